"""Reads a take of mine and the demonstration of its drill, to stand beside each other. In a job."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from drillroom.capture.foreign.received import UnsafeMediaError, check_received, unsafe
from drillroom.clock import Clock
from drillroom.drills.model import Drill
from drillroom.errors import DrillroomError
from drillroom.paths import Home
from drillroom.storage.library import open_library
from drillroom.storage.packs import packs_on
from drillroom.storage.take_folder import sha256_of
from drillroom.storage.verdicts import Verdict, keep_verdict, read_verdict
from drillroom.sync.demonstrating import demonstration_of
from drillroom.takes.attempt import Attempt
from drillroom.takes.rounds import from_first_word_phase
from drillroom.ui.compare.load import LaneRow, LaneRows
from drillroom.ui.widgets.moments import moments_of

AXIS = "From the start of the first speak phase"
PEAKS = 600
PEAKS_A_SECOND = 50


def load_against(home: Home, clock: Clock, take_id: str) -> LaneRows:
    """Return what a take of mine shows beside the demonstration of its drill.

    A demonstration that cannot be shown is a problem in the answer; my take is there all the same.

    Raises:
        TakeNotFoundError: no such take on this computer.
        LibraryError: a file of the take is missing or broken.
    """
    with open_library(home, clock) as library:
        take = library.take(take_id)
        drill, folder = library.drill(take.id), library.folder(take.id)
        timeline, reviews = folder.read_timeline(), library.reviews(take.id)
        attempt = Attempt.of(take, drill, timeline, library.my_review(take.id))
    mine = LaneRow(
        from_first_word_phase(attempt, 1, "My take"),
        moments_of(drill, timeline, reviews, take.seconds),
        folder.media,
        has_media=folder.has_media(),
    )
    rows = LaneRows(drill.name, "My take and a demonstration", AXIS, (mine,))
    try:
        shown = _demonstration(home, take.pack_id, take.drill_id)
    except DrillroomError as exc:
        return replace(rows, problem=exc)
    return replace(rows, lanes=(mine, shown))


def demonstrated(home: Home, pack_id: str, drill_id: str) -> tuple[Path, Drill] | None:
    """Return where the pack lies whose drill has a demonstration, and the drill; None for none."""
    for pack in packs_on(home):
        drill = pack.drill(drill_id) if pack.id == pack_id else None
        if drill is not None and drill.demonstration and pack.folder is not None:
            return pack.folder, drill
    return None


def _demonstration(home: Home, pack_id: str, drill_id: str) -> LaneRow:
    """Return the demonstration of a drill, once a limited child has decoded its recording.

    Raises:
        DrillroomError: it cannot be shown.
    """
    found = demonstrated(home, pack_id, drill_id)
    if found is None:
        raise DrillroomError("The drill has no demonstration any more")
    shown = demonstration_of(*found)
    paper = shown.paper
    peaks = _checked(shown.media)
    attempt = Attempt(paper.drill, paper.seconds, paper.timeline, None, paper.certificate.speech)
    count = max(1, round(paper.seconds * PEAKS_A_SECOND))
    return LaneRow(
        from_first_word_phase(attempt, 2, f"Demonstration by {paper.rep}"),
        moments_of(paper.drill, paper.timeline, (), paper.seconds),
        shown.media,
        has_media=True,
        peaks=tuple(peaks[number * len(peaks) // count] for number in range(count)),
    )


def _checked(media: Path) -> tuple[float, ...]:
    """Return the waveform of a recording that may be decoded here; what was found is kept.

    Raises:
        MediaError: it may not.
    """
    sha256 = sha256_of(media)
    verdict = read_verdict(media.parent, sha256)
    if verdict is None:
        try:
            verdict = Verdict(sha256, "", tuple(check_received(media, PEAKS)))
        except UnsafeMediaError as exc:
            verdict = Verdict(sha256, exc.detail)
        keep_verdict(media.parent, verdict)
    if verdict.refused:
        raise unsafe(verdict.refused)
    return verdict.peaks
