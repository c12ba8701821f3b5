"""A drawn person before a camera and a microphone: for pictures of the app, never for tests."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from time import monotonic_ns

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from drillroom.capture.alignment import RATE
from drillroom.capture.camera import Pixels
from drillroom.capture.mic import OnAudio, Samples
from drillroom.capture.writer import TakeWriter, VideoFormat

WIDTH_PX, HEIGHT_PX = 960, 540
CYCLE = 48
"""Pictures of one sway of the head."""
MEDIA_FPS = 8


@dataclass(frozen=True)
class Face:
    """How somebody looks."""

    skin: str = "#B98B74"
    hair: str = "#3B2A24"
    shirt: str = "#34507A"
    wall: str = "#C9D3D1"
    hair_px: int = 74
    """How far the hair falls below the eyes."""


ANA = Face()
BEN = Face(skin="#7A5238", hair="#221A18", shirt="#3E6B57", wall="#D6D0C4", hair_px=6)
CHIARA = Face(skin="#D9A98C", hair="#7A3B22", shirt="#7A3F5B", wall="#CBD0DC", hair_px=120)


def portrait(face: Face, number: int, width_px: int = WIDTH_PX) -> Pixels:
    """Return one picture of the cycle: uint8, (height, width, 3), blue green red."""
    height_px = width_px * HEIGHT_PX // WIDTH_PX
    image = QImage(width_px, height_px, QImage.Format.Format_BGR888)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(width_px / WIDTH_PX, height_px / HEIGHT_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    _room(painter, face)
    turn = 2 * math.pi * number / CYCLE
    painter.translate(9 * math.sin(turn), 3 * math.cos(2 * turn))
    _person(painter, face, mouth_px=4 + 6 * abs(math.sin(5 * turn)))
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(height_px, -1)
    return pixels[:, : width_px * 3].reshape(height_px, width_px, 3).copy()


def _room(painter: QPainter, face: Face) -> None:
    wall = QColor(face.wall)
    painter.fillRect(0, 0, WIDTH_PX, HEIGHT_PX, wall)
    painter.fillRect(0, 440, WIDTH_PX, 100, wall.darker(112))
    painter.fillRect(24, 0, 170, 380, wall.lighter(112))
    painter.fillRect(40, 0, 138, 364, wall.lighter(122))
    painter.fillRect(105, 0, 8, 364, wall.lighter(112))
    painter.fillRect(40, 176, 138, 8, wall.lighter(112))
    for top in (150, 300):
        painter.fillRect(710, top, 200, 10, wall.darker(135))
    for left, tall, shade in ((724, 62, 128), (746, 54, 118), (766, 70, 140), (790, 48, 122)):
        painter.fillRect(left, 150 - tall, 16, tall, wall.darker(shade))
    painter.fillRect(726, 274, 70, 26, wall.darker(120))
    painter.fillRect(840, 244, 54, 56, wall.darker(124))


def _person(painter: QPainter, face: Face, mouth_px: float) -> None:
    skin, hair, shirt = QColor(face.skin), QColor(face.hair), QColor(face.shirt)
    body = QPainterPath(QPointF(240, 560))
    body.cubicTo(250, 420, 330, 385, 420, 364)
    body.lineTo(540, 364)
    body.cubicTo(630, 385, 710, 420, 720, 560)
    painter.fillPath(body, shirt)
    back = QPainterPath()
    back.addRoundedRect(QRectF(392, 96, 176, 188 + face.hair_px), 86, 86)
    painter.fillPath(back, hair)
    painter.fillPath(_box(436, 290, 88, 96, 30), skin.darker(112))
    painter.fillPath(_box(408, 128, 144, 196, 70), skin)
    fringe = QPainterPath(QPointF(404, 210))
    fringe.cubicTo(400, 90, 560, 90, 556, 210)
    fringe.cubicTo(540, 160, 470, 150, 404, 210)
    painter.fillPath(fringe, hair)
    for left in (440, 500):
        painter.fillPath(_box(left, 216, 20, 10, 5), hair)
    painter.fillPath(_box(455, 276 - mouth_px / 2, 50, 4 + mouth_px, 4), skin.darker(160))
    painter.fillPath(_box(386, 196, 28, 66, 12), QColor("#26262A"))
    painter.fillPath(_box(546, 196, 28, 66, 12), QColor("#26262A"))
    painter.fillPath(_box(404, 286, 44, 12, 6), QColor("#26262A"))


def _box(left: float, top: float, width: float, height: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(left, top, width, height), radius, radius)
    return path


def speech(seconds: int, seed: int) -> Samples:
    """Return sound that swells and rests as speech does: float32, full scale -1 to 1."""
    chance = np.random.default_rng(seed)
    at = np.arange(seconds * RATE) / RATE
    # the harmonics of a voice, the higher the softer: what the app takes for speech
    tones = range(1, 24)
    voice = sum(np.sin(2 * np.pi * 140 * tone * at + tone) / tone for tone in tones)
    steps = chance.uniform(0.5, 1.0, seconds * 4 + 2) ** 2
    steps[4::9] = 0.004  # a breath, too short to end a run
    loud = np.interp(at * 4, np.arange(steps.size), steps)
    return (0.28 * voice * loud).astype(np.float32)


def write_film(path: Path, face: Face, seconds: float, *, silent_s: float = 0.0) -> Path:
    """Write a take of *seconds*; the first *silent_s* of it are preparation without a word."""
    width_px = WIDTH_PX * 2 // 3
    pictures = [portrait(face, number, width_px) for number in range(CYCLE)]
    height_px = pictures[0].shape[0]
    writer = TakeWriter(path, VideoFormat(width_px, height_px, MEDIA_FPS), has_sound=True)
    sound = speech(math.ceil(seconds), seed=len(path.name))
    sound[: round(silent_s * RATE)] *= 0.01
    for second in range(math.ceil(seconds)):
        writer.write_sound(sound[second * RATE : (second + 1) * RATE])
        for frame in range(second * MEDIA_FPS, (second + 1) * MEDIA_FPS):
            writer.write_frame(pictures[frame * 3 % CYCLE], frame / MEDIA_FPS)
    writer.close(end_s=float(math.ceil(seconds)))
    return path


class DrawnCamera:
    """Thirty pictures a second of one person."""

    name = "Logitech C920"
    fps = 30.0
    is_mirrored = True

    def __init__(self, face: Face = ANA) -> None:
        self._pictures = [portrait(face, number) for number in range(CYCLE)]
        self._count = 0
        self._released = Event()

    def grab(self) -> bool:
        self._count += 1
        return not self._released.wait(1 / self.fps)

    def retrieve(self) -> Pixels | None:
        return self._pictures[self._count // 2 % CYCLE].copy()

    def release(self) -> None:
        self._released.set()


class DrawnMicrophone:
    """Somebody who talks unless they are told to be quiet."""

    name = "Jabra Evolve 40"
    rate = RATE

    def __init__(self, is_quiet: Event, is_dead: Event) -> None:
        self._is_quiet, self._is_dead = is_quiet, is_dead
        self._sound = speech(20, seed=5)
        self._stop = Event()
        self._thread: Thread | None = None

    def start(self, on_audio: OnAudio) -> None:
        self._stop.clear()
        self._thread = Thread(target=self._run, args=(on_audio,), name="drawn-microphone")
        self._thread.start()

    def _run(self, on_audio: OnAudio) -> None:
        began_ns, given = monotonic_ns(), 0
        while not self._stop.is_set():
            due_ns = began_ns + (given + 480) * 1_000_000_000 // RATE
            if self._stop.wait(max(0.0, (due_ns - monotonic_ns()) / 1e9)):
                return
            place = given % (self._sound.size - 480)
            loud = 0.004 if self._is_quiet.is_set() else 1.0
            loud = 0.0 if self._is_dead.is_set() else loud
            on_audio(self._sound[place : place + 480, np.newaxis] * np.float32(loud))
            given += 480

    def stop(self) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join(5)

    def source(self) -> str:
        return self.name
