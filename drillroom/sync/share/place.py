"""Where a shared folder may lie: not around the app's own data, and not inside it."""

from __future__ import annotations

from pathlib import Path

from drillroom.errors import SettingsError


def check_place(share: Path, data: Path) -> None:
    """Let a folder pass that can be shared beside the data folder *data*.

    Raises:
        SettingsError: one of the two lies in the other.
    """
    share, data = share.resolve(), data.resolve()
    if data.is_relative_to(share):
        raise SettingsError(
            "This folder holds Drillroom's own data",
            detail="Drafts lie below it, and they must not be shared.",
            remedy="Choose a folder that has nothing but what the team shares.",
        )
    if share.is_relative_to(data):
        raise SettingsError(
            "This folder lies inside Drillroom's own data",
            detail="Nobody else can reach it.",
            remedy="Choose the folder that the team shares.",
        )
