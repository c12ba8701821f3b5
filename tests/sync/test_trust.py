"""Whom a manager trusts, who is kept out, and who may vouch for whom."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from drillroom.clock import Clock
from drillroom.errors import LibraryError
from drillroom.paths import Home
from drillroom.storage.trust import approve, approve_no_more, block, unblock
from drillroom.sync.endorsing import endorse
from drillroom.sync.format.identity import open_identity
from drillroom.sync.format.record import ENDORSE
from drillroom.sync.people import KnownWriter, Standing, known_writers, trusted_writers
from tests.sync.incoming.test_collect import MEDIA, Stranger
from tests.sync.people import Person


def writer_of(person: Person) -> str:
    return open_identity(person.home.key).writer


def people_of(person: Person) -> dict[str, KnownWriter]:
    with person.library() as library:
        return {one.writer: one for one in known_writers(person.home, library)}


def trusted_by(person: Person) -> frozenset[str]:
    with person.library() as library:
        return trusted_writers(person.home, library)


def vouch(first: Person, share: Path, other: str) -> None:
    """Let somebody see the folder, and endorse *other* there."""
    first.collect(share)
    who = people_of(first)[other]
    with first.library() as library:
        assert endorse(library, who, first.name)
    assert first.send(share).problems == ()


@pytest.fixture
def second(tmp_path: Path, clock: Clock) -> Person:
    """Ana's second laptop."""
    return Person(Home(tmp_path / "second").make(), "Ana Ferreira", clock)


@pytest.fixture
def both(ana: Person, second: Person, ben: Person, share: Path) -> tuple[str, str]:
    """The writers of two laptops of Ana's, which have sent a take each to Ben, her manager."""
    for laptop in (ana, second):
        laptop.finish(MEDIA)
        laptop.send(share)
    ben.collect(share)
    return writer_of(ana), writer_of(second)


def test_a_sender_is_listed_with_words_and_what_they_sent_since_when(
    ana: Person, ben: Person, share: Path
) -> None:
    for _ in range(2):
        ana.finish(MEDIA)
    ana.send(share)
    ben.collect(share)
    (known,) = people_of(ben).values()
    assert (known.name, known.standing, known.sent) == ("Ana Ferreira", Standing.NEW, {"take": 2})
    assert known.since is not None
    assert len(known.words) == 6
    assert people_of(ana)[known.writer].words == known.words
    assert people_of(ana)[known.writer].standing is Standing.MINE


def test_a_new_laptop_under_a_known_name_is_told_from_the_first(
    both: tuple[str, str], ben: Person
) -> None:
    people = people_of(ben)
    assert len(people) == 2
    (later,) = (one for one in people.values() if one.has_known_name)
    assert later.standing is Standing.NEW
    approve(ben.home, later.writer, later.name)
    assert not people_of(ben)[later.writer].has_known_name


def test_an_approval_can_be_taken_back(both: tuple[str, str], ben: Person) -> None:
    first, _ = both
    approve(ben.home, first, "Ana Ferreira")
    assert trusted_by(ben) == {first}
    approve_no_more(ben.home, first)
    assert trusted_by(ben) == frozenset()


def test_an_endorsed_laptop_is_trusted_as_soon_as_the_first_is(
    both: tuple[str, str], ana: Person, ben: Person, share: Path
) -> None:
    first, other = both
    vouch(ana, share, other)
    assert ben.collect(share).problems == ()
    assert people_of(ben)[other].standing is Standing.NEW
    assert people_of(ben)[other].endorsed_by == first
    approve(ben.home, first, "Ana Ferreira")
    assert people_of(ben)[other].standing is Standing.ENDORSED
    assert people_of(ben)[other].place == 2
    assert trusted_by(ben) == {first, other}
    assert {row.approved for row in ben.inbox()} == {True}


def test_an_endorsement_is_no_way_back_to_who_gave_it(
    both: tuple[str, str], ana: Person, ben: Person, share: Path
) -> None:
    first, other = both
    vouch(ana, share, other)
    ben.collect(share)
    approve(ben.home, other, "Ana Ferreira")
    assert trusted_by(ben) == {other}
    assert people_of(ben)[first].standing is Standing.NEW


def test_who_is_only_endorsed_endorses_nobody(
    both: tuple[str, str], ana: Person, second: Person, ben: Person, share: Path, tmp_path: Path
) -> None:
    first, other = both
    third = Person(Home(tmp_path / "third").make(), "Ana Ferreira", ana.clock)
    third.finish(MEDIA)
    third.send(share)
    vouch(ana, share, other)
    vouch(second, share, writer_of(third))
    ben.collect(share)
    approve(ben.home, first, "Ana Ferreira")
    assert trusted_by(ben) == {first, other}
    approve(ben.home, other, "Ana Ferreira")
    assert trusted_by(ben) == {first, other, writer_of(third)}


