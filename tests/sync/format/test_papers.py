"""What travels beside a recording, written by us and read as if by anybody."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drillroom.errors import ParcelError, ReviewError, TakeStateError
from drillroom.sync.finish import finish_take, paper_of
from drillroom.sync.format.papers import (
    MAX_PAPER,
    TakePaper,
    read_review_paper,
    read_take_paper,
    review_papers,
    take_papers,
)
from drillroom.takes.review import Review, ReviewRole
from tests.sync.people import Person

MEDIA = b"not really a film"


@pytest.fixture
def paper(ana: Person) -> TakePaper:
    take = ana.record(MEDIA)
    ana.answer_all(take)
    with ana.library() as library:
        return paper_of(library, take, "Ana Ferreira")


def test_a_take_paper_says_the_same_to_whoever_reads_it(paper: TakePaper) -> None:
    data = take_papers(paper)["take.json"]
    assert len(data) < MAX_PAPER
    assert read_take_paper(data, paper.take) == paper


def test_a_take_paper_has_the_keys_of_the_format(paper: TakePaper) -> None:
    assert list(json.loads(take_papers(paper)["take.json"])) == [
        *("v", "take", "rep", "drill", "version", "seed", "created", "seconds"),
        *("timeline", "measures", "certificate", "review"),
    ]


def test_the_certificate_of_an_older_app_and_of_a_newer_one_are_read(paper: TakePaper) -> None:
    keys = json.loads(take_papers(paper)["take.json"])
    later = ("clips", "noise_floor_dbfs", "sound_gaps", "picture_gap_s", "simpler_from_s")
    for name in (*later, "camera_offset_ms"):
        del keys["certificate"][name]
    keys["certificate"]["from_the_future"] = "anything"
    read = read_take_paper(json.dumps(keys).encode(), paper.take)

    assert read.certificate.seconds == paper.certificate.seconds
    assert {getattr(read.certificate, name) for name in later} == {None}
    assert read.certificate.camera_offset_ms == 0


@pytest.mark.parametrize(
    ("name", "value"),
    [("clips", -1), ("noise_floor_dbfs", "quiet"), ("picture_gap_s", 1e9), ("sound_gaps", 0.5)],
)
def test_a_certificate_with_an_odd_value_is_refused(paper: TakePaper, name, value) -> None:
    keys = json.loads(take_papers(paper)["take.json"])
    keys["certificate"][name] = value
    with pytest.raises(ParcelError):
        read_take_paper(json.dumps(keys).encode(), paper.take)


def test_a_review_paper_says_the_same_to_whoever_reads_it(paper: TakePaper) -> None:
    review = Review(paper.take, ReviewRole.PEER, "Bo", well="Good.", takeaways=("One",))
    data = review_papers(review, paper, datetime(2026, 11, 22, tzinfo=UTC))["review.json"]
    read = read_review_paper(data, paper.take)
    assert (read.review, read.rep, read.drill_id) == (review, "Ana Ferreira", "the-last-twenty")


def test_hidden_characters_that_were_pasted_do_not_make_a_take_unreadable(
    ana: Person,
) -> None:
    take = ana.record(MEDIA)
    ana.answer_all(take)
    with ana.library() as library:
        pasted = paper_of(library, take, "Ana\u202e Ferreira\u200f")
    papers = take_papers(pasted)
    assert read_take_paper(papers["take.json"], take).rep == "Ana Ferreira"
    assert "\u202e" not in papers["report.html"].decode()


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(min_value=10**308, max_value=10**310)
    | st.floats()
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=10,
)


def places(data: object, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the way to everything inside a JSON value."""
    found = [here] if here else []
    if isinstance(data, dict):
        for key, value in data.items():
            found += places(value, (*here, key))
    if isinstance(data, list):
        for index, value in enumerate(data):
            found += places(value, (*here, index))
    return found


@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.data())
def test_a_take_paper_with_anything_odd_in_it_is_refused_or_can_be_shown(
    paper: TakePaper, data: st.DataObject
) -> None:
    keys = json.loads(take_papers(paper)["take.json"])
    *way, last = data.draw(st.sampled_from(places(keys)))
    inside = keys
    for step in way:
        inside = inside[step]
    if data.draw(st.booleans()):
        inside[last] = data.draw(JSON)
    else:
        del inside[last]
    odd = json.dumps(keys, ensure_ascii=False).encode("utf-8", "surrogatepass")
    try:
        read = read_take_paper(odd, paper.take)
    except ParcelError:
        return
    again = take_papers(read)  # whatever was let in can be written and shown
    assert read_take_paper(again["take.json"], paper.take).take == paper.take


@given(st.binary(max_size=300))
def test_no_bytes_at_all_raise_anything_but_a_refusal(data: bytes) -> None:
    with pytest.raises(ParcelError):
        read_take_paper(data, "x")
    with pytest.raises(ParcelError):
        read_review_paper(data, "x")


@pytest.mark.parametrize("data", [b"[" * 100_000, b'{"a":' * 50_000, b"1" * 5000, b"null"])
def test_deep_and_long_papers_are_refused(data: bytes) -> None:
    with pytest.raises(ParcelError):
        read_take_paper(data, "x")


def test_a_paper_about_another_take_is_refused(paper: TakePaper) -> None:
    with pytest.raises(ParcelError, match="another take"):
        read_take_paper(take_papers(paper)["take.json"], "0" * 26)


def test_a_take_with_open_items_cannot_be_finished_and_they_are_named(ana: Person) -> None:
    take = ana.record(MEDIA)
    with ana.library() as library:
        with pytest.raises(ReviewError, match="direct-ask"):
            finish_take(library, take, by="Ana")
        assert library.outbox.waiting() == []


def test_a_finished_take_is_frozen_named_and_queued(ana: Person) -> None:
    take = ana.record(MEDIA)
    ana.answer_all(take)
    with ana.library() as library:
        files = finish_take(library, take, by="Ana")
        assert [file.name for file in files] == ["take.mp4", "report.html", "take.json"]
        (row,) = library.outbox.waiting()
        assert row.files == files
        with pytest.raises(TakeStateError):
            finish_take(library, take, by="Ana")
