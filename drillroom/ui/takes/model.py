"""State of Takes. Knows no widget."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from drillroom.drills.model import Habit
from drillroom.errors import DrillroomError
from drillroom.takes.found_marks import AllMarks, FoundMark
from drillroom.takes.model import Take, TakeId, TakeState
from drillroom.ui.background import Later
from drillroom.ui.language import tr
from drillroom.ui.room import Room
from drillroom.ui.takes.narrowed import Narrowed
from drillroom.ui.takes.search import folded, matches
from drillroom.ui.words import drill_of, take_name

if TYPE_CHECKING:  # the library is loaded in the job, off the start path
    from drillroom.sync.reading import ShownTake
    from drillroom.ui.takes.load import TakeLine, TakeLines

LOAD = "drillroom.ui.takes.load"
MARKS = "drillroom.ui.all_marks"


class Kind(IntEnum):
    """Which takes the list shows."""

    ALL = 0
    DRAFTS = 1
    FINISHED = 2
    REMOVED = 3


class TakesModel(QObject):
    """My takes, filtered, the current one with everything about it."""

    changed = Signal()
    current_changed = Signal()
    sending = Signal()
    """There is something to send: a take once more, or that one was taken back."""
    taking_back = Signal(str, str)
    """A take is about to be taken back, or is a draft again, in words; and what undoes that.

    Until `carry_out` it can stay as it was.
    """

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._lines: TakeLines | None = None
        self._by_id: dict[str, TakeLine] = {}
        self._current = ""
        self._leaving = ""
        """Id of the take that is about to be taken back."""
        self._asked_back = ""
        """Id of the take that a job is making a draft again."""
        self._draft_again = ""
        """Id of the take that just became a draft again, and can be finished once more."""
        self.kind = Kind.ALL
        self.narrowed = Narrowed()
        """What the takes shown have in common, besides words and kind."""
        self.all_marks = AllMarks()
        """The marks of all takes, once they were read."""
        self.tags: tuple[str, ...] = ()
        """Their tags, in the order of the alphabet."""
        self.drills: dict[str, str] = {}
        """Id and title of every drill that has a take, by title."""
        self.lines: tuple[TakeLine, ...] = ()
        """The takes that the filters let through, newest first."""
        self._words: tuple[str, ...] = ()
        """What every take shown has, in the form of `folded`."""
        self.shown: ShownTake | None = None
        """Everything about the current take, once it was read."""
        self.problem: DrillroomError | None = None
        self.saving = ""
        """Id of the take that is being saved as a video."""
        self.saved = ""
        """Id of the take that was saved last."""

    def load(self) -> None:
        """Read everything again, in the background."""
        settings = self._room.person.settings
        wait = timedelta(minutes=settings.wait_minutes if settings.share is not None else 0)
        self._run(partial(Later(LOAD, "load_takes"), *self._desk(), wait), self._on_loaded)

    @property
    def is_loaded(self) -> bool:
        """Whether the takes were read once."""
        return self._lines is not None

    @property
    def is_read_only(self) -> bool:
        """Whether a newer app wrote the library, so that nothing can be changed."""
        return self._lines is not None and self._lines.is_read_only

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever recorded."""
        return self._lines is not None and not self._lines.takes and not self._lines.removed

    @property
    def all_lines(self) -> tuple[TakeLine, ...]:
        """Every take that is not in Removed, newest first."""
        return () if self._lines is None else self._lines.takes

    @property
    def playlist(self) -> tuple[FoundMark, ...]:
        """The marks of the takes shown, of the chosen tag if one is; the newest take first."""
        if self.kind is Kind.REMOVED:
            return ()
        shown = {line.take.id for line in self.lines}
        tag = self.narrowed.tag
        marks = (mark for mark in self.all_marks.marks if mark.take in shown)
        return tuple(mark for mark in marks if not tag or mark.tag == tag)

    @property
    def habits(self) -> tuple[Habit, ...]:
        """The habits that takes of mine train."""
        lines = () if self._lines is None else self._lines.takes + self._lines.removed
        there = {line.habit for line in lines}
        return tuple(habit for habit in Habit if habit in there)

    @property
    def current(self) -> TakeLine | None:
        """The take in the inspector."""
        return self._by_id.get(self._current)

    @property
    def has_another(self) -> bool:
        """Whether there is another take of the current one's drill to see beside it."""
        if self.current is None or self.kind is Kind.REMOVED:
            return False
        take = self.current.take
        drill = (take.pack_id, take.drill_id)
        same = (line for line in self.all_lines if (line.take.pack_id, line.take.drill_id) == drill)
        return any(line.take.id != take.id for line in same)

    @property
    def can_send_again(self) -> bool:
        """Whether the current take is finished, not on its way, and not there for who waits."""
        return self.current is not None and self.current.take.can_be_sent_again

    @property
    def can_send_now(self) -> bool:
        """Whether the current take waits here, to be taken back unseen."""
        line = self.current
        return line is not None and line.leaves is not None and line.take.id != self._leaving

    @property
    def can_take_back(self) -> bool:
        """Whether the current take is finished and stays so far, or is only half taken back."""
        take = self.current.take if self.current else None
        if take is None or take.id in {self._leaving, self._asked_back}:
            return False
        is_half_back = take.state is TakeState.WITHDRAWN and bool(take.problem)
        return take.state is TakeState.FINISHED or is_half_back

    def choose_kind(self, kind: int) -> None:
        """Show takes of another kind."""
        self.kind = Kind(kind)
        self._filter()

    def choose_subject(self, subject: str) -> None:
        """Show the takes of one drill or habit, in the form of `subjects`; all for ""."""
        self._narrow(subject=subject)

    def choose_tag(self, tag: str) -> None:
        """Show the takes that have a mark with a tag; all for ""."""
        self._narrow(tag=tag)

    def choose_days(self, days: int) -> None:
        """Show the takes of so many days, today among them; all for 0."""
        self._narrow(days=days)

    def _narrow(self, **changes: object) -> None:
        self.narrowed = replace(self.narrowed, **changes)  # type: ignore[arg-type]  # each its own
        self._filter()

    def search(self, text: str) -> None:
        """Show the takes about which each word of *text* was written; all for ""."""
        words = tuple(folded(text).split())
        if words != self._words:
            self._words = words
            self._filter()

    @property
    def is_searched(self) -> bool:
        """Whether only takes with certain words are shown."""
        return bool(self._words)

    def choose(self, take_id: str) -> None:
        """Make a take the current one, and read everything about it."""
        self._current, self.shown = take_id, None
        self.current_changed.emit()
        if take_id:
            work = partial(Later(LOAD, "load_shown"), *self._desk(), take_id)
            self._room.background.run("library", work, self._on_shown, self._on_not_shown)

    def bring_back(self) -> None:
        """Take the current take out of Removed."""
        if self.current is not None and self.kind is Kind.REMOVED:
            work = Later(LOAD, "bring_back")
            self._run(partial(work, *self._desk(), TakeId(self._current)), self._on_done)

    def send_again(self) -> None:
        """Queue the current take once more."""
        if self.can_send_again:
            work = Later(LOAD, "send_again")
            self._run(partial(work, *self._desk(), TakeId(self._current)), self._on_queued)

    def take_back(self) -> None:
        """Take the current take back, at once if nothing of it left; else it may still stay."""
        if not self.can_take_back or self.current is None:
            return
        self.carry_out()
        take = self.current.take
        if self.current.never_left:  # a courier that comes meanwhile shall not take it along
            self._asked_back = take.id
            work = partial(Later(LOAD, "take_back"), *self._desk(), take.id)
            self._run(work, self._on_taken_back)
        else:
            name = take_name(take, self.current.number)
            words = tr("{take} is taken back. Whoever has it drops it.", take=name)
            self.taking_back.emit(words, tr("Undo"))  # what was offered before is carried out by it
            self._leaving = take.id
        self.current_changed.emit()

    def let_stay(self) -> None:
        """Leave the take as it was that is about to be taken back, or is a draft again."""
        if self._draft_again:
            settings = self._room.person.settings
            again, self._draft_again = TakeId(self._draft_again), ""
            work = partial(Later(LOAD, "finish_again"), *self._desk(), again, settings)
            self._run(work, self._on_queued)
        self._leaving = ""
        self.current_changed.emit()

    def carry_out(self) -> None:
        """Take back for good what was about to be."""
        self._draft_again = ""
        if self._leaving:
            leaving, self._leaving = TakeId(self._leaving), ""
            self._run(partial(Later(LOAD, "take_back"), *self._desk(), leaving), self._on_queued)

    def save_video(self, path: Path) -> None:
        """Save the current take as a video of its own."""
        if self.current is None or self.saving:
            return
        self.saving, self.saved = self._current, ""
        work = partial(Later(LOAD, "save_video"), *self._desk(), TakeId(self._current), path)
        self._room.background.run("media", work, self._on_saved, self._on_not_saved)
        self.current_changed.emit()

    @property
    def freeable(self) -> tuple[TakeLine, ...]:
        """Takes whose recordings may go to free space."""
        is_shown = self.kind is not Kind.REMOVED and not self.is_read_only
        lines = self.all_lines if is_shown else ()
        return tuple(line for line in lines if line.can_be_freed)

    @property
    def removed(self) -> tuple[TakeLine, ...]:
        """What lies in Removed, while that is shown and can be emptied."""
        if self._lines is None or self.kind is not Kind.REMOVED or self.is_read_only:
            return ()
        return self._lines.removed

    def empty_removed(self) -> None:
        """Remove for good what lies in Removed."""
        self._run(partial(Later(LOAD, "empty_removed"), *self._desk()), self._on_done)

    def free_up(self) -> None:
        """Remove the recordings that may go."""
        self._run(partial(Later(LOAD, "free_recordings"), *self._desk()), self._on_done)

    def _desk(self) -> tuple[object, object]:
        return (self._room.home, self._room.clock)

    def _run(self, work: object, done: object) -> None:
        self._room.background.run("library", work, done, self._on_failed)  # type: ignore[arg-type]

    def _filter(self) -> None:
        if self._lines is not None:
            lines = self._lines.removed if self.kind is Kind.REMOVED else self._lines.takes
            lines = tuple(line for line in lines if self._passes(line))
            if self.narrowed:
                tag = self.narrowed.tag
                tagged = {mark.take for mark in self.all_marks.marks if mark.tag == tag}
                lines = tuple(filter(self.narrowed.taking(tagged, self._room.today()), lines))
            self.lines = lines
        self.changed.emit()

    def _passes(self, line: TakeLine) -> bool:
        if not matches(line.text, self._words):
            return False
        if self.kind is Kind.DRAFTS:
            return line.take.state is TakeState.DRAFT
        return self.kind is not Kind.FINISHED or line.take.state is TakeState.FINISHED

    def _on_loaded(self, lines: TakeLines) -> None:
        self._lines, self.problem, self._asked_back = lines, None, ""
        self.drills = _drills(lines)
        self._by_id = {line.take.id: line for line in lines.takes + lines.removed}
        self._filter()
        work = partial(Later(MARKS, "load_marks"), *self._desk(), self.all_marks.timelines)
        self._room.background.run("library", work, self._on_marks, self._on_failed)
        if self._current:
            self.choose(self._current)  # what is known about it may have changed as well

    def _on_marks(self, marks: AllMarks) -> None:
        self.all_marks, self.tags = marks, tuple(marks.tags())
        if self.narrowed.tag and self.narrowed.tag not in self.tags:
            self.narrowed = replace(self.narrowed, tag="")
        self._filter()

    def _on_shown(self, shown: ShownTake) -> None:
        if shown.take == self._current:
            self.shown = shown
            self.current_changed.emit()

    def _on_not_shown(self, error: DrillroomError) -> None:
        self.problem = error
        self.changed.emit()

    def _on_done(self, _nothing: object) -> None:
        self.load()

    def _on_taken_back(self, take: Take) -> None:
        line = self._by_id.get(take.id)
        if take.state is TakeState.DRAFT and line is not None:
            words = tr(
                "{take} is a draft again. Nobody has seen it.",
                take=take_name(line.take, line.number),
            )
            self.taking_back.emit(words, tr("Finish again"))  # what was offered before ends by it
            self._draft_again = take.id
        self._on_queued(take)  # one that had begun to leave is taken back from everybody

    def _on_queued(self, _nothing: object) -> None:
        self.sending.emit()
        self.load()

    def _on_saved(self, take_id: str) -> None:
        self.saving, self.saved = "", take_id
        self.current_changed.emit()

    def _on_not_saved(self, error: DrillroomError) -> None:
        self.saving = ""
        self._on_failed(error)

    def _on_failed(self, error: DrillroomError) -> None:
        self.problem, self._asked_back = error, ""
        self.changed.emit()


def _drills(lines: TakeLines) -> dict[str, str]:
    """Return id and title of every drill that has a take, by title."""
    titles: dict[str, str] = {}
    for take in (line.take for line in lines.takes + lines.removed):
        title = drill_of(take)
        known = titles.setdefault(take.drill_id, title)
        if known.startswith(title):  # that of a variant is longer
            titles[take.drill_id] = title
    return dict(sorted(titles.items(), key=lambda pair: pair[1].casefold()))
