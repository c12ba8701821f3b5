"""Scenes of an author: a new pack, its desk with mistakes, offers while typing, a preview."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from drillroom.drills.authoring import write_new_pack
from drillroom.drills.model import Habit
from drillroom.drills.template import template
from drillroom.ui.packs.desk import DeskView
from drillroom.ui.packs.new_pack import NewPackView
from drillroom.ui.packs.view import PacksView
from tests.stage.acts import Stage


def desk(stage: Stage) -> Iterator[str]:
    """An author at work: the form of a new pack, its text, three mistakes, the preview."""
    window, folder = stage.window, stage.story.share.parent / "Packs"
    window.open_place("Packs")
    window.drillroom.open_new_pack()
    form = window.shown(NewPackView)
    form.name.setText("Team North")
    yield "new-pack"
    with window.small():
        yield "new-pack-small"
    folder.mkdir(exist_ok=True)
    text = template("Team North", Habit.CLOSE, ["gain-commitment"], 60)
    file = write_new_pack(folder / "team-north", text) / "pack.yaml"
    window.drillroom.open_desk(file)
    view = window.shown(DeskView)
    window.wait(lambda: view.model.pack, "the pack")
    yield "desk"
    with window.small():
        yield "desk-small"
    preview = view.preview_model
    preview.seed = 7
    preview.restart()
    window.wait(lambda: preview.at_s > 30, "half of it", 60)
    preview.stop()
    yield "desk-preview"
    assert preview.walk is not None
    preview.walk.finish()
    preview.changed.emit()
    yield "desk-preview-end"
    wrong = text.replace("seconds: 60", "secs: 60").replace("kind: prep", "kind: perp")
    wrong = wrong.replace("{id: doubt,", "{id: doubt, sound: sounds/none.wav,")
    view.editor.show_text(wrong)
    view.editor.edited.emit()
    window.wait(lambda: len(view.model.problems) > 1, "the problems")
    yield "desk-problems"
    with window.small():
        yield "desk-problems-small"
    view.editor.show_text(text)
    view.editor.edited.emit()
    window.wait(lambda: not view.model.problems, "none")
    line = next(n for n, words in enumerate(text.split("\n"), 1) if "checklist:" in words)
    view.editor.jump(line - 1, 200)
    QTest.keyClick(view.editor, Qt.Key.Key_Return)
    QTest.keyClicks(view.editor, "r")
    yield "desk-offers"
    view.editor.show_text(text)
    view.editor.edited.emit()
    window.open_place("Packs")
    window.wait(lambda: window.shown(PacksView).written, "the pack in the list")
    yield "packs-written"
