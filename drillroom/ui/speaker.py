"""What the buyer says, aloud: recorded sounds are played, other lines are read by the system."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

from drillroom.capture.alignment import RATE
from drillroom.capture.sound import playable
from drillroom.drills.model import Saying
from drillroom.drills.sounds import read_sound
from drillroom.live.script import Voice
from drillroom.takes.model import CARD
from drillroom.ui.reader import Reader
from drillroom.ui.widgets.qt_threads import settle


class Speaker(QObject):
    """Says one line at a time, on the system's own output."""

    over = Signal()
    """A line that the system has read is over."""
    unheard = Signal()
    """The line cannot be heard."""
    known = Signal()
    """Whether the system can read lines is known now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self._sink: QAudioSink | None = None
        self._reader: Reader | None = None

    def prepare(self, language: str) -> None:
        """Look for the system's voice for *language*; `known` follows."""
        if self._reader is None:
            self._reader = Reader(self)
            self._reader.over.connect(self.over)
            self._reader.failed.connect(self.unheard)
            self._reader.known.connect(self.known)
        self._reader.use(language)

    @property
    def is_known(self) -> bool:
        """Whether it is known if the system can read lines."""
        return self._reader is not None and self._reader.is_known

    def voice(self, through: str) -> Voice:
        """Return how lines can reach a rep who wants them *through* headphones, say."""
        if QMediaDevices.defaultAudioOutput().isNull():
            return Voice(CARD)
        return Voice(through, reads=self._reader is not None and self._reader.can_read)

    def say(self, saying: Saying, folder: Path | None) -> None:
        """Say a line of a pack in *folder*, in place of what is being said."""
        self.stop()
        if not saying.sound and self._reader is not None:
            self._reader.say(saying.text)
            return
        sound = read_sound(folder, saying.sound) if folder is not None else None
        samples = playable(sound) if sound is not None else b""
        if samples:
            self._play(samples)
        else:
            self.unheard.emit()

    def stop(self) -> None:
        """Be silent."""
        if self._sink is not None:
            self._sink.stop()
            self._sink.deleteLater()
            self._sink = None
        self._buffer.close()
        self._buffer.setData(QByteArray())
        if self._reader is not None:
            self._reader.stop()

    def close(self) -> None:
        """Be silent for good; nobody waits for it."""
        self.stop()
        if self._reader is None:
            self.deleteLater()
        else:
            self._reader.closed.connect(self.deleteLater)
            self._reader.close()

    def _play(self, samples: bytes) -> None:
        form = QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        # a new one a line: headphones may have been plugged in since the last
        self._sink = QAudioSink(QMediaDevices.defaultAudioOutput(), form, self)
        settle(self._sink)
        self._buffer.setData(QByteArray(samples))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.start(self._buffer)
