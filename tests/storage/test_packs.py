"""Packs on this computer: put there whole, by version, and nothing else."""

import os
import wave
from pathlib import Path

import pytest

from drillroom.drills.authoring import PACK_FILE
from drillroom.drills.check import PackError
from drillroom.drills.versions import version_key
from drillroom.errors import DrillroomError, LibraryError
from drillroom.paths import Home
from drillroom.storage.lock import FileLock
from drillroom.storage.packs import bring_back, install, installed, packs_on, remove

PACK = """
pack: {{id: {id}, version: {version}, title: {title}, language: en}}
drills:
  - id: one
    habit: point
    title: One
    prompt: {prompt}
    phases: [{{id: talk, kind: speak, seconds: 20, card: Talk}}]
    buyer: [{{id: so, at: 5, text: So?, sound: sounds/so.wav}}]
    checklist: [{{id: said, text: Said it}}]
"""


def written(
    folder: Path, *, name: str = "team", version: str = "1.0.0", prompt: str = "Say it.",
    title: str = "Team drills",
) -> Path:  # fmt: skip
    """Write a pack with one sound into *folder*."""
    (folder / "sounds").mkdir(parents=True, exist_ok=True)
    text = PACK.format(id=name, version=version, prompt=prompt, title=title)
    (folder / PACK_FILE).write_text(text)
    write_sound(folder / "sounds" / "so.wav")
    return folder


def write_sound(path: Path) -> None:
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"\0\0" * 8000)


def files(home: Home) -> set[str]:
    return {
        path.relative_to(home.packs).as_posix()
        for path in home.packs.rglob("*")
        if path.is_file() and path.name != ".lock"
    }


def test_a_pack_comes_with_its_sounds_and_with_nothing_else(tmp_path: Path, home: Home):
    source = written(tmp_path / "mine")
    (source / "plan.docx").write_text("not for the team")
    (source / "sounds" / "take-two.wav").write_bytes(b"x")

    arrival = install(home, source)

    assert (arrival.is_new, arrival.before) == (True, "")
    assert files(home) == {"team/1.0.0/pack.yaml", "team/1.0.0/sounds/so.wav"}
    assert [pack.id for pack in packs_on(home)] == ["starter", "team"]
    pack = packs_on(home)[1]
    assert pack.folder == home.packs / "team" / "1.0.0"
    assert pack.drills[0].buyer[0].sayings[0].seconds == 1.0


def test_two_versions_lie_side_by_side_and_the_newest_is_in_use(tmp_path: Path, home: Home):
    install(home, written(tmp_path / "mine", version="1.9.0"))
    arrival = install(home, written(tmp_path / "mine", version="1.10.0", prompt="Say it again."))

    assert arrival.before == "1.9.0"
    assert [(one.pack.version, one.in_use) for one in installed(home)] == [
        ("1.10.0", True), ("1.9.0", False),
    ]  # fmt: skip
    assert packs_on(home)[1].drills[0].prompt == "Say it again."


def test_the_same_version_twice_is_no_problem_unless_its_content_changed(
    tmp_path: Path, home: Home
):
    source = written(tmp_path / "mine")
    install(home, source)
    assert not install(home, source).is_new

    written(source, prompt="Say something else.")
    with pytest.raises(LibraryError, match="other content"):
        install(home, source)
    assert packs_on(home)[1].drills[0].prompt == "Say it."


def test_a_version_that_goes_back_is_refused(tmp_path: Path, home: Home):
    install(home, written(tmp_path / "mine", version="1.2.0"))

    with pytest.raises(LibraryError, match="older than what is here"):
        install(home, written(tmp_path / "mine", version="1.1.9"))
    assert len(installed(home)) == 1


def test_the_apps_own_id_belongs_to_the_app(tmp_path: Path, home: Home):
    with pytest.raises(LibraryError, match="ships with Drillroom"):
        install(home, written(tmp_path / "mine", name="starter", version="9.0.0"))
    assert files(home) == set()


def test_a_pack_that_is_not_sound_changes_nothing(tmp_path: Path, home: Home):
    source = written(tmp_path / "mine")
    (source / PACK_FILE).write_text((source / PACK_FILE).read_text().replace("seconds", "secs"))

    with pytest.raises(PackError, match="seconds"):
        install(home, source)
    assert files(home) == set()


