"""Takes on screen: a list, and the take in use beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHideEvent,
    QResizeEvent,
    QShowEvent,
)

from drillroom.sync.format.names import safe_name
from drillroom.ui.courier import CourierModel
from drillroom.ui.language import mark, tr, tr_count
from drillroom.ui.pictures import MEDIA, Pictures
from drillroom.ui.read_only import say_read_only
from drillroom.ui.room import Room
from drillroom.ui.takes.files import ask_for_recording, ask_for_video, dropped_files
from drillroom.ui.takes.filter_row import FilterRow
from drillroom.ui.takes.free_up import EmptyRow, FreeUpRow
from drillroom.ui.takes.import_model import ImportModel
from drillroom.ui.takes.import_row import ImportRow
from drillroom.ui.takes.inspector import Inspector
from drillroom.ui.takes.model import Kind, TakesModel
from drillroom.ui.takes.reveal import reveal
from drillroom.ui.takes.words import TakeRows, one_line, sending, sum_words
from drillroom.ui.widgets.button import Button, Hint
from drillroom.ui.widgets.hint_row import HintRow
from drillroom.ui.widgets.list_place import NARROW_PX, ListPlace
from drillroom.ui.widgets.notices import EmptyState, UndoBar
from drillroom.ui.widgets.segments import Segments
from drillroom.ui.widgets.shell import shortcut
from drillroom.ui.words import day, lines_said, take_name

KINDS = (mark("All"), mark("Drafts"), mark("Finished"), mark("Removed"))


class TakesView(ListPlace):
    """Shows my takes; says which one the person opens or runs again."""

    take_opened = Signal(str)
    drill_chosen = Signal(object)  # Drill: go again
    practice_wanted = Signal()
    compare_wanted = Signal(str)
    """A take is to stand beside another of its drill."""
    marks_wanted = Signal(str, object)
    """A tag, or "" for all, and its marks (tuple of FoundMark), to be played one by one."""

    def __init__(self, room: Room, courier: CourierModel) -> None:
        self.inspector = Inspector(room.look)
        title = tr("No takes yet. Pick a drill.")
        text = tr("Every take you record is kept here.")
        empty = EmptyState(room.look, title, text, tr("Pick a drill"))
        super().__init__(room.look, tr("Takes"), self.inspector, empty)
        self._room, self._courier = room, courier
        self.model = TakesModel(room)
        self._rows = TakeRows()
        self.importer = ImportModel(room)
        self.import_row = ImportRow(room.look, self.importer)
        self.undo = UndoBar(room.look, self)
        self.free_row, self.empty_row = FreeUpRow(room.look), EmptyRow(room.look)
        self.setAcceptDrops(True)
        self._build()
        self._wire()
        self._render()
        self.model.load()

    @property
    def has_current(self) -> bool:
        """Whether a take is in use."""
        return self.model.current is not None

    def open_current(self) -> None:
        """Review the take in use, or bring it back."""
        if self.model.kind is Kind.REMOVED:
            self.model.bring_back()
        elif self.model.current is not None:
            self.take_opened.emit(self.model.current.take.id)

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what may have changed on another screen."""
        super().showEvent(event)
        if self.model.is_loaded:
            self.model.load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who goes on no longer thinks of it: what was about to be taken back is."""
        super().hideEvent(event)
        if not event.spontaneous():  # a window that is made small goes nowhere
            self.undo.hide()
            self.model.carry_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the undo bar in its place."""
        super().resizeEvent(event)
        self.undo.place()

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
            offer = self.importer.offer
            ask_for_recording(self._room.dialogs, self, lambda path: offer([path]))

    def _build(self) -> None:
        look = self._look
        self.import_button = Button(look, tr("Import a recording"), icon="upload", key="I")
        self.filters = FilterRow(look, self.model)
        self.kind_choice = Segments(look, [tr(kind) for kind in KINDS], name=tr("Which takes"))
        for widget in (self.kind_choice, self.import_button):
            self.title_row.addWidget(widget)
        self._above.addWidget(self.filters)
        self._below.addWidget(self.free_row)
        self._below.addWidget(self.empty_row)
        self.title_row.setSpacing(16)
        self._above.addWidget(self.import_row)
        self._open_hint = Hint(look, "Enter", tr("open"))
        self._back_hint = Hint(look, "Enter", tr("bring back"))
        self._again_hint = Hint(look, "R", tr("go again"))
        self._send_hint = Hint(look, "S", tr("send"))
        self._take_back_hint = Hint(look, "B", tr("take back"))
        self._pair_hint = Hint(look, "C", tr("side by side"))
        self._hints = HintRow(
            (
                *(self._open_hint, self._back_hint, self._again_hint, self._send_hint),
                *(self._pair_hint, self._take_back_hint),
                Hint(look, "O", tr("show in folder")),
                Hint(look, "V", tr("save as a video")),
            )
        )
        self._key_row.addWidget(self._hints, 1)

    def _wire(self) -> None:
        look = self._look
        small = Pictures(self._room, self._room.home.takes, 192, self)
        large = Pictures(self._room, self._room.home.takes, 512, self)
        self._large = large
        self.list.picture_wanted.connect(small.want)
        small.arrived.connect(self.list.set_picture)
        large.arrived.connect(self.show_picture)
        self.list.current_changed.connect(self.model.choose)
        self.kind_choice.chosen.connect(self.model.choose_kind)
        self.filters.search_field.left.connect(self.list.setFocus)
        self.filters.play_button.clicked.connect(self._play_marks)
        panel = self.inspector
        panel.again_button.clicked.connect(self._go_again)
        panel.compare_button.clicked.connect(self._compare)
        panel.reveal_button.clicked.connect(self._reveal)
        panel.video_button.clicked.connect(self._save_video)
        panel.send_button.clicked.connect(self._send)
        panel.back_button.clicked.connect(self.model.take_back)
        self.model.taking_back.connect(self.undo.offer)
        self.free_row.confirmed.connect(self.model.free_up)
        self.empty_row.confirmed.connect(self.model.empty_removed)
        self.undo.undone.connect(self.model.let_stay)
        self.undo.expired.connect(self.model.carry_out)
        for key, pressed in (
            ("R", self._go_again),
            ("O", self._reveal),
            ("S", self._send),
            ("B", self.model.take_back),
            ("I", self.choose_file),
            ("P", self._play_marks),
            ("C", self._compare),
            ("V", self._save_video),
            ("Esc", self.importer.forget),
        ):
            shortcut(self, key, pressed)
        shortcut(self, "/", self.filters.search_field.setFocus, tr("Search"))
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
        self._courier.progress.connect(self._show_moving)
        look.changed.connect(self.update)

    def _render(self) -> None:
        model = self.model
        for choice in (self.filters, self.kind_choice):
            choice.setVisible(model.is_loaded and not model.is_empty)
        self.subtitle.setText(self._sum())
        lines = model.lines
        free = model.freeable
        self.free_row.show_space(len(free), sum(line.size for line in free))
        gone = model.removed
        self.empty_row.show_space(len(gone), sum(line.size for line in gone))
        self.list.set_rows(self._rows.of(lines, self._room.today()))
        self._render_current()
        self._render_banner()
        self.show_filled(
            is_loaded=model.is_loaded,
            is_bare=self._is_bare,
            has_rows=bool(lines),
            nothing=_nothing_here(model),
        )

    def _render_current(self) -> None:
        line, panel, removed = self.model.current, self.inspector, self.model.kind is Kind.REMOVED
        panel.open_button.set_text(tr("Bring back") if removed else tr("Open review"))
        panel.again_button.setVisible(not removed)
        panel.compare_button.setVisible(self.model.has_another)
        can_send = self.model.can_send_again or self.model.can_send_now
        panel.send_button.setVisible(can_send)
        panel.send_button.set_text(tr("Send now") if self.model.can_send_now else tr("Send again"))
        panel.back_button.setVisible(self.model.can_take_back)
        self._hints.offer(self._pair_hint, offered=self.model.has_another)
        self._hints.offer(self._take_back_hint, offered=self.model.can_take_back)
        self._hints.offer(self._open_hint, offered=not removed)
        self._hints.offer(self._back_hint, offered=removed)
        self._hints.offer(self._again_hint, offered=not removed)
        self._hints.offer(self._send_hint, offered=can_send)
        if line is not None:
            take = line.take.id
            panel.show_video(is_saving=take == self.model.saving, is_saved=take == self.model.saved)
            panel.show_take(line, day(line.take.created, self._room.today()), self.model.shown)
            if self.picture_of(line.take.id):
                self._large.want(line.take.id)
        self.fit()

    def _render_banner(self) -> None:
        courier = self._courier
        if self.model.problem is not None:
            self._banner.say_problem(self.model.problem, tr("Try again"))
        elif self.model.is_read_only:
            say_read_only(self._banner)
        elif courier.is_away:
            away = tr("{share} is away.", share=courier.share_name)
            self._banner.say(away, tr("Finished takes wait here."), tr("Try again"), "folder-x")
        elif courier.problems and not any(line.take.problem for line in self.model.all_lines):
            title, _, rest = lines_said(courier.problems[0]).partition("\n")
            self._banner.say(title, one_line(rest), tr("Try again"))
        else:
            self._banner.hide()

    def _show_moving(self, take: str) -> None:
        share = self._courier.share_of(take)
        self.list.set_state(take, None if share is None else sending(share))

    def _sum(self) -> str:
        if self.model.is_searched or self.model.narrowed:
            return tr_count(len(self.model.lines), "{n} take found.", "{n} takes found.")
        return sum_words(self.model.all_lines) if self.model.all_lines else ""

    @property
    def _is_bare(self) -> bool:
        """Whether there is no take at all, but perhaps in Removed."""
        model = self.model
        unfiltered = model.kind is Kind.ALL and not model.narrowed and not model.is_searched
        return model.is_loaded and unfiltered and not model.lines

    def fit(self) -> None:
        """Show the keys where the buttons have gone."""
        super().fit()
        self._keys.setVisible(self.is_narrow and self.has_current)
        crowded = self.width() < self._look.px(NARROW_PX)
        self.import_button.set_text(tr("Import") if crowded else tr("Import a recording"))

    def _go_again(self) -> None:
        if self.model.shown is not None and self.model.kind is not Kind.REMOVED:
            self.drill_chosen.emit(self.model.shown.drill)

    def _send(self) -> None:
        if self.model.can_send_now:
            self._courier.send_now()
        else:
            self.model.send_again()

    def _save_video(self) -> None:
        line = self.model.current
        if line is not None and line.size and not self.model.saving:
            name = safe_name(take_name(line.take, line.number), line.take.id)
            ask_for_video(self._room.dialogs, self, name, self.model.save_video)

    def _compare(self) -> None:
        if self.model.has_another and self.model.current is not None:
            self.compare_wanted.emit(self.model.current.take.id)

    def _play_marks(self) -> None:
        marks = self.model.playlist
        if marks:
            self.marks_wanted.emit(self.model.narrowed.tag, marks)

    def _reveal(self) -> None:
        if self.model.current is not None:
            take_id = self.model.current.take.id
            reveal(self._room.home.takes / take_id / MEDIA)

    def _render_import(self) -> None:
        busy = self.importer.is_busy
        self.import_button.set_available(available=not busy, why=tr("One recording at a time"))

    def _on_imported(self, _take_id: str) -> None:
        self.model.load()

    def _try_again(self) -> None:
        self.model.load()
        self._courier.try_again()


def _nothing_here(model: TakesModel) -> str:
    if model.is_searched:
        return tr("No take here has these words.")
    if model.narrowed:
        return tr("No take here is like that. Choose less above.")
    words = {
        Kind.DRAFTS: tr("No drafts here."),
        Kind.FINISHED: tr("Nothing finished here yet."),
        Kind.REMOVED: tr("Nothing in Removed."),
    }
    return words.get(model.kind, "")
