"""Opens a finished take and says what is really in it."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet
from av.video.stream import VideoStream

from drillroom.capture.loudness import NoiseFloor, dbfs
from drillroom.errors import MediaError
from drillroom.live.voice import VoiceDetector
from drillroom.phrase import Phrase, Rounded
from drillroom.takes.model import Certificate, Entry, EntryKind, Run

SILENT_DBFS = -80.0
_ENDS_APART_S = 0.2

NO_SOUND = "no-sound"
NO_SOUND_TRACK = "sound-missing"
NO_PICTURE_TRACK = "picture-missing"
ENDS_APART = "ends-apart"


@dataclass(frozen=True, slots=True)
class Course:
    """What only the recording itself can tell of a take, and its file cannot: see `Certificate`."""

    clips: int
    """Counted before the sound is encoded: the encoder rounds the edges off."""
    sound_gaps: int
    picture_gap_s: float | None
    simpler_from_s: float | None
    camera_offset_ms: int


class SoundCheck:
    """Decodes the sound packet by packet while it is written, so that the end of a take is quick.

    It hears what the encoder really made, not what the microphone gave.
    """

    def __init__(self, extradata: bytes | None) -> None:
        self.peak = 0.0
        self.packets = 0
        self.noise = NoiseFloor()
        self.voice = VoiceDetector()
        self._decoder = av.CodecContext.create("aac", "r")
        self._decoder.extradata = extradata

    def listen(self, packet: Packet[VideoStream | AudioStream]) -> None:
        """Hear the next packet; call it before the packet goes to the file."""
        self.packets += 1
        for frame in self._decoder.decode(packet):
            self.peak = max(self.peak, _peak(frame))
            _listen(self.noise, self.voice, frame)


def _listen(noise: NoiseFloor, voice: VoiceDetector, frame: AudioFrame) -> None:
    if frame.pts is None or frame.pts >= 0:  # before that it is the encoder's own start-up
        mono = frame.to_ndarray().mean(axis=0)
        noise.add(mono)
        voice.add(mono)


def _peak(frame: AudioFrame) -> float:
    samples = frame.to_ndarray()
    return max(float(np.max(samples)), -float(np.min(samples)))


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found of one track."""

    codec: str = ""
    end_s: float = 0.0
    frames: int = 0
    peak: float = 0.0
    noise_floor_dbfs: float | None = None
    speech: tuple[Run, ...] | None = None


def certify(
    media: Path,
    *,
    wants_video: bool,
    wants_audio: bool,
    dropped_frames: int,
    dropped_samples: int,
    heard: SoundCheck | None = None,
    course: Course | None = None,
    hashes: bool = True,
) -> tuple[Certificate, list[Entry]]:
    """Open *media* and return its certificate and what is missing in it.

    The whole sound is decoded, unless *heard* has decoded as many packets as the file holds. What
    only the recording knows is in *course*. Without *hashes* the SHA-256 is left empty: it takes
    the longer the longer the take is.

    Raises:
        MediaError: it cannot be opened, or no track of it can be read.
    """
    try:
        with av.open(str(media)) as container:
            video, audio = _read_video(container), _read_audio(container, heard)
        sha256 = ""
        if hashes:
            with media.open("rb") as file:
                sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, av.FFmpegError) as exc:
        raise MediaError(
            "The take's file cannot be read",
            detail=f"{media}: {exc.strerror or exc}",
            remedy="Record the take again. The file is kept where it is.",
        ) from exc
    if not video.codec and not audio.codec:
        raise MediaError("The take's file is empty", detail=str(media), remedy="Record it again.")
    certificate = Certificate(
        video=video.codec,
        audio=audio.codec,
        seconds=audio.end_s or video.end_s,
        frames=video.frames,
        dropped_frames=dropped_frames,
        dropped_samples=dropped_samples,
        end_offset_s=audio.end_s - video.end_s if video.codec and audio.codec else 0.0,
        peak_dbfs=dbfs(audio.peak),
        sha256=sha256,
        noise_floor_dbfs=audio.noise_floor_dbfs,
        speech=audio.speech,
        **(asdict(course) if course else {}),
    )
    return certificate, _faults(certificate, wants_video=wants_video, wants_audio=wants_audio)


def _read_video(container: InputContainer) -> _Found:
    """Read the picture's track without decoding it: every packet counts."""
    if not container.streams.video:
        return _Found()
    stream = container.streams.video[0]
    if not stream.frames or stream.time_base is None or stream.duration is None:
        return _Found()
    end_s = float(((stream.start_time or 0) + stream.duration) * stream.time_base)
    return _Found(stream.codec_context.name, end_s, stream.frames)


def _read_audio(container: InputContainer, heard: SoundCheck | None) -> _Found:
    """Read the sound's track; one that is there may still be silent."""
    if not container.streams.audio:
        return _Found()
    stream = container.streams.audio[0]
    end_s, peak, noise, voice = 0.0, 0.0, NoiseFloor(), VoiceDetector()
    if heard and heard.packets and heard.packets == stream.frames:
        peak, noise, voice = heard.peak, heard.noise, heard.voice
    else:
        # a full disk cuts the last packet in two: what came before it is the take
        with suppress(av.error.InvalidDataError):
            for frame in container.decode(stream):
                peak = max(peak, _peak(frame))
                _listen(noise, voice, frame)
                end_s = float(frame.time or 0.0) + frame.samples / frame.sample_rate
    if stream.duration is not None and stream.time_base is not None:
        end_s = float(((stream.start_time or 0) + stream.duration) * stream.time_base)
    if not end_s:
        return _Found()
    name = stream.codec_context.name
    return _Found(name, end_s, stream.frames, peak, noise.dbfs, voice.close())


def _faults(certificate: Certificate, *, wants_video: bool, wants_audio: bool) -> list[Entry]:
    found = []
    if wants_video and not certificate.video:
        found.append((NO_PICTURE_TRACK, Phrase("The file has no picture.")))
    if wants_audio and not certificate.audio:
        found.append((NO_SOUND_TRACK, Phrase("The file has no sound.")))
    elif wants_audio and certificate.peak_dbfs < SILENT_DBFS:
        silent = Phrase("The take is silent from beginning to end. Check the microphone.")
        found.append((NO_SOUND, silent))
    if abs(certificate.end_offset_s) > _ENDS_APART_S:
        apart = Phrase(
            "Sound and picture end {seconds} s apart.",
            seconds=Rounded(abs(certificate.end_offset_s), 1),
        )
        found.append((ENDS_APART, apart))
    return [Entry(0.0, EntryKind.FAULT, kind, text) for kind, text in found]
