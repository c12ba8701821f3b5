"""Tracks that are as the app writes them go from one container into another. Runs in the child.

Every packet is decoded on its way: what cannot be decoded is no copy, and is encoded anew instead.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import av
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.frame import VideoFrame

from drillroom.capture.alignment import RATE
from drillroom.capture.foreign.probe import Tracks, must_fit, seconds_of
from drillroom.capture.foreign.transcode import MOST_LONG_PX, MOST_SHORT_PX
from drillroom.capture.writer import media_errors

_MOST_FPS = 31
_MOST_KEY_GAP_S = 2.0
"""A seek decodes from the last key picture on: further apart it could not be exact and quick."""
_START_S = 0.03
_TOLD_PACKETS = 50


def can_copy(container: InputContainer, tracks: Tracks, picture: VideoFrame | None) -> bool:
    """Whether the tracks are already as the app writes them, as far as their headers say."""
    if "mp4" not in container.format.name:
        return False
    begins = [seconds_of(track.start_time, track.time_base) for track in tracks.chosen]
    if any(begin is None or abs(begin) > _START_S for begin in begins):
        return False
    return _fits_sound(tracks) and _fits_picture(tracks, picture)


def _fits_sound(tracks: Tracks) -> bool:
    if tracks.audio is None:
        return True
    codec = tracks.audio.codec_context
    return codec.name == "aac" and codec.sample_rate == RATE and codec.channels == 1


def _fits_picture(tracks: Tracks, picture: VideoFrame | None) -> bool:
    if tracks.video is None or picture is None:
        return tracks.video is None
    codec, video = tracks.video.codec_context, tracks.video
    width, height = picture.width, picture.height
    return (
        codec.name == "h264"
        and picture.format.name == "yuv420p"
        and not picture.interlaced_frame
        and not picture.rotation
        and (video.sample_aspect_ratio or 1) == 1
        and width % 2 == height % 2 == 0
        and max(width, height) <= MOST_LONG_PX
        and min(width, height) <= MOST_SHORT_PX
        and float(video.average_rate or 0) <= _MOST_FPS
    )


def copy_media(
    container: InputContainer, tracks: Tracks, target: Path, tell: Callable[[float], None]
) -> bool:
    """Copy the tracks to *target*; False, and no file, when they are not all that they promised.

    Raises:
        Refused: it is longer than a recording may be.
        MediaError: *target* cannot be written.
    """
    with media_errors(target), av.open(str(target), "w", format="mp4") as new:
        whole = _Copier(container, tracks, new).run(tell)
    if not whole:
        target.unlink()
    return whole


class _Copier:
    """One copy."""

    def __init__(self, container: InputContainer, tracks: Tracks, new: OutputContainer) -> None:
        self._container, self._tracks = container, tracks
        self._new: dict[int, Stream] = {
            track.index: new.add_stream_from_template(track) for track in tracks.chosen
        }
        self._to = new
        self._key_s = 0.0

    def run(self, tell: Callable[[float], None]) -> bool:
        """Copy every packet; return whether all of them can be decoded and played."""
        frames = 0
        for number, packet in enumerate(self._container.demux(*self._tracks.chosen)):
            try:
                frames += len(packet.decode())
            except av.error.InvalidDataError:
                return False
            if packet.dts is None:
                continue  # what the decoder had left
            at_s = seconds_of(packet.pts, packet.time_base)
            if packet.is_corrupt or at_s is None or not self._is_near_a_key(packet, at_s):
                return False
            must_fit(at_s)
            if number % _TOLD_PACKETS == 0:
                tell(at_s / (self._tracks.seconds or 1.0))
            packet.stream = self._new[packet.stream_index]
            self._to.mux(packet)
        return frames > 0

    def _is_near_a_key(self, packet: Packet[Stream], at_s: float) -> bool:
        video = self._tracks.video
        if video is None or packet.stream_index != video.index:
            return True
        if packet.is_keyframe:
            self._key_s = at_s
        return at_s - self._key_s <= _MOST_KEY_GAP_S
