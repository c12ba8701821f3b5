"""The table of what others sent, as lists read it."""

from dataclasses import replace

import pytest

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.storage.inbox import Counts, ParcelRow, ParcelState
from drillroom.storage.library import Library
from drillroom.takes.review import Review, ReviewRole

FIRST, SECOND, THIRD = (f"01M8{number:022}" for number in range(3))


def parcel(take: str, seq: int, state: ParcelState = ParcelState.WHOLE, **more) -> ParcelRow:
    at = f"2026-11-{seq:02}T09:30:00Z"
    return ParcelRow("/s", "k2m9xabcdefghijk", seq, "take", take, "", (), at, state=state, **more)


@pytest.fixture
def library(home: Home, clock: Clock):
    library = Library(home, clock)
    yield library
    library.close()


def answer(library: Library, take: str) -> None:
    review = Review(take, ReviewRole.MANAGER, "Marta", well="A calm ask.")  # type: ignore[arg-type]
    library.queue_review(review, {"review.json": b"{}"})


def test_takes_stand_oldest_first_in_their_half_and_are_counted(library: Library):
    takes = (parcel(SECOND, 2), parcel(FIRST, 1), parcel(THIRD, 3, ParcelState.DAMAGED))
    library.inbox.add(takes)
    answer(library, FIRST)

    assert [row.take for row in library.inbox.to_answer(10)] == [SECOND, THIRD]
    assert [row.take for row in library.inbox.to_answer(1)] == [SECOND]
    assert [row.take for row in library.inbox.answered(10)] == [FIRST]
    assert library.inbox.waiting_takes() == [SECOND]
    assert library.inbox.counts() == Counts(to_review=1, answered=1, is_empty=False)


@pytest.mark.parametrize("whole", [1, 2])
def test_of_a_take_that_was_sent_twice_the_whole_one_stands_in_the_list(
    library: Library, whole: int
):
    states = {whole: ParcelState.WHOLE}
    twice = [parcel(FIRST, seq, states.get(seq, ParcelState.DAMAGED)) for seq in (1, 2)]
    library.inbox.add(twice)

    assert [row.seq for row in library.inbox.to_answer(10)] == [whole]
    assert library.inbox.counts().to_review == 1


def test_what_is_only_listed_stands_last_and_is_not_fetched(library: Library):
    library.inbox.add([parcel(FIRST, 1, ParcelState.ARRIVING, wanted=False), parcel(SECOND, 2)])

    assert [row.take for row in library.inbox.to_answer(10)] == [SECOND, FIRST]
    assert library.inbox.parcels(ParcelState.ARRIVING) == []
    library.inbox.want(FIRST)
    assert [row.take for row in library.inbox.parcels(ParcelState.ARRIVING)] == [FIRST]


def test_a_parcel_that_is_known_stays_as_it_is(library: Library):
    known = parcel(FIRST, 1)
    library.inbox.add([known])
    library.inbox.add([replace(known, state=ParcelState.ARRIVING)])

    assert library.inbox.parcels() == [known]


def test_an_inbox_that_nobody_sent_anything_to_is_empty(library: Library):
    assert library.inbox.counts() == Counts(to_review=0, answered=0, is_empty=True)