def test_links_are_not_followed_out_of_the_packs_folder(tmp_path: Path, home: Home):
    secret = tmp_path / "secret.wav"
    write_sound(secret)
    source = written(tmp_path / "mine")
    (source / "sounds" / "so.wav").unlink()
    (source / "sounds" / "so.wav").symlink_to(secret)

    arrival = install(home, source)

    assert [warning.where for warning in arrival.warnings] == ["drills[one].buyer[so].sound"]
    assert files(home) == {"team/1.0.0/pack.yaml"}


def test_sounds_that_are_too_big_together_are_refused(tmp_path: Path, home: Home, monkeypatch):
    monkeypatch.setattr("drillroom.storage.packs.MOST_PACK_BYTES", 10_000)

    with pytest.raises(LibraryError, match="too big"):
        install(home, written(tmp_path / "mine"))
    assert files(home) == set()


@pytest.mark.parametrize("names", [(), ("a.yaml", "b.yml")])
def test_a_folder_without_one_pack_says_so(tmp_path: Path, home: Home, names: tuple[str, ...]):
    (tmp_path / "mine").mkdir()
    for name in names:
        (tmp_path / "mine" / name).write_text("")

    with pytest.raises(LibraryError, match="No pack was found"):
        install(home, tmp_path / "mine")


def test_a_folder_that_was_changed_by_hand_is_left_out_and_the_others_stay(
    tmp_path: Path, home: Home
):
    install(home, written(tmp_path / "mine"))
    install(home, written(tmp_path / "other", name="other", title="Other drills"))
    (home.packs / "team" / "1.0.0" / PACK_FILE).write_text("not a pack")

    assert [pack.id for pack in packs_on(home)] == ["starter", "other"]


def test_what_a_killed_installation_left_behind_is_no_pack_and_goes_with_the_next(
    tmp_path: Path, home: Home
):
    written(home.packs / ".new-killed")
    assert [pack.id for pack in packs_on(home)] == ["starter"]

    install(home, written(tmp_path / "mine"))

    assert not (home.packs / ".new-killed").exists()


def test_one_version_or_the_whole_pack_is_removed(tmp_path: Path, home: Home):
    for version in ("1.0.0", "1.1.0", "2.0.0"):
        install(home, written(tmp_path / "mine", version=version))

    remove(home, "team", "2.0.0")
    assert packs_on(home)[1].version == "1.1.0"
    remove(home, "team")
    assert [pack.id for pack in packs_on(home)] == ["starter"]
    assert not (home.packs / "team").exists()
    with pytest.raises(LibraryError, match="no pack team"):
        remove(home, "team")


def test_what_was_removed_comes_back_until_something_else_is_removed(tmp_path: Path, home: Home):
    for version in ("1.0.0", "1.1.0"):
        install(home, written(tmp_path / "mine", version=version))
    install(home, written(tmp_path / "other", name="other"))

    remove(home, "team")
    bring_back(home)
    assert [one.pack.version for one in installed(home) if one.pack.id == "team"] == [
        "1.1.0", "1.0.0",
    ]  # fmt: skip
    remove(home, "team")
    remove(home, "other")
    bring_back(home)
    assert [pack.id for pack in packs_on(home)] == ["starter", "other"]
    bring_back(home)
    assert [pack.id for pack in packs_on(home)] == ["starter", "other"]


def test_two_installations_do_not_mix(tmp_path: Path, home: Home):
    home.packs.mkdir(exist_ok=True)
    with FileLock(home.packs / ".lock") as lock:
        assert lock.take()
        with pytest.raises(LibraryError, match="just now"):
            install(home, written(tmp_path / "mine"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_data_folder_that_cannot_be_written_is_one_clear_problem(tmp_path: Path, home: Home):
    home.packs.mkdir(mode=0o500)

    with pytest.raises(DrillroomError):
        install(home, written(tmp_path / "mine"))


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("1.9.0", "1.10.0"), ("1.0.0-a", "1.0.0"), ("1.0.0-2", "1.0.0-10"),
        ("1.0.0-9", "1.0.0-a"), ("1.0.0-a", "1.0.0-a.1"), ("0.9.9", "1.0.0-a"),
    ],
)  # fmt: skip
def test_versions_stand_in_order(older: str, newer: str):
    assert version_key(older) < version_key(newer)
    assert version_key(newer) == version_key(f"{newer}+build.5")
