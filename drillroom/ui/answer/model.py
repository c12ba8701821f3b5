"""State of the answer to somebody's take. Knows no widget."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from drillroom.drills.model import Tag
from drillroom.errors import DrillroomError, ReviewError
from drillroom.settings import Role
from drillroom.takes.model import TakeId
from drillroom.takes.review import MAX_TAKEAWAYS, Action, Mark, Review, ReviewRole
from drillroom.ui.background import Later
from drillroom.ui.language import tr, tr_count
from drillroom.ui.pictures import MEDIA
from drillroom.ui.room import Room
from drillroom.ui.widgets.moments import Moments, moments_of

if TYPE_CHECKING:  # the library is loaded in the job
    from drillroom.takes.strip import Strip
    from drillroom.ui.answer.load import AnswerRows

SAVE_MS = 400
NEAR_S = 0.3
TEXTS = ("well", "differently", "otherwise")
"""The three answers, in the order in which they are asked."""
STRENGTH = "strong"
"""A mark with this tag says that something was done well."""
_LOAD = "drillroom.ui.answer.load"


class AnswerModel(QObject):
    """One take of somebody else and what I say about it; it is kept as it is said, and sent once.

    It has no parent: jobs may answer after its screen is gone.
    """

    changed = Signal()
    sent = Signal(str)
    """My answer is queued; the next take that waits for one, or ""."""

    def __init__(self, room: Room, take_id: str) -> None:
        super().__init__()
        self._room, self.take_id = room, take_id
        self.rows: AnswerRows | None = None
        """None until they were read."""
        self.is_open = False
        """Whether the rep's own review was opened; before that nothing can be said."""
        self.slots: tuple[str, ...] = ("",) * MAX_TAKEAWAYS
        self.problem: DrillroomError | None = None
        self.media_problem: DrillroomError | None = None
        """Why the recording is not played."""
        self.media_is_good = False
        self.peaks: tuple[float, ...] = ()
        self.strip: Strip | None = None
        """Its pictures at a glance; None until they are known."""
        self.is_sending = False
        name = room.person.settings.shown_name
        self.review = Review(TakeId(take_id), self._role_in(""), name)
        """What I say, as it stands on screen."""
        self._is_kept = True
        self._keep = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._keep.timeout.connect(self.flush)

    # --- what is so

    @property
    def rep(self) -> str:
        """Whose take it is."""
        return self.rows.shown.rep if self.rows is not None else ""

    @property
    def tags(self) -> tuple[Tag, ...]:
        """What a mark of this drill can say."""
        return self.rows.shown.drill.tags if self.rows is not None else ()

    @property
    def has_strength(self) -> bool:
        """Whether something that went well is named or marked."""
        marked = any(mark.tag == STRENGTH for mark in self.review.marks)
        return bool(self.review.well) or marked

    @property
    def missing(self) -> tuple[str, ...]:
        """What has to be said before the answer can be sent, in words."""
        if self.rows is None or not self.is_open:
            return (tr("the rep's own review"),)
        words = []
        items = len(self.review.unanswered(self.rows.shown.drill))
        if items:
            words.append(tr_count(items, "{n} item", "{n} items"))
        if not self.has_strength:
            words.append(tr("what went well"))
        return tuple(words)

    @property
    def is_sent(self) -> bool:
        """Whether the answer was sent just as it stands."""
        return self.rows is not None and self.rows.sent == self.review

    @property
    def can_send(self) -> bool:
        """Whether the answer is whole, and new."""
        return self.is_open and not self.missing and not self.is_sent and not self.is_sending

    @property
    def moments(self) -> Moments:
        """What the timeline shows: phases, the rep's marks and mine."""
        if self.rows is None:
            return Moments()
        shown = self.rows.shown
        reviews = [self.rows.own, self.review] if self.rows.own else [self.review]
        return moments_of(shown.drill, shown.timeline, reviews, shown.seconds)

    @property
    def place(self) -> tuple[int, int]:
        """Which of how many takes that wait this is; (0, 0) before it is known."""
        queue = self.rows.queue if self.rows is not None else ()
        return (queue.index(self.take_id) + 1, len(queue)) if self.take_id in queue else (0, 0)

    def neighbour(self, by: int) -> str:
        """Return the take *by* places on in the inbox, or ""."""
        queue = self.rows.queue if self.rows is not None else ()
        at = (queue.index(self.take_id) if self.take_id in queue else -1) + by
        return queue[at] if 0 <= at < len(queue) else ""

    def my_mark(self, at_s: float) -> Mark | None:
        """Return the mark of mine that lies at a moment, or None."""
        near = [mark for mark in self.review.marks if abs(mark.at_s - at_s) <= NEAR_S]
        return min(near, key=lambda mark: abs(mark.at_s - at_s), default=None)

    # --- reading

    def load(self) -> None:
        """Read the take, and check its recording."""
        room, load = self._room, Later(_LOAD, "load_answer")
        work = partial(load, room.home, room.clock, self.take_id)
        room.background.run("library", work, self._on_loaded, self._on_failed)
        look = Later("drillroom.ui.received", "check_media")
        check = partial(look, room.home, room.clock, self.take_id)
        room.background.run("media", check, self._on_media, self._on_no_media)

    def open_review(self) -> None:
        """Read the rep's own review: from now on something can be said."""
        if self.rows is not None and not self.is_open:
            self.is_open = True
            self.changed.emit()

    def _on_loaded(self, rows: AnswerRows) -> None:
        self.rows, self.problem = rows, None
        before = rows.draft or rows.sent
        if before is not None:  # whoever has begun has read the rep's review
            self.review = replace(before, take=self.review.take, by=self.review.by)
            self.slots = (*before.takeaways, "", "", "")[:MAX_TAKEAWAYS]
            self.is_open = True
        elif not self.is_open:  # nothing was said yet
            self.review = replace(self.review, role=self._role_in(rows.shown.share))
        self.is_open = self.is_open or rows.own is None  # nothing to read first
        self.changed.emit()

    def _role_in(self, share: str) -> ReviewRole:
        """Return as whom I answer a take that came through a shared folder."""
        is_manager = self._room.person.settings.role_in(share) is Role.MANAGER
        return ReviewRole.MANAGER if is_manager else ReviewRole.PEER

    def _on_media(self, peaks: list[float]) -> None:
        self.peaks, self.media_is_good = tuple(peaks), True
        self.changed.emit()
        # only now that the recording was found to be good
        media = self._room.home.inbox / self.take_id / MEDIA
        work = partial(Later("drillroom.capture.stripping", "strip_of"), media)
        self._room.background.run("media", work, self._on_strip, self._on_no_strip)

    def _on_strip(self, strip: Strip) -> None:
        self.strip = strip
        self.changed.emit()

    def _on_no_strip(self, _error: DrillroomError) -> None:
        """Go without the small pictures: the recording itself is played."""

    def _on_no_media(self, error: DrillroomError) -> None:
        self.media_problem = error
        self.changed.emit()

    def _on_failed(self, error: DrillroomError) -> None:
        self.problem, self.is_sending = error, False
        self.changed.emit()

    # --- saying

    def tick(self, item_id: str, yes: bool) -> None:
        """Answer one item."""
        if self.rows is not None:
            self._say(self.review.with_ticks(self.rows.shown.drill, {item_id: yes}))

    def answer(self, which: int, text: str) -> None:
        """Write one of the three answers."""
        self._say(replace(self.review, **{TEXTS[which]: text}))  # type: ignore[arg-type]  # texts

    def take_away(self, slots: tuple[str, ...]) -> None:
        """Write the three takeaways; empty ones do not count."""
        self.slots = slots
        self._say(replace(self.review, takeaways=tuple(slot for slot in slots if slot)))

    def act(self, action: Action | None) -> None:
        """Give the rep one action, or none."""
        self._say(replace(self.review, action=action))

    def mark(self, tag_id: str, at_s: float, until_s: float | None = None, note: str = "") -> None:
        """Mark a moment or a stretch."""
        rows = self.rows
        if rows is None or not self.is_open:
            return
        length_s = rows.shown.seconds
        at_s = round(min(max(at_s, 0.0), length_s), 3)
        end_s = None if until_s is None else round(min(until_s, length_s), 3)
        if end_s is not None and end_s <= at_s:
            end_s = None
        try:
            mark = Mark(at_s, tag_id, end_s, note)
            self._say(self.review.with_marks(rows.shown.drill, [mark]))
        except ReviewError as exc:
            self._on_failed(exc)

    def mark_by_key(self, key: str, at_s: float, until_s: float | None = None) -> None:
        """Mark with the tag of a key; a key without a tag does nothing."""
        tag = next((one for one in self.tags if str(one.key) == key), None)
        if tag is not None:
            self.mark(tag.id, at_s, until_s)

    def unmark(self, at_s: float) -> None:
        """Take back the mark of mine that lies at a moment."""
        mark = self.my_mark(at_s)
        if mark is not None:
            marks = tuple(one for one in self.review.marks if one != mark)
            self._say(replace(self.review, marks=marks))

    def flush(self) -> None:
        """Keep what was said and is not kept yet."""
        self._keep.stop()
        if not self._is_kept:
            self._is_kept = True
            work = partial(Later(_LOAD, "keep_draft"), self._room.home, self.review)
            self._room.background.run("library", work, None, self._on_failed)

    def _say(self, review: Review) -> None:
        if review != self.review and self.is_open and not self.is_sending:
            self.review = review
            self._is_kept = False
            self._keep.start()
            self.changed.emit()

    # --- sending

    def send(self) -> None:
        """Queue the answer, if it is whole."""
        if not self.can_send or self.rows is None:
            return
        self.flush()
        self.is_sending = True
        self.changed.emit()
        room, drills = self._room, [name for name, _ in self.rows.drills]
        work = partial(Later(_LOAD, "send"), room.home, room.clock, self.review, drills)
        room.background.run("library", work, self._on_sent, self._on_failed)

    def _on_sent(self, _take_id: str) -> None:
        following = self.neighbour(1) or self.neighbour(-1)
        self.is_sending = False
        if self.rows is not None:
            self.rows = replace(self.rows, sent=self.review, draft=None)
        self.changed.emit()
        self.sent.emit(following)
