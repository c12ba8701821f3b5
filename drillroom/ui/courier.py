"""The courier on screen: when it runs, how it is, and the line that says so in the rail."""

from __future__ import annotations

import threading
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from drillroom.errors import CourierBusyError, DrillroomError
from drillroom.ui.background import Later
from drillroom.ui.language import tr, tr_count
from drillroom.ui.look import Look
from drillroom.ui.room import Room
from drillroom.ui.widgets.parts import Icon
from drillroom.ui.widgets.text import Text, tip
from drillroom.ui.words import lines_said, problem_words

if TYPE_CHECKING:  # the library is loaded in the job, off the start path
    from drillroom.ui.carry import Carried

EVERY_MS = 60_000
LONG_MS = 20_000

_TOLD = 5
"""Problems in a tooltip: a bad share may have any number."""


class CourierModel(QObject):
    """Sends and collects in jobs of the lane "share", one at a time. Knows no widget.

    A share that hangs holds up its own job and nothing else.
    """

    changed = Signal()
    takes_moved = Signal()
    """Something was sent or came in: lists read themselves again."""

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._share = self._used = room.person.settings.share
        self._last: Carried | None = None
        self._running = self._again = self._sending = self._hurries = False
        self._stop = threading.Event()
        self.is_late = False
        """Whether the run under way has taken long."""
        self.problems: tuple[str, ...] = ()
        self._once: tuple[str, ...] = ()
        """What was said once and the person has not acted on: it stays until then."""
        self._every = QTimer(self, interval=EVERY_MS)
        self._every.timeout.connect(self.run)
        self._late = QTimer(self, interval=LONG_MS, singleShot=True)
        self._late.timeout.connect(self._on_late)
        room.person.changed.connect(self._on_person)

    def start(self) -> None:
        """Run now, and every minute from now on."""
        self._every.start()
        self.run()

    def nudge(self) -> None:
        """Run now, because something new waits to be sent; soon, if a run is under way."""
        self._sending = True
        self.run()

    def send_now(self) -> None:
        """Send at once what is finished, also what could wait a little longer."""
        self._hurries = True
        self.nudge()

    def try_again(self) -> None:
        """Run now, because the person wants it: what was said once has been read."""
        self._once = ()
        self.run()

    def run(self) -> None:
        """Send and collect once, in the background; not without a shared folder."""
        if self._running:
            self._again = True
            return
        share, room = self._share, self._room
        if share is None or self._stop.is_set():
            self._sending = False
            self.changed.emit()
            return
        self._running, self._again, self._used = True, False, share
        self._late.start()
        settings, hurries = room.person.settings, self._hurries
        self._hurries = False
        wait = timedelta(minutes=0 if hurries else settings.wait_minutes)
        work = Later("drillroom.ui.carry", "carry")
        told = (room.home, share, settings.shown_name, room.clock, wait, self._stop)
        job = partial(work, *told, settings.keep_days)
        room.background.run("share", job, self._on_carried, self._on_failed)
        self.changed.emit()

    def close(self) -> None:
        """Start no run any more, and let the one under way end its waits."""
        self._every.stop()
        self._late.stop()
        self._stop.set()

    @property
    def share_name(self) -> str:
        """The shared folder as people know it: the last two parts of its path, or ""."""
        return "" if self._share is None else _short(self._share)

    @property
    def is_away(self) -> bool:
        """Whether the shared folder was not there when it was last looked for."""
        return self._share is not None and self._last is not None and not self._last.in_reach

    @property
    def status(self) -> tuple[str, str]:
        """How it is in words, and the icon beside them."""
        if self._share is None:
            return (tr("No shared folder chosen"), "folder-open")
        if self.is_late:
            return (tr("Still trying {folder}", folder=self.share_name), "loader")
        if self.is_away:
            words = tr("{folder} is away. Finished takes wait here.", folder=self.share_name)
            return (words, "folder-x")
        return self._when_in_reach()

    def _when_in_reach(self) -> tuple[str, str]:
        if self._sending:
            return (tr("Sending…"), "upload")
        if self.problems:
            number = len(self.problems)
            words = tr_count(number, "In reach, {n} problem", "In reach, {n} problems")
            return (words, "circle-alert")
        if self._last is None:
            return (tr("Looking for the shared folder"), "loader")
        return (tr("Shared folder in reach"), "folder-check")

    def _on_carried(self, carried: Carried) -> None:
        if self._used != self._share:  # another folder was chosen meanwhile; it is next
            self._end_run()
            return
        before, self._last = self._last, carried
        self._once += carried.once
        problems_before = self.problems
        self.problems = tuple(dict.fromkeys(self._once + carried.problems))
        self._end_run()
        arriving_before = before.arriving if before is not None else ()
        if (
            carried.moved
            or carried.arriving != arriving_before
            or carried.problems != problems_before
        ):
            self.takes_moved.emit()

    def _on_failed(self, error: DrillroomError) -> None:
        if not isinstance(error, CourierBusyError):  # another Drillroom of mine sends: all is well
            self.problems = (problem_words(error),)
        self._end_run()

    def _end_run(self) -> None:
        self._running = self._sending = self.is_late = False
        self._late.stop()
        self.changed.emit()
        if self._again:
            self.run()

    def _on_late(self) -> None:
        self.is_late = True
        self.changed.emit()

    def _on_person(self) -> None:
        share = self._room.person.settings.share
        if share != self._share:
            self._share, self._last, self.problems, self._once = share, None, (), ()
            self.run()


class RailStatus(QWidget):
    """An icon and a few words at the foot of the rail: how the shared folder is."""

    def __init__(self, look: Look, courier: CourierModel) -> None:
        super().__init__()
        self._courier = courier
        self._icon = Icon(look, "folder-check", 16)
        self._text = Text(look, "", "note", "text2", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        courier.changed.connect(self._render)
        self._render()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the icon alone; the words are its tooltip."""
        self._text.setVisible(not narrow)

    def _render(self) -> None:
        words, icon = self._courier.status
        trouble = self._courier.is_away or bool(self._courier.problems)
        self._icon.set_icon(icon, "warn" if trouble else "text2")
        self._text.setText(words)
        problems = map(lines_said, self._courier.problems[:_TOLD])
        tip(self, "\n\n".join([words, *problems]))
        self.setAccessibleName(words)


def _short(folder: Path) -> str:
    parts = [part for part in folder.parts if part != folder.anchor]
    return "/".join(parts[-2:]) or str(folder)
