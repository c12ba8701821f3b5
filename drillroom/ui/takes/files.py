"""How a person names a file to import: by a dialog, or by dropping it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from drillroom.ui.file_dialogs import Chosen, FileDialogs, Use
from drillroom.ui.language import tr

SUFFIXES = ("mp4", "mov", "mkv", "webm", "m4a", "mp3", "wav")
"""What the dialog shows; what a file really is, its content says."""


def ask_for_recording(dialogs: FileDialogs, parent: QWidget, chosen: Chosen) -> None:
    """Ask for a file to import; *chosen* is called with it, or never."""
    patterns = " ".join(f"*.{suffix} *.{suffix.upper()}" for suffix in SUFFIXES)
    kinds = [tr("Recordings ({patterns})", patterns=patterns), tr("All files (*)")]
    title = tr("Import a recording – Drillroom")
    dialogs.ask_for_file(parent, Use.IMPORT, title, kinds, chosen)


def ask_for_video(dialogs: FileDialogs, parent: QWidget, name: str, chosen: Chosen) -> None:
    """Ask where a video goes, *name* being offered; *chosen* is called with the file, or never."""
    title, kind = tr("Save as a video – Drillroom"), tr("Videos ({patterns})", patterns="*.mp4")
    dialogs.ask_where(parent, Use.VIDEO, title, kind, f"{name}.mp4", chosen)


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
