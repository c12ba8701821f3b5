"""A few seconds of a take with its picture moved against its sound, to try a camera's offset."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream

from drillroom.errors import MediaError
from drillroom.takes.strip import PEAKS_A_SECOND, Strip

BEFORE_S, AFTER_S = 1.5, 2.5


def loudest_s(strip: Strip) -> float:
    """Return the loudest moment of a take, in seconds: the clap, where somebody clapped."""
    peaks = strip.peaks
    return peaks.index(max(peaks)) / PEAKS_A_SECOND if peaks else 0.0


def write_excerpt(media: Path, target: Path, around_s: float, earlier_s: float) -> None:
    """Write the seconds around a moment of *media* to *target* (Matroska), nothing encoded anew.

    What is seen comes *earlier_s* before what was heard with it in *media*; later, below 0.

    Raises:
        MediaError: *media* cannot be read, or *target* not written.
    """
    begin_s = max(0.0, around_s - BEFORE_S)
    try:
        with av.open(str(media)) as old, av.open(str(target), "w", format="matroska") as new:
            if begin_s:
                old.seek(round(begin_s * 1_000_000))  # the key picture before it
            streams = {
                stream.index: new.add_stream_from_template(stream)
                for stream in (*old.streams.video[:1], *old.streams.audio[:1])
            }
            moved_s = {"video": max(0.0, -earlier_s), "audio": max(0.0, earlier_s)}
            first_s: float | None = None
            for packet, at_s in _packets(old, around_s + AFTER_S):
                first_s = at_s if first_s is None else first_s
                by_s = moved_s[packet.stream.type] - first_s
                if at_s + by_s < 0:
                    continue  # sound from before the first picture
                _move(packet, by_s)
                packet.stream = streams[packet.stream_index]
                new.mux_one(packet)
    except (OSError, av.FFmpegError) as exc:
        raise MediaError(
            "This take cannot be played with another offset",
            detail=f"{media}: {exc.strerror or exc}",
            remedy="Record another one and try again.",
        ) from exc


def _packets(old: InputContainer, end_s: float) -> Iterator[tuple[Packet[Stream], float]]:
    """Yield the packets up to *end_s* with their times, a key picture first."""
    has_picture = False
    for packet in old.demux(*old.streams.video[:1], *old.streams.audio[:1]):
        if packet.pts is None or packet.time_base is None:
            continue
        at_s = float(packet.pts * packet.time_base)
        has_picture = has_picture or packet.stream.type == "video"
        if at_s > end_s:
            return
        if has_picture:
            yield packet, at_s


def _move(packet: Packet[Stream], by_s: float) -> None:
    assert packet.time_base is not None
    ticks = round(by_s / packet.time_base)
    packet.pts = (packet.pts or 0) + ticks
    packet.dts = packet.pts if packet.dts is None else packet.dts + ticks
