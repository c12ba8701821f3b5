"""The answer to somebody's take on screen."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drillroom.takes.timeline import is_cut_short
from drillroom.ui.answer.footer import AnswerFooter
from drillroom.ui.answer.form import AnswerForm, ReadFirst, first_name
from drillroom.ui.answer.model import AnswerModel
from drillroom.ui.answer.parts import NoteRow, OwnReview
from drillroom.ui.language import mark, tr
from drillroom.ui.room import Room
from drillroom.ui.widgets.button import Button, Hint, Kind, Size
from drillroom.ui.widgets.glimpse import Glimpse
from drillroom.ui.widgets.looping import Looping
from drillroom.ui.widgets.mark_keys import MarkKeys
from drillroom.ui.widgets.notices import Banner
from drillroom.ui.widgets.parts import Avatar
from drillroom.ui.widgets.player import Player, Stage
from drillroom.ui.widgets.shell import WorkScreen, scrolled, shortcut
from drillroom.ui.widgets.text import Text
from drillroom.ui.widgets.timeline import Timeline
from drillroom.ui.widgets.transport import Transport
from drillroom.ui.words import title_of

LEFT_PX = 736
RIGHT_PX = 440
OWN_PX = 188
OWN_LOW_PX = 96
SCROLL_PX = 16
WIDE_PX = 1180
LOW_PX = 720
"""Below this height the rep's own review is lower."""


