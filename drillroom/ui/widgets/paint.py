"""Shapes on whole pixels."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget


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


def centred(painter: QPainter, pixmap: QPixmap, x: int, height: int) -> int:
    """Paint a pixmap at *x*, centred in *height*; return its width."""
    ratio = pixmap.devicePixelRatio()
    size = pixmap.deviceIndependentSize()
    top = round((height - size.height()) / 2 * ratio) / ratio  # a whole pixel of the screen
    painter.drawPixmap(QPointF(x, top), pixmap)
    return round(size.width())
