"""The courier in a process of its own, which a share that hangs cannot take along."""

import json
import os
import signal
import subprocess
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest

from drillroom.child import child_command
from drillroom.errors import CourierBusyError, SettingsError, ShareSilentError, SyncError
from drillroom.phrase import Phrase, Rounded, from_plain, to_plain
from drillroom.storage.take_folder import TakeFolder
from drillroom.sync import apart
from drillroom.sync.apart import Patience, carry_apart
from drillroom.sync.carrying import Carried
from drillroom.sync.child import WORD
from drillroom.sync.errand import Errand
from drillroom.sync.share.lock import courier_lock
from drillroom.sync.share.moving import Moved
from drillroom.takes.model import Delivery
from tests.sync.half_way import HALF_WAY
from tests.sync.people import Person

FILM = b"a film that takes a moment " * 200_000


def errand(who: Person, share: Path) -> Errand:
    return Errand(who.home, share, who.name, who.clock.utc_now())


def test_a_child_sends_and_another_collects_and_each_says_what_it_came_to(
    ana: Person, ben: Person, share: Path
):
    take = ana.finish(FILM)

    sent = carry_apart(errand(ana, share))
    assert sent == Carried(in_reach=True, moved=True)
    assert ana.take(take).delivery is Delivery.DELIVERED
    come = carry_apart(errand(ben, share))
    assert come is not None
    assert come.moved
    (row,) = ben.inbox()
    assert (row.take, row.state) == (take, "whole")
    assert (ana.home.logs / "courier.log").exists()


def test_how_far_a_take_is_is_told_while_it_moves(ana: Person, share: Path):
    take = ana.finish(FILM)
    told: list[Moved] = []

    carry_apart(errand(ana, share), on_moved=told.append)
    of_take = [moved for moved in told if moved.take == take]
    assert of_take
    assert all(0 < moved.done <= moved.of for moved in of_take)
    assert of_take[0].of > len(FILM)


def test_a_folder_that_is_away_is_told_with_what_waits(ana: Person, share: Path):
    ana.finish(b"film")

    gone = carry_apart(errand(ana, share / "not there"))
    assert gone == Carried(in_reach=False, waiting=1)


