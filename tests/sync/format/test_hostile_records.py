"""Records and cards that a writer signed with a program of their own: refused, or worth nothing."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drillroom.errors import ParcelError
from drillroom.sync.format.record import parse_card, parse_record, record_path
from tests.sync.hostile import Scene, as_bytes, bend, bent, collected, set_scene
from tests.sync.incoming.test_collect import Stranger
from tests.sync.people import only

OTHER = "01M7YQ1WE10000000000000000"
HASH = "ab" * 32
NAMES = (
    "../outside/secret.json", "..", ".", "", "/etc/passwd", "C:\\Windows\\win.ini", "c:x", "a\\b",
    "\\\\host\\share\\x", "//host/share", "nul", "COM1.mp4", "take.json ", "take.json.", "~x",
    "take.json:stream", "take\u202e.json", "take\x00.json", "zoe\u0308.json", "x" * 101, "\ud800",
    "take.json\n", "a/../b",
)  # fmt: skip


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return set_scene(tmp_path_factory.mktemp("hostile"))


@pytest.fixture
def now(scene: Scene) -> Iterator[Scene]:
    with scene.again() as now:
        yield now


def line_of(scene: Scene, mallory: Stranger, **changes: object) -> dict[str, Any]:
    """Return the keys of a first record of Mallory's that names what Ana sent."""
    keys = json.loads(record_of(scene).read_bytes().partition(b"\n")[0])
    mine = {"w": mallory.writer, "take": OTHER, "dir": mallory.place("takes", "x")}
    return {**keys, **mine, **changes}


def record_of(scene: Scene) -> Path:
    """Return Ana's first record, that of her take."""
    records = scene.share.rglob("00000001.json")
    return next(one for one in records if b'"kind":"take"' in one.read_bytes())


def put(mallory: Stranger, line: bytes, seq: int = 1) -> None:
    """Put whatever *line* is as a record of Mallory's, with a signature that is right."""
    path = mallory.top.joinpath(*record_path(mallory.writer, seq))
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(signed(mallory, line))


def signed(mallory: Stranger, line: bytes) -> bytes:
    return line + b"\n" + mallory.identity.sign(line).encode() + b"\n"


