"""Packs of senders who are blocked, or whom another laptop of theirs endorses."""

from __future__ import annotations

from pathlib import Path

import pytest

from drillroom.errors import LibraryError
from drillroom.paths import Home
from drillroom.storage.trust import approve, block
from drillroom.sync.endorsing import endorse
from drillroom.sync.format.identity import open_identity
from drillroom.sync.offers import accept
from drillroom.sync.people import known_writers
from tests.sync.people import Person
from tests.sync.test_packs_travel import hand, in_use, offered, written


def test_a_blocked_author_offers_nothing_and_their_pack_in_use_stays(
    ana: Person, ben: Person, share: Path, tmp_path: Path
):
    source = tmp_path / "mine"
    hand(ana, written(source))
    ana.send(share)
    ben.collect(share)
    offer = offered(ben)[0]
    accept(ben.home, offer)
    block(ben.home, offer.writer, ana.name)
    hand(ana, written(source, "1.1.0"))
    ana.send(share)
    assert ben.collect(share).packs == ()
    assert offered(ben) == ()
    with pytest.raises(LibraryError, match="blocked"):
        accept(ben.home, offer)
    assert in_use(ben) == {"team-calls": "1.0.0"}


def test_what_an_endorsed_laptop_hands_over_comes_as_that_of_the_first_does(
    ana: Person, ben: Person, share: Path, tmp_path: Path
):
    second = Person(Home(tmp_path / "second").make(), ana.name, ana.clock)
    ana.finish(b"film")
    ana.send(share)
    second.finish(b"film")
    second.send(share)
    ana.collect(share)
    other = open_identity(second.home.key).writer
    with ana.library() as library:
        (who,) = (one for one in known_writers(ana.home, library) if one.writer == other)
        endorse(library, who, ana.name)
    ana.send(share)
    approve(ben.home, open_identity(ana.home.key).writer, ana.name)
    hand(second, written(tmp_path / "mine"))
    second.send(share)
    (come,) = ben.collect(share).packs
    assert (come.installed, come.author) == (True, "Ana Ferreira")