def test_nobody_vouches_for_somebody_of_another_name(
    both: tuple[str, str], ben: Person, share: Path, tmp_path: Path
) -> None:
    mallory = Stranger(share, tmp_path / "mallory")
    mallory.record(kind=ENDORSE, take=both[0], dir="", files=())
    assert ben.collect(share).problems == ()
    approve(ben.home, mallory.writer, "Mallory")
    assert trusted_by(ben) == {mallory.writer}
    assert people_of(ben)[both[0]].endorsed_by == ""


@pytest.mark.parametrize("take", ["", "nobody", "01M7YQ1WE10000000000000000"])
def test_an_endorsement_of_nothing_that_could_write_is_refused(
    ben: Person, share: Path, tmp_path: Path, take: str
) -> None:
    mallory = Stranger(share, tmp_path / "mallory")
    mallory.record(kind=ENDORSE, take=take, dir="", files=())
    (problem,) = ben.collect(share).problems
    assert "it does not name another sender" in problem


def test_an_endorsement_of_oneself_is_refused(ben: Person, share: Path, tmp_path: Path) -> None:
    mallory = Stranger(share, tmp_path / "mallory")
    mallory.record(kind=ENDORSE, take=mallory.writer, dir="", files=())
    assert "another sender" in ben.collect(share).problems[0]


def test_only_another_laptop_of_ones_own_name_can_be_endorsed(
    both: tuple[str, str], ana: Person, ben: Person, share: Path
) -> None:
    first, other = both
    ana.collect(share)
    people = people_of(ana)
    with ana.library() as library:
        with pytest.raises(LibraryError, match="this laptop itself"):
            endorse(library, people[first], ana.name)
        with pytest.raises(LibraryError, match="writes as Ana Ferreira, this one as Ben"):
            endorse(library, people[other], "Ben Okoro")
        with pytest.raises(LibraryError, match="blocked here"):
            endorse(library, replace(people[other], standing=Standing.BLOCKED), ana.name)
        assert endorse(library, people[other], ana.name)
        assert not endorse(library, people[other], ana.name)
    assert people_of(ana)[other].standing is Standing.ENDORSED


def test_a_lost_library_reads_endorsements_again(
    both: tuple[str, str], ana: Person, ben: Person, share: Path
) -> None:
    first, other = both
    approve(ben.home, first, "Ana Ferreira")
    vouch(ana, share, other)
    for file in ben.home.root.glob("library.sqlite*"):
        file.unlink()
    ben.collect(share)
    assert trusted_by(ben) == {first, other}


def test_nothing_new_of_a_blocked_sender_comes_in_and_what_is_here_stays(
    ana: Person, ben: Person, share: Path
) -> None:
    before = ana.finish(MEDIA)
    ana.send(share)
    ben.collect(share)
    block(ben.home, writer_of(ana), "Ana Ferreira")
    after = ana.finish(MEDIA)
    with ana.library() as library:
        library.withdraw(before)
    ana.send(share)

    report = ben.collect(share)

    assert (report.takes, report.withdrawn, report.problems) == ((), (), ())
    (row,) = ben.inbox()
    assert (row.take, row.state, row.approved, row.blocked) == (before, "whole", False, True)
    unblock(ben.home, writer_of(ana))
    report = ben.collect(share)
    assert (report.takes, report.withdrawn) == ((after,), (before,))


def test_what_was_still_arriving_of_a_blocked_sender_is_not_fetched(
    ana: Person, ben: Person, share: Path, tmp_path: Path
) -> None:
    ana.finish(MEDIA)
    ana.send(share)
    (media,) = share.rglob("take.mp4")
    late = media.rename(tmp_path / "late.mp4")
    ben.collect(share)
    block(ben.home, writer_of(ana), "Ana Ferreira")
    late.rename(media)
    assert ben.collect(share).takes == ()
    unblock(ben.home, writer_of(ana))
    assert len(ben.collect(share).takes) == 1


def test_a_blocked_sender_is_not_approved_cannot_be_and_vouches_for_nobody(
    both: tuple[str, str], ana: Person, ben: Person, share: Path
) -> None:
    first, other = both
    vouch(ana, share, other)
    ben.collect(share)
    approve(ben.home, first, "Ana Ferreira")
    block(ben.home, first, "Ana Ferreira")
    assert trusted_by(ben) == frozenset()
    assert people_of(ben)[first].standing is Standing.BLOCKED
    with pytest.raises(LibraryError, match="blocked"):
        approve(ben.home, first, "Ana Ferreira")
    unblock(ben.home, first)
    assert trusted_by(ben) == {first, other}


def test_who_is_blocked_stays_listed_when_the_library_is_lost(
    both: tuple[str, str], ben: Person, share: Path
) -> None:
    block(ben.home, both[0], "Ana Ferreira")
    for file in ben.home.root.glob("library.sqlite*"):
        file.unlink()
    ben.collect(share)
    known = people_of(ben)[both[0]]
    assert (known.name, known.standing, known.sent) == ("Ana Ferreira", Standing.BLOCKED, None)
