import json
from pathlib import Path

import pytest

from drillroom.errors import SettingsError
from drillroom.paths import Home, home_of
from drillroom.settings import (
    MOST_SPACES,
    Buyer,
    Role,
    Settings,
    Space,
    Theme,
    load_settings,
    save_settings,
)


def test_settings_survive_their_file(tmp_path: Path):
    path = tmp_path / "settings.json"
    chosen = Settings().with_value("name", "Ana Ferreira").with_value("role", "manager")
    chosen = chosen.with_value("share", str(tmp_path / "share"))
    chosen = chosen.with_value("countdown", "10").with_value("theme", "dark")
    chosen = chosen.with_value("buyer", "headphones")
    chosen = chosen.with_value("camera_offset_ms", "-40").with_value("keep_days", "90")
    save_settings(path, chosen)

    assert load_settings(path) == chosen
    assert chosen.role is Role.MANAGER
    assert chosen.countdown == 10
    assert chosen.keep_days == 90
    assert chosen.camera_offset_ms == -40
    assert chosen.theme is Theme.DARK
    assert chosen.buyer is Buyer.HEADPHONES


def test_without_a_file_every_setting_has_its_default(tmp_path: Path):
    assert load_settings(tmp_path / "none.json") == Settings()
    assert Settings().shown_name == "Rep"


def test_a_shared_folder_can_be_cleared():
    assert Settings(share=Path("/x")).with_value("share", "").share is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("colour", "blue"),
        ("role", "boss"),
        ("name", "Ana\u202e"),
        ("mic", "x" * 201),
        ("countdown", "4"),
        ("keep_days", "7"),
        ("countdown", "soon"),
        ("theme", "pink"),
        ("buyer", "loud"),
        ("nudges", "often"),
        ("text", "90"),
        *(("camera_offset_ms", text) for text in ("401", "-101", "1.5", "", "much", "--5", "²")),
    ],
)
def test_a_wrong_setting_is_refused_with_what_there_is(key: str, value: str):
    with pytest.raises(SettingsError):
        Settings().with_value(key, value)


def test_several_shared_folders_survive_the_file_each_with_its_role(tmp_path: Path):
    path = tmp_path / "settings.json"
    chosen = Settings().with_space(Path("/team with Ana"), Role.MANAGER)
    chosen = chosen.with_space(Path("/towards/Ines"), Role.REP)
    assert chosen.spaces == (
        Space(Path("/team with Ana"), Role.MANAGER),
        Space(Path("/towards/Ines"), Role.REP),
    )
    assert (chosen.share, chosen.role) == (Path("/team with Ana"), Role.MANAGER)
    assert chosen.value("more_spaces") == "rep /towards/Ines"
    save_settings(path, chosen)

    assert load_settings(path) == chosen
    assert all(isinstance(value, str) for value in json.loads(path.read_text()).values())


def test_settings_of_an_older_app_know_one_shared_folder(tmp_path: Path):
    path = tmp_path / "settings.json"
    path.write_text('{"name": "Ana", "role": "manager", "share": "/team"}')

    settings = load_settings(path)
    assert settings.more_spaces == ()
    assert settings.spaces == (Space(Path("/team"), Role.MANAGER),)
    assert Settings().spaces == ()


def test_a_shared_folder_is_the_same_wherever_the_app_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    (space,) = Settings().with_value("more_spaces", "rep pair").more_spaces
    assert space.folder == tmp_path / "pair"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("boss /x", "cannot be 'boss'"),
        ("/x", "cannot be '/x'"),
        ("rep", "cannot be 'rep'"),
        ("rep /x\nmanager /x", "one of yours already"),
        ("rep /x\nmanager /y/../x", "one of yours already"),
        ("manager /team", "one of yours already"),
        ("rep /team/pair", "lies inside another"),
        ("rep /", "lies inside another"),
        ("rep /x\nmanager /x/../x/y", "lies inside another"),
        ("\n".join(f"rep /{n}" for n in range(MOST_SPACES + 1)), "at most"),
    ],
)
def test_shared_folders_that_cannot_be_are_refused(text: str, said: str):
    with pytest.raises(SettingsError, match=said):
        Settings(share=Path("/team")).with_value("more_spaces", text)


def test_after_the_main_shared_folder_the_next_one_is_it_with_its_role():
    chosen = Settings().with_space(Path("/a"), Role.REP).with_space(Path("/b"), Role.MANAGER)
    chosen = chosen.with_space(Path("/c"), Role.REP)

    left = chosen.without_space(Path("/a"))
    assert (left.share, left.role) == (Path("/b"), Role.MANAGER)
    assert left.more_spaces == (Space(Path("/c"), Role.REP),)
    assert chosen.without_space(Path("/c")).spaces == chosen.spaces[:2]
    none = left.without_space(Path("/b")).without_space(Path("/c"))
    assert none.spaces == ()
    with pytest.raises(SettingsError, match="not one of yours"):
        none.without_space(Path("/a"))


def test_the_main_shared_folder_lies_in_none_of_the_others():
    chosen = Settings().with_space(Path("/a"), Role.REP).with_space(Path("/b"), Role.MANAGER)
    with pytest.raises(SettingsError, match="lies inside another"):
        chosen.with_value("share", "/b/c")


def test_the_main_shared_folder_stays_chosen_while_there_are_others():
    chosen = Settings().with_space(Path("/a"), Role.REP).with_space(Path("/b"), Role.MANAGER)
    with pytest.raises(SettingsError, match="more shared folders beside"):
        chosen.with_value("share", "")
    assert chosen.without_space(Path("/b")).with_value("share", "").spaces == ()


def test_a_shared_folder_that_becomes_the_main_one_is_named_once():
    chosen = Settings().with_space(Path("/a"), Role.REP).with_space(Path("/b"), Role.MANAGER)
    assert [one.folder for one in chosen.with_value("share", "/b").spaces] == [Path("/b")]


@pytest.mark.parametrize("text", ["", "[]", "{", "\0"])
def test_a_broken_settings_file_is_said(tmp_path: Path, text: str):
    path = tmp_path / "settings.json"
    path.write_text(text)

    with pytest.raises(SettingsError, match="settings cannot be read"):
        load_settings(path)


def test_the_data_folder_can_be_moved(tmp_path: Path):
    assert home_of({"DRILLROOM_HOME": str(tmp_path)}).root == tmp_path
    assert home_of({}).root.name.lower() == "drillroom"


@pytest.mark.parametrize("mark", ["OneDrive - Sales", "Dropbox"])
def test_a_data_folder_that_something_syncs_is_refused(tmp_path: Path, mark: str):
    with pytest.raises(SettingsError, match="synced folder"):
        Home(tmp_path / mark / "drillroom").make()


def test_a_data_folder_below_a_syncthing_folder_is_refused(tmp_path: Path):
    (tmp_path / ".stfolder").mkdir()

    with pytest.raises(SettingsError, match="synced folder"):
        Home(tmp_path / "data").make()


def test_a_data_folder_that_cannot_be_made_is_said(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(SettingsError, match="data folder cannot be used"):
        Home(tmp_path / "file" / "data").make()
