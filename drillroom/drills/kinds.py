"""The kinds of value in a pack. Each says what it takes and reads a node, or notes a problem.

Times and numbers are in `figures.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

from drillroom.drills.check import hidden_character
from drillroom.drills.messages import Message
from drillroom.drills.nodes import Mapping, Node, Scalar
from drillroom.drills.reader import Reader, Schema, Value, hint, kind_of
from drillroom.drills.versions import PATTERN, is_version

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MOST_ID = 60
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
_SOUND = re.compile(r"([A-Za-z0-9_-]{1,40}/){0,3}[A-Za-z0-9_-]{1,60}\.wav")
"""Letters that every file system takes alike; no way out of the folder."""
_TAKE_FOLDER = re.compile(r"([A-Za-z0-9_-]{1,40}/){0,2}[A-Za-z0-9_-]{1,60}")
_MOST_SOUND = 120
_TRUE, _FALSE = ("true", "yes"), ("false", "no")
_SPACES = re.compile(r"[ \t\r\n]+")  # not \s: a no-break space stays

ONE_VALUE = ("string", "number", "boolean")
"""What an editor may take one value for: a bare `1.10` or `true` stays the text that it is."""


class Kind(Protocol):
    """What every kind of value can do."""

    def describe(self) -> str:
        """Return in a few words what an author may write."""

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""

    def read(self, node: Node, where: str, reader: Reader) -> Value:
        """Return the value of *node*; None after noting what is wrong with it."""


def is_id(node: Node | None) -> bool:
    """Whether *node* is an id that a message can name."""
    return isinstance(node, Scalar) and is_plain_id(node.text)


def is_plain_id(text: str) -> bool:
    """Whether *text* has the form of an id."""
    return len(text) <= _MOST_ID and _ID.fullmatch(text) is not None


def whole(pattern: re.Pattern[str]) -> str:
    """Return *pattern* as JSON Schema writes one that the whole text has to match."""
    return f"^(?:{pattern.pattern})$"


def text_of(node: Node, where: str, reader: Reader, wanted: str) -> str | None:
    """Return the text of the one value *node*; None after noting why it has none."""
    if not isinstance(node, Scalar):
        reader.problem(node, where, Message.NOT_ONE_VALUE, wanted=wanted, got=kind_of(node))
        return None
    if node.is_empty:
        reader.problem(node, where, Message.NO_VALUE, wanted=wanted)
        return None
    return node.text


@dataclass(frozen=True, slots=True)
class Text:
    """A text of one paragraph, or one in each of several languages."""

    most: int
    most_words: int = 0
    advised: int = 0
    """Longer than this is a warning; 0 for none."""

    def describe(self) -> str:
        """Return in a few words what an author may write."""
        words = f", at most {self.most_words} words" if self.most_words else ""
        advised = f"; a warning above {self.advised}" if self.advised else ""
        return f"text, at most {self.most} characters{words}{advised}"

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""
        one: Schema = {"type": list(ONE_VALUE), "minLength": 1, "maxLength": self.most}
        languages: Schema = {
            "type": "object",
            "minProperties": 1,
            "propertyNames": Language().schema(),
            "additionalProperties": one,
        }
        return {"anyOf": [one, languages]}

    def read(self, node: Node, where: str, reader: Reader) -> str | None:
        """Return the text in the best language there is."""
        if not isinstance(node, Mapping):
            return self._read_one(node, where, reader)
        texts = self._read_languages(node, where, reader)
        if not texts:
            return None
        best = reader.best_language(texts)
        if reader.own is not None and reader.own not in texts:
            shows = next(iter(texts))
            reader.warning(node, where, Message.LANGUAGE_MISSING, language=reader.own, shown=shows)
        return texts[best]

    def _read_languages(self, node: Mapping, where: str, reader: Reader) -> dict[str, str] | None:
        texts: dict[str, str | None] = {}
        lines: dict[str, int] = {}
        before = len(reader.problems)
        for key_node, value in node.pairs:
            code = Language().read(key_node, where, reader)
            if code in texts:
                path = f"{where}.{code}"
                reader.problem(key_node, path, Message.DUPLICATE_KEY, first=lines[code])
            elif code is not None:
                lines[code] = key_node.line
                texts[code] = self._read_one(value, f"{where}.{code}", reader)
        if not node.pairs:
            reader.problem(node, where, Message.NO_VALUE, wanted="a text")
        if len(reader.problems) > before:
            return None
        return {code: text for code, text in texts.items() if text is not None}

    def _read_one(self, node: Node, where: str, reader: Reader) -> str | None:
        raw = text_of(node, where, reader, "a text")
        if raw is None:
            return None
        text = _SPACES.sub(" ", raw).strip(" ")
        if not text:
            reader.problem(node, where, Message.NO_VALUE, wanted="a text")
            return None
        if hidden := hidden_character(text):
            reader.problem(node, where, Message.HIDDEN_CHARACTER, character=hidden)
            return None
        return text if self._fits(text, node, where, reader) else None

    def _fits(self, text: str, node: Node, where: str, reader: Reader) -> bool:
        count, words = len(text), len(text.split())
        if count > self.most:
            reader.problem(node, where, Message.TEXT_TOO_LONG, count=count, limit=self.most)
            return False
        if self.most_words and words > self.most_words:
            reader.problem(node, where, Message.TOO_MANY_WORDS, count=words, limit=self.most_words)
            return False
        if self.advised and count > self.advised:
            reader.warning(node, where, Message.LONG_CARD, count=count, limit=self.advised)
        return True


@dataclass(frozen=True, slots=True)
class Id:
    """An id: what the pack itself, other packs and old takes call a thing."""

    example: str
    reserved: str = ""
    """An id that is the app's own."""

    def describe(self) -> str:
        """Return in a few words what an author may write."""
        reserved = f", not `{self.reserved}`" if self.reserved else ""
        return f"id such as `{self.example}`, at most {_MOST_ID} characters{reserved}"

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""
        return {"type": list(ONE_VALUE), "pattern": whole(_ID), "maxLength": _MOST_ID} | (
            {"not": {"const": self.reserved}} if self.reserved else {}
        )

    def read(self, node: Node, where: str, reader: Reader) -> str | None:
        """Return the id."""
        text = text_of(node, where, reader, f"an id such as {self.example}")
        if text and text == self.reserved:
            reader.problem(node, where, Message.RESERVED_ID, got=f"'{text}'")
            return None
        if text is None or is_id(node):
            return text
        got = kind_of(node)
        reader.problem(node, where, Message.NOT_AN_ID, example=self.example, got=got)
        return None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    options: tuple[str, ...]
    called: str = ""
    """What the documentation says instead of a long list of options."""

    def describe(self) -> str:
        """Return in a few words what an author may write."""
        return self.called or " or ".join(f"`{option}`" for option in self.options)

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""
        return {"enum": list(self.options)}

    def read(self, node: Node, where: str, reader: Reader) -> str | None:
        """Return the word."""
        text = text_of(node, where, reader, "one word")
        if text is None or text in self.options:
            return text
        meant = hint(text, self.options)
        reader.problem(node, where, Message.NOT_A_CHOICE, got=kind_of(node), hint=meant)
        return None


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no."""

    def describe(self) -> str:
        """Return in a few words what an author may write."""
        return "`true` or `false`"

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""
        words = [form(word) for word in _TRUE + _FALSE for form in (str, str.capitalize, str.upper)]
        return {"enum": [True, False, *words]}

    def read(self, node: Node, where: str, reader: Reader) -> bool | None:
        """Return the truth value."""
        text = text_of(node, where, reader, "true or false")
        if text is None:
            return None
        if text.lower() not in _TRUE + _FALSE:
            reader.problem(node, where, Message.NOT_YES_OR_NO, got=kind_of(node))
            return None
        return text.lower() in _TRUE


@dataclass(frozen=True, slots=True)
class Version:
    """A semantic version (semver.org)."""

    def describe(self) -> str:
        """Return in a few words what an author may write."""
        return "version such as `1.0.0` (semver.org)"

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""
        return {"type": "string", "pattern": whole(PATTERN)}

    def read(self, node: Node, where: str, reader: Reader) -> str | None:
        """Return the version."""
        text = text_of(node, where, reader, "a version such as 1.0.0")
        if text is None or is_version(text):
            return text
        reader.problem(node, where, Message.NOT_A_VERSION, got=kind_of(node))
        return None


@dataclass(frozen=True, slots=True)
class Language:
    """The code of a language."""

    def describe(self) -> str:
        """Return in a few words what an author may write."""
        return "language code such as `en`, `de` or `pt-BR`"

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""
        return {"type": "string", "pattern": whole(_LANGUAGE)}

    def read(self, node: Node, where: str, reader: Reader) -> str | None:
        """Return the code."""
        text = text_of(node, where, reader, "the code of a language such as en")
        if text is None or _LANGUAGE.fullmatch(text):
            return text
        reader.problem(node, where, Message.NOT_A_LANGUAGE, got=kind_of(node))
        return None


@dataclass(frozen=True, slots=True)
class SoundName:
    """The name of a recorded sound in the pack's own folder, or in a folder below it."""

    def describe(self) -> str:
        """Return in a few words what an author may write."""
        return "file such as `sounds/doubt.wav`"

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""
        return {"type": "string", "pattern": whole(_SOUND), "maxLength": _MOST_SOUND}

    def read(self, node: Node, where: str, reader: Reader) -> str | None:
        """Return the name, its parts joined by "/"."""
        text = text_of(node, where, reader, "the name of a sound such as sounds/doubt.wav")
        if text is None or (len(text) <= _MOST_SOUND and _SOUND.fullmatch(text)):
            return text
        reader.problem(node, where, Message.NOT_A_SOUND, got=kind_of(node))
        return None


@dataclass(frozen=True, slots=True)
class TakeFolder:
    """The name of a folder with a take, in the pack's own folder."""

    def describe(self) -> str:
        """Return in a few words what an author may write."""
        return "folder such as `demonstrations/the-funnel`"

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""
        return {"type": "string", "pattern": whole(_TAKE_FOLDER)}

    def read(self, node: Node, where: str, reader: Reader) -> str | None:
        """Return the name, its parts joined by "/"."""
        text = text_of(node, where, reader, "the name of a folder such as demonstrations/funnel")
        if text is None or _TAKE_FOLDER.fullmatch(text):
            return text
        reader.problem(node, where, Message.NOT_A_TAKE_FOLDER, got=kind_of(node))
        return None
