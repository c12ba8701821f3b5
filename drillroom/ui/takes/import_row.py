"""The row above the takes on which a file becomes one: its drill, how far it is, what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.takes.import_model import ImportModel, Step
from drillroom.ui.takes.words import one_line
from drillroom.ui.widgets.button import Button, Kind
from drillroom.ui.widgets.choice import Choice
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.parts import Icon
from drillroom.ui.widgets.text import Text

ROW_PX = 64
LEFT_PX, RIGHT_PX, GAP_PX, ICON_PX = 16, 12, 12, 20
BELOW_PX = 16
"""Between the row and the takes; it goes with the row."""
CHOICE_PX = 216
BAR_PX = 4
_GO = {
    Step.CHOOSING: mark("Import"),
    Step.DONE: mark("Open review"),
    Step.FAILED: mark("Choose another"),
}
"""What the row's own button does, where it has one."""
DROP_HERE = mark("Drop the recording here")
DROP_HELP = mark("A sound or video file, at most an hour. It stays where it is.")


class ImportRow(QWidget):
    """Shows an ImportModel; hidden while there is nothing to import."""

    opened = Signal(str)
    """The person opens the take that it became."""
    other_wanted = Signal()
    """Another file is to be chosen."""

    def __init__(self, look: Look, model: ImportModel) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._is_dragged = False
        self._shown = Step.NONE
        self.choice = Choice(look, tr("Checklist"))
        self.choice.setFixedWidth(CHOICE_PX)
        self.go_button = Button(look, "", key="Enter")
        self.close_button = Button(look, "", Kind.QUIET, key="Esc")
        self.stop_button = Button(look, tr("Stop"))
        self._icon = Icon(look, "film", ICON_PX, "text2")
        self._title = Text(look, "", "body-strong", elide=True)
        self._detail = Text(look, "", "detail", "text2", elide=True)
        self._trouble = Text(look, "", "detail", "text2", wrap=True)
        self._percent = Text(look, "", "body-strong")
        self._label = Text(look, tr("Checklist"), "detail", "text2")
        self._bar = _Bar(look)
        self._build()
        self.choice.picked.connect(model.choose_drill)
        self.go_button.clicked.connect(self._go)
        self.close_button.clicked.connect(model.forget)
        self.stop_button.clicked.connect(model.stop)
        model.changed.connect(self._render)
        look.changed.connect(self._render)
        self._render()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addWidget(self._trouble)
        words.addWidget(self._bar)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(LEFT_PX, 0, RIGHT_PX, BELOW_PX)
        row.setSpacing(GAP_PX)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        for part in (self._percent, self._label, *self._controls):
            row.addWidget(part)

    def set_dragged(self, *, dragged: bool) -> None:
        """Show whether a file is held over the place."""
        self._is_dragged = dragged and not self._model.is_busy
        self._render()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground; accent while a file is held over it."""
        look = self._look
        ground = "selected" if self._is_dragged else "surface"
        edge = "accent" if self._is_dragged else "line"
        place = self.rect().adjusted(0, 0, 0, -BELOW_PX)
        rounded(painter_of(self), place, 10, look.colour(ground), look.colour(edge))

    def _render(self) -> None:
        model = self._model
        step = Step.NONE if self._is_dragged else model.step
        held_focus = any(part.hasFocus() for part in self._controls)
        self._words()
        none, *drills = model.drills
        self.choice.set_options([(none[0], tr(none[1])), *drills], model.drill)
        self.go_button.set_text(tr(_GO.get(step, "")))
        self.close_button.set_text(tr("Cancel") if step is Step.CHOOSING else tr("Close"))
        self._percent.setText(f"{100 * model.done:.0f} %")
        self._bar.set_done(model.done)
        is_running = step is Step.RUNNING
        is_chosen = step is Step.CHOOSING
        self._label.setVisible(is_chosen)
        self.choice.setVisible(is_chosen)
        self.go_button.setVisible(step in _GO)
        self.close_button.setVisible(step in _GO)
        is_wrong = step is Step.FAILED
        self._detail.setVisible(not is_running and not is_wrong)
        self._trouble.setVisible(is_wrong)
        for part in (self._percent, self._bar, self.stop_button):
            part.setVisible(is_running)
        self._fit()
        self.setVisible(self._is_dragged or step is not Step.NONE)
        if step is not self._shown:
            self._shown = step
            if (held_focus or step is Step.CHOOSING) and self.isVisible():
                self._focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what is wrong as many lines as it needs."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = self._look.px(ROW_PX)
        if not self._trouble.isHidden():
            buttons = (self.go_button, self.close_button)
            beside = sum(button.sizeHint().width() + GAP_PX for button in buttons)
            room = self.width() - LEFT_PX - RIGHT_PX - ICON_PX - GAP_PX - beside
            lines_px = self._trouble.heightForWidth(max(ICON_PX, room))
            height = max(height, self._look.line_px("body") + lines_px + 24)
        self.setFixedHeight(height + BELOW_PX)

    @property
    def _controls(self) -> tuple[QWidget, ...]:
        return (self.choice, self.go_button, self.stop_button, self.close_button)

    def _words(self) -> None:
        model, problem = self._model, self._model.problem
        title, detail, icon, ink = model.name, "", "film", "text2"
        if self._is_dragged:
            title, detail, icon, ink = tr(DROP_HERE), tr(DROP_HELP), "upload", "accent_text"
        elif model.step is Step.CHOOSING:
            detail = tr("Becomes a draft, only here. The file stays as it is.")
        elif model.step is Step.RUNNING:
            title = tr("Importing {name}", name=model.name)
        elif model.step is Step.DONE:
            title, detail = (
                tr("{name} is imported", name=model.name),
                tr("A draft, only here. The file is as it was."),
            )
            icon, ink = "circle-check", "good"
        elif problem is not None:
            title, icon, ink = tr(problem.title), "circle-alert", "warn"
            detail = " ".join(
                one_line(tr(part)) for part in (problem.detail, problem.remedy) if part
            )
        self._title.setText(title)
        self._detail.setText(detail)
        self._trouble.setText(detail)
        self._icon.set_icon(icon, ink)
        self.setAccessibleName(f"{title}. {detail}")

    def _focus(self) -> None:
        seen = [part for part in self._controls[1:] if part.isVisible()]
        if seen:
            seen[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self) -> None:
        step = self._model.step
        if step is Step.CHOOSING:
            self._model.start()
        elif step is Step.DONE:
            take = self._model.take
            self._model.forget()
            self.opened.emit(take)
        elif step is Step.FAILED:
            self.other_wanted.emit()


class _Bar(QWidget):
    """How far the import is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._done = look, 0.0
        self.setFixedHeight(BAR_PX + 4)
        look.changed.connect(self.update)

    def set_done(self, done: float) -> None:
        """Show another part of the whole."""
        self._done = done
        self.setAccessibleName(tr("{percent} % imported", percent=round(100 * done)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and what is done."""
        painter, look = painter_of(self), self._look
        track = QRect(0, 4, self.width(), BAR_PX)
        rounded(painter, track, 2, look.colour("line"))
        done = QRect(track.topLeft(), track.size())
        done.setWidth(max(BAR_PX, round(self._done * track.width())))
        rounded(painter, done, 2, look.colour("accent"))
