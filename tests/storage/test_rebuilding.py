"""A database that is gone is filled again from the folders."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from drillroom.paths import Home
from drillroom.storage.library import Library
from drillroom.takes.model import TakeId
from drillroom.takes.review import Review, ReviewRole, review_to_json
from tests.conftest import StillClock
from tests.storage.test_library import a_draft


@pytest.fixture
def library(home: Home, clock: StillClock) -> Iterator[Library]:
    library = Library(home, clock)
    yield library
    library.close()


def test_without_the_database_answers_to_others_are_found_again_the_last_one_of_each(
    library: Library, home: Home, clock: StillClock
):
    first, last = (
        Review(TakeId("01M803N6PC0000000000000000"), ReviewRole.MANAGER, "Ben", well=text)
        for text in ("First thoughts.", "Second thoughts.")
    )
    for review in (first, last):
        paper = {"take": review.take, "review": review_to_json(review)}
        library.queue_review(review, {"review.json": json.dumps(paper).encode()})
    (home.outbox / "01M803N6PC0000000000000009").mkdir()  # a process died while it was made
    library.close()
    for path in home.root.glob("library.sqlite*"):
        path.unlink()

    again = Library(home, clock)
    try:
        assert again.my_review(first.take) == last
        assert again.outbox.waiting() == []
    finally:
        again.close()


@pytest.mark.parametrize("review", ["{", "[]", '{"role": "nobody"}', '{"take": 5}'])
def test_a_review_that_cannot_be_read_does_not_hide_the_others(
    review: str, library: Library, home: Home, clock: StillClock
):
    good, bad = a_draft(library), a_draft(library)
    library.close()
    (home.takes / bad.id / "review.json").write_text(review)
    answer = home.outbox / "01M803N6PC0000000000000009"
    answer.mkdir()
    (answer / "review.json").write_text(review)
    for path in home.root.glob("library.sqlite*"):
        path.unlink()

    again = Library(home, clock)
    try:
        assert good.id in [take.id for take in again.takes()]
    finally:
        again.close()
