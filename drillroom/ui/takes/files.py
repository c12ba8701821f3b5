"""How a person names a file to import: by a dialog, or by dropping it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from drillroom.ui.language import tr

SUFFIXES = ("mp4", "mov", "mkv", "webm", "m4a", "mp3", "wav")
"""What the dialog shows; what a file really is, its content says."""


def ask_for_file(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Open the system's dialog; *chosen* is called with the file, or never."""
    dialog = QFileDialog(parent, tr("Import a recording – Drillroom"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    patterns = " ".join(f"*.{suffix} *.{suffix.upper()}" for suffix in SUFFIXES)
    dialog.setNameFilters([tr("Recordings ({patterns})", patterns=patterns), tr("All files (*)")])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)) if path else None)
    dialog.open()
    return dialog


def ask_where(parent: QWidget, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for the file of a video, *name* being offered; *chosen* is called with it, or never."""
    dialog = QFileDialog(parent, tr("Save as a video – Drillroom"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("mp4")
    dialog.setNameFilters([tr("Videos ({patterns})", patterns="*.mp4")])
    dialog.selectFile(f"{name}.mp4")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)) if path else None)
    dialog.open()
    return dialog


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
