"""Times and numbers in a pack. Each says what it takes and reads a node, or notes a problem."""

from __future__ import annotations

import re
from dataclasses import dataclass

from drillroom.drills.kinds import text_of, whole
from drillroom.drills.messages import Message
from drillroom.drills.nodes import Listing, Node
from drillroom.drills.reader import Reader, Schema, kind_of, seconds_text

_NUMBER = re.compile(r"[0-9]{1,6}(\.[0-9]{1,3})?")  # to the thousandth: what a copy keeps exactly
_SECONDS = re.compile(r"([0-9]{1,5}(?:\.[0-9]{1,3})?)s?")
_MINUTES = re.compile(r"([0-9]{1,3}):([0-5][0-9](?:\.[0-9]{1,3})?)")
_TIME = re.compile(f"{_SECONDS.pattern}|{_MINUTES.pattern}")


def parse_seconds(text: str) -> float | None:
    """Return the seconds in `90`, `90s`, `1.5`, `1:30` or `0:45`; None for anything else."""
    if match := _SECONDS.fullmatch(text):
        return float(match[1])
    if match := _MINUTES.fullmatch(text):
        return int(match[1]) * 60 + float(match[2])
    return None


@dataclass(frozen=True, slots=True)
class Seconds:
    """A time."""

    least: float
    most: float

    def describe(self) -> str:
        """Return in a few words what an author may write."""
        return f"time, {seconds_text(self.least)} to {seconds_text(self.most)}"

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""
        return {
            "type": ["number", "string"],
            "minimum": self.least,
            "maximum": self.most,
            "pattern": whole(_TIME),
        }

    def read(self, node: Node, where: str, reader: Reader) -> float | None:
        """Return the time in seconds."""
        text = text_of(node, where, reader, "a time such as 90 or 1:30")
        if text is None:
            return None
        seconds = parse_seconds(text)
        if seconds is None:
            reader.problem(node, where, Message.NOT_A_TIME, got=kind_of(node))
            return None
        if not self.least <= seconds <= self.most:
            reader.problem(
                node,
                where,
                Message.TIME_OUT_OF_RANGE,
                least=seconds_text(self.least),
                most=seconds_text(self.most),
                got=kind_of(node),
                seconds=f"{seconds:g} s",
            )
            return None
        return seconds


@dataclass(frozen=True, slots=True)
class Window:
    """Two times, from and to."""

    most: float

    def describe(self) -> str:
        """Return in a few words what an author may write."""
        return f"two times such as `[5, 20]`, at most {seconds_text(self.most)}"

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""
        time = Seconds(0, self.most).schema()
        return {"type": "array", "items": time, "minItems": 2, "maxItems": 2}

    def read(self, node: Node, where: str, reader: Reader) -> tuple[float, float] | None:
        """Return both times in seconds."""
        if not isinstance(node, Listing) or len(node.entries) != 2:
            got = f"a list of {len(node.entries)}" if isinstance(node, Listing) else kind_of(node)
            reader.problem(node, where, Message.NOT_A_WINDOW, got=got)
            return None
        time = Seconds(0, self.most)
        from_s, to_s = (
            time.read(entry, f"{where}[{index}]", reader)
            for index, entry in enumerate(node.entries)
        )
        if from_s is None or to_s is None:
            return None
        if from_s >= to_s:
            got = f"{seconds_text(from_s)} to {seconds_text(to_s)}"
            reader.problem(node, where, Message.WINDOW_BACKWARDS, got=got)
            return None
        return from_s, to_s


@dataclass(frozen=True, slots=True)
class SecondsOrWindow:
    """One time, or two between which the seed of a take draws one."""

    least: float
    most: float

    def describe(self) -> str:
        """Return in a few words what an author may write."""
        return f"{Seconds(self.least, self.most).describe()}; or a window such as `[3, 8]`"

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""
        time = Seconds(self.least, self.most)
        return {"anyOf": [time.schema(), Window(self.most).schema()]}

    def read(self, node: Node, where: str, reader: Reader) -> tuple[float, float] | None:
        """Return the earliest and the latest time in seconds, the same for one time."""
        time = Seconds(self.least, self.most)
        if not isinstance(node, Listing):
            seconds = time.read(node, where, reader)
            return None if seconds is None else (seconds, seconds)
        window = Window(self.most).read(node, where, reader)
        if window is None:
            return None
        return window if time.read(node.entries[0], f"{where}[0]", reader) is not None else None


@dataclass(frozen=True, slots=True)
class Number:
    """A number."""

    least: float
    most: float
    whole: bool = False

    def describe(self) -> str:
        """Return in a few words what an author may write."""
        noun = "whole number" if self.whole else "number"
        return f"{noun}, {self.least:g} to {self.most:g}"

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""
        return {
            "type": ["integer" if self.whole else "number", "string"],
            "minimum": self.least,
            "maximum": self.most,
            "pattern": whole(_NUMBER),
        }

    def read(self, node: Node, where: str, reader: Reader) -> float | None:
        """Return the number; an int if it has to be whole."""
        text = text_of(node, where, reader, f"a {self.describe()}")
        if text is None:
            return None
        if not _NUMBER.fullmatch(text):
            wrong = Message.NOT_A_WHOLE_NUMBER if self.whole else Message.NOT_A_NUMBER
            reader.problem(node, where, wrong, got=kind_of(node))
            return None
        number = float(text)
        if self.whole and number % 1:
            reader.problem(node, where, Message.NOT_A_WHOLE_NUMBER, got=kind_of(node))
            return None
        if not self.least <= number <= self.most:
            least, most = f"{self.least:g}", f"{self.most:g}"
            got = kind_of(node)
            reader.problem(
                node, where, Message.NUMBER_OUT_OF_RANGE, least=least, most=most, got=got
            )
            return None
        return int(number) if self.whole else number
