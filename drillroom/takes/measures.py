"""Numbers computed from a take. Never a verdict. `docs/measures.md` says what each one means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median

from drillroom.takes.attempt import RUN_GAP_S, Attempt, Stretch, inside, joined, length_s, nearby
from drillroom.takes.model import Entry, EntryKind, Run

_DIGITS = 2
"""Of what is measured from speech: a hundredth of a second."""


def measures(attempt: Attempt) -> dict[str, float]:
    """Return the measures of a take by id; one that the take has nothing for is absent.

    `marks_TAG` and `held_TAG_s` are there for the tags of the drill.
    """
    numbers = {"seconds": round(attempt.seconds, 3)}
    if attempt.review is not None and attempt.review.ticks:
        numbers["items_yes"] = float(sum(attempt.review.answers.values()))
    if attempt.drill.run is not None:
        numbers["buzzers"] = float(_buzzers(attempt.timeline, 0.0, attempt.seconds))
    for tag in attempt.drill.tags:
        times = attempt.mark_times(tag.id)
        numbers[f"marks_{tag.id}"] = float(len(times))
        held = [silence for at_s in times if (silence := attempt.silence_after(at_s)) is not None]
        if held:
            numbers[f"held_{tag.id}_s"] = round(max(held), _DIGITS)
    return numbers | _speech_measures(attempt)


def phase_measure(attempt: Attempt, stretch: Stretch, measure: str) -> float | None:
    """Return a measure of one phase as it was run; None if there is nothing to measure."""
    window = (stretch.begin_s, stretch.end_s)
    if measure == "seconds":
        return round(stretch.end_s - stretch.begin_s, 3)
    if measure == "buzzers":
        return float(_buzzers(attempt.timeline, *window))
    speech = attempt.rep_speech()
    if speech is None:
        return None
    if measure in LINE_MEASURES:
        values = [value for at_s, value in line_values(attempt, measure) if in_window(at_s, window)]
        return _SUMMED_UP[measure](values) if values else None
    said = list(inside(speech, [window]))
    numbers: dict[str, float | None] = {
        **_of_speech(said, [window], stretch),
        "spare_s": _spare_s(said, stretch),
        "talk_percent": _talk_percent(said, list(inside(attempt.buyer_lines(), [window]))),
    }
    return numbers.get(measure)


def in_window(at_s: float, window: Run) -> bool:
    """Whether *at_s* lies in *window*, its end left out."""
    return window[0] <= at_s < window[1]


def line_values(attempt: Attempt, measure: str) -> list[tuple[float, float]]:
    """Return (when the line began, value) for each buyer line that *measure* has a value for."""
    speech = attempt.rep_speech()
    if speech is None:
        return []
    lines = attempt.buyer_lines()
    following = [begin for begin, _ in lines[1:]] + [attempt.seconds]
    near = nearby(speech)
    values = (
        (line[0], _LINE[measure](near(line[0], max(line[1], next_s)), line, next_s))
        for line, next_s in zip(lines, following, strict=False)
    )
    return [(at_s, round(value, _DIGITS)) for at_s, value in values if value is not None]


def _pause_s(speech: Sequence[Run], line: Run, next_s: float) -> float | None:
    """Return how long after *line* the rep answers it, 0 if still during it; None for no answer."""
    end_s = line[1]
    if any(begin < end_s < end for begin, end in speech):
        return 0.0
    answer_s = next((begin for begin, _ in speech if begin >= end_s), None)
    return None if answer_s is None or answer_s >= next_s else answer_s - end_s


def _overlap_s(speech: Sequence[Run], line: Run, next_s: float) -> float | None:
    """Return how long the rep, having begun while the buyer spoke, talks over *line*."""
    begun = [run for run in speech if line[0] < run[0] < min(line[1], next_s)]
    return length_s(inside(begun, [line]))


def _stop_s(speech: Sequence[Run], line: Run, next_s: float) -> float | None:
    """Return how long the rep, whom *line* interrupts, goes on; None if nobody was interrupted."""
    going_on = next((end for begin, end in speech if begin < line[0] < end), None)
    return None if going_on is None else min(going_on, next_s) - line[0]


_OfLine = Callable[[Sequence[Run], Run, float], float | None]
_LINE: dict[str, _OfLine] = {"pause_s": _pause_s, "overlap_s": _overlap_s, "stop_s": _stop_s}

_SummedUp = Callable[[Sequence[float]], float]
_SUMMED_UP: dict[str, _SummedUp] = {"pause_s": median, "overlap_s": max, "stop_s": max}

LINE_MEASURES = tuple(_LINE)
"""Those that are taken after each buyer line."""


def _speech_measures(attempt: Attempt) -> dict[str, float]:
    """Return the measures of speech: only what was said in speak phases counts."""
    speech = attempt.rep_speech()
    if speech is None:
        return {}
    spoken_for = attempt.spoken_for()
    said = list(inside(speech, spoken_for))
    speaks = attempt.speak_stretches()
    numbers = _of_speech(said, spoken_for, speaks[0] if speaks else None)
    share = _talk_percent(said, attempt.buyer_lines())
    if share is not None:
        numbers["talk_percent"] = share
    spare = [_spare_s(list(inside(speech, [(s.begin_s, s.end_s)])), s) for s in speaks]
    if known := [value for value in spare if value is not None]:
        numbers["spare_s"] = min(known)
    for measure in LINE_MEASURES:
        if values := [value for _, value in line_values(attempt, measure)]:
            numbers[measure] = _SUMMED_UP[measure](values)
    return {name: round(value, _DIGITS) for name, value in numbers.items()}


def _of_speech(
    said: Sequence[Run], spoken_for: Sequence[Run], stretch: Stretch | None
) -> dict[str, float]:
    """Return what *said* alone tells; *stretch* is the phase whose clock counts."""
    whole_runs = (run for part in spoken_for for run in joined(inside(said, [part]), RUN_GAP_S))
    numbers = {
        "speech_s": round(length_s(said), _DIGITS),
        "longest_run_s": round(max((e - b for b, e in whole_runs), default=0.0), _DIGITS),
    }
    if said and stretch is not None:
        numbers["first_word_s"] = round(said[0][0] - stretch.begin_s, _DIGITS)
    return numbers


def _spare_s(said: Sequence[Run], stretch: Stretch) -> float | None:
    return round(stretch.limit_s - said[-1][1], _DIGITS) if said else None


def _talk_percent(said: Sequence[Run], lines: Sequence[Run]) -> float | None:
    """Return the rep's share of all that was said; None while the buyer said nothing."""
    rep_s, buyer_s = length_s(said), length_s(lines)
    return round(100 * rep_s / (rep_s + buyer_s), _DIGITS) if buyer_s else None


def _buzzers(timeline: Sequence[Entry], from_s: float, to_s: float) -> int:
    return sum(
        e.kind is EntryKind.RUN and e.id == "red" and in_window(e.at_s, (from_s, to_s))
        for e in timeline
    )
