"""What a file of others says that it is, and whether we read such a file. Runs in the child."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from drillroom.drills.model import MOST_DRILL_S
from drillroom.phrase import Phrase

IMPORTED: Final = ("mov,mp4,m4a,3gp,3g2,mj2", "matroska,webm", "mp3", "wav")
"""Demuxers of files that a person imports. Playlists are none: they name other files and URLs."""
RECEIVED: Final = ("mov,mp4,m4a,3gp,3g2,mj2",)
"""What the app itself writes, so what a take of a colleague can be."""
_VIDEO: Final = ("h264", "hevc", "vp8", "vp9", "av1", "mpeg4", "mjpeg", "prores")
_AUDIO: Final = (
    "aac", "mp3", "opus", "vorbis", "flac", "alac", "ac3", "eac3", "amrnb", "amrwb",
    "pcm_s16le", "pcm_s24le", "pcm_s32le", "pcm_f32le", "pcm_u8", "pcm_s16be", "pcm_alaw",
    "pcm_mulaw",
)  # fmt: skip
_DECODERS: Final = ",".join((*_VIDEO, *_AUDIO, "libdav1d", "mp3float", "libopus", "libvorbis"))
MOST_PIXELS: Final = 4096 * 2304
_MOST_SIDE_PX: Final = 8192
_MOST_CHANNELS: Final = 8
_THREADS: Final = 2
"""Of one decoder: each takes memory for pictures of its own, whatever number of cores there is."""
MOST_S: Final = MOST_DRILL_S
"""Length of the longest file that is imported: as long as the longest recording."""


class Refused(Exception):  # noqa: N818  # an answer, no error
    """A file that we do not read; the text is a sentence for people."""


@dataclass(frozen=True, slots=True)
class Tracks:
    """The picture and the sound of a file; one of them may be absent."""

    video: VideoStream | None
    audio: AudioStream | None
    seconds: float
    """As the file says; 0 when it does not."""

    @property
    def chosen(self) -> list[VideoStream | AudioStream]:
        """The tracks that are there."""
        return [track for track in (self.video, self.audio) if track is not None]


@contextmanager
def open_media(path: Path, demuxers: Sequence[str]) -> Iterator[InputContainer]:
    """Open a local file of one of *demuxers*; it cannot make us open anything else.

    Raises:
        Refused: it is no such file.
    """
    options = {
        "format_whitelist": ",".join(demuxers),
        "protocol_whitelist": "file",
        "codec_whitelist": _DECODERS,
        "max_streams": "16",
        "enable_drefs": "0",
    }
    try:
        container = av.open(
            f"file:{path}", "r", container_options=options, metadata_errors="replace"
        )
    except (av.FFmpegError, OSError) as exc:
        raise Refused(
            Phrase("It is no sound or video that Drillroom reads, or part of it is missing.")
        ) from exc
    with container:
        yield container


def tracks_of(container: InputContainer) -> Tracks:
    """Return the tracks that count, checked before anything of them is decoded.

    Raises:
        Refused: there is none, or one that is not safe to decode.
    """
    video = next((one for one in container.streams.video if not _is_cover(one)), None)
    audio = container.streams.audio[0] if container.streams.audio else None
    if video is None and audio is None:
        raise Refused(Phrase("There is neither sound nor picture in it."))
    if video is not None:
        _check_video(video)
    if audio is not None:
        _check_audio(audio)
    seconds = (container.duration or 0) / av.time_base
    must_fit(seconds)
    return Tracks(video, audio, max(0.0, seconds))


def must_fit(seconds: float) -> None:
    """Refuse what is longer than a recording may be.

    Raises:
        Refused: it is longer.
    """
    if seconds > MOST_S + 1:
        minutes, most = round(seconds / 60), round(MOST_S / 60)
        raise Refused(
            Phrase(
                "It is {minutes} minutes long. At most {most} minutes can be imported.",
                minutes=minutes,
                most=most,
            )
        )


def first_picture(path: Path, demuxers: Sequence[str]) -> VideoFrame:
    """Return the first picture of a file that has one.

    Raises:
        Refused: no picture of it can be decoded.
    """
    with open_media(path, demuxers) as container:
        video = tracks_of(container).video
        if video is not None:
            for packet in container.demux(video):
                try:
                    for frame in packet.decode():
                        return frame
                except av.error.InvalidDataError:
                    continue
    raise Refused(Phrase("No picture of it can be decoded."))


def look(path: Path) -> dict[str, object]:
    """Return what the parent has to know before a conversion: the length.

    Raises:
        Refused: it is no file that can be imported.
    """
    with open_media(path, IMPORTED) as container:
        tracks = tracks_of(container)
        return {"seconds": tracks.seconds}


def seconds_of(ticks: int | None, time_base: Fraction | None) -> float | None:
    """Return a time stamp in seconds, or None without one."""
    return None if ticks is None or time_base is None else float(ticks * time_base)


def name_of(stream: VideoStream | AudioStream) -> str:
    """Return the name of a track's codec; "" for one that the library does not know."""
    # whatever its types say, a track without a decoder has no context
    return str(getattr(stream.codec_context, "name", ""))


def _is_cover(stream: VideoStream) -> bool:
    return bool(stream.disposition & (Disposition.attached_pic | Disposition.still_image))


def _check_video(stream: VideoStream) -> None:
    codec = stream.codec_context
    if name_of(stream) not in {*_VIDEO, "libdav1d"}:
        raise Refused(Phrase("Its picture is in a format that Drillroom does not read."))
    width, height = codec.width, codec.height
    too_large = width * height > MOST_PIXELS or max(width, height) > _MOST_SIDE_PX
    if too_large:
        raise Refused(
            Phrase(
                "Its picture has {width} × {height} pixels. At most 4096 × 2304 are read.",
                width=width,
                height=height,
            )
        )
    if min(width, height) < 16:
        raise Refused(Phrase("Its picture has no size."))
    codec.thread_count = _THREADS
    # a picture that grows in the middle of the file is refused by the decoder itself
    codec.options = {"max_pixels": str(MOST_PIXELS)}


def _check_audio(stream: AudioStream) -> None:
    codec = stream.codec_context
    if name_of(stream) not in {*_AUDIO, "mp3float", "libopus", "libvorbis"}:
        raise Refused(Phrase("Its sound is in a format that Drillroom does not read."))
    if not 0 < codec.channels <= _MOST_CHANNELS or not 8000 <= codec.sample_rate <= 192_000:
        raise Refused(
            Phrase("Its sound has more channels or a speed that Drillroom does not read.")
        )
