"""A take at a glance: its loudness and one small picture a second, as the bytes of `take.strip`.

The file lies beside `take.mp4` and never travels. It repeats what the recording holds: one that is
missing, cut short, damaged or of another recording is not used, but made again. ::

    DRSTRIP1
    then records: kind, time in seconds, length, content, CRC-32 of all that
      P  a picture (JPEG), shown from its time on; the first is larger, the still of lists
      S  the loudest sample of each 20 ms since the last S, one byte each
      E  the size of take.mp4 once it was closed: only with it the strip is whole
"""

from __future__ import annotations

import struct
import zlib
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

STRIP_NAME: Final = "take.strip"
MAGIC: Final = b"DRSTRIP1"
PICTURE: Final = b"P"
SOUND: Final = b"S"
END: Final = b"E"
PEAKS_A_SECOND: Final = 50
STILL_BYTES: Final = 1 << 18
"""The first picture lies within so many bytes of the file's beginning."""
_HEAD = struct.Struct("<cdI")
_CRC = struct.Struct("<I")
_SIZE = struct.Struct("<Q")


@dataclass(frozen=True, slots=True)
class Strip:
    """What a strip holds."""

    times: tuple[float, ...]
    """When each picture was to be seen first, in seconds of the take."""
    pictures: tuple[bytes, ...]
    """JPEG, one for each time."""
    peaks: bytes
    """Loudness of each 20 ms as people hear it: 0 at -48 dBFS and below, 255 at full scale."""

    def picture_at(self, at_s: float) -> bytes:
        """Return the picture of the second around *at_s*; empty without one."""
        if not self.pictures:
            return b""
        return self.pictures[max(0, bisect_right(self.times, at_s + 1e-3) - 1)]

    def bars(self, count: int) -> list[float]:
        """Return the loudest of each of *count* equal parts, 0 to 1; none without sound."""
        length = len(self.peaks)
        if not length:
            return []
        edges = [bar * length // count for bar in range(count + 1)]
        parts = ((a, max(a + 1, b)) for a, b in pairwise(edges))
        return [max(self.peaks[a:b]) / 255 for a, b in parts]


def record(kind: bytes, content: bytes, at_s: float = 0.0) -> bytes:
    """Return one record as it stands in the file."""
    data = _HEAD.pack(kind, at_s, len(content)) + content
    return data + _CRC.pack(zlib.crc32(data))


def end_record(media_bytes: int) -> bytes:
    """Return the last record: the strip is that of a recording of this size."""
    return record(END, _SIZE.pack(media_bytes))


def strip_in(data: bytes, media_bytes: int) -> Strip | None:
    """Return what *data* holds if it is the whole strip of a recording of that size."""
    times, pictures, peaks = [], [], bytearray()
    for kind, at_s, content in _records(data):
        if kind == PICTURE:
            times.append(at_s)
            pictures.append(content)
        elif kind == SOUND:
            peaks += content
        elif kind == END and content == _SIZE.pack(media_bytes):
            return Strip(tuple(times), tuple(pictures), bytes(peaks))
    return None


def still_in(data: bytes) -> bytes:
    """Return the first picture in the first bytes of a strip; empty when there is none."""
    return next((content for kind, _, content in _records(data) if kind == PICTURE), b"")


def _records(data: bytes) -> Iterator[tuple[bytes, float, bytes]]:
    """Yield (kind, time, content) up to the first record that is not whole."""
    at = len(MAGIC)
    while data.startswith(MAGIC) and at + _HEAD.size <= len(data):
        kind, at_s, length = _HEAD.unpack_from(data, at)
        begin, end = at + _HEAD.size, at + _HEAD.size + length
        if data[end : end + _CRC.size] != _CRC.pack(zlib.crc32(data[at:end])):
            return
        yield kind, at_s, data[begin:end]
        at = end + _CRC.size
