"""One rotating log file in the data folder; never speech, notes or people's names."""

from __future__ import annotations

import logging
import logging.handlers
import os
from pathlib import Path

from drillroom.paths import PRIVATE_FILE, PRIVATE_FOLDER

LOG = "drillroom.log"
LOG_BYTES = 1_000_000
LOG_FILES = 5


def start_log(folder: Path, name: str = LOG) -> logging.Handler:
    """Send Drillroom's log lines to a file in *folder* and return the handler; once a process.

    Two processes never write one file: what one renames the other could not go on with.
    A log that cannot be opened is no reason to stop.
    """
    root = logging.getLogger("drillroom")
    for known in root.handlers:
        if isinstance(known, logging.handlers.RotatingFileHandler):
            return known
    root.setLevel(logging.INFO)
    path = folder / name
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=False
        )
    except OSError:
        return logging.NullHandler()
    if os.name == "posix":
        path.chmod(PRIVATE_FILE)
    handler.setFormatter(
        logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s %(message)s")
    )
    root.addHandler(handler)
    root.propagate = False
    return handler
