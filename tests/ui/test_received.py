"""What somebody sent is decoded by a limited child first, once; what it refuses is never played."""

import json
from pathlib import Path

import pytest

from drillroom.capture.foreign import confined
from drillroom.errors import MediaError
from drillroom.storage.verdicts import NAME
from drillroom.ui.answer.view import AnswerView
from drillroom.ui.pictures import STILL
from drillroom.ui.received import PEAKS, check_media, received_still
from drillroom.ui.room import Room
from drillroom.ui.widgets.player import Stage
from tests.rig.films import any_film
from tests.sync.people import Person
from tests.ui.share import Team


def sent(team: Team, media: bytes) -> tuple[str, Path]:
    """Let Marta have a take of Ana's with this recording; return it and its folder."""
    take = team.ana.finish(media)
    team.ana.send(team.share)
    team.marta.collect(team.share)
    return take, team.marta.home.inbox / take


@pytest.fixture
def no_child(monkeypatch: pytest.MonkeyPatch) -> object:
    """Call it, and from then on a child cannot be started."""

    def forbid() -> None:
        def refuse(_word: str) -> list[str]:
            raise AssertionError("a child was started")

        monkeypatch.setattr(confined, "child_command", refuse)

    return forbid


def still_width(marta: Person, take: str) -> int:
    return received_still(marta.home, marta.clock, take, 192).width()


def test_a_good_recording_is_checked_once_and_the_verdict_is_kept(qapp, team: Team, no_child):
    take, folder = sent(team, team.film)
    marta = team.marta
    bars = check_media(marta.home, marta.clock, take)

    assert len(bars) == PEAKS
    assert max(bars) > 0.5
    no_child()
    assert check_media(marta.home, marta.clock, take) == bars
    assert still_width(marta, take) == 192
    (folder / NAME).unlink()
    with pytest.raises(AssertionError, match="a child was started"):  # the control
        check_media(marta.home, marta.clock, take)


def test_nothing_is_decoded_here_of_a_recording_that_no_child_has_seen(
    qapp, team: Team, monkeypatch
):
    take, folder = sent(team, team.film)
    gone = ["/nonexistent-program"]
    monkeypatch.setattr(confined, "child_command", lambda _word: gone)

    with pytest.raises(MediaError, match="could not be checked"):
        still_width(team.marta, take)
    assert not (folder / STILL).exists()
    assert not (folder / NAME).exists()  # it was no fault of the recording: it is tried again


@pytest.mark.parametrize("name", ["phone.mov", "meeting.mkv"])
def test_a_recording_that_the_app_never_makes_is_named_and_never_played(
    qtbot, rooms: tuple[Room, Room], team: Team, tmp_path: Path, name, no_child
):
    take, folder = sent(team, any_film(tmp_path, name).read_bytes())
    view = AnswerView(rooms[1], take)
    qtbot.addWidget(view)
    view.show()

    qtbot.waitUntil(lambda: view.player.stage is Stage.BROKEN, timeout=10_000)
    assert "cannot be decoded, so it is not played" in view.player.accessibleDescription()
    assert not view.player.can_play
    no_child()
    with pytest.raises(MediaError, match="not played"):
        still_width(team.marta, take)
    assert not (folder / STILL).exists()
    assert json.loads((folder / NAME).read_text())["refused"]


def test_a_verdict_about_another_file_or_in_another_form_is_none(qapp, team: Team):
    take, folder = sent(team, team.film)
    marta = team.marta
    bars = check_media(marta.home, marta.clock, take)
    for spoiled in ('{"v": 1, "sha256": "00", "refused": "", "peaks": []}', "[]", "\xff"):
        (folder / NAME).write_text(spoiled, encoding="latin-1")
        assert check_media(marta.home, marta.clock, take) == bars
