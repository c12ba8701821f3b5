"""The review of my own take on screen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drillroom.takes.attempt import Attempt
from drillroom.takes.model import TakeState
from drillroom.takes.timeline import is_cut_short
from drillroom.ui.language import mark, tr
from drillroom.ui.measure_facts import MeasureFacts, measure_facts, outcome_words
from drillroom.ui.pictures import MEDIA
from drillroom.ui.review.deafness import Deafness
from drillroom.ui.review.facts import FREED, Checked, certificate_numbers, checked
from drillroom.ui.review.footer import ReviewFooter
from drillroom.ui.review.model import ReviewModel
from drillroom.ui.review.parts import CertificateLine, Measures, TakeStrip
from drillroom.ui.review.said import AllReviews, MyReview
from drillroom.ui.review.sheet import FinishFacts, FinishSheet
from drillroom.ui.room import Room
from drillroom.ui.watched import Watched
from drillroom.ui.widgets.glimpse import Glimpse
from drillroom.ui.widgets.looping import Looping
from drillroom.ui.widgets.mark_keys import MarkKeys
from drillroom.ui.widgets.notices import Banner, UndoBar
from drillroom.ui.widgets.parts import Chip
from drillroom.ui.widgets.player import Player, Stage
from drillroom.ui.widgets.shell import WorkScreen, scrolled, shortcut
from drillroom.ui.widgets.timeline import Timeline
from drillroom.ui.widgets.transport import Transport
from drillroom.ui.words import clock, day, state_of, title_of

LEFT_PX = 736
RIGHT_PX = 440
LOW_PX = 720
"""Below this height the measures become one line of numbers."""


class ReviewView(WorkScreen):
    """Player and timeline on the left; checklist, answers and takeaways on the right."""

    again = Signal(object)  # Drill
    take_opened = Signal(str)
    finished = Signal(str)
    beside_wanted = Signal(str)
    """The take is to stand beside its "rounds", a "demonstration" or "another" take."""

    def __init__(
        self, room: Room, take_id: str, back: str = mark("Takes"), *, is_new: bool = False
    ) -> None:
        """Open at once; everything about the take is read in jobs.

        One that *is_new* comes from the record room: its recording is there and is opened before
        anything else, and an Esc that is still held down from stopping is passed over.
        """
        super().__init__(room.look, tr(back))
        self._room, self._look = room, room.look
        self._deafness = Deafness(self, room.clock) if is_new else None
        self.model = ReviewModel(room, take_id)
        self.model.setParent(self)
        self._focus_is_set = False
        self._measured: Attempt | None = None
        self._facts: list[MeasureFacts] = []
        self.player = Player(room.look)
        if is_new:  # it opens the file in a thread of Qt's while the rest is built
            self.player.open(room.home.takes / take_id / MEDIA)
        self._build_parts()
        self._build_left()
        self._build_right()
        self._build_header()
        self._wire()
        self._make_keys()
        self._render()
        self.model.load()

    # --- building

    def _build_parts(self) -> None:
        look = self._look
        self.player.setMinimumHeight(200)
        self.player.setMaximumHeight(416)
        self.transport = Transport(look, self.player)
        self.timeline = Timeline(look)
        self.glimpse = Glimpse(look, self.timeline, self)
        Looping(self.player, self.transport, self.timeline)
        self._watched = Watched(self._room, self.player)
        self.mark_keys = MarkKeys(look)
        self.measures = Measures(look)
        self.takes = TakeStrip(look)
        self.mine = MyReview(look, self.model)
        self.everybody = AllReviews(self._room, self.model)
        self.banner = Banner(look)
        self.undo = UndoBar(look, self)
        self.sheet = FinishSheet(look, self)
        self.bar = ReviewFooter(look)
        self.footer.addWidget(self.bar)

    def _build_left(self) -> None:
        self._left = QWidget()
        self._left.setMaximumWidth(LEFT_PX)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(10)
        column.addWidget(self.player, 1)
        for widget in (self.transport, self.timeline, self.mark_keys, self.measures, self.takes):
            column.addWidget(widget)
        column.addStretch(0)

    def _build_right(self) -> None:
        self._right = QStackedWidget()
        self._right.setMinimumWidth(RIGHT_PX + 16)
        for side in (self.mine, self.everybody):
            self._right.addWidget(scrolled(side))
        both = QHBoxLayout()
        both.setContentsMargins(24, 0, 16, 0)
        both.setSpacing(24)
        both.addWidget(self._left, LEFT_PX)
        both.addWidget(self._right, RIGHT_PX)
        self.body.addLayout(both, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 8)
        foot.addWidget(self.banner)
        self.body.addLayout(foot)

    def _build_header(self) -> None:
        self.certificate = CertificateLine(self._look)
        self.state = Chip(self._look, "")
        self.header.addWidget(self.certificate)
        self.header.addWidget(self.state)
        self.state.hide()

    def _wire(self) -> None:
        model, bar = self.model, self.bar
        model.changed.connect(self._render)
        model.finished.connect(self._on_finished)
        model.discarded.connect(self._on_discarded)
        self.player.ready.connect(self._render_marks)
        self.player.position_changed.connect(self._on_position)
        self.timeline.seeked.connect(self.player.seek)
        self.transport.marks_only_changed.connect(lambda _on: self._render_marks())
        self.everybody.mark_chosen.connect(self.player.seek)
        self.everybody.action_chosen.connect(self._practise)
        self.takes.take_opened.connect(self.take_opened)
        self.undo.undone.connect(model.bring_back)
        self.banner.acted.connect(model.load)
        self.sheet.confirmed.connect(model.finish)
        self.sheet.closed.connect(self._close_sheet)
        bar.again_pressed.clicked.connect(self._go_again)
        self.takes.beside_wanted.connect(self.beside_wanted)
        bar.star.clicked.connect(model.star)
        bar.discard.clicked.connect(model.discard)
        bar.bring_back.clicked.connect(model.bring_back)
        bar.finish.clicked.connect(self._open_sheet)

    def _make_keys(self) -> None:
        self.transport.make_keys(self)
        for key, button in {**self.bar.keys(), **self.takes.keys()}.items():
            shortcut(self, key, button.click)
        listed = self.mine.checklist
        shortcut(self, "Y", listed.answer_yes, tr("Answer the item in use: yes"))
        shortcut(self, "N", listed.answer_not_yet, tr("Answer the item in use: not yet"))
        shortcut(self, "[", partial(self._jump, -1), tr("Jump to the previous mark"))
        shortcut(self, "]", partial(self._jump, 1), tr("Jump to the next mark"))
        shortcut(self, Qt.Key.Key_Delete, self._unmark, tr("Take away the mark here"))
        shortcut(self, Qt.Key.Key_Escape, self._escape)
        for digit in "123456789":
            shortcut(self, digit, partial(self._mark, digit), tr("Mark with a tag"))

    # --- showing

    def first_focus(self) -> QWidget | None:
        """Return Finish; while it is not available, what comes before it."""
        if self.model.rows is None:
            return self.timeline
        if not self.model.is_draft:
            return self.bar.again
        return self.bar.finish if self.model.can_finish else self.mine.first_focus()

    def reload(self) -> None:
        """Read everything again: something about the take changed elsewhere."""
        self.model.load()

    def _render(self) -> None:
        model, rows = self.model, self.model.rows
        self._render_problem()
        if rows is None:
            self._open_media()
            return
        when = rows.take.created.astimezone()
        drill = title_of(rows.drill.id, rows.drill.name)
        self.title.setText(tr("{drill}, take {number}", drill=drill, number=rows.number))
        then = f"{day(when, self._room.today())}, {when:%H:%M}"
        is_early = is_cut_short(rows.timeline)
        self.subtitle.setText(tr("{when}, ended early", when=then) if is_early else then)
        self._render_state()
        self.mine.render_model()
        self.everybody.render_model()
        self._right.setCurrentIndex(0 if model.is_draft else 1)
        needed_px = max(side.minimumSizeHint().width() for side in (self.mine, self.everybody))
        self._right.setMinimumWidth(max(RIGHT_PX, needed_px) + 16)
        self._render_marks()
        self.timeline.set_peaks(model.peaks)
        self.glimpse.set_strip(model.strip)
        self._render_measures()
        today = self._room.today()
        takes = [sibling.take for sibling in rows.siblings]
        tips = {str(t.id): f"{day(t.created, today)}, {clock(t.seconds)}" for t in takes}
        by = rows.demonstration_by
        self.takes.show_beside(rounds=model.has_rounds, demonstration_by=by)
        self.takes.set_takes(rows.siblings, rows.take.id, tips)
        self.bar.render_model(model)
        self._render_sheet()
        self._open_media()
        if not self._focus_is_set and self.isVisible():
            self._focus_is_set = True
            self._focus_first()

    def _render_problem(self) -> None:
        problem = self.model.problem
        if problem is None:
            self.banner.hide()
        else:
            self.banner.say_problem(problem, tr("Try again"))
            self._close_sheet()

    def _render_state(self) -> None:
        rows = self.model.rows
        if rows is None:
            return
        take = rows.take
        gone = Checked(tr("Recording not here"), good=rows.absent == FREED)
        result = gone if rows.absent else checked(take, rows.timeline)
        self.certificate.show_checked(
            result, certificate_numbers(take, rows.timeline) or result.text
        )
        if self.model.is_removed:
            kept = tr("In Removed, until you empty it")
            self.state.set_fact(kept, "text2", "sunken", "trash-2")
        else:
            word, icon, ink = state_of(take)
            self.state.set_fact(tr(word), ink, "sunken", icon)
        self.state.show()

    def _render_marks(self) -> None:
        rows = self.model.rows
        if rows is None:
            return
        moments = self.model.moments
        self.timeline.set_moments(moments)
        self.transport.set_has_marks(has_marks=bool(moments.marks))
        self.player.play_only(moments.stretches() if self.transport.marks_only.isChecked() else [])
        tags = rows.drill.tags if self.model.is_draft else ()
        on_mine = self.model.my_mark(self.player.position_s) is not None
        self.mark_keys.set_keys(tags, has_marks=bool(moments.marks), on_mine=on_mine)

    def _render_measures(self) -> None:
        rows, attempt = self.model.rows, self.model.attempt
        if rows is None or attempt is None:
            return
        if attempt is not self._measured:  # not at every letter that is typed
            self._measured = attempt
            self._facts = measure_facts(attempt, rows.earlier, len(self.model.missing))
            self.bar.say_outcome(*outcome_words(attempt))
        self.measures.set_facts(self._facts, small=self.height() < LOW_PX)

    def _render_sheet(self) -> None:
        rows = self.model.rows
        if rows is None or not self.sheet.isVisible():
            return
        if rows.take.state is not TakeState.DRAFT:
            self._close_sheet()
            return
        self.sheet.show_facts(FinishFacts.of(rows, self.model.files, self._room.person.settings))

    def _open_media(self) -> None:
        rows = self.model.rows
        if self.player.stage is not Stage.EMPTY or (rows is None and self.model.problem is None):
            return  # before anything is known; later also what was recorded of a damaged take opens
        if rows is not None and rows.absent:
            self.player.show_problem(tr(rows.absent))
            return
        self.player.open(self._room.home.takes / self.model.take_id / MEDIA)

    def _focus_first(self) -> None:
        if (target := self.first_focus()) is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- acting

    def _on_position(self, at_s: float) -> None:
        self.timeline.set_position(at_s)
        rows = self.model.rows
        if rows is not None and self.model.is_draft:
            on_mine = self.model.my_mark(at_s) is not None
            has_marks = self.transport.marks_only.isEnabled()
            self.mark_keys.set_keys(rows.drill.tags, has_marks=has_marks, on_mine=on_mine)

    def _mark(self, key: str) -> None:
        begin_s, end_s = self.timeline.selection or (self.player.position_s, None)
        self.model.mark(key, begin_s, end_s)
        self.timeline.clear_selection()

    def _unmark(self) -> None:
        self.model.unmark(self.player.position_s)

    def _jump(self, direction: int) -> None:
        mark = self.model.moments.next_mark(self.player.position_s, direction)
        if mark is not None:
            self.player.seek(mark.at_s)

    def _go_again(self) -> None:
        if self.model.rows is not None:
            self.again.emit(self.model.rows.drill)

    def _practise(self, drill_id: str) -> None:
        rows = self.model.rows
        if rows is not None:
            self.again.emit(rows.drills.get(drill_id, rows.drill))

    def _on_discarded(self) -> None:
        rows = self.model.rows
        if rows is not None:
            said = tr(
                "Take {number} discarded. It stays in Removed until you empty it.",
                number=rows.number,
            )
            self.undo.offer(said)

    def _escape(self) -> None:
        """Leave a field, then drop a selection, then the screen."""
        if self._deafness is not None and self._deafness.lasts:
            return
        focus = self.focusWidget()
        if isinstance(focus, QPlainTextEdit | QLineEdit) and focus.hasFocus():
            (self.mine.checklist.current or self.timeline).setFocus()
        elif self.timeline.selection is not None:
            self.timeline.clear_selection()
        else:
            self.left.emit()

    # --- finishing

    def _open_sheet(self) -> None:
        self.player.pause()
        self._set_keys(enabled=False)
        self.sheet.show()
        self.sheet.raise_()
        self.model.weigh()
        self._render_sheet()
        self.sheet.later_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_sheet(self) -> None:
        if self.sheet.isVisible():
            self.sheet.hide()
            self._set_keys(enabled=True)
            self._focus_first()

    def _set_keys(self, *, enabled: bool) -> None:
        self.lists_keys = enabled
        for key in self.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
            key.setEnabled(enabled)

    def _on_finished(self, take_id: str) -> None:
        self._close_sheet()
        self.finished.emit(take_id)

    # --- the window

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the sheet cover the screen, and the measures fit the height."""
        super().resizeEvent(event)
        self.sheet.place()
        self.undo.place()
        self._render_measures()

    def showEvent(self, event: QShowEvent) -> None:
        """Open the recording."""
        super().showEvent(event)
        self._open_media()
        if self.model.rows is not None and not self._focus_is_set:
            self._focus_is_set = True
            self._focus_first()

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what was said and let go of the recording."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.model.flush()
            self.player.close_file()
