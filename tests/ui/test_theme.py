import pytest

from drillroom.ui.theme import DARK, LIGHT, Tokens, contrast

TEXT = [
    ("text", "canvas"),
    ("text", "surface"),
    ("text", "selected"),
    ("text2", "canvas"),
    ("text2", "rail"),
    ("text2", "surface"),
    ("text2", "sunken"),
    ("text2", "selected"),
    ("text3", "canvas"),
    ("text3", "hover"),
    ("text3", "selected"),
    ("text3", "surface"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_press"),
    ("accent_text", "selected"),
    ("good", "good_tint"),
    ("good", "canvas"),
    ("warn", "warn_tint"),
    ("warn", "canvas"),
    ("stop", "stop_tint"),
    ("band_text", "band"),
    ("band_text2", "band"),
]
GRAPHICS = [
    ("edge", "canvas"),
    ("edge", "surface"),
    ("edge", "sunken"),
    ("accent", "canvas"),
    ("good_fill", "band"),
    ("warn_fill", "band"),
    ("stop_fill", "band"),
    ("wave", "surface"),
]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_can_be_read_on_its_ground(tokens: Tokens, ink: str, ground: str):
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), GRAPHICS)
def test_edges_and_fills_can_be_told_from_their_ground(tokens: Tokens, ink: str, ground: str):
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 3.0


def test_black_on_white_has_the_contrast_that_the_standard_gives():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
