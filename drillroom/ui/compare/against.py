"""Reads a take of mine and the demonstration of its drill, to stand beside each other. In jobs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from drillroom.capture.foreign.received import UnsafeMediaError
from drillroom.clock import Clock
from drillroom.drills.model import Drill
from drillroom.errors import DrillroomError
from drillroom.paths import Home
from drillroom.storage.database import storage_errors
from drillroom.storage.library import open_library
from drillroom.storage.packs import packs_on
from drillroom.storage.take_folder import sha256_of
from drillroom.sync.demonstrating import Demonstration, demonstration_of, unusable
from drillroom.takes.attempt import Attempt
from drillroom.takes.lining import Part, Track, line_up, line_up_phases
from drillroom.takes.measures import measures
from drillroom.takes.rounds import Round
from drillroom.ui.compare.load import Foreign, LaneRow, LaneRows, attempt_of, gone
from drillroom.ui.language import mark, tr
from drillroom.ui.received import checked_peaks
from drillroom.ui.widgets.moments import Moments, moments_of
from drillroom.ui.words import title_of

AXIS = mark("From the start of each phase")


def load_against(home: Home, clock: Clock, take_id: str) -> LaneRows:
    """Return what a take of mine shows beside the demonstration of its drill.

    A demonstration that cannot be shown is a problem of its lane; my take is there all the same.

    Raises:
        TakeNotFoundError: no such take on this computer.
        LibraryError: a file of the take is missing or broken.
    """
    with open_library(home, clock) as library:
        take = library.take(take_id)
        attempt, moments = attempt_of(library, take)
        folder = library.folder(take.id)
        problem = None if folder.has_media() else gone()
    shown = _shown(home, take.pack_id, attempt.drill)
    if isinstance(shown, Demonstration):
        mine, theirs = line_up_phases(attempt, shown.paper.attempt)
    else:
        (mine,), theirs = line_up([[(0.0, attempt.seconds)]]), (Part(0.0, 0.0, 0.0),)
    own = LaneRow(whole(1, tr("My take"), attempt), mine, moments, folder.media, problem)
    return LaneRows(
        title=title_of(attempt.drill.id, attempt.drill.name),
        subtitle=tr("My take and a demonstration"),
        axis=tr(AXIS),
        noun=tr("take"),
        lanes=(own, _lane(shown, theirs)),
    )


def check_demonstration(media: Path, foreign: Foreign) -> list[float]:
    """Check that a demonstration is the recording of its paper and can be decoded.

    A limited child looks at each recording once. Return the bars of its waveform.

    Raises:
        DrillroomError: it is another file, cannot be decoded, or could not be checked this time.
    """
    with storage_errors():
        sha256 = sha256_of(media)
    if foreign.sha256 not in {"", sha256}:
        raise foreign.refused(mark("It is not the recording that its paper is about."))
    try:
        return checked_peaks(media.parent, sha256)
    except UnsafeMediaError as exc:
        raise foreign.refused(exc.detail) from exc


def demonstrated(home: Home, pack_id: str, drill_id: str) -> tuple[Path, Drill] | None:
    """Return where the pack lies whose drill has a demonstration, and the drill; None for none."""
    for pack in packs_on(home):
        drill = pack.drill(drill_id) if pack.id == pack_id else None
        if drill is not None and drill.demonstration and pack.folder is not None:
            return pack.folder, drill
    return None


def _shown(home: Home, pack_id: str, drill: Drill) -> Demonstration | DrillroomError:
    try:
        found = demonstrated(home, pack_id, drill.id)
        if found is None:
            return unusable(drill, mark("The pack in use has none any more."))
        return demonstration_of(*found)
    except DrillroomError as exc:
        return exc


def _lane(shown: Demonstration | DrillroomError, track: Track) -> LaneRow:
    if isinstance(shown, DrillroomError):
        nothing = Round(2, tr("Demonstration"), 0.0, 0.0)
        return LaneRow(nothing, track, Moments(), Path(), shown)
    paper = shown.paper
    moments = moments_of(paper.drill, paper.timeline, (), paper.seconds)
    one = whole(2, tr("Demonstration by {name}", name=paper.rep), paper.attempt)
    foreign = Foreign(paper.drill, paper.certificate.sha256, paper.seconds)
    return LaneRow(one, track, moments, shown.media, foreign=foreign)


def whole(number: int, name: str, attempt: Attempt) -> Round:
    """Return a whole take as one lane."""
    known: Mapping[str, float] = measures(attempt)
    return Round(
        number,
        name,
        0.0,
        attempt.seconds,
        first_word_s=known.get("first_word_s"),
        speech_s=known.get("speech_s"),
        spare_s=known.get("spare_s"),
    )
