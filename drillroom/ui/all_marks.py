"""Reads the marks of all takes. Runs in jobs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial

from drillroom.clock import Clock
from drillroom.errors import DrillroomError
from drillroom.paths import Home
from drillroom.storage.library import Library, open_library
from drillroom.takes.found_marks import AllMarks, FoundMark, TimelineMarks
from drillroom.takes.model import Entry, EntryKind, Take, TakeId, TakeState
from drillroom.takes.review import Review, ReviewRole
from drillroom.ui.words import drill_of


def load_marks(home: Home, clock: Clock, known: TimelineMarks) -> AllMarks:
    """Return the marks of all takes of mine that are not in Removed and can be played.

    *known* are marks of timelines that were read before.

    Raises:
        LibraryError: the library cannot be read.
    """
    with open_library(home, clock) as library:
        reviews = library.reviews_by_take()
        reader = _Marks(library, dict(known))
        found = [
            mark
            for take in library.takes()
            if take.state is not TakeState.RECORDING
            for mark in sorted(reader.of(take, reviews.get(take.id, ())), key=_at)
        ]
        return AllMarks(tuple(found), reader.timelines)


def _at(mark: FoundMark) -> float:
    return mark.at_s


@dataclass(slots=True)
class _Marks:
    """Reads the marks of one take after the other; each version of a drill is read once."""

    library: Library
    timelines: dict[TakeId, tuple[Entry, ...]]
    tags: dict[tuple[str, str, str], dict[str, str]] = field(default_factory=dict)

    def of(self, take: Take, reviews: Iterable[Review]) -> list[FoundMark]:
        """Return the marks of a take; none where its recording is gone."""
        marks = [(mark.id, mark.at_s, mark.until_s, mark.text, "") for mark in self._live(take)]
        for review in reviews:
            by = "" if review.role is ReviewRole.SELF else review.by
            marks += [(str(m.tag), m.at_s, m.until_s, m.note, by) for m in review.marks]
        folder = self.library.folder(take.id)
        if not marks or not folder.has_media():
            return []
        tags = self._tags(take)
        title = drill_of(take)
        made = partial(FoundMark, take.id, title, take.created)
        return [
            made(at_s, until_s, tags.get(tag, tag), note, by, folder.media)
            for tag, at_s, until_s, note, by in marks
        ]

    def _live(self, take: Take) -> tuple[Entry, ...]:
        if take.id not in self.timelines:
            try:
                entries = self.library.folder(take.id).read_timeline()
            except DrillroomError:
                entries = ()  # the take's own page says what is wrong with it
            marks = tuple(entry for entry in entries if entry.kind is EntryKind.MARK)
            self.timelines[take.id] = marks
        return self.timelines[take.id]

    def _tags(self, take: Take) -> dict[str, str]:
        key = (take.pack_id, take.drill_version, take.drill_id)
        if key not in self.tags:
            try:
                drill = self.library.drill(take.id)
            except DrillroomError:
                return {}
            self.tags[key] = {str(tag.id): tag.text for tag in drill.tags}
        return self.tags[key]
