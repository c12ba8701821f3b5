"""The pictures of Settings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea, QWidget

from drillroom.drills.model import Habit
from drillroom.drills.template import template
from drillroom.settings import Role
from drillroom.ui.packs.view import PacksView
from drillroom.ui.privacy.view import PrivacyView
from drillroom.ui.settings.view import SettingsView
from drillroom.ui.widgets.player import Player
from tests.stage.window import Window

if TYPE_CHECKING:
    from tests.stage.acts import Stage


def settings(stage: Stage) -> Iterator[str]:
    """Everything that can be chosen, and what can be wrong with it."""
    window, share = stage.window, str(stage.story.share)
    window.open_place("Settings")
    view = window.shown(SettingsView)
    bar = view.findChildren(QScrollArea)[0].verticalScrollBar()
    yield "settings"
    view.folder.try_button.click()
    window.wait(lambda: view.folder._model.folder.works, "the folder's test")
    bar.setValue(bar.maximum())
    yield "settings-lower"
    view.folder._model.choose("share", f"{share}/not there")
    window.wait(lambda: view.folder._model.folder.problem, "the folder's problem")
    _scroll_to(view, view.folder)
    yield "settings-folder-away"
    view.folder._model.choose("share", share)
    yield from _spaces(stage, view)
    bar.setValue(0)
    yield from _camera_delay(window, view)
    bar.setValue(0)
    view.camera._pick("address")
    view.camera.address.setText("10.0.0.2")
    view.camera.address.editingFinished.emit()
    yield "settings-address"
    window.drillroom.open_privacy()
    page = window.shown(PrivacyView)
    window.wait(lambda: page.facts is not None, "what is stored")
    yield "privacy"
    with window.small():
        yield "privacy-small"
    window.open_place("Settings")
    view.camera._pick("Logitech C920")
    view.camera.choice.showPopup()
    yield "settings-cameras"
    view.camera.choice.hidePopup()
    with window.small():
        yield "settings-small"


def _spaces(stage: Stage, view: SettingsView) -> Iterator[str]:
    """Two more shared folders, one of them away."""
    pair = stage.story.share.parent / "Ana and Marta"
    pair.mkdir(exist_ok=True)
    model = view.spaces.model
    for folder in (pair, pair.with_name("Gone")):
        model.add(folder)
    stage.window.wait(lambda: pair.with_name("Gone") in model.problems, "the folder to be missed")
    model.choose_role(pair, Role.MANAGER)
    _scroll_to(view, view.spaces)
    yield "settings-spaces"
    for space in model.spaces:
        model.remove(space.folder)
    stage.window.wait(lambda: not model.spaces, "the folders to go")


def _scroll_to(view: SettingsView, field: QWidget) -> None:
    area = view.findChildren(QScrollArea)[0]
    area.ensureWidgetVisible(field, 0, 240)


def _camera_delay(window: Window, view: SettingsView) -> Iterator[str]:
    """The last take, played with a delay of the camera."""
    view.offset.slider.setFocus()
    view.offset.slider.setValue(120)
    view.offset.play_button.click()
    window.wait(lambda: view.offset.player and view.offset.player.can_play, "the last take")
    window.run(600)
    window.shown(Player).pause()
    view.findChildren(QScrollArea)[0].verticalScrollBar().setValue(140)
    yield "settings-camera-delay"
    view.offset.slider.setValue(0)


def packs(stage: Stage) -> Iterator[str]:
    """A pack of the team: installed, a newer version of it, one that is not sound, one removed."""
    window, folder = stage.window, stage.story.share.parent / "Team calls"
    folder.mkdir()
    file = folder / "pack.yaml"
    text = template("Team calls", Habit.CLOSE, ["gain-commitment"], 60)
    file.write_text(text, encoding="utf-8")
    window.open_place("Packs")
    view = window.shown(PacksView)
    view.model.offer([folder])
    window.wait(lambda: len(view.items) == 2, "the pack")
    file.write_text(text.replace("version: 1.0.0", "version: 1.1.0"), encoding="utf-8")
    view.model.offer([folder])
    window.wait(lambda: len(view.items) == 3, "its new version")
    yield "packs"
    with window.small():
        yield "packs-small"
    file.write_text(text.replace("kind: speak", "kind: speek"), encoding="utf-8")
    view.model.offer([folder])
    window.wait(lambda: view.model.problem, "the problem")
    yield "packs-problem"
    view.model.remove(view.items[1].row)
    window.wait(lambda: len(view.items) == 2, "it to go")
    yield "packs-removed"
    window.open_place("Practice")
    window.run(600)
    yield "practice-pack"
    view.model.remove(view.items[1].row)
    window.run(600)
