"""Speech that nobody spoke: in the speak phases, with pauses, drawn and wiped away."""

from __future__ import annotations

from dataclasses import replace

from drillroom.drills.model import Phase, PhaseId, PhaseKind, free_drill
from drillroom.live.preview import preview
from drillroom.live.rehearsed import Speaker, merged, speech_of, without

DRILL = replace(
    free_drill(40.0),
    phases=(
        Phase(PhaseId("prep"), PhaseKind.PREP, 10.0),
        Phase(PhaseId("talk"), PhaseKind.SPEAK, 30.0),
    ),
)


def test_somebody_who_pauses_speaks_in_the_speak_phase_alone():
    runs = speech_of(DRILL, Speaker.PAUSES)
    assert runs == ((10.8, 22.8), (24.8, 36.8))
    assert preview(DRILL, 1, speech=runs).measures["longest_run_s"] > 11.0


def test_somebody_who_talks_on_never_pauses_and_somebody_silent_says_nothing():
    assert speech_of(DRILL, Speaker.ON) == ((10.8, 40.0),)
    assert speech_of(DRILL, Speaker.SILENT) == ()


def test_what_is_drawn_joins_what_it_touches_and_can_be_wiped_away():
    assert merged([(5, 7), (1, 2), (6, 9), (20, 20.05)]) == ((1, 2), (5, 9))
    assert without([(1, 9)], 4, 6) == ((1, 4), (6, 9))
    assert without([(1, 9)], 0, 10) == ()
    assert without([(1, 2), (5, 6)], 3, 4) == ((1, 2), (5, 6))
