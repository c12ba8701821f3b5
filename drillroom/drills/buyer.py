"""What the scripted buyer says: from a pack's keys to the lines of the model, and their rules."""

from __future__ import annotations

from pathlib import Path

from drillroom.drills.clock_format import MOST_LINE_S
from drillroom.drills.clocks import Span, owners, sound_entries
from drillroom.drills.messages import Message
from drillroom.drills.model import BuyerLine, LineId, PhaseId, PhaseKind, Saying, Trigger
from drillroom.drills.reader import Found, Reader, hint, seconds_text
from drillroom.drills.sounds import sound_s

WORDS_A_SECOND = 2.5
"""150 words a minute, the middle of the pace that listeners find easy (100 to 165)."""

LEAST_LINE_S = 1.0

_SLACK_S = 0.25
"""How long a line is, is only estimated where nobody recorded it."""

_TRIGGERS = tuple(trigger.value for trigger in Trigger)
_WAITS = (Trigger.AT, Trigger.BETWEEN)
"""The triggers that can come due while the rep speaks, and then wait."""


def buyer_line(found: Found, folder: Path | None) -> BuyerLine:
    """Return the line in *found*, in which a check found no problem; its sounds are in *folder*."""
    (name,) = _triggers(found)
    time = found[name]
    window = time if isinstance(time, tuple) else (time, time)
    phase = found.get("phase")
    return BuyerLine(
        id=LineId(found["id"]),
        sayings=_sayings(found, folder),
        trigger=Trigger(name),
        window=(0.0, 0.0) if name == Trigger.KEY else window,
        phase=PhaseId(phase) if phase else None,
        overlap=found["overlap"],
    )


def check_buyer(drill: Found, reader: Reader) -> None:
    """Note what is wrong with the buyer's lines of *drill* and of its variants."""
    every = list(owners(drill))
    for owner, _ in every:
        heirs = [spans for heir, spans in every if _owner_of_lines(drill, heir) is owner]
        for line in sound_entries(owner, "buyer"):
            _check_trigger(line, reader)
            _check_sayings(line, reader)
            _check_phase(line, drill, reader)
            _check_silence(line, drill, reader)
            if len(_triggers(line)) == 1:
                any(_finds_no_place(line, spans, reader) for spans in heirs)


def lines_of(drill: Found, owner: Found) -> list[Found]:
    """Return the lines on the clock of *owner*, which is *drill* or a variant of it."""
    lines = sound_entries(_owner_of_lines(drill, owner), "buyer")
    return [line for line in lines if line.get("text") and len(_triggers(line)) == 1]


def times_said(line: Found, spans: list[Span]) -> int:
    """Return how often a line of `lines_of` can come in one take: in each round of its phase."""
    phase = line.get("phase")
    return sum(span.base == phase for span in spans) if phase else 1


def buyer_s(lines: list[Found], spans: list[Span], folder: Path | None) -> float:
    """Return how long the buyer speaks in a take in which every one of *lines* comes."""
    said = (
        (min(saying.seconds for saying in _sayings(line, folder)), times_said(line, spans))
        for line in lines
    )
    return sum((seconds * times for seconds, times in said), start=0.0)


def _owner_of_lines(drill: Found, owner: Found) -> Found:
    return owner if owner.has("buyer") else drill


def _check_trigger(line: Found, reader: Reader) -> None:
    triggers = _triggers(line)
    if len(triggers) != 1:
        got = " and ".join(triggers) or "none of them"
        reader.problem(line.node, line.where, Message.NOT_ONE_TRIGGER, got=got)
    elif line.has("overlap") and triggers[0] not in _WAITS:
        node, where = line.at("overlap"), line.path("overlap")
        reader.problem(node, where, Message.LIMIT_DOES_NOT_FIT, subject=triggers[0])


def _triggers(line: Found) -> list[str]:
    """Return the triggers that the line has; `key: false` is none."""
    given = ((name, line.get(name)) for name in _TRIGGERS)
    return [name for name, value in given if value is not None and value is not False]