def canonical(keys: object) -> bytes:
    text = json.dumps(keys, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def refused(scene: Scene) -> str:
    """Collect; Ana's take comes in, and there is one problem, which is Mallory's."""
    report = collected(scene)
    assert report.takes == (scene.take,)
    (problem,) = report.problems
    return problem


@bent(15)
@given(data=st.data())
def test_a_bent_record_that_is_rightly_signed_hinders_and_harms_nobody(
    scene: Scene, data: st.DataObject
) -> None:
    with scene.again() as now:
        mallory = now.stranger()
        keys = line_of(now, mallory)
        for _ in range(data.draw(st.integers(1, 3))):
            bend(keys, data.draw)
        form = data.draw(st.sampled_from([canonical, canonical, as_bytes]))
        put(mallory, form(keys))

        report = collected(now)

        assert report.takes == (now.take,)
        assert len(report.problems) <= 1
        assert all(mallory.writer in one or "Mallory" in one for one in report.problems)


def test_no_name_in_a_record_leads_out_of_its_folder(now: Scene) -> None:
    mallory = now.stranger()
    card = parse_card(
        (mallory.top / "log" / mallory.writer / "id.json").read_bytes(), mallory.writer
    )
    files = [["take.mp4", 1, HASH], ["take.json", 1, HASH]]
    *above, _ = mallory.place("takes", "x").split("/")
    for name in NAMES:
        odd_file = line_of(now, mallory, files=[*files, [name, 29, HASH]])
        odd_folder = line_of(now, mallory, dir="/".join([*above, name]))
        for line in map(canonical, (odd_file, odd_folder)):
            with pytest.raises(ParcelError, match="refused"):
                parse_record(signed(mallory, line), card)
    put(mallory, canonical(line_of(now, mallory, files=[*files, [NAMES[0], 29, HASH]])))
    assert "Refused because" in refused(now)


@pytest.mark.parametrize("names", [("take.json", "TAKE.JSON"), ("straße", "STRASSE")])
def test_two_names_that_are_one_on_some_computers_are_refused(
    now: Scene, names: tuple[str, str]
) -> None:
    mallory = now.stranger()
    files = [["take.mp4", 1, HASH], *([name, 1, HASH] for name in names)]
    put(mallory, canonical(line_of(now, mallory, files=files)))
    assert "names a file twice" in refused(now)


def test_a_record_cannot_name_what_lies_in_anothers_folder(now: Scene) -> None:
    mallory = now.stranger()
    ana = json.loads(record_of(now).read_bytes().partition(b"\n")[0])
    put(mallory, canonical(line_of(now, mallory, dir=ana["dir"])))
    assert "its folder is another sender's" in refused(now)


def test_a_record_of_another_writer_in_ones_own_log_is_refused(now: Scene) -> None:
    mallory = now.stranger()
    path = mallory.top.joinpath(*record_path(mallory.writer, 1))
    path.parent.mkdir()
    path.write_bytes(record_of(now).read_bytes())
    assert "its signature is not right" in refused(now)


def test_a_card_with_anothers_key_or_under_anothers_writer_is_refused(now: Scene) -> None:
    mallory = now.stranger()
    put(mallory, canonical(line_of(now, mallory)))
    card = mallory.top / "log" / mallory.writer / "id.json"
    mine = card.read_bytes()
    anas = next(one for one in now.share.rglob("id.json") if one.parent.name != mallory.writer)
    card.write_bytes(anas.read_bytes())
    assert f"{mallory.writer}: Refused because it belongs to another sender" in refused(now)

    keys = json.loads(mine.partition(b"\n")[0])
    keys["key"] = json.loads(anas.read_bytes().partition(b"\n")[0])["key"]
    line = canonical(keys)
    card.write_bytes(signed(mallory, line))
    with now.again() as fresh:
        assert "its signature is not right" in refused(fresh)


@pytest.mark.parametrize("version", [2, 10**4000], ids=["2", "of 4,001 digits"])
def test_a_record_of_a_newer_app_is_named_in_few_words(now: Scene, version: int) -> None:
    mallory = now.stranger()
    put(mallory, canonical(line_of(now, mallory, v=version)))
    problem = refused(now)
    assert "Update Drillroom" in problem
    assert len(problem) < 400


@pytest.mark.parametrize("seq", [0, 2, -1, 1 << 64, 1.0, True, "1"])
def test_a_number_that_is_not_the_next_one_stops_its_writer(now: Scene, seq: object) -> None:
    mallory = now.stranger()
    put(mallory, canonical(line_of(now, mallory, seq=seq, prev="" if seq == 1 else HASH)))
    assert "Mallory: " in refused(now)


def test_a_withdrawal_of_anothers_take_takes_nothing_away(now: Scene) -> None:
    assert collected(now).takes == (now.take,)
    mallory = now.stranger()
    mallory.record(kind="withdraw", take=now.take, dir="", files=())
    report = collected(now)
    assert (report.withdrawn, report.problems) == ((), ())
    (row,) = now.reader.inbox()
    assert row.state == "whole"


def test_who_claims_anothers_take_cannot_take_it_back_from_them(now: Scene) -> None:
    """The same files under the own name: then it is theirs as well, and only theirs to take."""
    mallory = now.stranger()
    names = ("take.mp4", "take.json", "report.html")
    sent = {name: only(now.share, name).read_bytes() for name in names}
    mallory.send("take", now.take, sent)
    collected(now)
    mallory.record(kind="withdraw", take=now.take, dir="", files=())
    report = collected(now)
    assert (report.withdrawn, report.problems) == ((now.take,), ())
    assert [row.state for row in now.reader.inbox()] == ["whole"]
    assert Path(str(now.reader.inbox()[0].media)).read_bytes() == sent["take.mp4"]


def test_a_review_of_a_take_that_is_not_here_waits_and_shows_nothing(now: Scene) -> None:
    mallory = now.stranger()
    keys = json.loads(only(now.share, "review.json").read_bytes()) | {"take": OTHER}
    keys["review"] |= {"take": OTHER, "ticks": {"no-such-item": True}}
    mallory.send("review", OTHER, {"review.json": as_bytes(keys)})
    report = collected(now)
    assert report.problems == ()
    assert [row.take for row in now.reader.inbox()] == [now.take]


def test_ten_thousand_small_things_in_the_share_hinder_nobody(now: Scene) -> None:
    mallory = now.stranger()
    log = mallory.top / "log" / mallory.writer / "00000"
    log.mkdir()
    for number in range(9_000):
        (log / f"x{number}").touch()
    for number in range(1_000):
        digest = hashlib.sha256(str(number).encode()).digest()
        (mallory.top / "log" / base64.b32encode(digest).decode()[:16].lower()).touch()
    report = now.reader.collect(now.share)
    assert report.takes == (now.take,)
    assert len(report.problems) == 101, "each is one file in the place of a log"
    assert report.problems[-1].startswith("There are 900 more problems")
