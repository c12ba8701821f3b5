"""What others wrote is shown as they wrote it: no tag, no entity and no key comes of it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import Qt as RichQt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QTextBrowser,
    QWidget,
)

from drillroom.drills.model import Habit
from drillroom.drills.template import template
from drillroom.sync.finish import finish_take
from drillroom.sync.handing import hand_over
from drillroom.ui.answer.view import AnswerView
from drillroom.ui.courier import CourierModel
from drillroom.ui.inbox.view import InboxView
from drillroom.ui.look import Look
from drillroom.ui.packs.model import PacksModel
from drillroom.ui.packs.view import PacksView
from drillroom.ui.practice.model import PracticeModel
from drillroom.ui.practice.view import PracticeView
from drillroom.ui.room import Room
from drillroom.ui.widgets.button import Button
from drillroom.ui.widgets.notices import Banner
from drillroom.ui.widgets.text import Text, plain_tip
from tests.sync.people import Person as Colleague
from tests.ui.share import Team

NAME = "<b>Ana</b> &amp; {n} <img src='file:///x.png'>"
NOTE = "<h1>Well</h1> &lt;done&gt; <a href='http://x/'>R&D</a> %1 {drill}"
MARK = "<i>here</i> &copy;"
TITLE = "<u>Team</u> &amp; R&D"
MS = 10_000

Rooms = tuple[Room, Room]


@pytest.fixture
def ana(team: Team) -> Colleague:
    """A rep whose name is a page."""
    return replace(team.ana, name=NAME)


def texts_of(top: QWidget) -> Iterator[str]:
    """Yield all that a person can see, hear or hover over in *top*."""
    for widget in (top, *top.findChildren(QWidget)):
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield _read(widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _items_of(widget)


def _items_of(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        yield str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        yield _read(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))


def _read(tip: str) -> str:
    """Return what a tooltip shows: Qt takes whatever looks like a page for one."""
    if not RichQt.mightBeRichText(tip):
        return tip
    page = QTextDocument()
    page.setHtml(tip)
    return page.toPlainText()


def look_for_pages(top: QWidget, *wanted: str) -> None:
    """Fail if anything in *top* is more than plain text; *wanted* must stand in it as written."""
    seen = list(texts_of(top))
    for text in wanted:
        assert any(text in one for one in seen), text
    assert not top.findChildren(QTextBrowser)
    for label in top.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    for button in top.findChildren(QAbstractButton):
        assert button.shortcut().isEmpty() or "&" not in button.text(), button.text()
    for widget in (top, *top.findChildren(QWidget)):
        tip = widget.toolTip()
        if RichQt.mightBeRichText(tip):
            inside = tip.removeprefix('<p style="white-space: pre-wrap">').removesuffix("</p>")
            assert "<" not in inside, tip


def opened(qtbot, view: QWidget) -> None:
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()


def test_inbox_and_answer_show_names_and_notes_as_they_were_written(
    qtbot, rooms: Rooms, team: Team, ana: Colleague
):
    take = ana.record(team.film)
    ana.answer_all(take, NOTE)
    with ana.library() as library:
        finish_take(library, take, by=NAME)
    ana.send(team.share)
    team.marta.collect(team.share)

    inbox = InboxView(rooms[1], CourierModel(rooms[1]))
    opened(qtbot, inbox)
    qtbot.waitUntil(lambda: bool(inbox.list.shown), timeout=MS)
    inbox.list.step(1)
    look_for_pages(inbox, NAME)

    answer = AnswerView(rooms[1], take)
    opened(qtbot, answer)
    qtbot.waitUntil(lambda: answer.model.rows is not None, timeout=MS)
    qtbot.keyClick(answer.first_focus(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(NOTE in text for text in texts_of(answer)), timeout=MS)
    look_for_pages(answer, NAME, NOTE)


def test_the_card_of_an_answer_shows_it_as_it_was_written(qtbot, rooms: Rooms, team: Team):
    marta = replace(team.marta, name=NAME)
    take = team.ana.finish(team.film)
    team.ana.send(team.share)
    marta.collect(team.share)
    marta.answer(take, NOTE)
    marta.send(team.share)
    team.ana.collect(team.share)
    model = PracticeModel(rooms[0])
    view = PracticeView(rooms[0], model)
    model.setParent(view)
    opened(qtbot, view)
    with qtbot.waitSignal(model.changed, timeout=MS):
        model.load()
    look_for_pages(view, NAME, NOTE)


def test_an_offered_pack_shows_its_title_and_author_as_they_were_written(
    qtbot, rooms: Rooms, team: Team, ana: Colleague, tmp_path: Path
):
    folder = tmp_path / "pack"
    folder.mkdir()
    text = template("Team calls", Habit.CLOSE, [], 60)
    text = text.replace('title: "Team calls"', f"title: {json.dumps(TITLE)}")
    (folder / "pack.yaml").write_text(text, encoding="utf-8")
    with ana.library() as library:
        hand_over(library, ana.home, folder, author=NAME, clock=ana.clock)
    ana.send(team.share)
    assert team.marta.collect(team.share).packs
    model = PacksModel(rooms[1])
    view = PacksView(rooms[1], model)
    model.setParent(view)
    opened(qtbot, view)
    qtbot.waitUntil(lambda: model.rows is not None, timeout=MS)
    look_for_pages(view, NAME, TITLE)


def test_a_button_takes_no_key_from_what_somebody_wrote(qtbot, look: Look):
    button = Button(look, "R&D")
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
    button.set_text("S&P")
    assert button.shortcut().isEmpty()
    assert button.text() == "S&P"


@pytest.mark.parametrize("text", [NAME, NOTE, MARK, "\u202egnp.exe", "&#60;b&#62;", "</p><b>x</b>"])
def test_a_text_a_tip_and_a_banner_show_any_text_as_it_is(qtbot, look: Look, text: str):
    label = Text(look, text, elide=True)
    qtbot.addWidget(label)
    label.resize(QSize(20, 20))
    label.show()
    assert _read(label.toolTip()).split() == text.split()
    assert _read(plain_tip(text)).split() == text.split()
    banner = Banner(look)
    qtbot.addWidget(banner)
    banner.say(text, text)
    look_for_pages(banner, text)
