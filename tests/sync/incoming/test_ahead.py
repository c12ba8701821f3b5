"""Bringing takes side by side: in order, never two into one place, and to an end."""

import threading
from dataclasses import replace

import pytest

from drillroom.errors import ParcelError
from drillroom.storage.inbox import ParcelRow
from drillroom.storage.rows import FrozenFile
from drillroom.sync.incoming.ahead import BRINGERS, ahead

SECONDS = 10


def parcels(count: int) -> list[ParcelRow]:
    first = ParcelRow("/s", "k2m9xabcdefghijk", 1, "take", "", "", (), "2026-11-21T09:30:00Z")
    return [
        replace(first, seq=seq, take=f"take {seq}", files=(FrozenFile("take.mp4", 1, f"{seq}"),))
        for seq in range(count)
    ]


def test_takes_are_brought_side_by_side_and_come_in_their_order():
    together = threading.Barrier(BRINGERS)

    def bring(parcel: ParcelRow) -> bool:
        together.wait(SECONDS)  # breaks unless so many are under way at once
        return parcel.seq % 2 == 0

    many = parcels(3 * BRINGERS)
    found = [(parcel, brought.result()) for parcel, brought in ahead(many, bring)]

    assert found == [(parcel, parcel.seq % 2 == 0) for parcel in many]


@pytest.mark.parametrize("same", ["take", "files"])
def test_two_takes_for_one_place_are_never_under_way_at_once(same: str):
    first, second, other = parcels(3)
    second = replace(second, **{same: getattr(first, same)})
    later, seen = threading.Event(), []

    def bring(parcel: ParcelRow) -> bool:
        if parcel is first:
            assert later.wait(SECONDS)
        seen.append(parcel.seq)
        if parcel is other:
            later.set()
        return True

    assert all(brought.result() for _, brought in ahead([first, other, second], bring))
    assert seen == [other.seq, first.seq, second.seq]


def test_what_is_wrong_with_one_take_is_told_when_its_turn_comes_and_stops_no_other():
    def bring(parcel: ParcelRow) -> bool:
        if parcel.seq == 1:
            raise ParcelError("It is damaged")
        return True

    found = {parcel.seq: brought for parcel, brought in ahead(parcels(3), bring)}

    assert found[0].result()
    assert found[2].result()
    with pytest.raises(ParcelError, match="damaged"):
        found[1].result()


def test_no_thread_is_left_when_nobody_asks_any_more():
    turns = ahead(parcels(50), lambda _: True)
    next(turns)
    turns.close()

    assert not [one for one in threading.enumerate() if one.name.startswith("bringer")]
