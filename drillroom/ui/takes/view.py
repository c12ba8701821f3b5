"""Takes on screen: a list, and the take in use beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from drillroom.ui.courier import CourierModel
from drillroom.ui.pictures import MEDIA, Pictures
from drillroom.ui.room import Room
from drillroom.ui.takes.files import ask_for_file, dropped_files
from drillroom.ui.takes.import_model import ImportModel
from drillroom.ui.takes.import_row import ImportRow
from drillroom.ui.takes.inspector import Inspector
from drillroom.ui.takes.model import Kind, TakesModel
from drillroom.ui.takes.reveal import reveal
from drillroom.ui.takes.words import one_line, rows_of, sum_words
from drillroom.ui.widgets.button import Button, Hint
from drillroom.ui.widgets.choice import Choice
from drillroom.ui.widgets.notices import Banner, EmptyState
from drillroom.ui.widgets.row import BLEED_PX
from drillroom.ui.widgets.rows import RowList
from drillroom.ui.widgets.segments import Segments
from drillroom.ui.widgets.shell import Place, shortcut
from drillroom.ui.widgets.sideline import Sideline
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import day

NARROW_PX = 1180 - 200
KINDS = ("All", "Drafts", "Finished", "Removed")
ALL_DRILLS = "All drills"


class TakesView(Place):
    """Shows my takes; says which one the person opens or runs again."""

    take_opened = Signal(str)
    drill_chosen = Signal(object)  # Drill: go again
    practice_wanted = Signal()

    def __init__(self, room: Room, courier: CourierModel) -> None:
        super().__init__(room.look, "Takes")
        self._room, self._look, self._courier = room, room.look, courier
        self.model = TakesModel(room)
        self._pictured = ""
        self._was_loaded = False
        self.list = RowList(self._look, "Takes")
        self.inspector = Inspector(self._look)
        self.importer = ImportModel(room)
        self.import_row = ImportRow(self._look, self.importer)
        self.setAcceptDrops(True)
        self._build()
        self._wire()
        self._render()
        self.model.load()

    def first_focus(self) -> QWidget | None:
        """Return the button that opens the take in use; in a narrow window the list."""
        if self._is_bare:
            return self._empty.button
        return self.inspector.open_button if self.inspector.isVisibleTo(self) else self.list

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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say where a file can be dropped."""
        if dropped_files(event.mimeData()) and not self.importer.is_busy:
            event.acceptProposedAction()
            self.import_row.set_dragged(dragged=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """The file was carried on."""
        self.import_row.set_dragged(dragged=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Offer to import what was dropped."""
        event.acceptProposedAction()
        self.import_row.set_dragged(dragged=False)
        self.importer.offer(dropped_files(event.mimeData()))

    def choose_file(self) -> None:
        """Let the person choose a file to import."""
        if not self.importer.is_busy:
            ask_for_file(self, lambda path: self.importer.offer([path]))

    def _build(self) -> None:
        look = self._look
        self.import_button = Button(look, "Import a recording", icon="upload", key="I")
        self.drill_choice = Choice(look, "Drill")
        self.drill_choice.setFixedWidth(200)
        self.kind_choice = Segments(look, KINDS, name="Which takes")
        for widget in (self.drill_choice, self.kind_choice, self.import_button):
            self.title_row.addWidget(widget)
        self.title_row.setSpacing(16)
        self.content.setContentsMargins(40 - BLEED_PX, 32, 40, 16)
        self.title_row.setContentsMargins(BLEED_PX, 0, 0, 0)
        self._nothing = Text(look, "", "body", "text2")
        self._nothing.setContentsMargins(BLEED_PX, 0, 0, 0)
        left = QVBoxLayout()
        left.addWidget(self._nothing)
        left.addWidget(self.list, 1)
        self._keys = self._hints()
        left.addWidget(self._keys)
        self._filled = QWidget()
        both = QHBoxLayout(self._filled)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(24)
        both.addLayout(left, 1)
        self._sideline = Sideline(look)
        both.addWidget(self._sideline)
        both.addWidget(self.inspector)
        title, text = "No takes yet. Pick a drill.", "Every take you record is kept here."
        self._empty = EmptyState(look, title, text, "Pick a drill")
        self._either = QStackedLayout()
        self._either.addWidget(self._filled)
        self._either.addWidget(self._empty)
        above = QVBoxLayout()
        above.setContentsMargins(BLEED_PX, 0, 0, 0)
        above.addWidget(self.import_row)
        self.content.addLayout(above)
        self.content.addLayout(self._either, 1)
        self._banner = Banner(look)
        foot = QVBoxLayout()
        foot.setContentsMargins(BLEED_PX, 16, 0, 0)
        foot.addWidget(self._banner)
        self.content.addLayout(foot)

    def _hints(self) -> QWidget:
        """Return the keys of a narrow window, where the buttons have gone."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(BLEED_PX, 12, 0, 0)
        line.setSpacing(24)
        self._open_hint = Hint(self._look, "Enter", "open")
        self._back_hint = Hint(self._look, "Enter", "bring back")
        self._again_hint = Hint(self._look, "R", "go again")
        self._send_hint = Hint(self._look, "S", "send again")
        reveal_hint = Hint(self._look, "O", "show in folder")
        hints = (self._open_hint, self._back_hint, self._again_hint, self._send_hint, reveal_hint)
        for hint in hints:
            line.addWidget(hint)
        line.addStretch(1)
        return row

    def _wire(self) -> None:
        look = self._look
        small = Pictures(self._room, self._room.home.takes, 192, self)
        large = Pictures(self._room, self._room.home.takes, 512, self)
        self._large = large
        self.list.picture_wanted.connect(small.want)
        small.arrived.connect(self.list.set_picture)
        large.arrived.connect(self._on_large)
        self.list.current_changed.connect(self.model.choose)
        self.list.opened.connect(self._open)
        self.kind_choice.chosen.connect(self.model.choose_kind)
        self.drill_choice.picked.connect(self.model.choose_drill)
        panel = self.inspector
        panel.open_button.clicked.connect(self._open)
        panel.again_button.clicked.connect(self._go_again)
        panel.reveal_button.clicked.connect(self._reveal)
        panel.send_button.clicked.connect(self.model.send_again)
        for button in panel.buttons:
            button.installEventFilter(self)
        for key, pressed in (
            ("R", self._go_again),
            ("O", self._reveal),
            ("S", self.model.send_again),
            ("I", self.choose_file),
            ("Esc", self.importer.forget),
        ):
            shortcut(self, key, pressed)
        self.import_button.clicked.connect(self.choose_file)
        self.importer.changed.connect(self._render_import)
        self.importer.imported.connect(self._on_imported)
        self.import_row.opened.connect(self.take_opened)
        self.import_row.other_wanted.connect(self.choose_file)
        self._empty.acted.connect(self.practice_wanted)
        self._banner.acted.connect(self._try_again)
        self.model.changed.connect(self._render)
        self.model.current_changed.connect(self._render_current)
        self.model.sending.connect(self._courier.nudge)
        self._courier.takes_moved.connect(self.model.load)
        self._courier.changed.connect(self._render_banner)
        look.changed.connect(self.update)

    def _render(self) -> None:
        model = self.model
        self._either.setCurrentWidget(self._empty if self._is_bare else self._filled)
        for choice in (self.drill_choice, self.kind_choice):
            choice.setVisible(model.is_loaded and not model.is_empty)
        self.subtitle.setText(sum_words(model.all_lines) if model.all_lines else "")
        drills = [("", ALL_DRILLS), *model.drills.items()]
        self.drill_choice.set_options(drills, model.drill)
        lines = model.lines
        self.list.set_rows(rows_of(lines, self._room.today()))
        self.list.setVisible(bool(lines) or not model.is_loaded)
        self._nothing.setVisible(model.is_loaded and not lines)
        self._nothing.setText(_nothing_here(model.kind))
        self._render_current()
        self._render_banner()
        if model.is_loaded and not self._was_loaded:
            self._was_loaded = True
            self._focus_first()

    def _render_current(self) -> None:
        line, panel, removed = self.model.current, self.inspector, self.model.kind is Kind.REMOVED
        panel.open_button.set_text("Bring back" if removed else "Open review")
        panel.again_button.setVisible(not removed)
        panel.send_button.setVisible(self.model.can_send_again)
        self._open_hint.setVisible(not removed)
        self._back_hint.setVisible(removed)
        self._again_hint.setVisible(not removed)
        self._send_hint.setVisible(self.model.can_send_again)
        if line is not None:
            panel.show_take(line, day(line.take.created, self._room.today()), self.model.shown)
            if line.take.id != self._pictured:
                self._pictured = line.take.id
                panel.still.set_picture(None)
                self._large.want(line.take.id)
        self._fit()

    def _render_banner(self) -> None:
        courier = self._courier
        if self.model.problem is not None:
            self._banner.say_problem(self.model.problem, "Try again")
        elif courier.is_away:
            away = f"{courier.share_name} is away."
            self._banner.say(away, "Finished takes wait here.", "Try again", "folder-x")
        elif courier.problems and not any(line.take.problem for line in self.model.all_lines):
            title, _, rest = courier.problems[0].partition("\n")
            self._banner.say(title, one_line(rest), "Try again")
        else:
            self._banner.hide()

    @property
    def _is_bare(self) -> bool:
        """Whether there is no take at all, but perhaps in Removed."""
        model = self.model
        unfiltered = model.kind is Kind.ALL and not model.drill
        return model.is_loaded and unfiltered and not model.lines

    def _fit(self) -> None:
        narrow = self.width() < NARROW_PX
        shown = self.model.current is not None and not narrow
        if not shown and any(button.hasFocus() for button in self.inspector.buttons):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.inspector.setVisible(shown)
        self._sideline.setVisible(shown)
        self._keys.setVisible(narrow and self.model.current is not None)
        self.list.opens_on_click = narrow
        crowded = self.width() < self._look.px(NARROW_PX)
        self.import_button.set_text("Import" if crowded else "Import a recording")

    def _focus_first(self) -> None:
        """Give the focus to the primary action, which was not there before the takes were read."""
        target = self.first_focus()
        if target is not None and self.isVisible():
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, _what: object = None) -> None:
        if self.model.current is None:
            return
        if self.model.kind is Kind.REMOVED:
            self.model.bring_back()
        else:
            self.take_opened.emit(self.model.current.take.id)

    def _go_again(self) -> None:
        if self.model.shown is not None and self.model.kind is not Kind.REMOVED:
            self.drill_chosen.emit(self.model.shown.drill)

    def _reveal(self) -> None:
        if self.model.current is not None:
            take_id = self.model.current.take.id
            reveal(self._room.home.takes / take_id / MEDIA)

    def _on_large(self, take_id: str, picture: QImage) -> None:
        if take_id == self._pictured:
            self.inspector.still.set_picture(picture)

    def _render_import(self) -> None:
        busy = self.importer.is_busy
        self.import_button.set_available(available=not busy, why="One recording at a time")

    def _on_imported(self, _take_id: str) -> None:
        self.model.load()

    def _try_again(self) -> None:
        self.model.load()
        self._courier.run()


def _nothing_here(kind: Kind) -> str:
    words = {
        Kind.DRAFTS: "No drafts here.",
        Kind.FINISHED: "Nothing finished here yet.",
        Kind.REMOVED: "Nothing in Removed.",
    }
    return words.get(kind, "No takes of this drill.")