def _sayings(line: Found, folder: Path | None) -> tuple[Saying, ...]:
    texts, sounds, given = line["text"], line.get("sound") or (), line.get("seconds") or ()
    lengths = given * len(texts) if len(given) == 1 else given
    names = sounds or ("",) * len(texts)
    return tuple(
        Saying(text, lengths[index] if lengths else _length_s(text, name, folder), name)
        for index, (text, name) in enumerate(zip(texts, names, strict=False))
    )


def _length_s(text: str, sound: str, folder: Path | None) -> float:
    heard_s = sound_s(folder, sound) if sound and folder else None
    if heard_s:
        return round(min(max(heard_s, 0.5), MOST_LINE_S), 3)
    return max(LEAST_LINE_S, round(len(text.split()) / WORDS_A_SECOND, 3))


def _check_sayings(line: Found, reader: Reader) -> None:
    texts = line.get("text")
    for name, fits_all in (("sound", False), ("seconds", True)):
        given = line.get(name)
        if texts and given and len(given) != len(texts) and not (fits_all and len(given) == 1):
            node, where = line.at(name), line.path(name)
            reader.problem(node, where, Message.NOT_ONE_A_TEXT, count=len(given), texts=len(texts))
    if reader.folder is None:
        return
    for sound in line.get("sound") or ():
        heard_s = sound_s(reader.folder, sound) if sound else 0.0
        node, where = line.at("sound"), line.path("sound")
        if heard_s is None:
            reader.warning(node, where, Message.NO_SOUND, name=sound)
        elif heard_s > MOST_LINE_S:
            limit, seconds = seconds_text(MOST_LINE_S), seconds_text(round(heard_s))
            reader.warning(
                node, where, Message.LONG_SOUND, name=sound, seconds=seconds, limit=limit
            )


def _check_phase(line: Found, drill: Found, reader: Reader) -> None:
    wanted = line.get("phase")
    phases = [phase["id"] for phase in sound_entries(drill, "phases") if phase.get("id")]
    if wanted is not None and wanted not in phases:
        node, where, got = line.at("phase"), line.path("phase"), f"'{wanted}'"
        meant = hint(wanted, phases)
        reader.problem(node, where, Message.UNKNOWN_PHASE, got=got, hint=meant)


def _finds_no_place(line: Found, spans: list[Span], reader: Reader) -> bool:
    """Note that a line's phase, on the clock of *spans*, has no time for it; whether that is so."""
    wanted = line.get("phase")
    place = next(
        (s for s in spans if (s.base == wanted if wanted else s.kind == PhaseKind.SPEAK)), None
    )
    if place is None or place.seconds is None:
        return False
    end, latest_s = seconds_text(place.seconds), 0.0
    for name in _WAITS:
        time = line.get(name)
        if time is None:
            continue
        latest_s = time[1] if isinstance(time, tuple) else time
        if latest_s > place.seconds:
            node, where, seconds = line.at(name), line.path(name), seconds_text(latest_s)
            reader.problem(node, where, Message.LINE_AFTER_END, seconds=seconds, end=end)
            return True
    if place.kind == PhaseKind.LISTEN and line.get("text"):
        longest_s = max(saying.seconds for saying in _sayings(line, reader.folder))
        if latest_s + longest_s > place.seconds + _SLACK_S:
            seconds = seconds_text(round(latest_s + longest_s, 1))
            reader.warning(line.node, line.where, Message.LINE_TOO_LONG, seconds=seconds, end=end)
            return True
    return False


def _check_silence(line: Found, drill: Found, reader: Reader) -> None:
    """Note a buyer who speaks into the silence that the drill asks for."""
    waits = line.get("after_silence")
    asked = [t["held"] for t in sound_entries(drill, "thresholds") if t.get("held")]
    if waits and asked and waits[0] < max(asked):
        node, where = line.at("after_silence"), line.path("after_silence")
        got, held = seconds_text(waits[0]), seconds_text(max(asked))
        reader.problem(node, where, Message.BREAKS_THE_SILENCE, got=got, held=held)
