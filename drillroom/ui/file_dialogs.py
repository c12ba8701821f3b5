"""Asks the person for files and folders, in a place where they would look for them.

Not `exec()`: it would start a second event loop inside the call.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QFileInfo, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_Place = QStandardPaths.StandardLocation
_Mode, _Option = QFileDialog.FileMode, QFileDialog.Option
Chosen = Callable[[Path], object]


class Use(Enum):
    """What a file or folder is asked for; each use remembers its own place."""

    IMPORT = "import"
    VIDEO = "video"
    EXPORT = "export"
    PACK = "pack"
    SHARE = "share"


_PLACES = {
    Use.IMPORT: _Place.MoviesLocation,
    Use.VIDEO: _Place.MoviesLocation,
    Use.EXPORT: _Place.DocumentsLocation,
    Use.PACK: _Place.DocumentsLocation,
    Use.SHARE: _Place.HomeLocation,
}


class FileDialogs:
    """Opens the system's dialogs; where somebody went last is remembered as long as the app runs.

    What is to be done is called with the file or folder that was chosen, or never.
    """

    def __init__(self) -> None:
        self._last: dict[Use, Path] = {}

    def folder_for(self, use: Use) -> Path:
        """Return where a dialog opens: where one was last, else the system's folder for it."""
        system = QStandardPaths.writableLocation(_PLACES[use])
        for folder in (self._last.get(use), Path(system) if system else None):
            if folder is not None and _is_folder(folder):
                return folder
        return Path.home()

    def remember(self, use: Use, folder: Path) -> None:
        """Open the next dialog of a use in *folder*."""
        self._last[use] = folder

    def ask_for_file(
        self, parent: QWidget, use: Use, title: str, kinds: list[str], chosen: Chosen
    ) -> QFileDialog:
        """Ask for a file that is there, of one of several *kinds*."""
        dialog = self._dialog(parent, use, title, lambda path: path.parent, chosen)
        dialog.setFileMode(_Mode.ExistingFile)
        dialog.setNameFilters(kinds)
        dialog.open()
        return dialog

    def ask_for_folder(
        self, parent: QWidget, use: Use, title: str, chosen: Chosen, first: Path | None = None
    ) -> QFileDialog:
        """Ask for a folder; the dialog opens in *first*, where there is one."""
        dialog = self._dialog(parent, use, title, lambda path: path, chosen)
        dialog.setFileMode(_Mode.Directory)
        dialog.setOption(_Option.ShowDirsOnly)
        if first is not None and _is_folder(first):
            dialog.setDirectory(str(first))
        dialog.open()
        return dialog

    def ask_where(
        self, parent: QWidget, use: Use, title: str, kind: str, name: str, chosen: Chosen
    ) -> QFileDialog:
        """Ask where a file goes; *name*, with its suffix, is offered."""
        dialog = self._dialog(parent, use, title, lambda path: path.parent, chosen)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.setNameFilters([kind])
        dialog.selectFile(name)
        dialog.open()
        return dialog

    def _dialog(
        self,
        parent: QWidget,
        use: Use,
        title: str,
        place_of: Callable[[Path], Path],
        chosen: Chosen,
    ) -> QFileDialog:
        dialog = QFileDialog(parent, title)
        dialog.setDirectory(str(self.folder_for(use)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def on_selected(path: str) -> None:
            if path:
                self.remember(use, place_of(Path(path)))
                chosen(Path(path))

        dialog.fileSelected.connect(on_selected)
        return dialog


def _is_folder(folder: Path) -> bool:
    """Whether a folder is there; of a drive whose program has ended Python raises an error."""
    return QFileInfo(str(folder)).isDir()
