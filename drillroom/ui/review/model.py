"""State of the review of my own take. Knows no widget."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from drillroom.drills.model import Item
from drillroom.errors import DrillroomError, ReviewError
from drillroom.takes.attempt import Attempt
from drillroom.takes.model import TakeState
from drillroom.takes.review import MAX_TAKEAWAYS, Mark, Review
from drillroom.takes.rounds import has_rounds
from drillroom.ui.background import Later
from drillroom.ui.room import Room
from drillroom.ui.widgets.moments import PEAKS, Moments, moments_of

if TYPE_CHECKING:  # the library is loaded in the job
    from drillroom.takes.strip import Strip
    from drillroom.ui.review.load import ReviewRows, TravelFile

SAVE_MS = 400
NEAR_S = 0.3
TEXTS = ("well", "differently", "otherwise")
"""The three answers, in the order in which they are asked."""
_LOAD = "drillroom.ui.review.load"


class ReviewModel(QObject):
    """One take of mine and what I say about it; everything is stored as it is said."""

    changed = Signal()
    finished = Signal(str)
    discarded = Signal()

    def __init__(self, room: Room, take_id: str) -> None:
        super().__init__()
        self._room, self.take_id = room, take_id
        self.rows: ReviewRows | None = None
        """None until they were read."""
        self.review: Review | None = None
        """What I say about the take, as it stands on screen."""
        self.slots: tuple[str, ...] = ("",) * MAX_TAKEAWAYS
        """The three takeaways where they were written; an empty one between others stays."""
        self.problem: DrillroomError | None = None
        self._lost: DrillroomError | None = None
        self.strip: Strip | None = None
        """The take at a glance; None until it is known."""
        self.peaks: tuple[float, ...] = ()
        self.files: tuple[TravelFile, ...] | None = None
        """What would travel; None until it is known."""
        self._attempt: Attempt | None = None
        self._attempted: object = None  # ticks and marks that it was made of
        self._edits = 0
        self._edits_read = 0
        self.private = ""
        """What I noted for myself alone; it never leaves."""
        self._is_saved = self._is_private_saved = True
        self._save = QTimer(self)
        self._save.setSingleShot(True)
        self._save.setInterval(SAVE_MS)
        self._save.timeout.connect(self.flush)

    # --- what is so

    @property
    def is_draft(self) -> bool:
        """Whether anything about the take can still be said."""
        rows = self.rows
        return rows is not None and rows.take.state is TakeState.DRAFT and not self.is_removed

    @property
    def is_removed(self) -> bool:
        """Whether the take lies in Removed."""
        return self.rows is not None and self.rows.take.removed_at is not None

    @property
    def missing(self) -> tuple[Item, ...]:
        """The items that are not answered yet."""
        if self.rows is None or self.review is None:
            return ()
        unanswered = set(self.review.unanswered(self.rows.drill))
        return tuple(item for item in self.rows.drill.items if item.id in unanswered)

    @property
    def can_finish(self) -> bool:
        """Whether the take is a draft and every item is answered."""
        return self.is_draft and not self.missing

    @property
    def has_rounds(self) -> bool:
        """Whether the take has rounds to be seen beside each other."""
        attempt = self.attempt
        return attempt is not None and has_rounds(attempt)

    @property
    def moments(self) -> Moments:
        """What the timeline shows: phases, and everybody's marks."""
        rows, review = self.rows, self.review
        if rows is None or review is None:
            return Moments()
        return moments_of(rows.drill, rows.timeline, [review, *rows.others], rows.take.seconds)

    @property
    def attempt(self) -> Attempt | None:
        """The take as it is answered now; the same object until a tick or a mark changes it.

        None until it was read.
        """
        rows, review = self.rows, self.review
        if rows is None or review is None:
            return None
        said = (review.ticks, review.marks)
        if self._attempt is None or said != self._attempted:
            self._attempt = Attempt.of(rows.take, rows.drill, rows.timeline, review)
            self._attempted = said
        return self._attempt

    def my_mark(self, at_s: float) -> Mark | None:
        """Return the mark of my review that lies at a moment, or None."""
        marks = self.review.marks if self.review and self.is_draft else ()
        near = [mark for mark in marks if abs(mark.at_s - at_s) <= NEAR_S]
        return min(near, key=lambda mark: abs(mark.at_s - at_s), default=None)

    # --- reading

    def load(self) -> None:
        """Read everything again, in the background; what was just said is stored first."""
        self.flush()
        room, edits = self._room, self._edits
        name = room.person.settings.shown_name
        work = partial(Later(_LOAD, "load_review"), room.home, room.clock, self.take_id, name)
        self._edits_read = edits
        room.background.run("library", work, self._on_loaded, self._on_failed)

    def _on_loaded(self, rows: ReviewRows) -> None:
        is_first = self.rows is None
        self.rows, self.problem, self._attempt = rows, self._lost, None
        if self._edits == self._edits_read:  # or what was said meanwhile would be lost
            self.review = rows.mine
            if tuple(slot for slot in self.slots if slot) != rows.mine.takeaways:
                self.slots = (*rows.mine.takeaways, "", "", "")[:MAX_TAKEAWAYS]
        if self._is_private_saved:
            self.private = rows.private
        if is_first:
            work = partial(Later("drillroom.capture.stripping", "strip_of"), rows.media)
            self._room.background.run("media", work, self._on_strip, self._on_no_strip)
        self.changed.emit()

    def _on_strip(self, strip: Strip) -> None:
        self.strip, self.peaks = strip, tuple(strip.bars(PEAKS))
        self.changed.emit()

    def _on_no_strip(self, _error: DrillroomError) -> None:
        """Go without a waveform: the player says what is wrong with the file."""

    def lose(self, error: DrillroomError) -> None:
        """Say from now on that the take could not be kept as it should."""
        self._lost = error
        self._on_failed(error)

    def _on_failed(self, error: DrillroomError) -> None:
        self.problem = error
        self.changed.emit()

    # --- saying

    def tick(self, item_id: str, yes: bool) -> None:
        """Answer one item."""
        if self.rows is not None and self.review is not None and self.is_draft:
            self._say(self.review.with_ticks(self.rows.drill, {item_id: yes}))

    def answer(self, which: int, text: str) -> None:
        """Write one of the three answers."""
        if self.review is not None and self.is_draft:
            changes = dict(zip(TEXTS, self._texts(), strict=True)) | {TEXTS[which]: text}
            self._say(replace(self.review, **changes))  # type: ignore[arg-type]  # all are text

    def take_away(self, slots: tuple[str, ...]) -> None:
        """Write the three takeaways; empty ones do not count."""
        if self.review is not None and self.is_draft:
            self.slots = slots
            self._say(replace(self.review, takeaways=tuple(slot for slot in slots if slot)))

    def mark(self, key: str, at_s: float, until_s: float | None = None) -> None:
        """Mark a moment or a stretch with the tag of a key; a key without a tag does nothing."""
        rows, review = self.rows, self.review
        tag = rows.drill.tag_for_key(key) if rows is not None else None
        if rows is None or review is None or tag is None or not self.is_draft:
            return
        at_s = round(min(max(at_s, 0.0), rows.take.seconds), 3)
        end_s = None if until_s is None else round(min(until_s, rows.take.seconds), 3)
        if end_s is not None and end_s <= at_s:
            end_s = None
        try:
            self._say(review.with_marks(rows.drill, [Mark(at_s, tag.id, end_s)]))
        except ReviewError as exc:
            self._on_failed(exc)

    def unmark(self, at_s: float) -> None:
        """Take back the mark of my review that lies at a moment."""
        mark = self.my_mark(at_s)
        if mark is not None and self.review is not None:
            marks = tuple(one for one in self.review.marks if one != mark)
            self._say(replace(self.review, marks=marks))

    def note_privately(self, text: str) -> None:
        """Note something for myself alone, at any time."""
        if self.rows is not None and text != self.private:
            self.private, self._is_private_saved = text, False
            self._save.start()

    def flush(self) -> None:
        """Store what was said and is not stored yet; jobs of the library keep their order."""
        self._save.stop()
        if not self._is_private_saved:
            self._is_private_saved = True
            self._write("save_private", self.take_id, self.private)
        if self._is_saved or self.review is None:
            return
        self._is_saved = True
        self._write("save_review", self.review)

    def _say(self, review: Review) -> None:
        if review == self.review:
            return
        self.review = review
        self._edits += 1
        self._is_saved = False
        self._save.start()
        self.changed.emit()

    def _texts(self) -> tuple[str, str, str]:
        review = self.review
        return (review.well, review.differently, review.otherwise) if review else ("", "", "")

    # --- deciding

    def star(self) -> None:
        """Star the take, or take its star back."""
        if self.rows is not None:
            self._write("star_take", self.take_id, not self.rows.take.starred)
            self.load()

    def discard(self) -> None:
        """Move the draft to Removed."""
        if self.is_draft:
            self.flush()
            room = self._room
            work = partial(Later(_LOAD, "discard_take"), room.home, room.clock, self.take_id)
            room.background.run("library", work, self._on_discarded, self._on_failed)

    def bring_back(self) -> None:
        """Take the draft out of Removed."""
        self._write("bring_back_take", self.take_id)
        self.load()

    def weigh(self) -> None:
        """Find out which files would travel."""
        self.flush()
        self.files = None
        room = self._room
        name = room.person.settings.shown_name
        work = partial(Later(_LOAD, "files_to_send"), room.home, room.clock, self.take_id, name)
        room.background.run("library", work, self._on_weighed, self._on_failed)

    def finish(self, to: Path | None = None) -> None:
        """Finish the take and queue it, of several shared folders for *to*."""
        self.flush()
        room = self._room
        settings = room.person.settings
        finish = Later(_LOAD, "finish")
        work = partial(finish, room.home, room.clock, self.take_id, settings, to)
        room.background.run("library", work, self._on_finished, self._on_failed)

    def _write(self, name: str, *values: object) -> None:
        room = self._room
        work = partial(Later(_LOAD, name), room.home, room.clock, *values)
        room.background.run("library", work, None, self._on_failed)

    def _on_discarded(self, _nothing: object) -> None:
        self.discarded.emit()
        self.load()

    def _on_weighed(self, files: tuple[TravelFile, ...]) -> None:
        self.files = files
        self.changed.emit()

    def _on_finished(self, take_id: str) -> None:
        self.load()
        self.finished.emit(take_id)