def test_what_waits_is_held_by_the_clock_that_the_errand_brings(ana: Person, share: Path):
    take = ana.finish(b"film")
    early = errand(ana, share)
    waiting = Errand(ana.home, share, ana.name, early.now, wait=timedelta(minutes=10))

    carry_apart(waiting)
    assert ana.take(take).delivery is Delivery.QUEUED
    later = waiting.now + timedelta(minutes=11)
    carry_apart(Errand(ana.home, share, ana.name, later, wait=timedelta(minutes=10)))
    assert ana.take(take).delivery is Delivery.DELIVERED


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child that never says a word, as one that hangs in its first call."""
    words = [child_command(WORD)[0], "-c", "import time; time.sleep(1000)"]
    monkeypatch.setattr(apart, "child_command", lambda _word: words)


@pytest.mark.usefixtures("silent")
def test_a_share_that_does_not_answer_is_left_after_a_while(ana: Person, share: Path):
    with pytest.raises(ShareSilentError, match="does not answer"):
        carry_apart(errand(ana, share), patience=Patience(reach_s=0.2))


@pytest.mark.usefixtures("silent")
def test_a_run_that_is_stopped_ends_at_once(ana: Person, share: Path):
    asked = iter([False, False, True])
    assert carry_apart(errand(ana, share), is_stopped=lambda: next(asked)) is None


def test_a_child_ends_when_whoever_asked_is_gone(ana: Person, share: Path):
    ana.finish(b"film")
    with subprocess.Popen(child_command(WORD), stdin=subprocess.PIPE) as child:
        assert child.stdin is not None
        os.kill(child.pid, signal.SIGSTOP)
        child.stdin.write(json.dumps({"carry": errand(ana, share).to_plain()}).encode() + b"\n")
        child.stdin.close()  # before it has begun
        os.kill(child.pid, signal.SIGCONT)
        assert child.wait(20) in {0, 1}
    with courier_lock(ana.home):
        pass


def test_a_child_that_has_said_all_ends_by_itself_and_leaves_no_crash_behind(
    ana: Person, share: Path
):
    with subprocess.Popen(
        child_command(WORD),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdin.write(json.dumps({"carry": errand(ana, share).to_plain()}).encode() + b"\n")
        child.stdin.flush()  # and it stays open, as long as whoever asked is there
        assert b'"answer"' in child.stdout.read()
        assert (child.wait(20), child.stderr.read()) == (0, b"")


def test_another_courier_at_work_is_told_as_what_it_is(ana: Person, share: Path):
    ana.finish(b"film")
    with courier_lock(ana.home), pytest.raises(CourierBusyError, match="already sending") as busy:
        carry_apart(errand(ana, share))
    assert isinstance(busy.value.detail, Phrase)
    assert busy.value.detail.filled == {"folder": str(ana.home.root)}


def test_a_key_that_cannot_be_used_is_told_as_what_it_is(ana: Person, share: Path):
    ana.finish(b"film")
    ana.home.key.write_bytes(b"no key")
    with pytest.raises(SettingsError, match="key of this computer"):
        carry_apart(errand(ana, share))


def test_a_child_that_is_ended_from_outside_is_no_bug_and_nothing_is_lost(
    ana: Person, share: Path, monkeypatch: pytest.MonkeyPatch
):
    take = ana.finish(b"film")
    monkeypatch.setattr(
        apart, "child_command", lambda _word: ["sh", "-c", "kill -9 $$"], raising=True
    )
    with pytest.raises(SyncError, match="ended from outside"):
        carry_apart(errand(ana, share))
    monkeypatch.undo()
    carry_apart(errand(ana, share))
    assert ana.take(take).delivery is Delivery.DELIVERED


def test_a_bug_in_the_child_comes_here_with_its_trace(
    ana: Person, share: Path, monkeypatch: pytest.MonkeyPatch
):
    trace = "import sys; sys.stdin.readline(); raise ZeroDivisionError('a bug')"
    words = [child_command(WORD)[0], "-c", trace]
    monkeypatch.setattr(apart, "child_command", lambda _word: words)
    with pytest.raises(RuntimeError, match="ZeroDivisionError: a bug"):
        carry_apart(errand(ana, share))


def test_a_computer_that_has_no_room_to_begin_says_so(
    ana: Person, share: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "full"))
    with pytest.raises(SyncError, match="cannot be begun on this computer"):
        carry_apart(errand(ana, share))
    monkeypatch.undo()
    monkeypatch.setattr(apart, "child_command", lambda _word: [str(tmp_path / "gone")])
    with pytest.raises(SyncError, match="cannot be begun on this computer"):
        carry_apart(errand(ana, share))


def test_problems_keep_their_parts_on_the_way_from_the_child(ana: Person, share: Path):
    inner = Phrase("{n} of {all}", n=2, all=3)
    said = Phrase("{why}: {gap} s in {folder}", why=inner, gap=Rounded(1.25, 1), folder=share)

    back = from_plain(json.loads(json.dumps(to_plain(said))))
    assert back == said
    assert isinstance(back, Phrase)
    assert back.sentence == said.sentence
    assert back.filled["why"] == inner
    assert isinstance(back.filled["why"], Phrase)
    assert back.filled["gap"] == Rounded(1.25, 1)


def test_a_take_that_was_killed_on_its_way_is_sent_once(
    ana: Person, ben: Person, share: Path, monkeypatch: pytest.MonkeyPatch
):
    take = ana.finish(FILM)
    told: list[Moved] = []

    monkeypatch.setattr(apart, "child_command", lambda _word: HALF_WAY)
    assert carry_apart(errand(ana, share), told.append, lambda: bool(told)) is None
    assert [(moved.take, moved.done < moved.of) for moved in told] == [(take, True)]
    assert list(share.rglob("~syncthing~dr-*.tmp"))
    assert not list(share.rglob("take.mp4"))
    monkeypatch.undo()
    carry_apart(errand(ana, share))
    assert ana.take(take).delivery is Delivery.DELIVERED
    assert len(list(share.rglob("take.mp4"))) == 1
    carry_apart(errand(ben, share))
    (row,) = ben.inbox()
    assert row.state == "whole"
    assert TakeFolder(ben.home.inbox / take).path.exists()
    assert not list(ana.home.outbox.glob("*.json"))


def test_a_folder_with_the_drafts_in_it_is_never_sent_to(ana: Person):
    ana.finish(b"film")
    with pytest.raises(SettingsError, match="Drillroom's own data"):
        carry_apart(errand(ana, ana.home.root.parent))
    assert not (ana.home.root.parent / "Drillroom").exists()
