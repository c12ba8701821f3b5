"""Sentences and numbers of a review: certificate, measures, what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from drillroom.drills.model import Drill, words_of
from drillroom.takes.model import Entry, EntryKind, Take
from drillroom.takes.timeline import imported_from
from drillroom.ui.certificate import certified, picture_troubles, sound_troubles
from drillroom.ui.words import clock, count

MOST = 3
_ITEMS = "items_yes"
_SECONDS = "seconds"
_MARKS = "marks_"
_LONGEST = "longest_run_s"
_SPEECH = {
    "first_word_s": "First word after",
    "speech_s": "Spoken",
    _LONGEST: "Longest run",
    "talk_percent": "Share of speech",
}
_UNITS = ("bytes", "KB", "MB", "GB")


@dataclass(frozen=True, slots=True)
class MeasureFacts:
    """One measure against my own last takes of the drill."""

    name: str
    value: str
    unit: str
    bars: tuple[float, ...]
    """Earlier takes, then this one; 0 to 1."""
    sentence: str


@dataclass(frozen=True, slots=True)
class Checked:
    """The certificate in a few words."""

    text: str
    good: bool


def measure_facts(
    drill: Drill, now: dict[str, float], earlier: Sequence[dict[str, float]], to_answer: int
) -> list[MeasureFacts]:
    """Return at most three measures, the checklist first and the length last.

    Between them stands what the drill limits: marks, then speech; else the longest run of speech.
    While items are still *to_answer* the checklist is not compared with earlier takes.
    """
    ids = [_ITEMS] if drill.items and _ITEMS in now else []
    limited = {threshold.mark for threshold in drill.thresholds}
    ids += [f"{_MARKS}{tag.id}" for tag in drill.tags if tag.id in limited]
    measured = [threshold.measure for threshold in drill.thresholds]
    ids += [name for name in (*measured, _LONGEST) if name in _SPEECH and name in now]
    ids = [*dict.fromkeys(ids)][: MOST - 1]
    ids.append(_SECONDS)
    facts = [_facts(drill, name, now[name], earlier) for name in ids]
    if to_answer and ids[0] == _ITEMS:
        facts[0] = replace(facts[0], bars=(), sentence=f"{count(to_answer, 'item')} to answer")
    return facts


def checked(take: Take, timeline: Sequence[Entry]) -> Checked:
    """Return what the check of the file came to: fine, or the first thing that was wrong."""
    faults = [e for e in timeline if e.kind is EntryKind.FAULT]
    if faults:
        first = faults[0].text or words_of(faults[0].id)
        more = f" And {count(len(faults) - 1, 'thing')} more." if len(faults) > 1 else ""
        return Checked(f"{first}{more}", good=False)
    certificate = take.certificate
    if certificate is None:
        return Checked("Not checked", good=False)
    troubles = [*sound_troubles(certificate), *picture_troubles(certificate)]
    if troubles:
        more = f" And {count(len(troubles) - 1, 'thing')} more." if len(troubles) > 1 else ""
        return Checked(f"{troubles[0]}{more}", good=False)
    source = imported_from(timeline)
    result = certified(certificate)
    return Checked(f"Imported from {source}. {result}" if source else result, good=True)


def certificate_numbers(take: Take, timeline: Sequence[Entry]) -> str:
    """Return the certificate with its numbers, and of which file an imported take was made."""
    source = imported_from(timeline)
    lines = [f"Imported from {source}"] if source else []
    lines += [take.certificate.line()] if take.certificate else []
    return "\n".join(lines)


def size_words(size: int) -> str:
    """Return a size for people: "24 MB", "3 KB"."""
    value, unit = float(size), 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    digits = 1 if unit > 1 and value < 10 else 0
    return f"{value:.{digits}f} {_UNITS[unit]}"


def _facts(
    drill: Drill, name: str, value: float, earlier: Sequence[dict[str, float]]
) -> MeasureFacts:
    values = [numbers[name] for numbers in earlier if name in numbers]
    most = max([*values, value, 1e-9])
    bars = tuple(one / most for one in [*values, value])
    if name == _SECONDS:
        return MeasureFacts("Length", clock(value), "", bars, _longer(value, values))
    if name == _ITEMS:
        of = f"of {len(drill.items)}"
        return MeasureFacts("Answered yes", f"{value:.0f}", of, bars, _more(value, values))
    if name in _SPEECH:
        return _speech_facts(name, value, values, bars)
    tag = name.removeprefix(_MARKS)
    text = next((t.text for t in drill.tags if t.id == tag), tag)
    return MeasureFacts(
        text, f"{value:.0f}", "mark" if value == 1 else "marks", bars, _change(value, values)
    )


def _speech_facts(
    name: str, value: float, earlier: Sequence[float], bars: tuple[float, ...]
) -> MeasureFacts:
    if name == "talk_percent":
        shown, unit, sentence = f"{value:.0f}", "%", _change(value, earlier)
    elif name == "first_word_s":
        shown, unit, sentence = f"{value:.1f}", "s", _sooner(value, earlier)
    else:
        shown, unit, sentence = clock(value), "", _longer(value, earlier)
    return MeasureFacts(_SPEECH[name], shown, unit, bars, sentence)


def _sooner(value: float, earlier: Sequence[float]) -> str:
    if not earlier:
        return "the first to compare with"
    by = round(value - earlier[-1], 1)
    if not by:
        return "as soon as last time"
    return f"{abs(by):.1f} s {'later' if by > 0 else 'sooner'} than last time"


def _longer(value: float, earlier: Sequence[float]) -> str:
    if not earlier:
        return "the first to compare with"
    by = round(value) - round(earlier[-1])
    if not by:
        return "as long as last time"
    return f"{abs(by)} s {'longer' if by > 0 else 'shorter'} than last time"


def _more(value: float, earlier: Sequence[float]) -> str:
    if earlier and value > max(earlier):
        return "your best so far"
    return _change(value, earlier)


def _change(value: float, earlier: Sequence[float]) -> str:
    if not earlier:
        return "the first to compare with"
    by = round(value - earlier[-1])
    if not by:
        return "the same as last time"
    return f"{abs(by)} {'more' if by > 0 else 'fewer'} than last time"
