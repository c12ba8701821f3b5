"""What every command needs: the data folder, the settings, the log, and how to print."""

from __future__ import annotations

import json
import os
import signal
import threading
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import click

from drillroom.clock import Clock, SystemClock
from drillroom.log import start_log
from drillroom.paths import Home, home_of
from drillroom.settings import Settings, load_settings

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
share_option = click.option(
    "--share",
    type=click.Path(path_type=Path),
    help="The shared folder, instead of those in the settings.",
)


@dataclass(frozen=True, slots=True)
class Desk:
    """One person's data folder and settings, ready for a command."""

    home: Home
    settings: Settings
    clock: Clock


def open_desk(home: Home | None = None) -> Desk:
    """Make the data folder, start the log and read the settings.

    Raises:
        SettingsError: the data folder or the settings cannot be used.
    """
    home = (home or home_of(os.environ)).make()
    start_log(home.logs)
    return Desk(home, load_settings(home.settings), SystemClock())


def print_json(value: object) -> None:
    """Print one JSON value on standard output."""
    click.echo(json.dumps(value, ensure_ascii=False, default=datetime.isoformat))


def stop_on_signals() -> threading.Event:
    """Return an event that Ctrl+C and a polite kill set, so that work ends properly."""
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    return stop
