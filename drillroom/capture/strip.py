"""Keeps a take at a glance while it is recorded: see `takes/strip.py` for the file."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np

from drillroom.capture.alignment import RATE
from drillroom.capture.camera import Pixels
from drillroom.capture.mic import Samples
from drillroom.capture.planes import has_planes, reshaped, size_px
from drillroom.takes.strip import (
    MAGIC,
    PEAKS_A_SECOND,
    PICTURE,
    SOUND,
    STRIP_NAME,
    end_record,
    record,
)

logger = logging.getLogger(__name__)

PICTURE_PX = 192
STILL_PX = 512
_PEAK_SAMPLES = RATE // PEAKS_A_SECOND
_QUALITY = [cv2.IMWRITE_JPEG_QUALITY, 70]
_FLOOR_DBFS = -48.0


class StripMaker:
    """Makes the records of a strip out of what goes into its take, in order."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._write = write
        self._second = -1
        self._sound: list[Samples] = []
        self._waiting = 0
        write(MAGIC)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was kept yet."""
        return self._second < 0 and not self._waiting

    def add_picture(self, pixels: Pixels, at_s: float) -> None:
        """Keep the picture shown from *at_s* on, if it is the first of its second."""
        if int(at_s) <= self._second:
            return
        width_px = STILL_PX if self._second < 0 else PICTURE_PX
        self._second = int(at_s)
        self._write(record(PICTURE, _jpeg(pixels, width_px), at_s))

    def add_sound(self, samples: Samples) -> None:
        """Keep the loudness of mono *samples*, which follow on the last ones."""
        self._sound.append(samples)
        self._waiting += len(samples)
        if self._waiting >= RATE:
            self._pass_on()

    def end(self, media_bytes: int) -> None:
        """Say that the take is over and how long its file is."""
        self._sound.append(np.zeros(-self._waiting % _PEAK_SAMPLES, np.float32))
        self._pass_on()
        self._write(end_record(media_bytes))

    def _pass_on(self) -> None:
        """Write the peaks of the sound that waits; keep what is less than one peak."""
        sound = np.concatenate(self._sound)
        whole = len(sound) // _PEAK_SAMPLES * _PEAK_SAMPLES
        if whole:
            self._write(record(SOUND, _loudness(sound[:whole])))
        self._sound = [sound[whole:]]
        self._waiting = len(sound) - whole


class StripWriter:
    """Writes the strip beside a take's file. Used by the encoder's thread alone.

    Trouble with it is no trouble of the take: the strip is then made again later.
    """

    def __init__(self, media: Path) -> None:
        self._media = media
        self._maker: StripMaker | None = None
        with self._quietly():
            # unbuffered: what was kept so far is there after a crash, and a copy costs little
            self._file = media.with_name(STRIP_NAME).open("wb", buffering=0)
            self._maker = StripMaker(self._file.write)

    def add_picture(self, pixels: Pixels, at_s: float) -> None:
        """Keep one picture of each second."""
        if self._maker:
            with self._quietly():
                self._maker.add_picture(pixels, at_s)

    def add_sound(self, samples: Samples) -> None:
        """Keep the loudness of *samples*."""
        if self._maker:
            with self._quietly():
                self._maker.add_sound(samples)

    def close(self) -> None:
        """Make the strip whole; the take's own file is closed already."""
        if self._maker:
            with self._quietly():
                self._maker.end(self._media.stat().st_size)
            self.abandon()

    def abandon(self) -> None:
        """Let go of the file as it is."""
        if self._maker:
            self._maker = None
            self._file.close()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        try:
            yield
        except OSError as exc:
            logger.warning("strip given up problem=%r", exc.strerror)
            self.abandon()


def _jpeg(pixels: Pixels, width_px: int) -> bytes:
    if has_planes(pixels):
        width, height = size_px(pixels)
        share = min(1.0, 2 * width_px / width)
        small = (max(2, round(side * share) & ~1) for side in (width, height))
        pixels = reshaped(pixels, *small, to_planes=False)
    if pixels.shape[1] > 2 * width_px:  # first quickly to twice the size: 0.2 ms instead of 2
        pixels = _scaled(pixels, 2 * width_px, cv2.INTER_LINEAR)
    if pixels.shape[1] > width_px:
        pixels = _scaled(pixels, width_px, cv2.INTER_AREA)
    coded: bytes = cv2.imencode(".jpg", pixels, _QUALITY)[1].tobytes()
    return coded


def _scaled(pixels: Pixels, width_px: int, way: int) -> Pixels:
    height, width = pixels.shape[:2]
    size = (width_px, max(2, round(height * width_px / width)))
    scaled: Pixels = cv2.resize(pixels, size, interpolation=way)  # type: ignore[assignment]
    return scaled


def _loudness(sound: Samples) -> bytes:
    """Return the loudest sample of each 20 ms as a byte."""
    rows = sound.reshape(-1, _PEAK_SAMPLES)
    loudest = np.maximum(np.maximum(rows.max(axis=1), -rows.min(axis=1)), 1e-6)
    shown = np.clip(1 - 20 * np.log10(loudest) / _FLOOR_DBFS, 0.0, 1.0)
    levels: bytes = np.rint(shown * 255).astype(np.uint8).tobytes()
    return levels
