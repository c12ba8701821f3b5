"""Scenes of an author: a new pack, its desk with mistakes, offers while typing, a preview."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from drillroom.drills.authoring import write_new_pack
from drillroom.drills.model import Habit
from drillroom.drills.sounds import write_sound
from drillroom.drills.template import template
from drillroom.paths import Home
from drillroom.storage.library import open_library
from drillroom.storage.pack_news import mark_seen
from drillroom.storage.packs import remove
from drillroom.sync.courier import collect, deliver
from drillroom.sync.handing import hand_over
from drillroom.ui.packs.coverage import CoverageView
from drillroom.ui.packs.desk import DeskView
from drillroom.ui.packs.lines_model import Doing
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
    view.send_button.click()
    yield "desk-send"
    view.later_button.click()
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
    yield from _voice(stage, view, text)
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
    window.drillroom.open_coverage()
    window.wait(lambda: window.shown(CoverageView).found, "the coverage")
    yield "coverage"
    with window.small():
        yield "coverage-small"
    window.open_place("Packs")
    window.wait(lambda: window.shown(PacksView).written, "the pack in the list")
    yield "packs-written"


def _voice(stage: Stage, view: DeskView, text: str) -> Iterator[str]:
    """The buyer's voice at the desk: none yet, being recorded, there."""
    window, file = stage.window, view.model.file
    view.side.choose(1)
    window.wait(lambda: view.lines.items, "the lines")
    yield "desk-voice"
    with window.small():
        yield "desk-voice-small"
    voiced = text.replace("{id: doubt,", "{id: doubt, sound: sounds/doubt.wav,")
    write_sound(file.parent, "sounds/doubt.wav", b"\x00\x10" * 96_000, 48_000)
    view.editor.show_text(voiced)
    view.editor.edited.emit()
    window.wait(lambda: view.model.is_sound and view.lines.items[0].play_button.isVisible(), "it")
    view.lines_model.current = view.lines.items[0].line
    view.lines_model.doing = Doing.RECORDING
    view.lines_model.changed.emit()
    view.lines_model.level_changed.emit(-18.0)
    yield "desk-voice-recording"
    view.lines_model.doing = Doing.NOTHING
    view.lines_model.changed.emit()
    yield "desk-voice-recorded"
    view.side.choose(0)


def packs_sent(stage: Stage) -> Iterator[str]:
    """A colleague hands a pack over, then a new version; another one has the same id."""
    window, folder = stage.window, stage.story.share.parent
    text = template("Team calls", Habit.CLOSE, ["gain-commitment"], 60)
    _send(stage, folder / "Marta", "Marta Lindqvist", text)
    window.open_place("Practice")
    window.run(600)
    yield "practice-pack-offered"
    window.open_place("Packs")
    view = window.shown(PacksView)
    window.wait(lambda: view.offers, "the offer")
    yield "packs-offered"
    view.offers[0].accept_button.click()
    window.wait(lambda: not view.offers, "it to be used")
    longer = text.replace("version: 1.0.0", "version: 1.1.0").replace("seconds: 60", "seconds: 90")
    _send(stage, folder / "Marta", "Marta Lindqvist", longer.replace("Sum up,", "Sum it up,"))
    _send(stage, folder / "Jon", "Jon Berg", text.replace("version: 1.0.0", "version: 3.0.0"))
    view.model.load()
    window.wait(lambda: view.news and view.offers, "the news")
    yield "packs-news"
    with window.small():
        yield "packs-news-small"
    window.open_place("Practice")
    window.run(600)
    yield "practice-pack-news"
    remove(stage.window.home, "team-calls")
    mark_seen(stage.window.home)


def _send(stage: Stage, folder: Path, name: str, text: str) -> None:
    """Let a colleague hand a pack over, and collect it."""
    home, clock = Home(folder).make(), stage.window.drillroom.room.clock
    source = folder / "source"
    source.mkdir(exist_ok=True)
    (source / "pack.yaml").write_text(text, encoding="utf-8")
    with open_library(home, clock) as library:
        hand_over(library, home, source, author=name, clock=clock)
    deliver(home, stage.story.share, name=name, clock=clock)
    collect(stage.window.home, stage.story.share, clock=clock)
