"""The buyer's lines of a pack, one by one, for whoever gives them a voice."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from drillroom.drills.clock_format import MOST_LINE_S
from drillroom.drills.editing import drop_key, set_key
from drillroom.drills.model import BuyerLine, Drill, Pack, Trigger, words_of
from drillroom.drills.reader import seconds_text
from drillroom.drills.sounds import sound_s
from drillroom.errors import DrillroomError

FOLDER = "sounds"
_MOST_NAME = 48


class VoiceState(StrEnum):
    """Whether a line has a voice."""

    NONE = "none"
    """Its text alone; the system may read it."""
    RECORDED = "recorded"
    MISSING = "missing"
    """It names a sound that is not there, or that nothing can play."""
    TOO_LONG = "too long"


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """One text of a buyer line."""

    drill: Drill
    variant: str
    """Id of the variant whose own line it is; "" for the drill's."""
    line: BuyerLine
    number: int
    """Which of the line's texts, from 0."""
    state: VoiceState
    seconds: float
    """Of the sound, else as the text is estimated."""

    @property
    def text(self) -> str:
        """What is said."""
        return self.line.sayings[self.number].text

    @property
    def sound(self) -> str:
        """The sound that it names; "" for none."""
        return self.line.sayings[self.number].sound

    @property
    def id(self) -> str:
        """What tells it from every other one of its drill."""
        return f"{self.variant}/{self.line.id}/{self.number}"

    @property
    def file(self) -> str:
        """The sound that it names, else the one that it is given."""
        return self.sound or _file_name(self.drill.id, self.variant, self.line.id, self.number)

    @property
    def when(self) -> str:
        """When it comes, in words."""
        first, last = (seconds_text(time_s) for time_s in self.line.window)
        span = first if first == last else f"{first} to {last}"
        words = {
            Trigger.AT: f"at {first}",
            Trigger.BETWEEN: f"between {first} and {last}",
            Trigger.AFTER_SILENCE: f"after {span} of silence",
            Trigger.AFTER_SPEECH: f"after {span} of talk",
            Trigger.KEY: "when the rep gives the turn",
        }
        where = f", in {words_of(self.line.phase)}" if self.line.phase else ""
        return f"{words[self.line.trigger]}{where}"


def spoken_lines(pack: Pack, drill_id: str | None = None) -> tuple[SpokenLine, ...]:
    """Return every text of every buyer line of *pack*, or of its drill *drill_id*."""
    drills = (drill for drill in pack.drills if drill_id in {None, drill.id})
    return tuple(one for drill in drills for one in _of_drill(pack.folder, drill))


def find_line(
    pack: Pack, drill_id: str, line_id: str, variant: str = "", number: int = 0
) -> SpokenLine:
    """Return one text of a line.

    Raises:
        DrillroomError: there is none such; the error names those that there are.
    """
    there = spoken_lines(pack, drill_id)
    for one in there:
        if (one.line.id, one.variant, one.number) == (line_id, variant, number):
            return one
    names = ", ".join(dict.fromkeys(f"{one.line.id}" for one in there))
    raise DrillroomError(
        f"There is no buyer line {line_id[:60]!r} like that in {drill_id[:60]!r}",
        detail=f"It has: {names}."
        if names
        else "It has no buyer lines, or there is no such drill.",
        remedy="drillroom pack lines FILE lists all of them.",
    )


def with_sound(text: str, line: SpokenLine) -> str:
    """Return a pack's *text* in which *line* names its file; a list names one for each text.

    Raises:
        PackError: the text is no YAML that a pack may hold.
        DrillroomError: it is written in a way that only its author can change.
    """
    sayings = line.line.sayings
    if len(sayings) == 1:
        return set_key(text, _path(line), "sound", line.file, after="text")
    names = [
        saying.sound or _file_name(line.drill.id, line.variant, line.line.id, number)
        for number, saying in enumerate(sayings)
    ]
    return set_key(text, _path(line), "sound", names, after="text")


def without_sound(text: str, line: SpokenLine, folder: Path) -> str:
    """Return a pack's *text* in which *line* names no sound any more.

    Of several texts the others keep theirs, as long as one of them lies in *folder*.

    Raises:
        PackError: the text is no YAML that a pack may hold.
        DrillroomError: it is written in a way that only its author can change.
    """
    others = [s.sound for n, s in enumerate(line.line.sayings) if n != line.number]
    if any(name and sound_s(folder, name) is not None for name in others):
        return text
    return drop_key(text, _path(line), "sound")


def _of_drill(folder: Path | None, drill: Drill) -> Iterator[SpokenLine]:
    owners = [("", drill.buyer)]
    owners += [(one.id, one.buyer) for one in drill.variants if one.buyer != drill.buyer]
    for variant, lines in owners:
        for line in lines:
            for number, saying in enumerate(line.sayings):
                state, seconds = _voice(folder, saying.sound, saying.seconds)
                yield SpokenLine(drill, variant, line, number, state, seconds)


def _voice(folder: Path | None, sound: str, estimated_s: float) -> tuple[VoiceState, float]:
    if not sound:
        return VoiceState.NONE, estimated_s
    heard_s = sound_s(folder, sound) if folder is not None else None
    if heard_s is None:
        return VoiceState.MISSING, estimated_s
    return (VoiceState.TOO_LONG if heard_s > MOST_LINE_S else VoiceState.RECORDED), heard_s


def _path(line: SpokenLine) -> tuple[str, ...]:
    owner = ("variants", line.variant) if line.variant else ()
    return ("drills", line.drill.id, *owner, "buyer", line.line.id)


def _file_name(drill: str, variant: str, line: str, number: int) -> str:
    """Return a name that every computer can have; of a long one the end is a hash."""
    whole = "-".join([drill, *([variant] if variant else []), line])
    if len(whole) > _MOST_NAME:
        stamp = hashlib.sha256(whole.encode()).hexdigest()[:8]
        whole = f"{whole[: _MOST_NAME - 9]}-{stamp}"
    return f"{FOLDER}/{whole}{f'-{number + 1}' if number else ''}.wav"
