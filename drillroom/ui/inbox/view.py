"""Inbox on screen: a list, oldest first, and the take in use beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from drillroom.settings import Role
from drillroom.ui.courier import CourierModel
from drillroom.ui.inbox.inspector import Inspector
from drillroom.ui.inbox.model import InboxModel
from drillroom.ui.inbox.words import oldest, rows_of
from drillroom.ui.pictures import Pictures
from drillroom.ui.room import Room
from drillroom.ui.widgets.button import Hint
from drillroom.ui.widgets.notices import Banner, EmptyState
from drillroom.ui.widgets.row import BLEED_PX
from drillroom.ui.widgets.rows import RowList
from drillroom.ui.widgets.segments import Segments
from drillroom.ui.widgets.shell import Place, shortcut
from drillroom.ui.widgets.sideline import Sideline
from drillroom.ui.widgets.text import Text

NARROW_PX = 1180 - 200
EMPTY = "Nothing here yet."
LOOK_NOW, CHOOSE = "Look now", "Choose the shared folder"
EMPTY_HELP = {
    Role.MANAGER: "Takes that others finish and send arrive here by themselves.",
    Role.REP: "Takes that others send arrive here. Answers to your own takes stand under each "
    "take, in Takes.",
}


class InboxView(Place):
    """Shows what others sent; says which take the person opens."""

    answer_opened = Signal(str)
    settings_wanted = Signal()
    """There is no shared folder yet."""
    to_review_changed = Signal(int)
    """How many wait for an answer, for the rail."""

    def __init__(self, room: Room, courier: CourierModel) -> None:
        super().__init__(room.look, "Inbox")
        self._room, self._look, self._courier = room, room.look, courier
        self._pictured = ""
        self._was_loaded = False
        self.model = InboxModel(room)
        self.list = RowList(self._look, "Inbox")
        self.inspector = Inspector(self._look)
        self._build()
        self._wire()
        self._render()
        self.model.load()

    def first_focus(self) -> QWidget | None:
        """Return the button that opens the take in use, or the list."""
        if self.model.is_empty:
            return self._empty.button
        button = self.inspector.open_button
        return button if button.isVisibleTo(self) and button.isEnabled() else self.list

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the primary button has the focus."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self.list.step(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what may have changed on another screen."""
        super().showEvent(event)
        if self.model.is_loaded:
            self.model.load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the inspector go in a narrow window: then Enter or a click opens."""
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        look = self._look
        self.halves = Segments(look, ("To review", "Reviewed"), name="Which takes")
        self.title_row.addWidget(self.halves)
        self.content.setContentsMargins(40 - BLEED_PX, 32, 40, 16)
        self.title_row.setContentsMargins(BLEED_PX, 0, 0, 0)
        self._nothing = Text(look, "", "body", "text2")
        self._nothing.setContentsMargins(BLEED_PX, 0, 0, 0)
        left = QVBoxLayout()
        left.addWidget(self._nothing)
        left.addWidget(self.list, 1)
        left.addLayout(self._hints())
        self._filled = QWidget()
        both = QHBoxLayout(self._filled)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(24)
        both.addLayout(left, 1)
        self._sideline = Sideline(look)
        both.addWidget(self._sideline)
        both.addWidget(self.inspector)
        helps = EMPTY_HELP[self._room.person.settings.role]
        self._empty = EmptyState(look, EMPTY, helps, LOOK_NOW)
        self._either = QStackedLayout()
        self._either.addWidget(self._filled)
        self._either.addWidget(self._empty)
        self.content.addLayout(self._either, 1)
        self._banner = Banner(look)
        foot = QVBoxLayout()
        foot.setContentsMargins(BLEED_PX, 16, 0, 0)
        foot.addWidget(self._banner)
        self.content.addLayout(foot)

    def _hints(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(BLEED_PX, 12, 0, 0)
        row.setSpacing(24)
        self._open_hint = Hint(self._look, "Enter", "open")
        for hint in (
            Hint(self._look, "J", "next"),
            Hint(self._look, "K", "back"),
            self._open_hint,
        ):
            row.addWidget(hint)
        row.addStretch(1)
        return row

    def _wire(self) -> None:
        self._pictures = Pictures(self._room, self._room.home.inbox, 512, self)
        self._pictures.arrived.connect(self._on_picture)
        self.list.current_changed.connect(self.model.choose)
        self.list.opened.connect(self._open)
        self.halves.chosen.connect(self.model.choose_half)
        self.inspector.open_button.clicked.connect(self._open)
        self.inspector.open_button.installEventFilter(self)
        shortcut(self, "J", self._next).setAutoRepeat(True)
        shortcut(self, "K", self._back).setAutoRepeat(True)
        self._empty.acted.connect(self._on_empty)
        self._banner.acted.connect(self._try_again)
        self.model.changed.connect(self._render)
        self.model.current_changed.connect(self._render_current)
        self._courier.takes_moved.connect(self.model.load)
        self._courier.changed.connect(self._render_banner)

    def _render(self) -> None:
        model = self.model
        self._either.setCurrentWidget(self._empty if model.is_empty else self._filled)
        self.halves.setVisible(model.is_loaded and not model.is_empty)
        self.halves.set_words((f"To review {model.to_review}", f"Reviewed {model.answered}"))
        rows = rows_of(model.lines, self._room.today())
        self.subtitle.setText(oldest(model.lines, self._room.today()))
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows) or not model.is_loaded)
        self._nothing.setVisible(model.is_loaded and not rows)
        self._nothing.setText(
            "You have not answered a take yet."
            if model.shows_answered
            else "Everything is answered."
        )
        self._render_current()
        self._render_banner()
        self.to_review_changed.emit(model.to_review)
        if model.is_loaded and not self._was_loaded:
            self._was_loaded = True
            self._focus_first()

    def _render_current(self) -> None:
        line = self.model.current
        if line is not None:
            if line.row.media is None and self.inspector.open_button.hasFocus():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.inspector.show_line(line, self.model.opened, self._room.today())
            if line.row.take != self._pictured:
                self._pictured = line.row.take
                self.inspector.still.set_picture(None)
                if line.row.media is not None:
                    self._pictures.want(line.row.take)
        self._fit()

    def _render_banner(self) -> None:
        courier = self._courier
        if self.model.problem is not None:
            self._banner.say_problem(self.model.problem, "Try again")
        elif courier.is_away:
            away = f"{courier.share_name} is away."
            self._banner.say(
                away, "What arrived before is here. Answers wait here.", "Try again", "folder-x"
            )
        elif others := self.model.other_problems(courier.problems):
            title, _, rest = others[0].partition("\n")
            self._banner.say(title, " ".join(rest.split()), "Try again")
        else:
            self._banner.hide()
        self._empty.button.set_text(LOOK_NOW if courier.share_name else CHOOSE)

    def _fit(self) -> None:
        narrow = self.width() < NARROW_PX
        line = self.model.current
        shown = line is not None and not narrow
        if not shown and self.inspector.open_button.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.inspector.setVisible(shown)
        self._sideline.setVisible(shown)
        can_open = line is not None and line.row.media is not None
        self._open_hint.setVisible(narrow and can_open)
        self.list.opens_on_click = narrow

    def _focus_first(self) -> None:
        """Give the focus to the primary action, which was not there before the inbox was read."""
        target = self.first_focus()
        if target is not None and self.isVisible():
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, _what: object = None) -> None:
        line = self.model.current
        if line is not None and line.row.media is not None:
            self.answer_opened.emit(line.row.take)

    def _next(self) -> None:
        self.list.step(1)

    def _back(self) -> None:
        self.list.step(-1)

    def _on_picture(self, take_id: str, picture: QImage) -> None:
        if take_id == self._pictured:
            self.inspector.still.set_picture(picture)

    def _on_empty(self) -> None:
        if self._courier.share_name:
            self._courier.run()
        else:
            self.settings_wanted.emit()

    def _try_again(self) -> None:
        self.model.load()
        self._courier.run()
