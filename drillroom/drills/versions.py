"""Which of two versions is the newer one (semver.org, 11). Pure."""

from __future__ import annotations

import re

PATTERN = re.compile(
    r"(0|[1-9][0-9]{0,5})(\.(0|[1-9][0-9]{0,5})){2}(-[0-9A-Za-z.-]{1,20})?(\+[0-9A-Za-z.-]{1,20})?"
)
"""What a pack's version may look like: three numbers, and perhaps more."""

VersionKey = tuple[tuple[int, ...], bool, tuple[tuple[bool, int, str], ...]]


def is_version(text: str) -> bool:
    """Whether *text* is a version as a pack may have it."""
    return PATTERN.fullmatch(text) is not None


def version_key(version: str) -> VersionKey:
    """Return *version*, which a check found sound, as a key by which versions are in order.

    A version with a hyphen comes before the one without; what follows on `+` does not count.
    """
    core, _, pre = version.partition("+")[0].partition("-")
    numbers = tuple(int(number) for number in core.split("."))
    parts = tuple(_part(part) for part in pre.split(".")) if pre else ()
    return numbers, not pre, parts


def next_version(version: str) -> str:
    """Return the version that follows on *version* with a small change."""
    numbers = version.partition("+")[0].partition("-")[0].split(".")
    return ".".join([*numbers[:2], str(int(numbers[2]) + 1)])


def _part(text: str) -> tuple[bool, int, str]:
    """Return one part behind the hyphen: numbers come before words, and go by their value."""
    is_word = not text.isdecimal()
    return is_word, 0 if is_word else int(text), text if is_word else ""
