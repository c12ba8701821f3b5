"""Every message of the check, by a bad pack and the text that an author reads."""

import re
from pathlib import Path

import pytest

from drillroom.drills.check import PackError
from drillroom.drills.loader import check_pack
from drillroom.drills.messages import Message
from drillroom.drills.nodes import MOST_BYTES

PACKS = Path(__file__).parents[1] / "packs"
WRITTEN = sorted(path.stem for path in PACKS.glob("*.yaml"))


def make_cannot_read(path):
    """Leave the file absent."""


def make_not_a_file(path):
    path.mkdir()


def make_too_big(path):
    path.write_bytes(b"# " + b"x" * MOST_BYTES)


def make_too_many_parts(path):
    path.write_text("drills: [" + "1, " * 20_000 + "1]\n", encoding="utf-8")


MADE = {
    "cannot-read": make_cannot_read,
    "not-a-file": make_not_a_file,
    "too-big": make_too_big,
    "too-many-parts": make_too_many_parts,
}
"""Bad packs that cannot be kept as a file, or would only be heavy."""


def what_an_author_reads(path):
    result = check_pack(path)
    lines = [str(PackError(path.name, result.problems))] if result.problems else []
    return "\n".join([*lines, *(f"warning: {warning}" for warning in result.warnings)]) + "\n"


def expected(name):
    return (PACKS / f"{name}.txt").read_text("utf-8")


@pytest.mark.parametrize("name", WRITTEN)
def test_a_bad_pack_gives_its_expected_text(name):
    assert what_an_author_reads(PACKS / f"{name}.yaml") == expected(name)


@pytest.mark.parametrize("name", MADE)
def test_a_bad_pack_made_here_gives_its_expected_text(name, tmp_path):
    path = tmp_path / f"{name}.yaml"
    MADE[name](path)

    assert what_an_author_reads(path) == expected(name)


@pytest.mark.parametrize("message", Message, ids=lambda message: message.name)
def test_every_message_is_reached_by_the_bad_pack_of_its_name(message):
    name = message.name.lower().replace("_", "-")
    pattern = re.sub(r"\\\{\w+(!r)?\\\}", ".+", re.escape(message.value))

    assert name in WRITTEN or name in MADE
    assert re.search(f": {pattern}$", expected(name), re.MULTILINE)


def test_every_expected_text_has_its_bad_pack():
    assert {path.stem for path in PACKS.glob("*.txt")} == {*WRITTEN, *MADE}
