"""After a crash: the unfinished file of a take becomes an ordinary one."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import av
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.stream import Stream

from drillroom.capture.reader import certify
from drillroom.errors import MediaError
from drillroom.phrase import Phrase
from drillroom.takes.model import Certificate

logger = logging.getLogger(__name__)


def repair(media: Path) -> Certificate:
    """Make *media*, left behind by a process that died, an ordinary MP4 and certify it.

    Nothing is encoded anew. The old file is replaced only by a whole new one; a file that is in
    order already stays as good as it was, so a repair may be repeated.

    Raises:
        MediaError: there is nothing in it that can be read, or no room for the new file.
    """
    new = media.with_name(f".{media.stem}.repair{media.suffix}")
    try:
        packets = _copy(media, new)
        if not packets:
            raise _nothing_in(media)
        _to_disk(new)
        new.replace(media)
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)
    certificate, _ = certify(
        media, wants_video=False, wants_audio=False, dropped_frames=0, dropped_samples=0
    )
    logger.info("take repaired seconds=%.1f packets=%d", certificate.seconds, packets)
    return certificate


def _copy(media: Path, new: Path) -> int:
    """Copy every whole packet of *media* to *new*; return how many there were."""
    try:
        old = av.open(str(media))
    except (OSError, av.FFmpegError) as exc:
        raise _nothing_in(media) from exc
    try:
        with old, av.open(str(new), "w", format="mp4") as container:
            return _copy_packets(old, container)
    except (OSError, av.FFmpegError) as exc:
        raise MediaError(
            "The unfinished take cannot be repaired",
            detail=f"{media}: {exc.strerror or exc}",
            remedy="Check that the disk has room, then start again. The file is kept as it is.",
        ) from exc


def _copy_packets(old: InputContainer, new: OutputContainer) -> int:
    streams = {
        stream.index: new.add_stream_from_template(stream)
        for stream in (*old.streams.video, *old.streams.audio)
    }
    packets = 0
    for packet in _whole_packets(old):
        packet.stream = streams[packet.stream_index]
        new.mux_one(packet)
        packets += 1
    return packets


def _whole_packets(old: InputContainer) -> Iterator[Packet[Stream]]:
    with suppress(av.FFmpegError):  # the last fragment may be cut anywhere: what came before counts
        for packet in old.demux(*old.streams.video, *old.streams.audio):
            if packet.dts is not None and not packet.is_corrupt:
                yield packet


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _nothing_in(media: Path) -> MediaError:
    return MediaError(
        "Nothing of the unfinished take could be saved",
        detail=Phrase("{media} holds neither picture nor sound.", media=media),
        remedy="It ended within its first quarter second. Record it again.",
    )
