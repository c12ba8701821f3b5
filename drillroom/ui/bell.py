"""A short soft sound when the light changes: made here, from sines."""

from __future__ import annotations

import math
from array import array

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

RATE = 48_000
SECONDS = 0.14
VOLUME = 0.10
"""Soft: through loudspeakers the microphone hears it too."""
TONES_HZ = {"phase": 523.25, "green": 659.25, "amber": 587.33, "red": 440.0, "buzzer": 196.0}


class Bell(QObject):
    """Plays a tone; silent where there is nothing to play it on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self._sink: QAudioSink | None = None
        device = QMediaDevices.defaultAudioOutput()
        if not device.isNull():
            form = QAudioFormat()
            form.setSampleRate(RATE)
            form.setChannelCount(1)
            form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
            self._sink = QAudioSink(device, form, self)

    def play(self, name: str) -> None:
        """Play the tone of a light or a new phase."""
        if self._sink is None or name not in TONES_HZ:
            return
        self._sink.stop()
        self._buffer.close()
        self._buffer.setData(QByteArray(tone(TONES_HZ[name])))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.start(self._buffer)


def tone(hertz: float) -> bytes:
    """Return a tone as 16-bit mono samples, rising and falling so that nothing clicks."""
    count = round(RATE * SECONDS)
    step = 2 * math.pi * hertz / RATE
    loudest = VOLUME * 32_767
    samples = (
        round(loudest * math.sin(math.pi * i / count) ** 2 * math.sin(step * i))
        for i in range(count)
    )
    return array("h", samples).tobytes()
