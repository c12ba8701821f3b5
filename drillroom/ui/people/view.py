"""People on screen: one's own six words, then everybody who writes in the shared folder."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from drillroom.sync.people import KnownWriter, Standing
from drillroom.ui.language import mark, tr, tr_count
from drillroom.ui.people.item import OwnWords, RenewalCard, WriterItem
from drillroom.ui.people.model import Act, PeopleModel
from drillroom.ui.room import Room
from drillroom.ui.widgets.notices import Banner, EmptyState, UndoBar
from drillroom.ui.widgets.parts import Line
from drillroom.ui.widgets.shell import WorkScreen, clear, scrolled, shortcut
from drillroom.ui.widgets.text import Text

if TYPE_CHECKING:
    from drillroom.ui.people.load import PeopleRows

GROUPS = (
    ((Standing.NEW,), mark("Not approved yet")),
    ((Standing.APPROVED, Standing.ENDORSED), mark("Approved")),
    ((Standing.BLOCKED,), mark("Blocked")),
    ((Standing.MINE, Standing.FORMER), mark("You")),
)
COMPARE = mark(
    "Ask for the six words, by telephone or face to face. Are they the same as here? Then approve."
)
EMPTY, EMPTY_HELP = (
    mark("Nobody else yet."),
    mark("Whoever sends something to the shared folder stands here, with six words to compare."),
)


class PeopleView(WorkScreen):
    """Shows a PeopleModel and sends it the person's choices."""

    endorsed = Signal()
    """A word for everybody waits to be sent."""
    trusted = Signal()
    """Somebody is trusted who was not, or no more."""

    def __init__(self, room: Room, back: str = mark("Settings")) -> None:
        super().__init__(room.look, tr(back))
        self._look, self._room = room.look, room
        self.model = PeopleModel(room)
        self.items: list[WriterItem] = []
        self.title.setText(tr("People"))
        self.footer_line.hide()
        self.banner = Banner(room.look)
        self.own = OwnWords(room.look, room.person.settings.role)
        self.renewal = RenewalCard(room.look)
        self.empty = EmptyState(room.look, tr(EMPTY), tr(EMPTY_HELP))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(40, 16, 40, 24)
        column.setSpacing(16)
        for widget in (self.banner, self.renewal, self.own):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addLayout(self._rows)
        column.addWidget(self.empty, 1)
        column.addStretch(0)
        self.body.addWidget(scrolled(page), 1)
        self.undo = UndoBar(room.look, self)
        self._wire()
        self._render()
        self.model.load()

    def first_focus(self) -> QWidget | None:
        """Return the first thing to be done, or the way back."""
        buttons = [button for item in self.items for button in item.buttons.values()]
        return buttons[0] if buttons else self.back

    def leave(self) -> None:
        """Let the last choice be final: nobody can take it back any more."""
        self.model.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the undo bar in its place."""
        super().resizeEvent(event)
        self.undo.place()

    def _wire(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.done.connect(self._on_done)
        model.endorsed.connect(self.endorsed)
        model.trusted.connect(self.trusted)
        self.undo.undone.connect(model.take_back)
        self.undo.expired.connect(model.settle)
        self.renewal.button.clicked.connect(model.forget_renewal)
        self.banner.acted.connect(model.load)
        shortcut(self, Qt.Key.Key_Escape, self.left.emit)

    def _on_done(self, words: str) -> None:
        self.undo.offer(words, tr("Undo"))

    def _render(self) -> None:
        model, rows = self.model, self.model.rows
        if model.problem is not None:
            self.banner.say_problem(model.problem, tr("Try again"))
        else:
            self.banner.hide()
        self.renewal.setVisible(rows is not None and rows.renewal is not None)
        self.own.setVisible(rows is not None)
        self.empty.setVisible(rows is not None and all(one.mine for one in rows.writers))
        if rows is None:
            return
        self.own.set_words(rows.words)
        others = sum(not one.mine for one in rows.writers)
        laptops = tr_count(
            others,
            "{n} other laptop in the shared folder",
            "{n} other laptops in the shared folder",
        )
        self.subtitle.setText(laptops if others else "")
        self._fill(rows)

    def _fill(self, rows: PeopleRows) -> None:
        """Show everybody anew; the focus stays with whom it was."""
        focus = QApplication.focusWidget()
        held = next(
            (one.who.writer for one in self.items if focus and one.isAncestorOf(focus)), None
        )
        is_first = not self.items and focus is self.back
        if held is not None:  # or Qt would look for another one in the list, and scroll there
            self.back.setFocus()
        clear(self._rows)
        self.items = []
        for standings, title in GROUPS:
            found = [one for one in rows.writers if one.standing in standings]
            self._add_group(tr(title), found, rows)
        for item in self.items:
            if item.who.writer == held and item.buttons:
                next(iter(item.buttons.values())).setFocus()
        target = self.first_focus()
        if is_first and target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_group(self, title: str, found: Sequence[KnownWriter], rows: PeopleRows) -> None:
        if not found:
            return
        self._rows.addWidget(Text(self._look, title, "lead"))
        if found[0].standing is Standing.NEW:
            self._rows.addSpacing(2)
            self._rows.addWidget(Text(self._look, tr(COMPARE), "detail", "text2", wrap=True))
        self._rows.addSpacing(8)
        for who in found:
            self._rows.addWidget(Line(self._look))
            self._rows.addWidget(self._item(who, rows))
        self._rows.addWidget(Line(self._look))
        self._rows.addSpacing(24)

    def _item(self, who: KnownWriter, rows: PeopleRows) -> WriterItem:
        item = WriterItem(self._look, who, self._acts(who, rows), self._room.today())
        for act, button in item.buttons.items():
            button.clicked.connect(partial(self.model.act, act, who))
        self.items.append(item)
        return item

    def _acts(self, who: KnownWriter, rows: PeopleRows) -> tuple[Act, ...]:
        """Return what can be done about a sender, what is likely first."""
        if who.mine:
            return ()
        if who.standing is Standing.BLOCKED:
            return (Act.UNBLOCK,)
        if who.standing is not Standing.NEW:
            return (Act.BLOCK,)
        is_mine = who.writer in rows.namesakes
        return (Act.ENDORSE if is_mine else Act.APPROVE, Act.BLOCK)
