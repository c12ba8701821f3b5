"""Signed lines: nothing but what was signed is ever taken."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drillroom.errors import ParcelError, SettingsError
from drillroom.storage.rows import FrozenFile
from drillroom.sync.format.identity import (
    Identity,
    is_signed,
    is_writer,
    open_identity,
    own_writers,
    renew_identity,
    writer_of,
)
from drillroom.sync.format.record import (
    MAX_BYTES,
    Card,
    Record,
    hash_of_line,
    parse_card,
    parse_record,
    record_path,
    sign_card,
    sign_record,
)

TAKE = "01M803N6PC5V0W3X2Y1Z0A9B8C"
HASH = "ab" * 32


@pytest.fixture(scope="module")
def identity(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    return open_identity(tmp_path_factory.mktemp("key") / "device.key")


@pytest.fixture(scope="module")
def card(identity: Identity) -> Card:
    return Card(identity.writer, identity.public_key, "Ana", "")


def a_record(identity: Identity, **changes: object) -> Record:
    fields: dict[str, object] = {
        "writer": identity.writer,
        "seq": 3,
        "prev": HASH,
        "kind": "take",
        "take": TAKE,
        "at": "2026-11-21T09:30:00Z",
        "dir": f"takes/Zoë 日本 ~{identity.writer[:6]}/2026-11/21 0930 the-funnel ~{TAKE[:10]}",
        "files": (FrozenFile("take.mp4", 1234, HASH), FrozenFile("take.json", 5, HASH)),
    }
    return Record(**{**fields, **changes})  # type: ignore[arg-type]


def test_a_record_is_read_as_it_was_signed(identity: Identity, card: Card) -> None:
    record = a_record(identity)
    data = sign_record(record, identity)

    assert parse_record(data, card) == record
    line, signature, end = data.split(b"\n")
    assert list(json.loads(line)) == ["v", "w", "seq", "prev", "kind", "take", "t", "dir", "files"]
    assert len(signature) == 128
    assert end == b""
    assert hash_of_line(data) != hash_of_line(sign_record(a_record(identity, seq=4), identity))


def test_every_single_changed_bit_of_a_record_is_refused(identity: Identity, card: Card) -> None:
    data = sign_record(a_record(identity), identity)
    for bit in range(len(data) * 8):
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(ParcelError):
            parse_record(bytes(changed), card)


def test_every_single_changed_bit_of_a_card_is_refused(identity: Identity) -> None:
    data = sign_card("Ana", "2026-11-21T09:30:00Z", identity)
    assert parse_card(data, identity.writer).name == "Ana"
    for bit in range(len(data) * 8):
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(ParcelError):
            parse_card(bytes(changed), identity.writer)


@given(data=st.binary(max_size=600))
def test_no_bytes_at_all_raise_anything_but_a_refusal(data: bytes) -> None:
    other = Card("a" * 16, b"\0" * 32, "", "")
    with pytest.raises(ParcelError):
        parse_record(data, other)
    with pytest.raises(ParcelError):
        parse_card(data, "a" * 16)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=12,
)


@settings(max_examples=300)
@given(
    key=st.sampled_from(["v", "w", "seq", "prev", "kind", "take", "t", "dir", "files"]), value=JSON
)
def test_a_signed_record_with_anything_odd_in_it_is_refused_or_the_same(
    identity: Identity, card: Card, key: str, value: object
) -> None:
    line = sign_record(a_record(identity), identity).partition(b"\n")[0]
    fields = json.loads(line)
    fields[key] = value
    odd = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    bad = odd.encode("utf-8", "surrogatepass")
    data = bad + b"\n" + identity.sign(bad).encode() + b"\n"
    try:
        record = parse_record(data, card)
    except ParcelError:
        return
    assert sign_record(record, identity) == data


@pytest.mark.parametrize(
    "changes",
    [
        {"dir": "takes/Somebody else ~aaaaaa/2026-11/21 0930 x ~01M803N6PC"},
        {"dir": "../../outside/21 0930 x"},
        {"dir": "/etc/x/y/z"},
        {"dir": ""},
        {"kind": "review"},
        {"take": "../../etc/passwd"},
        {"seq": 0},
        {"seq": 10**9},
        {"prev": ""},
        {"files": ()},
        {"files": (FrozenFile("..", 1, HASH),)},
        {"files": (FrozenFile("a/b", 1, HASH),)},
        {"files": (FrozenFile("tak\u202e4pm.exe", 1, HASH),)},
        {"files": (FrozenFile("A", 1, HASH), FrozenFile("a", 1, HASH))},
        {"files": (FrozenFile("a", -1, HASH),)},
        {"files": (FrozenFile("a", 1, HASH.upper()),)},
        {"files": tuple(FrozenFile(f"{n}", 1, HASH) for n in range(33))},
        {"at": "tomorrow"},
        {"writer": "b" * 16},
    ],
)
def test_a_record_that_is_signed_and_wrong_is_refused(
    identity: Identity, card: Card, changes: dict[str, object]
) -> None:
    with pytest.raises(ParcelError):
        parse_record(sign_record(a_record(identity, **changes), identity), card)


def test_a_kind_of_tomorrow_is_read_and_one_of_a_newer_format_is_explained(
    identity: Identity, card: Card
) -> None:
    later = a_record(identity, kind="featured", take="", dir="team/x", files=())
    assert parse_record(sign_record(later, identity), card) == later

    line = sign_record(later, identity).partition(b"\n")[0].replace(b'"v":1', b'"v":2')
    with pytest.raises(ParcelError, match="newer Drillroom"):
        parse_record(line + b"\n" + identity.sign(line).encode() + b"\n", card)


def test_a_record_of_another_layout_a_deep_or_a_long_one_is_refused(
    identity: Identity, card: Card
) -> None:
    good = sign_record(a_record(identity), identity).partition(b"\n")[0]
    spaced = json.dumps(json.loads(good)).encode()
    deep = b"[" * 10_000
    twice = good[:-1] + b',"seq":3}'
    for line in (spaced, deep, twice, b" " + good, good + b" ", b"x" * MAX_BYTES):
        with pytest.raises(ParcelError):
            parse_record(line + b"\n" + identity.sign(line).encode() + b"\n", card)
    with pytest.raises(ParcelError):
        parse_record(sign_record(a_record(identity), identity).upper(), card)


def test_records_lie_in_shards_of_256() -> None:
    assert record_path("w", 1834) == ("log", "w", "00007", "00001834.json")
    assert record_path("w", 1) == ("log", "w", "00000", "00000001.json")


def test_a_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    key = tmp_path / "device.key"
    first = open_identity(key)
    assert open_identity(key).writer == first.writer
    assert is_writer(first.writer)
    assert writer_of(first.public_key) == first.writer
    assert key.stat().st_mode & 0o077 == 0
    line = b"anything"
    signature = bytes.fromhex(first.sign(line))
    assert is_signed(line, signature, first.public_key)
    assert not is_signed(b"else", signature, first.public_key)


def test_a_renewed_key_is_another_writer_and_the_former_stays_ours(tmp_path: Path) -> None:
    key = tmp_path / "device.key"
    first = open_identity(key)
    second = renew_identity(key)
    assert open_identity(key).writer == second.writer != first.writer
    assert own_writers(key) == {first.writer, second.writer}


def test_a_key_that_is_no_key_is_explained(tmp_path: Path) -> None:
    (tmp_path / "device.key").write_text("nonsense")
    with pytest.raises(SettingsError, match="key of this computer cannot be used"):
        open_identity(tmp_path / "device.key")
