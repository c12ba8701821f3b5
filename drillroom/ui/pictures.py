"""Still pictures of takes for lists: made once a take, in the background, newest wish first."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from drillroom.errors import DrillroomError
from drillroom.takes.strip import STILL_BYTES, STRIP_NAME, still_in
from drillroom.ui.background import Later
from drillroom.ui.room import Room

KEPT_PX = 512
MOST_WISHES = 24
STILL = "thumb.jpg"
MEDIA = "take.mp4"


class Pictures(QObject):
    """Brings pictures of takes in the folders below *root*, one after another.

    A list that is scrolled fast wishes for more than anybody will see: the oldest wishes are
    dropped, and made again when their rows are painted again.
    """

    arrived = Signal(str, QImage)
    """A take and its picture; a null picture where there is none."""

    def __init__(self, room: Room, root: Path, width_px: int, parent: QObject) -> None:
        super().__init__(parent)
        self._room, self._root, self._width_px = room, root, width_px
        self._wishes: dict[str, None] = {}
        self._under_way = ""

    def want(self, take_id: str) -> None:
        """Ask for the picture of a take; `arrived` brings it."""
        if take_id == self._under_way:
            return
        self._wishes.pop(take_id, None)
        self._wishes[take_id] = None
        while len(self._wishes) > MOST_WISHES:
            del self._wishes[next(iter(self._wishes))]
        self._next()

    def _next(self) -> None:
        if self._under_way or not self._wishes:
            return
        self._under_way, _ = self._wishes.popitem()
        room = self._room
        job = partial(still_of, self._root / self._under_way, self._width_px)
        if self._root == room.home.inbox:  # of somebody else: checked before it is decoded
            look = Later("drillroom.ui.received", "received_still")
            job = partial(look, room.home, room.clock, self._under_way, self._width_px)
        room.background.run("pictures", job, self._on_done, self._on_failed)

    def _on_done(self, picture: QImage) -> None:
        take_id, self._under_way = self._under_way, ""
        self.arrived.emit(take_id, picture)
        self._next()

    def _on_failed(self, _error: DrillroomError) -> None:
        self._on_done(QImage())


def kept_still(folder: Path) -> QImage:
    """Return the still that was kept beside a take; a null picture where there is none yet."""
    image = QImage()
    with suppress(OSError), (folder / STRIP_NAME).open("rb") as strip:
        image = QImage.fromData(still_in(strip.read(STILL_BYTES)))
    if image.isNull():
        with suppress(OSError):
            image = QImage.fromData((folder / STILL).read_bytes())
    return image


def still_of(folder: Path, width_px: int) -> QImage:
    """Return the still of the take in *folder*: the one recorded with it, or made once and kept.

    Raises:
        MediaError: there is none yet, and the recording cannot be decoded.
    """
    kept = folder / STILL
    image = kept_still(folder)
    if image.isNull():
        data = Later("drillroom.capture.thumbnail", "thumbnail")(folder / MEDIA, KEPT_PX)
        with suppress(OSError):  # a still that cannot be kept is made again
            Later("drillroom.storage.take_folder", "write_whole")(kept, data)
        image = QImage.fromData(data)
    if image.isNull() or image.width() <= width_px:
        return image
    return image.scaledToWidth(width_px, Qt.TransformationMode.SmoothTransformation)
