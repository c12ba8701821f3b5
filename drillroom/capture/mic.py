"""The microphone: PortAudio's callback, a bounded queue, and one mono signal at 48 kHz."""

from __future__ import annotations

import logging
import queue
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass
from threading import Thread
from typing import Protocol

import av
import numpy as np
import numpy.typing as npt

from drillroom.capture.alignment import RATE
from drillroom.capture.portaudio import PortAudio, portaudio
from drillroom.errors import DeviceError
from drillroom.phrase import Phrase

logger = logging.getLogger(__name__)

Samples = npt.NDArray[np.float32]
"""Sound, full scale -1.0 to 1.0: shape (samples,) once it is mono, (samples, channels) before."""

OnAudio = Callable[[Samples], None]

_ALL_THERE_IS = 0
"""Every call brings all that has come. Blocks of a fixed size leave a rest of up to one block
behind, for seconds on a busy computer, and the time of arrival would be wrong by as much."""
_LATENCY_S = 0.15  # the driver keeps this much for us: a stall of our process then loses nothing
_CLOSE_S = 2.0


@dataclass(frozen=True, slots=True)
class Block:
    """One chunk of sound as the device gave it: float32, shape (samples, channels)."""

    samples: Samples
    at_ns: int
    """When it arrived."""


class Microphone(Protocol):
    """A device that can deliver sound."""

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def rate(self) -> int:
        """Samples a second; final once it was started."""

    def start(self, on_audio: OnAudio) -> None:
        """Begin to call *on_audio* with float32 of shape (samples, channels), on a foreign thread.

        Raises:
            DeviceError: it is absent, busy or refuses.
        """

    def stop(self) -> None:
        """End the calls and let the device go. Never raises, returns within seconds."""

    def source(self) -> str:
        """Return the name of the source the sound comes from just now; "" where unknowable."""


class MicTap:
    """Carries blocks from the audio callback to the encoder thread."""

    def __init__(
        self, now_ns: Callable[[], int], capacity: int = 400
    ) -> None:  # seconds of any driver's
        self._queue: queue.Queue[Block] = queue.Queue(capacity)
        self._now_ns = now_ns
        self.dropped_blocks = 0  # written only by the audio thread

    def on_audio(self, samples: Samples) -> None:
        """Copy, stamp, hand over, return: an audio callback may not wait."""
        at_ns = self._now_ns()
        try:
            self._queue.put_nowait(Block(samples.copy(), at_ns))
        except queue.Full:
            self.dropped_blocks += 1

    def waiting(self) -> Iterator[Block]:
        """Yield the blocks that wait now, without waiting for more."""
        with suppress(queue.Empty):
            while True:
                yield self._queue.get_nowait()


class MonoConverter:
    """Turns a device's blocks into mono at 48 kHz; a device that has that passes unchanged."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._resampler = (
            av.AudioResampler(format="fltp", layout="mono", rate=RATE) if rate != RATE else None
        )

    def convert(self, samples: Samples) -> Samples:
        """Return *samples*, shape (samples, channels), as shape (samples,) at 48 kHz."""
        mono: Samples = samples[:, 0] if samples.shape[1] == 1 else samples.mean(axis=1)
        mono = np.ascontiguousarray(mono, dtype=np.float32)
        if self._resampler is None:
            return mono
        frame = av.AudioFrame.from_ndarray(mono[np.newaxis, :], format="fltp", layout="mono")
        frame.sample_rate = self._rate
        parts = [part.to_ndarray()[0] for part in self._resampler.resample(frame)]
        return np.concatenate(parts) if parts else np.zeros(0, np.float32)


@dataclass(frozen=True, slots=True)
class StreamSettings:
    """One way to open a device."""

    rate: int
    channels: int


class _Stream(Protocol):
    """What we need of PortAudio's stream."""

    def start(self) -> None: ...

    def abort(self) -> None: ...

    def close(self) -> None: ...


class PortAudioMicrophone:
    """A microphone that PortAudio knows, by its number in PortAudio's list."""

    def __init__(
        self,
        name: str,
        device: int,
        ways: Sequence[StreamSettings],
        *,
        while_opening: Callable[[], AbstractContextManager[None]] = nullcontext,
        source: Callable[[], str] = str,
    ) -> None:
        self.name = name
        self.rate = ways[0].rate
        self.channels = ways[0].channels
        self._device = device
        self._ways = ways
        self._while_opening = while_opening
        self._source = source
        self._portaudio = portaudio()
        self._stream: _Stream | None = None

    def start(self, on_audio: OnAudio) -> None:
        """Open the device, at 48 kHz mono if it can, and begin.

        Raises:
            DeviceError: it is absent, busy or refuses.
        """

        def callback(samples: Samples, _count: int, _time: object, _status: object) -> None:
            on_audio(samples)

        problem: Exception | None = None
        for way in self._ways:
            try:
                with self._while_opening():
                    self._stream = self._open(way, callback)
                self._stream.start()
            except self._portaudio.module.PortAudioError as exc:
                problem = exc
                self.stop()
                continue
            self.rate, self.channels = way.rate, way.channels
            return
        raise DeviceError(
            Phrase("The microphone {name} cannot be opened", name=repr(self.name)),
            detail=str(problem),
            remedy="Close other programs that use it, plug it in again, or choose another one.",
        ) from problem

    def _open(self, way: StreamSettings, callback: Callable[..., None]) -> _Stream:
        stream: _Stream = self._portaudio.module.InputStream(
            device=self._device,
            samplerate=way.rate,
            channels=way.channels,
            dtype="float32",
            blocksize=_ALL_THERE_IS,
            latency=_LATENCY_S,
            callback=callback,
        )
        self._portaudio.count(1)
        return stream

    def stop(self) -> None:
        """End the calls; a driver that hangs (the sound server died) is abandoned and logged."""
        stream, self._stream = self._stream, None
        if stream is None:
            return
        closer = Thread(
            target=_close_quietly,
            args=(stream, self._portaudio),
            name="microphone-close",
            daemon=True,
        )
        closer.start()
        closer.join(_CLOSE_S)
        if closer.is_alive():
            logger.warning("microphone abandoned name=%r", self.name)

    def source(self) -> str:
        """Return the name of the source the sound comes from just now; "" where unknowable."""
        return self._source()


def _close_quietly(stream: _Stream, library: PortAudio) -> None:
    problem = library.module.PortAudioError
    with suppress(problem):
        stream.abort()
    with suppress(problem):
        stream.close()
    library.count(-1)  # not reached when the driver hangs: the library is then left alone
