"""Objects that Qt's own threads use as well."""

from __future__ import annotations

from PySide6.QtCore import QObject


def settle(part: QObject) -> None:
    """Let Qt's own threads let go of *part* without asking Python.

    At its first call of `disconnectNotify` the binding looks for an override, with the
    interpreter's lock. Qt's audio thread makes that call while it holds a mutex for which the main
    thread may wait inside `QMediaPlayer.stop`, with that lock: both would wait for ever. Once it
    was called here, the binding knows that there is no override.
    """
    part.objectNameChanged.connect(_nothing)
    part.objectNameChanged.disconnect(_nothing)


def _nothing(_name: str) -> None:
    """Stand in for whoever listens."""
