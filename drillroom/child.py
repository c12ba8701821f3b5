"""How this program starts itself once more, for work that may hang, crash or be hostile."""

from __future__ import annotations

import subprocess
import sys

NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(
    subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0
)
"""On Windows: no console of its own, and a recording that runs beside it comes first."""


def child_command(word: str) -> list[str]:
    """Return what starts a child: the bundle starts itself, a source tree its interpreter.

    `__main__` knows the *word* that stands in the place of a command.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, word]
    return [sys.executable, "-P", "-m", "drillroom", word]
