"""Colour tokens of the look, light and dark, and the contrast between them.

The palette and the style sheet are made from these; no other module names a colour.
"""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. Every value is #RRGGBB; `scrim_alpha` is 0 to 1."""

    canvas: str
    rail: str
    surface: str
    sunken: str
    hover: str
    selected: str
    line: str
    """Dividers and card edges; never the only edge of a control."""
    edge: str
    """Edge of every control."""
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    accent_text: str
    good: str
    good_tint: str
    good_fill: str
    warn: str
    warn_tint: str
    warn_fill: str
    stop: str
    stop_tint: str
    stop_fill: str
    band: str
    """Lower band of the record room."""
    band_text: str
    band_text2: str
    wave: str
    stage: str
    """Behind a picture that has not arrived."""
    scrim: str
    scrim_alpha: float

    def colours(self) -> dict[str, str]:
        """Return every colour by its role."""
        return {f.name: getattr(self, f.name) for f in fields(self) if f.name != "scrim_alpha"}


LIGHT = Tokens(
    canvas="#F7F6F3",
    rail="#EFEDE8",
    surface="#FFFFFF",
    sunken="#F2F0EB",
    hover="#EAE7E0",
    selected="#E3EAFC",
    line="#E2DED6",
    edge="#8A8478",
    text="#1C1B18",
    text2="#55514A",
    text3="#6B665D",
    accent="#2A55D4",
    accent_hover="#2148BA",
    accent_press="#1A3B9C",
    on_accent="#FFFFFF",
    accent_text="#2148BA",
    good="#17713F",
    good_tint="#DFF1E6",
    good_fill="#2E9E60",
    warn="#855000",
    warn_tint="#FBEBCB",
    warn_fill="#C47C00",
    stop="#B3261E",
    stop_tint="#FBE4E1",
    stop_fill="#D6372C",
    band="#FFFFFF",
    band_text="#12110E",
    band_text2="#55514A",
    wave="#958F83",
    stage="#22242A",
    scrim="#1C1B18",
    scrim_alpha=0.52,
)

DARK = Tokens(
    canvas="#171614",
    rail="#111010",
    surface="#211F1D",
    sunken="#191816",
    hover="#2C2A27",
    selected="#242F54",
    line="#36332F",
    edge="#847E74",
    text="#F3F1EC",
    text2="#C0BBB1",
    text3="#A09A8F",
    accent="#8CABFF",
    accent_hover="#A6BEFF",
    accent_press="#7796F0",
    on_accent="#0D1738",
    accent_text="#A9C0FF",
    good="#6FCF97",
    good_tint="#1B3627",
    good_fill="#4DB67D",
    warn="#F2BA52",
    warn_tint="#3D2F13",
    warn_fill="#E8A52B",
    stop="#FF8F84",
    stop_tint="#47211D",
    stop_fill="#EE5E52",
    band="#0B0A09",
    band_text="#FFFFFF",
    band_text2="#C0BBB1",
    wave="#7A756A",
    stage="#0B0B0C",
    scrim="#000000",
    scrim_alpha=0.60,
)


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Return the relative luminance of #RRGGBB, 0 to 1 (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def style_sheet(tokens: Tokens) -> str:
    """Return the one style sheet: the parts of Qt's own controls that a palette cannot reach.

    It never sets a font: fonts carry weights that style sheets cannot say.
    """
    return _SHEET.format(**tokens.colours())


_SHEET = """
QMainWindow, QWidget#place, QWidget#work {{ background: {canvas}; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 6px 8px; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {wave}; border: 3px solid {canvas}; border-radius: 6px; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover {{ background: {edge}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox {{
  background: {surface}; color: {text}; border: 1px solid {edge}; border-radius: 8px;
  selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit, QComboBox, QDateEdit, QSpinBox {{ padding: 0 12px; min-height: 34px; }}
QPlainTextEdit, QTextEdit {{ padding: 7px 8px; }}
QPlainTextEdit#code {{ border: none; border-radius: 0; padding: 0; }}
QListWidget#drills {{ background: transparent; outline: none; }}
QListWidget#candidates {{
  background: {surface}; border: 1px solid {edge}; border-radius: 8px; padding: 4px; outline: none;
}}
QLineEdit#bare {{ background: transparent; border: none; padding: 0; min-height: 0; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{
  background: {sunken}; color: {text3}; border-color: {line};
}}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 28px; }}
QComboBox QAbstractItemView {{
  background: {surface}; color: {text}; border: 1px solid {edge}; padding: 4px; outline: none;
  selection-background-color: {selected}; selection-color: {text};
}}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {wave}; }}
QSlider::handle:horizontal {{
  width: 18px; height: 18px; margin: -7px 0; border-radius: 9px; background: {accent};
}}
QSlider::handle:horizontal:hover {{ background: {accent_hover}; }}
QMenu {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 8px 16px; border-radius: 6px; }}
QMenu::item:selected {{ background: {hover}; }}
"""  # not said
