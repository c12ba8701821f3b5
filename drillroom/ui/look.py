"""The look in use: colours, fonts and icons. Built once, handed to every widget that paints."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from drillroom.settings import Theme
from drillroom.ui.theme import DARK, LIGHT, Tokens, style_sheet

FAMILY = "Inter Variable"  # not said
WEIGHT_AXIS = QFont.Tag("wght")
TABULAR = QFont.Tag("tnum")
"""Figures of equal width, for numbers that change; it widens the hyphens of words, too."""
NUMBERS = {"timer", "run", "number"}
CODE = "code"
"""The one size in letters of equal width: text that a program reads."""


@dataclass(frozen=True, slots=True)
class Type:
    """A size of text: pixels, line height in pixels, weight on the variable axis, tracking."""

    size_px: int
    line_px: int
    weight: int
    tracking_percent: float = 0.0


TYPES = {
    "timer": Type(136, 120, 700, -3.0),
    "cue": Type(68, 74, 650, -2.8),
    "phase": Type(20, 28, 550),
    "briefing": Type(48, 56, 690, -3.0),
    "hero": Type(40, 48, 690, -3.0),
    "run": Type(48, 52, 690, -2.0),
    "title": Type(28, 36, 650, -2.0),
    "number": Type(26, 32, 640, -2.0),
    "section": Type(20, 28, 620, -1.0),
    "prompt": Type(20, 30, 400),
    "lead": Type(16, 24, 600),
    "lead-plain": Type(16, 24, 400),
    "body": Type(14, 20, 400),
    "body-strong": Type(14, 20, 600),
    "button": Type(14, 20, 550),
    "detail": Type(13, 18, 400),
    "detail-strong": Type(13, 18, 600),
    "note": Type(12, 16, 400),
    "note-strong": Type(12, 16, 600),
    CODE: Type(13, 22, 400),
}
"""Every size of text there is; 12 px is the smallest."""


class Look(QObject):
    """Colours, fonts and icons of the theme in use."""

    changed = Signal()

    def __init__(
        self, app: QApplication, theme: Theme = Theme.SYSTEM, text_percent: int = 100
    ) -> None:
        """Set *app* up: bundled font, palette, style sheet; it follows the system from now on."""
        super().__init__()
        self._app = app
        self._theme = theme
        self._scale = text_percent / 100
        self._family = _family("InterVariable.ttf") or app.font().family()  # not said
        self.tokens: Tokens = LIGHT
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._apply)
        app.setStyle("Fusion")  # not said
        self._apply()

    @property
    def is_dark(self) -> bool:
        """Whether the dark theme is in use."""
        return self.tokens is DARK

    def choose(self, theme: Theme, text_percent: int) -> None:
        """Use another theme or size of text from now on."""
        if (theme, text_percent / 100) != (self._theme, self._scale):
            self._theme, self._scale = theme, text_percent / 100
            self._apply()

    def colour(self, role: str) -> QColor:
        """Return the colour of a role of `Tokens`."""
        return QColor(getattr(self.tokens, role))

    def scrim(self) -> QColor:
        """Return what lies between a sheet and the window below."""
        colour = QColor(self.tokens.scrim)
        colour.setAlphaF(self.tokens.scrim_alpha)
        return colour

    def font(self, name: str) -> QFont:
        """Return the font of a size in `TYPES`; sizes of numbers have figures of equal width."""
        kind = TYPES[name]
        font = QFont(self._code_family if name == CODE else self._family)
        # the record room is made for two metres already; it does not grow with the text
        scale = 1.0 if name in {"timer", "cue", "run"} else self._scale
        font.setPixelSize(round(kind.size_px * scale))
        if name == CODE:
            return font
        font.setVariableAxis(WEIGHT_AXIS, kind.weight)
        if name in NUMBERS:
            font.setFeature(TABULAR, 1)
        spacing = QFont.SpacingType.PercentageSpacing
        font.setLetterSpacing(spacing, 100.0 + kind.tracking_percent)
        return font

    def px(self, length_px: int) -> int:
        """Return a length that has to hold text, in pixels, for the size of text in use."""
        return round(length_px * self._scale)

    def line_px(self, name: str) -> int:
        """Return the line height of a size of text in pixels."""
        return round(TYPES[name].line_px * self._scale)

    def icon(self, name: str, size_px: int, role: str, ratio: float = 1.0) -> QPixmap:
        """Return a Lucide icon painted in the colour of *role*, *size_px* square."""
        stroke = 2.0 if size_px <= 16 else 1.75
        colour = getattr(self.tokens, role)
        return _icon(name, size_px, colour, stroke, ratio)

    @cached_property
    def _code_family(self) -> str:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        return _family("JetBrainsMono-Regular.ttf") or fixed.family()  # not said

    def _apply(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        system_dark = scheme is Qt.ColorScheme.Dark
        dark = self._theme is Theme.DARK or (self._theme is Theme.SYSTEM and system_dark)
        self.tokens = DARK if dark else LIGHT
        self._app.setPalette(_palette(self.tokens))
        self._app.setFont(self.font("body"))
        self._app.setStyleSheet(style_sheet(self.tokens))
        self.changed.emit()


def _family(file: str) -> str:
    """Return the name of a bundled typeface, usable from now on; "" if Qt cannot read it."""
    data = files("drillroom.ui").joinpath("assets", "fonts", file).read_bytes()
    number = QFontDatabase.addApplicationFontFromData(QByteArray(data))
    return next(iter(QFontDatabase.applicationFontFamilies(number)), "")


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.canvas,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.sunken,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.text3,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.ToolTipBase: tokens.surface,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.Link: tokens.accent_text,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(disabled, role, QColor(tokens.text3))
    return palette


@cache
def _icon(name: str, size_px: int, colour: str, stroke: float, ratio: float) -> QPixmap:
    source = files("drillroom.ui").joinpath("assets", "icons", f"{name}.svg").read_text("utf-8")
    source = source.replace("currentColor", colour)
    source = source.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    side = round(size_px * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
