"""After a crash: the unfinished file of a take becomes an ordinary one, should there be any.

Whoever lists takes looks for such files each time and finds one hardly ever, so the codecs are
loaded only then.
"""

from __future__ import annotations

import importlib
from pathlib import Path

from drillroom.takes.model import Certificate


def repair(media: Path) -> Certificate:
    """Make *media* an ordinary MP4 and certify it; see `repairing.repair`.

    Raises:
        MediaError: it cannot be read at all, or not be replaced.
    """
    certificate: Certificate = importlib.import_module("drillroom.capture.repairing").repair(media)
    return certificate