class AnswerView(WorkScreen):
    """Player, timeline and the rep's own review on the left, my answer on the right."""

    sent = Signal(str)
    """My answer is queued; the next take that waits for one, or ""."""
    take_wanted = Signal(str)
    """Another take of the inbox."""
    people_wanted = Signal()
    """Who sent that, and may they?"""

    def __init__(self, room: Room, take_id: str, back: str = mark("Inbox")) -> None:
        """Open at once; everything about the take is read in jobs."""
        super().__init__(room.look, tr(back))
        self._room, self._look = room, room.look
        self.model = AnswerModel(room, take_id)
        self.form: AnswerForm | None = None
        """Made when the rep's own review was opened."""
        self._focus_is_set = False
        self._build_header()
        self._build_left()
        self._build_right()
        self._wire()
        self._make_keys()
        self._render()
        self.model.load()

    # --- building

    def _build_header(self) -> None:
        look = self._look
        self._avatar = Avatar(look, "", 32)
        self.header.insertWidget(1, self._avatar)
        self.people_button = Button(
            look, tr("Not approved yet"), Kind.QUIET, size=Size.SMALL, icon="circle-dashed"
        )
        self.people_button.setAccessibleName(tr("Sender not approved yet"))
        self.people_button.clicked.connect(self.people_wanted)
        self.people_button.hide()
        self.header.addWidget(self.people_button)
        self._place = Text(look, "", "detail", "text2")
        self.header.addWidget(self._place)
        self._next_hint, self._back_hint = Hint(look, "J", tr("next")), Hint(look, "K", tr("back"))
        for hint in (self._next_hint, self._back_hint):
            self.header.addWidget(hint)

    def _build_left(self) -> None:
        look = self._look
        self.player = Player(look)
        self.player.setMinimumHeight(160)
        self.player.setMaximumHeight(416)
        self.transport = Transport(look, self.player)
        self.timeline = Timeline(look)
        self.glimpse = Glimpse(look, self.timeline, self)
        Looping(self.player, self.transport, self.timeline)
        self.mark_keys = MarkKeys(look)
        self.note = NoteRow(look)
        self.own = OwnReview(look)
        self._left = QWidget()
        self._left.setMaximumWidth(LEFT_PX)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(10)
        column.addWidget(self.player, 1)
        for widget in (self.transport, self.timeline, self.mark_keys, self.note, self.own):
            column.addWidget(widget)
        column.addStretch(0)

    def _build_right(self) -> None:
        self.read_first = ReadFirst(self._look)
        self._right = QStackedWidget()
        self._right.setMinimumWidth(RIGHT_PX + 16)
        self._right.addWidget(QWidget())  # while the take is being read
        self._right.addWidget(self.read_first)
        both = QHBoxLayout()
        both.setContentsMargins(24, 0, 16, 0)
        both.setSpacing(24)
        both.addWidget(self._left, LEFT_PX)
        both.addWidget(self._right, RIGHT_PX)
        self.body.addLayout(both, 1)
        self.banner = Banner(self._look)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 8)
        foot.addWidget(self.banner)
        self.body.addLayout(foot)
        self.bar = AnswerFooter(self._look)
        self.footer.addWidget(self.bar)

    def _wire(self) -> None:
        model = self.model
        model.changed.connect(self._render)
        model.sent.connect(self._on_sent)
        self.read_first.opened.connect(self._open_review)
        self.player.ready.connect(self._render_marks)
        self.player.position_changed.connect(self._on_position)
        self.timeline.seeked.connect(self.player.seek)
        self.transport.marks_only_changed.connect(self._on_marks_only)
        self.note.marked.connect(self._mark_with_note)
        self.note.closed.connect(self._focus_first)
        self.banner.acted.connect(model.load)
        self.bar.send.clicked.connect(model.send)
        self.bar.skip.clicked.connect(partial(self._go, 1))

    def _make_keys(self) -> None:
        self.transport.make_keys(self)
        tick, jump = self._tick, self._jump
        shortcut(self, "J", partial(self._go, 1), tr("Open the next take"))
        shortcut(self, "K", partial(self._go, -1), tr("Open the previous take"))
        shortcut(self, "Y", partial(tick, yes=True), tr("Answer the item in use: yes"))
        shortcut(self, "N", partial(tick, yes=False), tr("Answer the item in use: not yet"))
        shortcut(self, "[", partial(jump, -1), tr("Jump to the previous mark"))
        shortcut(self, "]", partial(jump, 1), tr("Jump to the next mark"))
        for digit in "123456789":
            shortcut(self, digit, partial(self._mark, digit), tr("Mark with a tag"))
        shortcut(self, "C", self._begin_note, tr("Mark with a note"))
        shortcut(self, Qt.Key.Key_Delete, self._unmark, tr("Take away the mark here"))
        shortcut(self, Qt.Key.Key_Escape, self._escape)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # not said
            shortcut(self, keys, self.model.send)

    # --- showing

    def first_focus(self) -> QWidget | None:
        """Return Send; while it is not available, what comes before it."""
        if self.model.can_send:
            return self.bar.send
        if self.model.is_sent:
            return self.bar.skip if self.bar.skip.isVisibleTo(self) else self.back
        if self.form is not None:
            return self.form.first_focus()
        return self.read_first.button if self.model.rows is not None else self.timeline

    def _render(self) -> None:
        model, rows = self.model, self.model.rows
        if model.problem is not None:
            self.banner.say_problem(model.problem, tr("Try again"))
        else:
            self.banner.hide()
        self._render_media()
        self.own.setVisible(model.is_open and rows is not None and rows.own is not None)
        self.bar.render_model(model)
        if rows is None:
            return
        self.title.setText(rows.shown.rep)
        shown = rows.shown
        drill = title_of(shown.drill.id, shown.drill.name)
        is_early = is_cut_short(shown.timeline)
        self.subtitle.setText(tr("{drill}, ended early", drill=drill) if is_early else drill)
        self._avatar.set_name(rows.shown.rep)
        self.people_button.setVisible(not rows.shown.approved)
        number, total = model.place
        place = tr("{number} of {total}", number=number, total=total)
        self._place.setText(place if total else "")
        self._render_hints()
        self._render_right()
        self._render_marks()
        if not self._focus_is_set and self.isVisible():
            self._focus_is_set = True
            self._focus_first()

    def _render_hints(self) -> None:
        """Show where in the inbox this is, unless the room is wanted for who sent the take."""
        rows, model = self.model.rows, self.model
        has_room = self.width() >= WIDE_PX or (rows is not None and rows.shown.approved)
        self._place.setVisible(has_room)
        self._next_hint.setVisible(has_room and bool(model.neighbour(1)))
        self._back_hint.setVisible(has_room and bool(model.neighbour(-1)))

    def _render_right(self) -> None:
        rows = self.model.rows
        if rows is None:
            return
        if not self.model.is_open:
            self.read_first.set_rep(first_name(rows.shown.rep))
            self._right.setCurrentWidget(self.read_first)
        elif self.form is None:
            self.form = AnswerForm(self._look, self.model, self._room.today())
            area = scrolled(self.form)
            # with large text the form needs more than its share; the left side gives way
            form_px = self.form.minimumSizeHint().width() + SCROLL_PX
            self._right.setMinimumWidth(max(RIGHT_PX + 16, form_px))
            self._right.addWidget(area)
            self._right.setCurrentWidget(area)
            if rows.own is not None:
                name, items = first_name(rows.shown.rep), len(rows.shown.drill.items)
                self.own.show_review(rows.own, name, items)
        else:
            self.form.render_model()

    def _render_media(self) -> None:
        model = self.model
        self.timeline.set_peaks(model.peaks)
        self.glimpse.set_strip(model.strip)
        if model.media_problem is not None and self.player.stage is not Stage.BROKEN:
            problem = model.media_problem
            self.player.show_problem(f"{tr(problem.title)}. {tr(problem.remedy)}")
        elif model.media_is_good and model.rows is not None and self.isVisible():
            self._open_media(model.rows.shown.media)

    def _open_media(self, media: Path) -> None:
        if self.player.stage is Stage.EMPTY:
            self.player.open(media)

    def _render_marks(self) -> None:
        moments = self.model.moments
        self.timeline.set_moments(moments)
        self.transport.set_has_marks(has_marks=bool(moments.marks))
        self.player.play_only(moments.stretches() if self.transport.marks_only.isChecked() else [])
        self._render_mark_keys()

    def _render_mark_keys(self) -> None:
        tags = self.model.tags if self.model.is_open else ()
        on_mine = self.model.my_mark(self.player.position_s) is not None
        has_marks = bool(self.model.moments.marks)
        self.mark_keys.set_keys(tags, has_marks=has_marks, on_mine=on_mine)

    def _focus_first(self) -> None:
        target = self.first_focus()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- acting

    def _open_review(self) -> None:
        self.model.open_review()
        self._focus_first()

    def _on_sent(self, following: str) -> None:
        self._focus_first()
        self.sent.emit(following)

    def _on_position(self, at_s: float) -> None:
        self.timeline.set_position(at_s)
        self._render_mark_keys()

    def _on_marks_only(self, _is_on: bool) -> None:
        self._render_marks()

    def _tick(self, *, yes: bool) -> None:
        if self.form is not None:
            (self.form.checklist.answer_yes if yes else self.form.checklist.answer_not_yet)()

    def _where(self) -> tuple[float, float | None]:
        return self.timeline.selection or (self.player.position_s, None)

    def _mark(self, key: str) -> None:
        self.model.mark_by_key(key, *self._where())
        self.timeline.clear_selection()

    def _begin_note(self) -> None:
        if self.model.is_open and self.model.tags:
            self.player.pause()
            self.note.begin(self.model.tags, self._where()[0])

    def _mark_with_note(self, tag_id: str, note: str) -> None:
        self.model.mark(tag_id, *self._where(), note)
        self.timeline.clear_selection()

    def _unmark(self) -> None:
        self.model.unmark(self.player.position_s)

    def _jump(self, direction: int) -> None:
        mark = self.model.moments.next_mark(self.player.position_s, direction)
        if mark is not None:
            self.player.seek(mark.at_s)

    def _go(self, by: int) -> None:
        take_id = self.model.neighbour(by)
        if take_id:
            self.take_wanted.emit(take_id)

    def _escape(self) -> None:
        """Leave the note, then a field, then drop a selection, then the screen."""
        focus = self.focusWidget()
        if self.note.isVisible():
            self.note.hide()
            self._focus_first()
        elif isinstance(focus, QPlainTextEdit | QLineEdit) and focus.hasFocus():
            self._focus_first()
        elif self.timeline.selection is not None:
            self.timeline.clear_selection()
        else:
            self.left.emit()

    # --- the window

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rep's own review what the height allows."""
        super().resizeEvent(event)
        self.own.fit(OWN_PX if self.height() >= LOW_PX else OWN_LOW_PX)
        self._render_hints()

    def showEvent(self, event: QShowEvent) -> None:
        """Open the recording."""
        super().showEvent(event)
        self._render()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was said and let go of the recording."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.model.flush()
            self.player.close_file()
