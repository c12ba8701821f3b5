"""Inbox on screen: a list, oldest first, and the take in use beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent

from drillroom.settings import Role
from drillroom.ui.courier import CourierModel
from drillroom.ui.inbox.inspector import Inspector
from drillroom.ui.inbox.model import InboxModel
from drillroom.ui.inbox.words import LISTED, arriving, in_one_line, oldest, rows_of
from drillroom.ui.language import mark, tr
from drillroom.ui.pictures import Pictures
from drillroom.ui.room import Room
from drillroom.ui.widgets.button import Hint
from drillroom.ui.widgets.list_place import ListPlace
from drillroom.ui.widgets.notices import EmptyState
from drillroom.ui.widgets.row import Row
from drillroom.ui.widgets.segments import Segments
from drillroom.ui.widgets.shell import shortcut
from drillroom.ui.words import folder_words, lines_said

AHEAD_PAGES = 2
"""The rest of a long list is read when so many pages are left below."""
EMPTY = mark("Nothing here yet.")
LOOK_NOW, CHOOSE = mark("Look now"), mark("Choose the shared folder")
EMPTY_HELP = {
    Role.MANAGER: mark("Takes that others finish and send arrive here by themselves."),
    Role.REP: mark(
        "Takes that others send arrive here. Answers to your own takes stand under each "
        "take, in Takes."
    ),
}
NONE_ANSWERED = mark("You have not answered a take yet.")
ALL_ANSWERED = mark("Everything is answered.")


class InboxView(ListPlace):
    """Shows what others sent; says which take the person opens."""

    answer_opened = Signal(str)
    settings_wanted = Signal()
    """There is no shared folder yet."""
    people_wanted = Signal()
    """Who sent that, and may they?"""
    to_review_changed = Signal(int)
    """How many wait for an answer, for the rail."""

    def __init__(self, room: Room, courier: CourierModel) -> None:
        self.inspector = Inspector(room.look)
        helps = EMPTY_HELP[room.person.settings.role]
        empty = EmptyState(room.look, tr(EMPTY), tr(helps), tr(LOOK_NOW))
        super().__init__(room.look, tr("Inbox"), self.inspector, empty)
        self._room, self._courier = room, courier
        self.model = InboxModel(room)
        words = (tr("To review"), tr("Reviewed"))
        self.halves = Segments(room.look, words, name=tr("Which takes"))
        self.title_row.addWidget(self.halves)
        self._open_hint = Hint(room.look, "Enter", tr("open", about="do it"))
        to_next, to_last = Hint(room.look, "J", tr("next")), Hint(room.look, "K", tr("back"))
        for hint in (to_next, to_last, self._open_hint):
            self._key_row.addWidget(hint)
        self._key_row.addStretch(1)
        self._wire()
        self._render()
        self.model.load()

    @property
    def has_current(self) -> bool:
        """Whether a take is in use."""
        return self.model.current is not None

    def open_current(self) -> None:
        """Answer the take in use, if all of it is here; have it brought if it is only listed."""
        line = self.model.current
        if line is not None and line.row.media is not None:
            self.answer_opened.emit(line.row.take)
        elif line is not None and line.row.state == LISTED:
            self.model.bring()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what may have changed on another screen."""
        super().showEvent(event)
        if self.model.is_loaded:
            self.model.load()

    def _wire(self) -> None:
        self._pictures = Pictures(self._room, self._room.home.inbox, 512, self)
        self._pictures.arrived.connect(self.show_picture)
        self.list.current_changed.connect(self.model.choose)
        self.halves.chosen.connect(self.model.choose_half)
        shortcut(self, "J", self._next, tr("Go to the next take")).setAutoRepeat(True)
        shortcut(self, "K", self._back, tr("Go to the previous take")).setAutoRepeat(True)
        self._empty.acted.connect(self._on_empty)
        self.inspector.people_button.clicked.connect(self.people_wanted)
        self._banner.acted.connect(self._try_again)
        self.list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.model.wanted.connect(self._courier.run)
        self.model.changed.connect(self._render)
        self.model.current_changed.connect(self._render_current)
        self._courier.takes_moved.connect(self.model.load)
        self._courier.changed.connect(self._render_banner)
        self._courier.progress.connect(self._show_moving)

    def _render(self) -> None:
        model = self.model
        self.halves.setVisible(model.is_loaded and not model.is_empty)
        to_review = tr("To review {n}", n=model.to_review)
        self.halves.set_words((to_review, tr("Reviewed {n}", n=model.answered)))
        rows = rows_of(model.lines, self._room.today())
        self.subtitle.setText(oldest(model.lines, self._room.today()))
        self._set_rows(rows)
        self._render_current()
        self._render_banner()
        self.to_review_changed.emit(model.to_review)
        nothing = tr(NONE_ANSWERED if model.shows_answered else ALL_ANSWERED)
        self.show_filled(
            is_loaded=model.is_loaded,
            is_bare=model.is_empty,
            has_rows=bool(rows),
            nothing=nothing,
        )

    def _show_moving(self, take: str) -> None:
        share = self._courier.share_of(take)
        self.list.set_state(take, None if share is None else arriving(share))

    def _set_rows(self, rows: list[Row]) -> None:
        """Show rows; what was on screen stays there when the list has only become longer."""
        current, bar = self.list.current_id, self.list.verticalScrollBar()
        at = bar.value()
        self.list.set_rows(rows)
        if self.list.current_id == current:
            self.list.doItemsLayout()  # now, so that the bar reaches as far as the rows do
            bar.setValue(at)

    def _on_scrolled(self, at: int) -> None:
        bar = self.list.verticalScrollBar()
        if bar.maximum() and at >= bar.maximum() - AHEAD_PAGES * bar.pageStep():
            self.model.load_more()

    def _render_current(self) -> None:
        line = self.model.current
        if line is not None:
            can_open = line.row.media is not None or line.row.state == LISTED
            if not can_open and self.inspector.open_button.hasFocus():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            spaces = self._room.person.settings.spaces
            through = folder_words(Path(line.row.share)) if len(spaces) > 1 else ""
            self.inspector.show_line(line, self.model.opened, self._room.today(), through)
            if self.picture_of(line.row.take) and line.row.media is not None:
                self._pictures.want(line.row.take)
        self.fit()

    def fit(self) -> None:
        """Say how to open where the button has gone."""
        super().fit()
        line = self.model.current
        can_open = line is not None and line.row.media is not None
        self._open_hint.setVisible(self.is_narrow and can_open)

    def _render_banner(self) -> None:
        courier = self._courier
        if self.model.problem is not None:
            self._banner.say_problem(self.model.problem, tr("Try again"))
        elif courier.is_away:
            away = tr("{folder} is away.", folder=courier.share_name)
            rest = tr("What arrived before is here. Answers wait here.")
            self._banner.say(away, rest, tr("Try again"), "folder-x")
        elif others := self.model.other_problems(courier.problems):
            title, _, rest = lines_said(others[0]).partition("\n")
            self._banner.say(title, in_one_line(rest), tr("Try again"))
        else:
            self._banner.hide()
        self._empty.button.set_text(tr(LOOK_NOW if courier.share_name else CHOOSE))

    def _next(self) -> None:
        self.list.step(1)

    def _back(self) -> None:
        self.list.step(-1)

    def _on_empty(self) -> None:
        if self._courier.share_name:
            self._courier.run()
        else:
            self.settings_wanted.emit()

    def _try_again(self) -> None:
        self.model.load()
        self._courier.try_again()
