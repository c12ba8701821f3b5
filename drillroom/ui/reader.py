"""The system's voice, which reads the buyer's lines aloud where there is one."""

from __future__ import annotations

import logging
import sys

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QThread, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

logger = logging.getLogger(__name__)

SILENT_ENGINE = "mock"
"""Qt's engine for tests: it says nothing."""

CLOSE_MS = 2_000


class _Engine(QObject):
    """Holds the engine, on the thread on which it was made."""

    known = Signal(bool)  # whether it can read the language that was asked for
    over = Signal(int)  # the line's number
    failed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._speech: QTextToSpeech | None = None
        self._number = 0  # of the line that is being read; 0 between two
        self._has_begun = False

    @Slot(str)
    def make(self, language: str) -> None:
        """Look for an engine and a voice; slow: some systems list a thousand voices."""
        engines = [name for name in QTextToSpeech.availableEngines() if name != SILENT_ENGINE]
        if self._speech is None and engines:
            self._speech = QTextToSpeech(engines[0], self)
            self._speech.stateChanged.connect(self._on_state)
            self._speech.errorOccurred.connect(self._on_error)
        self.known.emit(self._speech is not None and _speaks(self._speech, language))

    @Slot(int, str)
    def say(self, number: int, text: str) -> None:
        """Read *text*, in place of what is being read."""
        self._number = 0
        if self._speech is None:
            self.failed.emit(number)
            return
        self._speech.stop()
        self._number, self._has_begun = number, False
        self._speech.say(text)

    @Slot()
    def stop(self) -> None:
        """Be silent."""
        self._number = 0
        if self._speech is not None:
            self._speech.stop()

    def _on_state(self, state: QTextToSpeech.State) -> None:
        """Tell that a line is over; that the one before was ended may be told later than asked."""
        if state is QTextToSpeech.State.Speaking:
            self._has_begun = True
        elif state is QTextToSpeech.State.Error:
            self._on_error()
        elif state is QTextToSpeech.State.Ready and self._number and self._has_begun:
            number, self._number = self._number, 0
            self.over.emit(number)

    def _on_error(self, *_what: object) -> None:
        if self._number:
            number, self._number = self._number, 0
            self.failed.emit(number)


class Reader(QObject):
    """Reads lines one at a time, and tells when one is over.

    The engine lives on a thread of its own, so that a slow one holds up neither clock nor window;
    on macOS on this one, because that system's voices report to the main thread alone.
    """

    known = Signal()
    over = Signal()
    failed = Signal()
    closed = Signal()
    """The engine's thread has ended."""

    _make = Signal(str)
    _say = Signal(int, str)
    _stop = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._language = ""
        self.is_known = False
        self.can_read = False
        """Whether there is a voice for the language that was asked for last."""
        self._engine = _Engine()
        self._thread: QThread | None = None
        if sys.platform != "darwin":
            self._thread = QThread(self)
            self._engine.moveToThread(self._thread)
            self._thread.finished.connect(self._engine.deleteLater)
            self._thread.finished.connect(self.closed)
            self._thread.start()
            app = QCoreApplication.instance()
            if app is not None:
                app.aboutToQuit.connect(self._wait)
        self._make.connect(self._engine.make)
        self._say.connect(self._engine.say)
        self._stop.connect(self._engine.stop)
        self._engine.known.connect(self._on_known)
        self._engine.over.connect(self._on_over)
        self._engine.failed.connect(self._on_failed)

    def use(self, language: str) -> None:
        """Look for a voice for a language, such as en or pt-BR; `known` follows."""
        if language != self._language:
            self._language, self.can_read, self.is_known = language, False, False
            self._make.emit(language)

    def say(self, text: str) -> None:
        """Read *text*; `over` or `failed` follows, unless it is stopped or another one begins."""
        self._number += 1
        self._say.emit(self._number, text)

    def stop(self) -> None:
        """Be silent."""
        self._number += 1
        self._stop.emit()

    def close(self) -> None:
        """End the engine's thread, without waiting; `closed` follows."""
        self.stop()
        if self._thread is None:
            self.closed.emit()
        else:
            self._thread.quit()

    def _wait(self) -> None:
        """Wait for the thread: nothing may run when the app is gone."""
        if self._thread is not None:
            self._thread.quit()
            if not self._thread.wait(CLOSE_MS):
                logger.warning("the system's voice does not end")

    def _on_known(self, can_read: bool) -> None:
        self.can_read, self.is_known = can_read, True
        self.known.emit()

    def _on_over(self, number: int) -> None:
        if number == self._number:
            self.over.emit()

    def _on_failed(self, number: int) -> None:
        if number == self._number:
            logger.warning("the system's voice cannot read")
            self.failed.emit()


def _speaks(speech: QTextToSpeech, language: str) -> bool:
    """Whether there is a voice for *language*; it is in use then, the person's own before others.

    Where the person's language is another one the country that most use it in is preferred.
    """
    wanted = QLocale(language)
    if wanted.language() is QLocale.Language.C:
        return False  # nobody speaks it
    if speech.locale().language() == wanted.language():
        return True
    found = [one for one in speech.availableLocales() if one.language() == wanted.language()]
    if not found:
        return False
    found.sort(key=lambda one: (one.territory() != wanted.territory(), one.name()))
    speech.setLocale(found[0])
    return True
