"""Which cameras and microphones are offered, in words; pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from urllib.parse import urlsplit

from drillroom.errors import SettingsError
from drillroom.ui.language import mark, tr

ADDRESS = "address"
"""The option behind which an address is typed; never stored."""
DEFAULT = "default"
DEMO = "demo"
NONE = "none"


class Device(Protocol):
    """A device that was found."""

    @property
    def id(self) -> str:
        """What is stored."""

    @property
    def name(self) -> str:
        """What is shown."""


Options = list[tuple[str, str]]


def is_address(choice: str) -> bool:
    """Return whether a camera is chosen by its address."""
    return urlsplit(choice).scheme in {"http", "https"}


def camera_address(text: str) -> str:
    """Return a typed address of a camera as it is stored.

    Raises:
        SettingsError: it is none.
    """
    address = text.strip()
    try:
        parts = urlsplit(address)
    except ValueError:  # a bracket that is not closed
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise SettingsError(
            "That is not the address of a camera",
            remedy="Type it as the camera shows it: http://name-or-number:port/path.",
        )
    return address


def camera_options(found: Sequence[Device] | None, chosen: str) -> tuple[Options, str]:
    """Return what is offered, and which of it is chosen; *found* is None while we look."""
    options = [(device.id, device.name) for device in found or () if device.id != DEMO]
    if chosen.isdigit() or chosen == DEFAULT:
        is_first = chosen in {"0", DEFAULT}
        name = tr("First camera") if is_first else tr("Camera number {number}", number=chosen)
        options.insert(0, (chosen, name))
    options += [(ADDRESS, tr("Camera at an address")), (NONE, tr("No camera, sound only"))]
    options.append(_demo(found, mark("Demo camera")))
    return _with_chosen(options, ADDRESS if is_address(chosen) else chosen, found)


def microphone_options(found: Sequence[Device] | None, chosen: str) -> tuple[Options, str]:
    """Return what is offered, and which of it is chosen; *found* is None while we look."""
    options = [(DEFAULT, tr("The system's microphone"))]
    options += [(device.id, device.name) for device in found or () if device.id != DEMO]
    options += [(NONE, tr("No microphone, picture only"))]
    options.append(_demo(found, mark("Demo microphone")))
    by_name = next((ident for ident, name in options if name == chosen), chosen)
    return _with_chosen(options, by_name, found)


def is_absent(found: Sequence[Device] | None, chosen: str) -> bool:
    """Return whether we have looked, and what is chosen was not there."""
    if found is None or chosen in {NONE, DEMO} or is_address(chosen):
        return False
    real = [device for device in found if device.id != DEMO]
    if chosen.isdigit() or chosen == DEFAULT:
        return not real
    return all(chosen not in {device.id, device.name} for device in real)


def _demo(found: Sequence[Device] | None, name: str) -> tuple[str, str]:
    shown = next((device.name for device in found or () if device.id == DEMO), name)
    return (DEMO, tr(shown))


def _with_chosen(
    options: Options, chosen: str, found: Sequence[Device] | None
) -> tuple[Options, str]:
    if all(ident != chosen for ident, _ in options):
        options.insert(
            0, (chosen, chosen if found is None else tr("{device} (not found)", device=chosen))
        )
    return options, chosen
