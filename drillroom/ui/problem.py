"""What happens on a bug: the log gets its traceback, and the person one dialog with the way on.

A problem that we can explain is never shown here, but as a row or a banner where it happened.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QLoggingCategory,
    QMessageLogContext,
    QObject,
    QSize,
    Qt,
    QtMsgType,
    QUrl,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from drillroom.errors import DrillroomError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button, Kind
from drillroom.ui.widgets.focus_ring import FocusRing
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.parts import Icon
from drillroom.ui.widgets.text import Text

logger = logging.getLogger(__name__)
qt_logger = logging.getLogger("drillroom.qt")

WIDTH_PX = 560
_QUIET = """
qt.multimedia.symbolsresolver=false
qt.multimedia.ffmpeg.mediadataholder.info=false
"""
"""The first is said while QtMultimedia is being loaded: a handler in Python then waits for a thread
that waits for the loader, for ever. The second writes each opened file to the terminal."""
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}


class CrashDialog(QDialog):
    """Says that something unexpected happened, what is safe, and where the log is."""

    quit_wanted = Signal()

    def __init__(
        self, app: QApplication, look: Look, error: BaseException, log_folder: Path, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._log_folder = log_folder
        self.setWindowTitle(tr("Something unexpected – Drillroom"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(WIDTH_PX)
        words = tr("Open the log folder")
        self.open_button = Button(look, words, Kind.QUIET, icon="folder-open")
        self.quit_button = Button(look, tr("Quit"))
        self.go_on_button = Button(look, tr("Go on"), Kind.PRIMARY, key="Esc")
        self.open_button.clicked.connect(self._open_log)
        self.quit_button.clicked.connect(self._quit)
        self.go_on_button.clicked.connect(self.accept)
        self._where = Text(look, str(log_folder), "detail", "text2", wrap=True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 24)
        column.setSpacing(0)
        column.addLayout(self._head(look, error))
        column.addSpacing(20)
        for words in _words(error):
            column.addWidget(Text(look, tr(words), "body", wrap=True))
            column.addSpacing(12)
        column.addWidget(self._where)
        column.addSpacing(4)
        column.addWidget(Text(look, tr(_place(error)), "detail", "text3", elide=True))
        column.addSpacing(28)
        column.addLayout(self._foot())
        self._ring = FocusRing(look, app, self)
        self.go_on_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self, look: Look, error: BaseException) -> QHBoxLayout:
        title = mark("Something unexpected happened")
        if isinstance(error, DrillroomError):
            title = error.title
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(_Tint(look), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(look, tr(title), "section", wrap=True), 1)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.open_button)
        row.addStretch(1)
        row.addWidget(self.quit_button)
        row.addWidget(self.go_on_button)
        return row

    def _open_log(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder))):
            words = mark("No program opens folders here. The log is in {folder}")
            self._where.setText(tr(words, folder=self._log_folder))
            self.adjustSize()

    def _quit(self) -> None:
        self.accept()
        self.quit_wanted.emit()


class _Tint(QWidget):
    """The sign of a fault on a round ground, 56 pixels."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(QSize(56, 56))
        icon = Icon(look, "triangle-alert", 26, "warn", self)
        icon.move(15, 15)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        rounded(painter_of(self), self.rect(), 28, self._look.colour("warn_tint"))


class CrashWatch(QObject):
    """Logs every bug, and shows each once; never two dialogs at a time."""

    _met = Signal(object)  # BaseException, from any thread

    def __init__(self, app: QApplication, window: QWidget, look: Look, home: Home) -> None:
        super().__init__(window)
        self._app, self._window, self._look, self._home = app, window, look, home
        self._dialog: CrashDialog | None = None
        self._shown: set[str] = set()
        # queued: a bug in a paint event must not open a window inside that event
        self._met.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._hooks_before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        QLoggingCategory.setFilterRules(_QUIET)
        self._messages_before = qInstallMessageHandler(_log_message)
        app.aboutToQuit.connect(self.close)

    @property
    def dialog(self) -> CrashDialog | None:
        """The dialog on screen, or None."""
        return self._dialog

    def on_crash(self, error: object) -> None:
        """Log a bug and show it (any thread)."""
        if not isinstance(error, BaseException):
            error = RuntimeError(str(error))
        logger.error("unexpected place=%s", _place(error), exc_info=error)
        self._met.emit(error)

    def close(self) -> None:
        """Give the hooks back to whoever had them."""
        sys.excepthook, threading.excepthook = self._hooks_before
        qInstallMessageHandler(self._messages_before)

    def _on_exception(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            self._quit()
        else:
            self.on_crash(error)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self.on_crash(args.exc_value)

    def _show(self, error: BaseException) -> None:
        place = _place(error)
        if self._dialog is not None or place in self._shown:
            return
        self._shown.add(place)
        self._dialog = CrashDialog(self._app, self._look, error, self._home.logs, self._window)
        self._dialog.quit_wanted.connect(self._quit)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    def _quit(self) -> None:
        # tells the screens, so that devices are let go; the app ends with its last window
        if not self._window.close():
            QCoreApplication.exit(1)


def watch_for_crashes(app: QApplication, window: QWidget, look: Look, home: Home) -> CrashWatch:
    """Have every bug and every warning of Qt logged, and bugs shown above *window*."""
    return CrashWatch(app, window, look, home)


def _words(error: BaseException) -> tuple[str, ...]:
    if isinstance(error, DrillroomError):
        return tuple(part for part in (error.detail, error.remedy, _KEPT, _LOG) if part)
    return (mark("Drillroom met a fault of its own."), _KEPT, _LOG)


_KEPT = mark("What was recorded is kept on this laptop. You can go on, or quit and start again.")
_LOG = mark(
    "The log has the details, without speech, notes or names. If this happens again, send it:"
)


def _place(error: BaseException) -> str:
    """Return where a bug is: "ValueError in view.py, line 12"."""
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return type(error).__name__
    last = frames[-1]
    fault, file = type(error).__name__, Path(last.filename).name
    return Phrase("{fault} in {file}, line {line}", fault=fault, file=file, line=last.lineno)


def _log_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    qt_logger.log(_QT_LEVELS.get(kind, logging.ERROR), "%s", message)
