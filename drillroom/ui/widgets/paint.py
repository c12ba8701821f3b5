"""Shapes on whole pixels."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from drillroom.ui.look import Look

THIN_PX = 6
"""A frame up to this wide around a picture looks like a mistake."""


def painter_of(widget: QWidget) -> QPainter:
    """Return a smooth painter on *widget*."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def rounded(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Paint a rounded rectangle whose edge lies inside *rect*."""
    box = QRectF(rect)
    if edge is not None:
        box = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(edge, width))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)


def staged(picture: QImage, size: QSize, ground: QColor) -> QImage:
    """Return the whole *picture*, centred in *size* pixels of *ground*, to be painted as one.

    Where it all but fills them it is cut by a pixel or two rather than framed by a thin line.
    """
    fitted = picture.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    spare = size - fitted
    if max(spare.width(), spare.height()) <= THIN_PX:
        fitted = size
    expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    scaled = picture.scaled(fitted, expanding, Qt.TransformationMode.SmoothTransformation)
    if scaled.size() == size:
        return scaled
    whole = QImage(size, QImage.Format.Format_RGB32)
    whole.fill(ground)
    painter = QPainter(whole)
    left, top = (size.width() - scaled.width()) // 2, (size.height() - scaled.height()) // 2
    painter.drawImage(left, top, scaled)
    painter.end()
    return whole


def centred(painter: QPainter, pixmap: QPixmap, x: int, height: int) -> int:
    """Paint a pixmap at *x*, centred in *height*; return its width."""
    ratio = pixmap.devicePixelRatio()
    size = pixmap.deviceIndependentSize()
    top = round((height - size.height()) / 2 * ratio) / ratio  # a whole pixel of the screen
    painter.drawPixmap(QPointF(x, top), pixmap)
    return round(size.width())


def stage_ink(look: Look) -> str:
    """Return the role of text on the stage, which is dark in both themes."""
    return "text" if look.is_dark else "canvas"
