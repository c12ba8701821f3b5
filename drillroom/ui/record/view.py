"""The record room on screen: shows a RecordModel and hands it the person's keys."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from drillroom.drills.model import Drill, Pack, Phase, PhaseKind
from drillroom.errors import DrillroomError
from drillroom.live.runner import NEXT_KEY, TURN_KEY
from drillroom.settings import SelfView
from drillroom.ui.language import tr
from drillroom.ui.record.band import BandText
from drillroom.ui.record.faults import CAMERA_FAULTS
from drillroom.ui.record.hold import Hold
from drillroom.ui.record.live_take import LiveTake
from drillroom.ui.record.model import RecordModel, Stage
from drillroom.ui.record.page import RecordPage
from drillroom.ui.record.side import SideRow
from drillroom.ui.record.stop_button import StopButton
from drillroom.ui.room import Room
from drillroom.ui.studio import LEVEL_COLOURS, Studio, StudioState
from drillroom.ui.telling import phases_beside, silence
from drillroom.ui.wakefulness import Wakefulness
from drillroom.ui.widgets.button import Button, Hint, Kind, Size
from drillroom.ui.widgets.shell import WorkScreen
from drillroom.ui.words import clock


class RecordView(WorkScreen):
    """Countdown, recording, and the keys of both."""

    lists_keys = False  # the screen shows them, and the face stays free
    take_closed = Signal(object)  # LiveTake
    """The file of the take is whole; it is being kept."""
    take_kept = Signal(str)  # take id

    def __init__(
        self, room: Room, studio: Studio, pack: Pack | None, drill: Drill, countdown_s: int
    ) -> None:
        super().__init__(room.look, tr("Briefing"))
        self._room, self._look, self._studio, self._drill = room, room.look, studio, drill
        self._model = RecordModel(room, studio, pack, drill, countdown_s)
        self._model.setParent(self)
        self._stage: Stage | None = None
        self._hold = Hold(self)
        self._awake = Wakefulness(self)
        header = self.back.parentWidget()
        if header is not None:
            header.hide()  # nothing leads out of a recording but its own two keys
        policy = self.footer_line.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.footer_line.setSizePolicy(policy)
        self.footer_line.hide()  # the band's own edge is enough
        self.page = RecordPage(room.look, drill, self._model.countdown)
        self.body.addWidget(self.page)
        self._build_footer()
        self._connect()
        studio.take_preview()  # what lay there since the last screen is old
        self._render()

    def first_focus(self) -> QWidget | None:
        """Return the primary action: Start now, then Stop."""
        return self._primary()

    def taken_s(self) -> float:
        """Return how much of the take is recorded."""
        return self._model.taken_s

    def stop_and_keep(self) -> None:
        """End a take that runs, before the window goes; it is kept as a draft."""
        self._model.stop_and_keep()
        self._awake.release()

    def leave(self) -> None:
        """Keep a take that runs: the screen is about to go, and no review of it is opened."""
        self.blockSignals(True)  # Qt's own
        self.stop_and_keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand keys to the drill; none counts twice because it is held."""
        if event.isAutoRepeat():
            event.accept()
        elif event.key() == Qt.Key.Key_V:
            self._switch_self_view()
        elif self._model.stage is Stage.RECORDING:
            self._record_key(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Forget a key that was not held long enough."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self._hold.release()
        else:
            super().keyReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Forget a key that is held when another window comes up: its release goes there."""
        if event.type() is QEvent.Type.WindowDeactivate:
            self._hold.release()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the computer rest again; a window that is only minimised still records."""
        if not event.spontaneous():
            self._awake.release()
        super().hideEvent(event)

    # --- building

    def _build_footer(self) -> None:
        look = self._look
        large = Size.LARGE
        self.cancel = Button(look, tr("Cancel"), size=large, key="Esc")
        self.start_now = Button(look, tr("Start now"), Kind.PRIMARY, size=large, key="Space")
        self.start_over = Button(look, tr("Start over"), Kind.QUIET, icon="rotate-ccw", key="R")
        self.start_over.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._next = Hint(look, "N", tr("next phase"))
        self._hide = Hint(look, "V", tr("hide your picture"))
        self._show = Hint(look, "V", tr("show your picture"))
        self.turn = Hint(look, "Enter", tr("your turn"))
        self.stop = StopButton(look)
        self.way_out = Button(look, tr("Try again"), Kind.PRIMARY, size=large, key="Space")
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.start_over)
        self.footer.addStretch(1)
        self.footer.addWidget(self._hide)
        self.footer.addWidget(self._show)
        self.footer.addWidget(self._next)
        self.footer.addWidget(self.turn)
        for button in (self.start_now, self.stop, self.way_out):
            self.footer.addWidget(button)

    def _connect(self) -> None:
        model, studio = self._model, self._studio
        self.cancel.clicked.connect(self._cancel)
        self.start_now.clicked.connect(model.start_now)
        self.start_over.clicked.connect(model.start_over)
        self.stop.clicked.connect(model.stop)
        self.way_out.clicked.connect(self._take_way_out)
        self.page.problem.acted.connect(model.try_again)
        self.page.countdown.chosen.connect(model.choose_countdown)
        self.page.right.picked.connect(model.press)
        self._hold.progressed.connect(self.stop.set_held)
        self._hold.done.connect(model.stop)
        model.changed.connect(self._render)
        model.ticked.connect(self._render_time)
        model.chimed.connect(studio.chime)
        model.take_closed.connect(self._on_closed)
        model.take_kept.connect(self.take_kept)
        studio.preview_ready.connect(self._on_preview)
        studio.level_changed.connect(self._on_level)

    # --- showing

    def _render(self) -> None:
        model, page = self._model, self.page
        self._render_footer()
        self._render_sides()
        state = self._state_word()
        if model.is_recording:
            page.state.set_fact(state, "stop", "stop_tint", "record-dot")
        else:
            page.state.set_fact(state, "text2", "sunken", "circle")
        names = (("mic", tr(self._studio.mic_name)), ("video", tr(self._studio.camera_name)))
        fault = tr(model.fault.text) if model.fault else ""
        page.notice.show_facts(tuple(pair for pair in names if pair[1]), fault)
        self._render_picture()
        self._render_time()
        if model.is_recording:
            self._awake.hold()

    def _state_word(self) -> str:
        number, is_recording = self._model.number, self._model.is_recording
        if not number:
            return tr("Recording", about="it runs") if is_recording else tr("Ready")
        if is_recording:
            return tr("Recording · take {number}", number=number)
        return tr("Ready · take {number}", number=number)

    def _render_footer(self) -> None:
        stage = self._model.stage
        recording, counting = stage is Stage.RECORDING, stage is Stage.COUNTDOWN
        primary = self._primary()
        self.cancel.setVisible(not recording)
        self.start_over.setVisible(recording)
        self._next.setVisible(self._model.may_skip)
        for button in (self.start_now, self.stop, self.way_out):
            button.setVisible(button is primary)
        self.start_now.set_available(available=counting, why=tr("Waiting for the devices."))
        self.way_out.set_text(self._way_out_word())
        if stage is not self._stage:
            self._stage = stage
            primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _primary(self) -> Button:
        if self._model.stage is Stage.RECORDING:
            return self.stop
        return self.way_out if self._model.stage is Stage.PROBLEM else self.start_now

    def _render_sides(self) -> None:
        model, drill = self._model, self._drill
        self.page.countdown.setVisible(model.stage is Stage.COUNTDOWN)
        if not model.is_recording:
            items = tuple(SideRow(item.text) for item in drill.items)
            counts = model.stage is Stage.COUNTDOWN
            self.page.left.show_rows(tr("What counts") if items else "", items)
            self.page.right.show_rows(tr("Countdown") if counts else "", ())
            return
        title, listed = phases_beside(drill, model.phase_index)
        phases = tuple(
            SideRow(
                _name(drill.phases[index]),
                number="✓" if index < model.phase_index else str(place),
                trail=clock(drill.phases[index].seconds),
                is_now=index == model.phase_index,
            )
            for place, index in enumerate(listed, 1)
        )
        marks = tuple(
            SideRow(tag.text, cap=str(tag.key), trail=str(model.marks[tag.id] or ""))
            for tag in drill.tags
            if tag.key is not None
        )
        self.page.left.show_rows(title, phases)
        self.page.right.show_rows(tr("Mark a moment") if marks else "", marks)

    def _render_picture(self) -> None:
        model, picture = self._model, self.page.picture
        problem = model.problem
        self.page.problem.setVisible(problem is not None)
        picture.setVisible(problem is None)
        if problem is not None:
            self.page.problem.say(problem)
        elif model.fault is not None and model.fault.id in CAMERA_FAULTS:
            title, _, rest = tr(model.fault.text).partition(". ")
            picture.say("video-off", title, rest)
        elif self._studio.state is StudioState.OPENING:
            picture.say("video", tr("Opening the camera…"))
        elif not self._studio.camera_name:
            picture.say("mic", tr("Sound only"), tr("No picture is recorded."))
        elif not self._sees_self:
            picture.say("video", tr("Your picture is hidden"), tr("It is recorded all the same."))
        has_picture = bool(self._studio.camera_name) and problem is None
        self._hide.setVisible(has_picture and self._sees_self)
        self._show.setVisible(has_picture and not self._sees_self)

    @property
    def _sees_self(self) -> bool:
        return self._room.person.settings.self_view is SelfView.ON

    def _switch_self_view(self) -> None:
        """Hide one's own picture, or show it again; the choice is kept."""
        other = SelfView.OFF if self._sees_self else SelfView.ON
        with suppress(DrillroomError):  # that it cannot be kept is no matter for a take
            self._room.person.choose("self_view", other)
        self._render_picture()

    def _render_time(self) -> None:
        model, page = self._model, self.page
        now, told = model.now, model.told
        nudge = tr(told.nudge)
        text = BandText(model.timer_text, model.caption, told.light, told.line, told.cue, nudge)
        page.band.show_text(text)
        state = tr("Recording", about="it runs") if model.is_recording else tr("Not recording")
        page.mirror.show(state, text)
        page.bar.set_position(model.position_s if model.is_recording else None)
        page.show_run(now)
        page.quiet.show_silence(silence(self._drill, now) if now is not None else None)
        self.turn.setVisible(now is not None and now.may_give_turn)

    def _on_preview(self) -> None:
        image = self._studio.take_preview()
        if image is not None and self._studio.camera_name:
            self._model.picture_came()
            if self._sees_self:
                self.page.picture.set_picture(image)

    def _on_level(self, level_dbfs: float) -> None:
        self.page.meter.set_level(level_dbfs)
        word = self._studio.level_word
        if tr(word) != self.page.word.text():
            self.page.word.setText(tr(word))
            self.page.word.set_colour(LEVEL_COLOURS[word])

    # --- acting

    def _record_key(self, event: QKeyEvent) -> None:
        if not self._model.hears():
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self._hold.press()
        elif event.key() == Qt.Key.Key_R:
            self._model.start_over()
        elif event.key() == Qt.Key.Key_N:
            self._model.press(NEXT_KEY)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._model.press(TURN_KEY)
        elif event.text() in set("123456789"):
            self._model.press(event.text())

    def _cancel(self) -> None:
        self._model.cancel()
        self.left.emit()

    def _take_way_out(self) -> None:
        if self._studio.camera_problem is not None and self._studio.mic_problem is None:
            self._model.use_sound_only()
        else:
            self._model.try_again()

    def _way_out_word(self) -> str:
        only_camera = self._studio.camera_problem and not self._studio.mic_problem
        return tr("Start with sound only") if only_camera else tr("Try again")

    def _on_closed(self, take: LiveTake) -> None:
        self._awake.release()
        QTimer.singleShot(0, self, lambda: self.take_closed.emit(take))


def _name(phase: Phase) -> str:
    """Return what a phase is called within its round."""
    return tr("Prepare") if phase.kind is PhaseKind.PREP else phase.short_name
