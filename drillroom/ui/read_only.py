"""What the window says while a newer Drillroom's library can only be read."""

from __future__ import annotations

from drillroom.ui.language import tr
from drillroom.ui.widgets.notices import Banner


def say_read_only(banner: Banner) -> None:
    """Say it, and the way out."""
    banner.say(
        tr("A newer Drillroom wrote this library."),
        tr("Everything can be seen, nothing changed. Install the newer one to practise."),
    )


def why_read_only() -> str:
    """Return why nothing is recorded meanwhile."""
    return tr("A newer Drillroom wrote this library: install that one to practise.")
