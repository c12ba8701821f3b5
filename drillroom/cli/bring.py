"""`drillroom import`: a sound or video file becomes a take."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from drillroom.capture.foreign.confined import Watch
from drillroom.capture.foreign.importing import import_media
from drillroom.cli.desk import json_option, open_desk, stop_on_signals
from drillroom.cli.kept import report_take
from drillroom.drills.model import FREE
from drillroom.drills.shelf import find_on_shelf
from drillroom.storage.importing import ImportPlan, import_take
from drillroom.storage.library import open_library
from drillroom.storage.packs import packs_on
from drillroom.takes.model import Certificate, Entry
from drillroom.takes.timeline import shown_name


@click.command("import")
@click.argument("file", type=click.Path(exists=True, readable=False, path_type=Path))
@click.option("--drill", default=FREE, metavar="DRILL", help="Whose checklist it is reviewed with.")
@json_option
def import_command(file: Path, drill: str, *, as_json: bool) -> None:
    """Make a take of a sound or video FILE, which stays as it is.

    FILE is mp4, mov, mkv, webm, m4a, mp3 or wav, at most an hour long. Ctrl+C leaves nothing.
    """
    desk = open_desk()
    packs = packs_on(desk.home)
    pack, exercise = (packs[0], None) if drill == FREE else find_on_shelf(packs, drill)
    stop = stop_on_signals()
    watch = Watch(_show if sys.stderr.isatty() else _be_quiet, stop.is_set)

    def bring(target: Path) -> tuple[Certificate, Sequence[Entry]]:
        made = import_media(file, target, watch)
        return made.certificate, made.faults

    with open_library(desk.home, desk.clock) as library:
        plan = ImportPlan(shown_name(file), pack, exercise)
        try:
            take = import_take(library, desk.home, desk.clock, plan, bring)
        finally:
            if sys.stderr.isatty():
                click.echo("\r\033[K", nl=False, err=True)  # the line of the progress
        report_take(library, take, as_json=as_json)


def _show(done: float) -> None:
    click.echo(f"\rImporting: {done:4.0%}", nl=False, err=True)


def _be_quiet(_done: float) -> None:
    pass
