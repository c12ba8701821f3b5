from pathlib import Path

import pytest

from drillroom.errors import SettingsError
from drillroom.paths import Home, home_of
from drillroom.settings import Buyer, Role, Settings, Theme, load_settings, save_settings


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
