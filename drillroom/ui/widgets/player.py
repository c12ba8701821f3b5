"""Plays a take: its own painting, exact frames, one seek under way at most."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTransform,
)
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink
from PySide6.QtWidgets import QSizePolicy, QWidget

from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.roles import Role
from drillroom.ui.widgets.paint import painter_of, rounded, stage_ink, staged
from drillroom.ui.widgets.qt_threads import settle

RATES = (0.5, 0.75, 1.0, 1.5, 2.0)
RADIUS = 12
SEEK_MS = 400
"""A seek that brought no picture by then is over: the sound may be longer than the picture."""
END_S = 0.05
LAST_S = 0.12
"""A loop ends so long before the file does, or Qt would stop there."""

Stretch = tuple[float, float]


class Stage(StrEnum):
    """What stands where the picture goes."""

    EMPTY = "empty"
    LOADING = "loading"
    PICTURE = "picture"
    SOUND = "sound"
    BROKEN = "broken"


class Player(QWidget):
    """A media file with its picture. It never plays by itself, and forgets the file on `close`.

    Positions are seconds of the take. While a seek is under way the newest wish replaces the one
    that waits, so that a drag shows as many pictures as the decoder can make.
    """

    accessible_role = Role.Graphic

    position_changed = Signal(float)
    length_changed = Signal(float)
    playing_changed = Signal(bool)
    ready = Signal()
    """The file can be played; its first picture follows, where it has one."""
    picture_shown = Signal(float)
    """Start of the frame that is shown now, in seconds."""
    failed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.radius_px = RADIUS
        self._stage = Stage.EMPTY
        self._why = ""
        self._image = QImage()
        self._scaled = QImage()
        self._frame: Stretch = (0.0, 0.0)
        self._flight_ms: int | None = None
        self._wish_ms: int | None = None
        self._only: list[Stretch] = []
        self._loop: Stretch | None = None
        # children go in the order in which they came: the player and its threads before the sink
        # into which they put pictures
        self._media = QMediaPlayer(self)
        self._sound = QAudioOutput(self)
        self._sink = QVideoSink(self)
        for part in (self._media, self._sound, self._sink):
            settle(part)
        self._media.setAudioOutput(self._sound)
        self._media.setVideoSink(self._sink)
        self._landing = QTimer(self)
        self._landing.setSingleShot(True)
        self._landing.setInterval(SEEK_MS)
        self._landing.timeout.connect(self._land)
        self.setMinimumSize(160, 90)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Recording"))
        self._listen()

    def _listen(self) -> None:
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._media.mediaStatusChanged.connect(self._on_status)
        self._media.durationChanged.connect(self._on_length)
        self._media.positionChanged.connect(self._on_position)
        self._media.playbackStateChanged.connect(self._on_state)
        self._media.errorOccurred.connect(self._on_error)
        self._look.changed.connect(self.update)

    # --- what is so

    @property
    def stage(self) -> Stage:
        """What stands where the picture goes."""
        return self._stage

    @property
    def position_s(self) -> float:
        """Where the take stands: the newest wish, while a seek is under way."""
        wish = self._flight_ms if self._wish_ms is None else self._wish_ms
        return (self._media.position() if wish is None else wish) / 1000

    @property
    def length_s(self) -> float:
        """Length of the take; 0 before it is known."""
        return max(0, self._media.duration()) / 1000

    @property
    def is_playing(self) -> bool:
        """Whether it plays now."""
        return self._media.playbackState() is QMediaPlayer.PlaybackState.PlayingState

    @property
    def rate(self) -> float:
        """Speed, 1 as recorded; the pitch stays."""
        return self._media.playbackRate()

    @property
    def frame(self) -> Stretch:
        """From when to when the frame shown now is shown, in seconds."""
        return self._frame

    def picture(self) -> QImage:
        """Return the frame shown now, as it was recorded."""
        return self._image

    # --- what the person wants

    def open(self, path: Path) -> None:
        """Load a file and show its first picture, paused."""
        if self._stage is not Stage.EMPTY:
            self._media.stop()  # at its end the file before would say once more that it is loaded
        self._reset(Stage.LOADING)
        self._media.setSource(QUrl.fromLocalFile(str(path)))

    def close_file(self) -> None:
        """Stop, and let go of the file."""
        self._media.stop()
        self._media.setSource(QUrl())
        self._reset(Stage.EMPTY)

    def show_problem(self, why: str) -> None:
        """Say in the picture's place why nothing can be played."""
        self._media.stop()
        self._reset(Stage.BROKEN)
        self._why = why
        self.setAccessibleDescription(why)
        self.update()

    def play(self) -> None:
        """Play on; from the start when it stands at the end, and only stretches if they are set."""
        if not self.can_play:
            return
        at_s = self._next_start(self.position_s)
        if at_s is None:
            at_s = self._only[0][0] if self._only else 0.0
        if abs(at_s - self.position_s) > 1e-3:
            self.seek(at_s)
        self._media.play()

    def pause(self) -> None:
        """Stand still, on the frame that is shown."""
        if self.is_playing:
            self._media.pause()

    def toggle(self) -> None:
        """Play or stand still."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    @property
    def can_play(self) -> bool:
        """Whether a file is open that can be played."""
        return self._stage in {Stage.PICTURE, Stage.SOUND}

    def seek(self, at_s: float) -> None:
        """Go to a moment; the frame that was shown then comes, exactly."""
        # Qt shows the frame before for a time at which a frame begins: ask for the instant after
        self._go(math.floor(at_s * 1000 + 1e-6) + 1)

    def skip(self, seconds: float) -> None:
        """Go *seconds* on, or back."""
        self.seek(self.position_s + seconds)

    def step(self, frames: int) -> None:
        """Stand still, one frame later (1) or earlier (-1)."""
        self.pause()
        if self._stage is not Stage.PICTURE:
            self.skip(frames * 0.04)
            return
        begins_s, ends_s = self._frame
        if frames > 0:
            self.seek(ends_s)
        else:
            self._go(math.ceil(begins_s * 1000 - 1e-6) - 1)

    def set_rate(self, rate: float) -> None:
        """Play at another speed; the pitch stays."""
        self._media.setPlaybackRate(rate)

    def set_volume(self, share: float) -> None:
        """Set the loudness, 0 to 1."""
        self._sound.setVolume(share)

    def play_only(self, stretches: Sequence[Stretch]) -> None:
        """Play only these stretches from now on, in order of time; none: play everything."""
        self._only = sorted(stretches)

    def loop(self, stretch: Stretch | None) -> None:
        """Play one stretch again and again from now on; None: play on behind it."""
        self._loop = stretch
        if stretch is not None and not stretch[0] <= self.position_s < stretch[1]:
            self.seek(stretch[0])

    # --- seeking

    def _go(self, at_ms: int) -> None:
        if not self.can_play:
            return
        wish = min(max(at_ms, 0), max(0, self._media.duration() - 1))
        if self._flight_ms is not None:
            self._wish_ms = wish
        else:
            self._start(wish)
        self.position_changed.emit(self.position_s)

    def _start(self, wish_ms: int) -> None:
        if wish_ms == self._media.position():
            return
        self._flight_ms = wish_ms
        self._media.setPosition(wish_ms)
        if self._stage is Stage.SOUND:
            self._land()
        else:
            self._landing.start()

    def _land(self) -> None:
        """One seek is over: the newest wish starts."""
        self._landing.stop()
        wish, self._flight_ms, self._wish_ms = self._wish_ms, None, None
        if wish is not None:
            self._start(wish)

    def _on_frame(self, frame: QVideoFrame) -> None:
        if not frame.isValid() or self._stage in {Stage.EMPTY, Stage.BROKEN}:
            return
        begins_s, ends_s = frame.startTime() / 1e6, frame.endTime() / 1e6
        wish = self._flight_ms
        if wish is not None and not begins_s - END_S <= wish / 1000 <= ends_s + END_S:
            return  # decoded before the seek
        is_first = self._image.isNull()
        self._stage = Stage.PICTURE
        self._image = frame.toImage()
        self._scaled = QImage()
        self._frame = (begins_s, ends_s)
        if is_first:
            self.repaint()  # at once: a screen that has just opened has much else to paint
        else:
            self.update()
        self.picture_shown.emit(begins_s)
        if wish is not None:
            self._land()

    # --- the media

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.LoadedMedia and self._stage is Stage.LOADING:
            self._stage = Stage.PICTURE if self._media.hasVideo() else Stage.SOUND
            self.setAccessibleDescription(
                "" if self._stage is Stage.PICTURE else tr("Sound only, without a picture")
            )
            self._media.pause()  # the first picture comes, nothing is heard
            self.update()
            self.ready.emit()
        elif status is QMediaPlayer.MediaStatus.EndOfMedia:
            self._media.pause()  # or Qt would show nothing for a seek from here
            self.seek(self.length_s)

    def _on_length(self, _length_ms: int) -> None:
        self.length_changed.emit(self.length_s)

    def _on_position(self, _position_ms: int) -> None:
        if self._flight_ms is None:
            self.position_changed.emit(self.position_s)
            self._keep_to_stretches()

    def _on_state(self, state: QMediaPlayer.PlaybackState) -> None:
        self.playing_changed.emit(state is QMediaPlayer.PlaybackState.PlayingState)

    def _on_error(self, _error: QMediaPlayer.Error, text: str) -> None:
        why = f"{tr('This recording cannot be played.')} {text}".strip()
        self.show_problem(why)
        self.failed.emit(why)

    def _reset(self, stage: Stage) -> None:
        self._landing.stop()
        self._stage, self._why = stage, ""
        self._image, self._scaled = QImage(), QImage()
        self._frame = (0.0, 0.0)
        self._flight_ms = self._wish_ms = None
        self.setAccessibleDescription("")
        self.update()

    # --- stretches

    def _next_start(self, at_s: float) -> float | None:
        """Return from where to play at *at_s*, or None when nothing is left to play."""
        if self._loop is not None:
            begin, end = self._loop
            ends = min(end, self.length_s - LAST_S)
            return at_s if begin - END_S <= at_s < max(ends, begin + LAST_S) else begin
        if not self._only:
            return at_s if at_s < self.length_s - END_S else None
        index = bisect_right(self._only, (at_s + 1e-3, math.inf)) - 1
        if index >= 0 and at_s < self._only[index][1] - END_S:
            return at_s
        later = [begin for begin, _ in self._only if begin > at_s]
        return later[0] if later else None

    def _keep_to_stretches(self) -> None:
        if not (self._only or self._loop) or not self.is_playing:
            return
        at_s = self.position_s
        start = self._next_start(at_s)
        if start is None:
            self.pause()
        elif start != at_s:
            self.seek(start)

    # --- painting

    def sizeHint(self) -> QSize:
        """Return the size of the review's picture."""
        return QSize(736, 352)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale the picture anew."""
        super().resizeEvent(event)
        self._scaled = QImage()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Play or stand still by a click into the picture."""
        if self.rect().contains(event.position().toPoint()):
            self.toggle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the whole picture on the stage, or the words that stand there."""
        painter = painter_of(self)
        rounded(painter, self.rect(), RADIUS, self._look.colour("stage"))
        if self._stage is Stage.PICTURE and not self._image.isNull():
            self._paint_picture(painter)
        elif self._stage is Stage.SOUND:
            self._paint_words(painter, "headphones", tr("Sound only"))
        elif self._stage is Stage.BROKEN:
            self._paint_words(painter, "camera-off", self._why)

    def _paint_picture(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        if self._scaled.isNull():
            self._scaled = staged(self._image, self.size() * ratio, self._look.colour("stage"))
        brush = QBrush(self._scaled)
        brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)

    def _paint_words(self, painter: QPainter, icon: str, words: str) -> None:
        look, ink = self._look, stage_ink(self._look)
        middle = self.rect().center()
        pixmap = look.icon(icon, 26, ink, self.devicePixelRatioF())
        painter.drawPixmap(middle.x() - 13, middle.y() - 34, pixmap)
        painter.setFont(look.font("body"))
        painter.setPen(look.colour(ink))
        box = QRect(24, middle.y() + 4, self.width() - 48, self.height() // 2 - 8)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, words)
