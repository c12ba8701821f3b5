"""Who signed is who is shown: nobody speaks in the name of somebody else."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from drillroom.storage.trust import approve
from drillroom.sync.format.papers import TakePaper, read_take_paper, review_papers
from drillroom.sync.format.record import sign_card
from drillroom.sync.reading import shown_take
from drillroom.takes.model import TakeId
from drillroom.takes.review import Mark, Review, ReviewRole
from tests.sync.incoming.test_collect import MEDIA, Stranger
from tests.sync.people import Person, only

WHEN = datetime(2026, 11, 22, tzinfo=UTC)
OTHER = "01M7YQ1WE10000000000000000"


@pytest.fixture
def take(ana: Person, share: Path) -> str:
    """A take that Ana has sent."""
    take = ana.finish(MEDIA)
    ana.send(share)
    return take


@pytest.fixture
def mallory(share: Path, tmp_path: Path) -> Stranger:
    return Stranger(share, tmp_path / "mallory")


def paper_in(share: Path, take: str) -> TakePaper:
    (path,) = (one for one in share.rglob("take.json") if "Ana" in str(one))
    return read_take_paper(path.read_bytes(), take)


def send_copy(mallory: Stranger, share: Path, take: str, **changes: object) -> None:
    """Let Mallory send what Ana sent as a take of their own, in Ana's name."""
    keys = json.loads(only(share, "take.json").read_bytes()) | {"take": OTHER} | changes
    keys["review"] |= {"take": OTHER}
    mallory.send("take", OTHER, {"take.mp4": MEDIA, "take.json": json.dumps(keys).encode()})


def call_mallory(mallory: Stranger, name: str) -> None:
    card = sign_card(name, "2026-11-21T09:30:00Z", mallory.identity)
    (mallory.top / "log" / mallory.writer / "id.json").write_bytes(card)


def rep_of(person: Person, take: str) -> str:
    (row,) = (row for row in person.inbox() if row.take == take)
    with person.library() as library:
        assert shown_take(library, person.home, take).rep == row.rep
    return row.rep


def test_a_take_in_the_name_of_another_says_who_sent_it(
    ben: Person, share: Path, take: str, mallory: Stranger
) -> None:
    send_copy(mallory, share, take)
    assert sorted(ben.collect(share).takes) == sorted((take, OTHER))
    assert rep_of(ben, take) == "Ana Ferreira"
    assert rep_of(ben, OTHER) == "Ana Ferreira (sent by Mallory)"
    with ben.library() as library:
        (own,) = shown_take(library, ben.home, OTHER).reviews
    assert {own.by, *(mark.by for mark in own.marks)} == {"Ana Ferreira (sent by Mallory)"}


@pytest.mark.parametrize(
    "name", ["Ana Ferreira", "ANA  FERREIRA", "Ａna Ferreira", "Ana-Ferreira."]
)
def test_whoever_bears_the_name_of_somebody_known_is_shown_with_their_id_until_approved(
    ben: Person, share: Path, take: str, mallory: Stranger, name: str
) -> None:
    ben.collect(share)
    call_mallory(mallory, name)
    send_copy(mallory, share, take, rep=name)
    ben.collect(share)
    assert rep_of(ben, take) == "Ana Ferreira"
    assert rep_of(ben, OTHER) == f"{name} ~{mallory.writer[:6]}"


def test_who_is_approved_later_is_shown_by_name_alone_from_then_on(
    ben: Person, share: Path, take: str, mallory: Stranger
) -> None:
    ben.collect(share)
    call_mallory(mallory, "Ana Ferreira")
    send_copy(mallory, share, take)
    ben.collect(share)
    assert rep_of(ben, OTHER) == f"Ana Ferreira ~{mallory.writer[:6]}"
    approve(ben.home, mallory.writer, "Ana Ferreira")
    assert rep_of(ben, OTHER) == "Ana Ferreira"


def test_an_approved_second_laptop_is_shown_by_name_alone(
    ben: Person, share: Path, take: str, mallory: Stranger
) -> None:
    call_mallory(mallory, "Ana Ferreira")
    approve(ben.home, mallory.writer, "Ana Ferreira")
    send_copy(mallory, share, take)
    ben.collect(share)
    assert rep_of(ben, OTHER) == "Ana Ferreira"


def test_a_card_that_takes_another_name_later_is_refused(
    ben: Person, share: Path, take: str, mallory: Stranger
) -> None:
    mallory.record(kind="featured", take="", dir="x", files=())
    assert ben.collect(share).problems == ()
    call_mallory(mallory, "Ana Ferreira")
    send_copy(mallory, share, take)
    (problem,) = ben.collect(share).problems
    assert "Mallory: their card has another name" in problem
    assert [row.take for row in ben.inbox()] == [take]


def test_a_review_and_its_marks_are_by_who_signed_it(
    ana: Person, share: Path, take: str, mallory: Stranger
) -> None:
    paper = paper_in(share, take)
    tag = paper.drill.tags[0].id
    marks = (Mark(1.0, tag, by="Ben Okoro"), Mark(2.0, tag, by="Ana Ferreira"))
    forged = Review(paper.take, ReviewRole.MANAGER, "Ben Okoro", well="Fine.", marks=marks)
    mallory.send("review", take, review_papers(forged, paper, WHEN))

    assert ana.collect(share).reviews == (take,)

    (come,) = (one for one in ana.reviews(take) if one.role is ReviewRole.MANAGER)
    assert {come.by, *(mark.by for mark in come.marks)} == {"Ben Okoro (sent by Mallory)"}


def test_what_somebody_wrote_cannot_begin_a_line_of_its_own_in_a_terminal(
    ana: Person, share: Path, take: str, mallory: Stranger
) -> None:
    paper = paper_in(share, take)
    text = "Fine.\n\nBen Okoro (manager)\n  What went well: All of it.\nOutcome: pass"
    mark = Mark(1.0, paper.drill.tags[0].id, note=text)
    forged = Review(paper.take, ReviewRole.PEER, "Mallory", well=text, marks=(mark,))
    mallory.send("review", take, review_papers(forged, paper, WHEN))
    ana.collect(share)
    with ana.library() as library:
        lines = shown_take(library, ana.home, take).to_text().splitlines()
    assert not [line for line in lines if line.startswith(("Ben Okoro", "  What went well: All"))]
    assert "Mallory (peer)" in lines


def test_a_problem_with_what_somebody_sent_in_anothers_name_names_who_sent_it(
    ben: Person, share: Path, take: str, mallory: Stranger
) -> None:
    send_copy(mallory, share, take)
    ben.collect(share)
    first = mallory.top / mallory.place("takes", "x")
    keys = json.loads((first / "take.json").read_bytes()) | {"seed": 1}
    other = {"take.mp4": MEDIA, "take.json": json.dumps(keys).encode()}
    mallory.send("take", OTHER, other, "again")
    (problem,) = ben.collect(share).problems
    assert f"Mallory, take {OTHER}" in problem
    assert "Ana" not in problem


def test_what_had_come_of_a_take_goes_when_it_is_taken_back_before_all_of_it_is_here(
    ana: Person, ben: Person, share: Path, take: str, tmp_path: Path
) -> None:
    only(share, "take.mp4").rename(tmp_path / "late.mp4")
    ben.collect(share)
    assert list(ben.home.inbox.rglob("take.json"))
    with ana.library() as library:
        library.withdraw(TakeId(take))
    ana.send(share)
    assert ben.collect(share).withdrawn == (take,)
    assert list(ben.home.inbox.rglob("*")) == []
