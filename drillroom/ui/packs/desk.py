"""The author's desk: a pack's drills, its text, what is wrong with it, and a preview beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from drillroom.drills.check import Problem
from drillroom.drills.versions import next_version
from drillroom.errors import VersionError
from drillroom.ui.language import mark, tr, tr_count
from drillroom.ui.look import Look
from drillroom.ui.packs.demonstration import DemonstrationPanel
from drillroom.ui.packs.demonstration_model import DemonstrationModel
from drillroom.ui.packs.desk_model import DeskModel, where_packs_go
from drillroom.ui.packs.drill_list import DrillList
from drillroom.ui.packs.editor import PackEditor
from drillroom.ui.packs.lines import LinesPanel
from drillroom.ui.packs.lines_model import LinesModel
from drillroom.ui.packs.preview import PreviewPanel
from drillroom.ui.packs.preview_model import PreviewModel
from drillroom.ui.packs.problems import ProblemList
from drillroom.ui.room import Room
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.notices import Banner, UndoBar
from drillroom.ui.widgets.parts import Icon, Line
from drillroom.ui.widgets.segments import Segments
from drillroom.ui.widgets.shell import WorkScreen, scrolled, shortcut
from drillroom.ui.widgets.sideline import Sideline
from drillroom.ui.widgets.text import Text

if TYPE_CHECKING:
    from drillroom.drills.model import Pack

LIST_PX, LEAST_LIST_PX = 208, 160
SIDE_PX = 336
SIDES = (mark("Preview"), mark("Voice"), mark("Demonstration"))
EDITOR_PX = 440
"""Below this the list of drills gives way."""


class DeskView(WorkScreen):
    """Shows a DeskModel."""

    handed_over = Signal()
    """The pack waits to be sent."""
    trial_wanted = Signal(object, object)  # Pack, Drill
    """The person wants to run the drill in the record room, as it is now."""

    def __init__(self, room: Room, file: Path) -> None:
        super().__init__(room.look, tr("Packs"))
        self._room, self._look = room, room.look
        self._asks = False
        self._take_back: Callable[[], None] = self._render
        self.model = DeskModel(room, file)
        self.model.setParent(self)
        self.preview_model = PreviewModel(room)
        self.preview_model.setParent(self)
        self.lines_model = LinesModel(room, self.model)
        self.lines_model.setParent(self)
        self.demonstration_model = DemonstrationModel(room, self.model)
        self.demonstration_model.setParent(self)
        self._build(room.look)
        self._connect()
        self._render()

    def first_focus(self) -> QWidget | None:
        """Return the text."""
        return self.editor

    def leave(self) -> None:
        """Save what is not saved yet."""
        self.preview_model.stop()
        self.lines_model.close()
        self.model.close()

    # --- building

    def _build(self, look: Look) -> None:
        self.folder_button = Button(look, tr("Folder"), Kind.QUIET, icon="folder-open")
        self.editor_button = Button(look, tr("Other editor"), Kind.QUIET, icon="external-link")
        self.editor_button.setToolTip(
            tr("Open the file in your own editor; it is read here as well")
        )
        self.check_button = Button(look, tr("Check"), icon="list-checks", key="Ctrl+B")
        for button in (self.editor_button, self.folder_button, self.check_button):
            self.header.addWidget(button)
        self.banner = Banner(look)
        self.drills = DrillList(look)
        self.editor = PackEditor(look)
        self.problems = ProblemList(look)
        self.preview = PreviewPanel(look, self.preview_model)
        self.lines = LinesPanel(look, self.lines_model)
        self.demonstration = DemonstrationPanel(self._room, self.demonstration_model)
        self.side = Segments(look, [tr(side) for side in SIDES], name=tr("Beside the text"))
        self.pages = QStackedWidget()
        self.undo = UndoBar(look, self)
        self._list_box = QWidget()
        self.new_button = Button(look, tr("New drill"), Kind.QUIET, size=Size.SMALL, icon="plus")
        self._build_columns(look)
        self.sign = Icon(look, "check", 18)
        self.status = Text(look, "", "body", "text2", elide=True)
        self.keep_button = Button(look, tr("Keep mine"), Kind.QUIET, size=Size.LARGE)
        self.try_button = Button(look, tr("Run it yourself"), size=Size.LARGE)
        self.send_button = Button(look, tr("Send to the team"), Kind.PRIMARY, size=Size.LARGE)
        self.later_button = Button(look, tr("Not yet"), Kind.QUIET, size=Size.LARGE)
        self.footer.addWidget(self.sign)
        self.footer.addWidget(self.status, 1)
        for button in (self.keep_button, self.later_button, self.try_button, self.send_button):
            self.footer.addWidget(button)

    def _build_columns(self, look: Look) -> None:
        listed = QVBoxLayout(self._list_box)
        listed.setContentsMargins(12, 14, 12, 12)
        listed.addWidget(self.drills, 1)
        listed.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.editor, 1)
        middle.addWidget(Line(look))
        middle.addWidget(self.problems)
        for panel in (self.preview, self.lines, self.demonstration):
            self.pages.addWidget(scrolled(panel))
        self._side_box = side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 12, 0, 0)
        beside.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.addWidget(self.side)
        head.addStretch(1)
        beside.addLayout(head)
        beside.addWidget(self.pages, 1)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self._list_box)
        columns.addWidget(Sideline(look))
        columns.addLayout(middle, 1)
        columns.addWidget(Sideline(look))
        columns.addWidget(side)
        self._banner_box = QWidget()
        banner = QHBoxLayout(self._banner_box)
        banner.setContentsMargins(24, 0, 24, 8)
        banner.addWidget(self.banner)
        self.body.setSpacing(0)
        self.body.addWidget(self._banner_box)
        self.body.addWidget(Line(look))
        self.body.addLayout(columns, 1)

    def _connect(self) -> None:
        model = self.model
        self.editor.edited.connect(lambda: model.edit(self.editor.toPlainText()))
        self.editor.cursorPositionChanged.connect(self._on_cursor)
        self.drills.picked.connect(self._go_to_drill)
        self.problems.picked.connect(self._go_to_problem)
        self.problems.meant.connect(model.use_meant)
        self.check_button.clicked.connect(self._check)
        self.new_button.clicked.connect(self._add_drill)
        self.editor_button.clicked.connect(partial(self._open_outside, model.file))
        self.folder_button.clicked.connect(partial(self._open_outside, model.file.parent))
        self.keep_button.clicked.connect(model.keep_mine)
        self.banner.acted.connect(self._act)
        self.send_button.clicked.connect(self._send)
        self.later_button.clicked.connect(self._not_yet)
        model.handed_over.connect(self.handed_over)
        self.try_button.clicked.connect(self._try)
        self.side.chosen.connect(self._on_side)
        for panel in (self.lines_model, self.demonstration_model):
            panel.done.connect(partial(self._offer_undo, panel.undo))
        self.undo.undone.connect(self._undo)
        model.replaced.connect(self._on_replaced)
        model.checked.connect(self._render)
        shortcut(self, "Ctrl+B", self._check, tr("Check the pack"))
        shortcut(self, "Ctrl+S", model.save, tr("Save now"))
        shortcut(self, "Ctrl+P", self.preview_model.restart, tr("Run the preview"))
        shortcut(self, Qt.Key.Key_Escape, self.left.emit)

    # --- showing

    def _on_replaced(self) -> None:
        self.editor.show_text(self.model.text)
        if self.model.problems:
            self._render()

    def _render(self) -> None:
        model = self.model
        self.editor.setReadOnly(model.draft is None)
        self.editor.show_problems(model.problems, model.warnings)
        self.problems.show_result(model.problems, model.warnings)
        lines = {
            one.line: gravity
            for one in (*model.warnings, *model.problems)
            if (gravity := self.editor.gravity(one.line)) is not None
        }
        self.drills.show_drills(model.headings, lines)
        self.drills.show_line(self.editor.line)
        self._render_title()
        self._render_status()
        self._render_preview()

    def _render_title(self) -> None:
        model, pack = self.model, self.model.pack
        self.title.setText(pack.title if pack is not None else model.file.parent.name)
        parts = [pack.version] if pack is not None else []
        parts.append(model.file.name)
        if model.reloaded_at is not None:
            time = f"{model.reloaded_at:%H:%M}"
            parts.append(tr("saved outside at {time} and read again", time=time))
        self.subtitle.setText(" · ".join(parts))
        self.subtitle.setToolTip(str(model.file))

    def _render_status(self) -> None:
        model = self.model
        self._banner_box.setVisible(bool(model.problem or model.hand_problem))
        if model.problem is not None:
            self.banner.say_problem(model.problem, tr("Load it again"))
        elif isinstance(model.hand_problem, VersionError) and model.pack is not None:
            following = next_version(model.pack.version)
            self.banner.say_problem(model.hand_problem, tr("Make it {version}", version=following))
        elif model.hand_problem is not None:
            self.banner.say_problem(model.hand_problem)
        self.keep_button.setVisible(model.is_torn)
        icon, ink, words = self._status()
        self.sign.set_icon(icon, ink)
        self.status.setText(words)
        why = tr("The pack has to be saved and without a problem")
        for button in (self.try_button, self.send_button):
            button.set_available(available=model.is_sound, why=why)
        self._asks = self._asks and model.is_sound
        self.later_button.setVisible(self._asks)
        self.try_button.setVisible(not self._asks)
        self.send_button.set_text(tr("Send it") if self._asks else tr("Send to the team"))

    def _status(self) -> tuple[str, str, str]:
        model = self.model
        if model.draft is None:
            return "loader", "text2", tr("Opening…")
        if model.problem is not None:
            return "circle-alert", "warn", tr("Not saved")
        if self._asks and model.pack is not None:
            return "send", "accent_text", self._question(model.pack)
        if model.said:
            return "send", "good", model.said
        return self._checked_words()

    def _checked_words(self) -> tuple[str, str, str]:
        """Return sign, colour and words of what the check came to."""
        model = self.model
        if not model.is_saved:
            return "loader", "text2", tr("Saving…")
        if model.problems:
            words = tr_count(len(model.problems), "Saved, {n} problem", "Saved, {n} problems")
            return "circle-alert", "stop", words
        if model.warnings:
            words = tr_count(len(model.warnings), "Saved, {n} warning", "Saved, {n} warnings")
            return "triangle-alert", "warn", words
        return "circle-check", "good", tr("Saved, nothing wrong")

    def _render_preview(self) -> None:
        model = self.model
        index = self.drills.currentRow()
        drill_id = model.headings[index].id if 0 <= index < len(model.headings) else ""
        self.preview_model.show(model.pack, drill_id)
        shown = self.preview_model.drill
        for panel in (self.lines_model, self.demonstration_model):
            panel.show(model.pack, shown.id if shown is not None else "")
        is_old = bool(model.problems) and model.sound_at is not None
        time = f"{model.sound_at:%H:%M}" if model.sound_at is not None else ""
        words = tr("The last version without a problem, {time}", time=time)
        self.preview.say(words if is_old else "")

    def _on_cursor(self) -> None:
        before = self.drills.currentRow()
        self.drills.show_line(self.editor.line)
        if self.drills.currentRow() != before:
            self._render_preview()

    # --- acting

    def _check(self) -> None:
        """Check now, and go to the first problem."""
        self.model.save()
        if self.model.problems:
            self._go_to_problem(self.model.problems[0])

    def _go_to_drill(self, index: int) -> None:
        self.editor.jump(self.model.headings[index].line)

    def _go_to_problem(self, problem: Problem) -> None:
        self.editor.jump(problem.line, problem.column)

    def _add_drill(self) -> None:
        """Write one more drill behind the last one, and go there."""
        line = self.model.add_drill()
        if line is not None:
            self.editor.jump(line)

    def _open_outside(self, path: Path) -> None:
        """Open the file in the system's own editor, or its folder; what is here is saved first."""
        self.model.save()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _question(self, pack: Pack) -> str:
        where = where_packs_go(self._room.person.settings)
        named = f"{pack.title} {pack.version}"
        if not where:
            return tr(
                "{pack} goes to your team, once a shared folder is chosen. "
                "A version that was sent stays.",
                pack=named,
            )
        return tr("{pack} goes to {share}. A version that was sent stays.", pack=named, share=where)

    def _act(self) -> None:
        """Take the banner's way out."""
        if self.model.problem is not None:
            self.model.load_again()
        else:
            self.model.raise_version()

    def _send(self) -> None:
        """Ask first: what was sent cannot be taken back."""
        if self._asks:
            self._asks = False
            self.model.hand_over()
        else:
            self._asks = True
        self._render()

    def _not_yet(self) -> None:
        self._asks = False
        self._render()

    def _try(self) -> None:
        pack, drill = self.model.pack, self.preview_model.drill
        if pack is not None and drill is not None:
            self.trial_wanted.emit(pack, drill)

    # --- the window

    def _offer_undo(self, undo: Callable[[], None], said: str) -> None:
        self._take_back = undo
        self.undo.offer(said)

    def _undo(self) -> None:
        self._take_back()

    def _on_side(self, index: int) -> None:
        self.pages.setCurrentIndex(index)
        self.preview_model.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the list of drills give way in a narrow window."""
        super().resizeEvent(event)
        self.undo.place()
        side_px = self._look.px(SIDE_PX)
        self._side_box.setFixedWidth(side_px)
        room_px = self.width() - side_px - EDITOR_PX
        self._list_box.setFixedWidth(min(LIST_PX, max(LEAST_LIST_PX, room_px)))
        self._list_box.setVisible(room_px >= LEAST_LIST_PX)
