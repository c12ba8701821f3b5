"""A copy of a recording that every player and every upload takes: one header, at its beginning."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path

import av

from drillroom.errors import MediaError

logger = logging.getLogger(__name__)

PLAIN = {"movflags": "+faststart"}
"""No fragments, and the index first (ffmpeg's mov muxer, `movflags`)."""


def save_plain(media: Path, target: Path) -> None:
    """Copy the picture and sound of *media* to *target*, nothing encoded anew; whole or not at all.

    A take is recorded in fragments, so that a crash costs a quarter second; some programs take
    only files without.

    Raises:
        MediaError: *media* cannot be read, or *target* not written.
    """
    if not media.exists():
        raise MediaError(
            "This take has no recording any more",
            detail=str(media),
            remedy="It may have been removed to free space. What was said of it is kept.",
        )
    part = target.with_name(f"{target.name}.part")
    try:
        with (
            av.open(str(media)) as old,
            av.open(str(part), "w", format="mp4", options=PLAIN) as new,
        ):
            chosen = (*old.streams.video[:1], *old.streams.audio[:1])
            streams = {stream.index: new.add_stream_from_template(stream) for stream in chosen}
            for packet in old.demux(*chosen):
                if packet.dts is not None:
                    packet.stream = streams[packet.stream_index]
                    new.mux_one(packet)
        part.replace(target)
    except (OSError, av.FFmpegError) as exc:
        raise MediaError(
            "The recording cannot be saved there",
            detail=f"{target}: {exc.strerror or exc}",
            remedy="Name a file in a folder that you may write to, with room for it.",
        ) from exc
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    logger.info("recording saved as a plain file")
