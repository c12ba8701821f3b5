"""`drillroom record`: one take from the terminal."""

from __future__ import annotations

import secrets
import sys
from pathlib import Path

import click

from drillroom.cli.desk import json_option, open_desk, stop_on_signals
from drillroom.cli.headless import TakePlan, open_recorder, record_take
from drillroom.cli.kept import report_take
from drillroom.drills.loader import load_pack
from drillroom.drills.model import MOST_DRILL_S, Drill, Pack, free_drill
from drillroom.drills.shelf import built_in_pack, find_on_shelf, find_way
from drillroom.live.keys import read_keys
from drillroom.live.meter import RED
from drillroom.paths import Home
from drillroom.storage.library import open_library
from drillroom.storage.packs import packs_on
from drillroom.takes.model import Entry, EntryKind


@click.command("record")
@click.argument("drill", required=False)
@click.option(
    "--free",
    "free_s",
    type=click.FloatRange(0.1, MOST_DRILL_S),
    metavar="SECONDS",
    help="Record this long without a drill.",
)
@click.option(
    "--pack",
    "pack_path",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The pack the drill is in.",
)
@click.option("--variant", metavar="ID", help="A variant of the drill; standard for none.")
@click.option("--camera", metavar="INDEX|NAME|URL|demo|none", help="The camera.")
@click.option("--mic", metavar="default|NAME|demo|none", help="The microphone.")
@click.option("--seed", type=click.IntRange(0, 2**53 - 1), help="Replays a draw of cards.")
@click.option(
    "--keys",
    "keys_path",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Lines AT_S KEY: keys pressed at those times of the take.",
)
@json_option
def record_command(
    drill: str | None,
    free_s: float | None,
    pack_path: Path | None,
    variant: str | None,
    seed: int | None,
    keys_path: Path | None,
    *,
    as_json: bool,
    **devices: str | None,  # camera and mic
) -> None:
    """Record one take of DRILL. Ctrl+C ends it properly."""
    if (drill is None) == (free_s is None):
        raise click.UsageError("Say which DRILL to record, or --free SECONDS.")
    if free_s is not None and variant is not None:
        raise click.UsageError("Only a DRILL has variants.")
    desk = open_desk()
    camera = devices["camera"] or desk.settings.camera
    mic = devices["mic"] or desk.settings.mic
    if camera == "none" and mic == "none":
        raise click.UsageError("Without a camera and a microphone there is nothing to record.")
    pack, exercise = _choose(desk.home, drill, free_s, pack_path)
    exercise = find_way(exercise, variant) if variant else exercise
    presses = read_keys(keys_path) if keys_path else ()
    seed = secrets.randbits(31) if seed is None else seed
    stop = stop_on_signals()
    with open_library(desk.home, desk.clock) as library, open_recorder(camera, mic) as recorder:
        plan = TakePlan(pack, exercise, seed, desk.settings.shown_name, presses)
        recorder.camera_offset_ms = desk.settings.camera_offset_ms
        take = record_take(library, recorder, plan, stop, _show)
        report_take(library, take, as_json=as_json)


def _choose(
    home: Home, drill: str | None, free_s: float | None, pack_path: Path | None
) -> tuple[Pack | None, Drill]:
    if free_s is not None:
        return None, free_drill(free_s, built_in_pack().tags)
    packs = (load_pack(pack_path),) if pack_path else packs_on(home)
    return find_on_shelf(packs, drill or "")


def _show(entry: Entry) -> None:
    if not sys.stderr.isatty():
        return
    words = {
        EntryKind.PHASE: entry.id,
        EntryKind.CARD: f"“{entry.text}”",
        EntryKind.LIGHT: f"{entry.id} light",
        EntryKind.BUYER: f"buyer: “{entry.text}”",
        EntryKind.RUN: "buzzer" if entry.id == RED else f"{entry.id} run",
        EntryKind.PAUSE: "dark",
        EntryKind.MARK: f"mark {entry.id}",
        EntryKind.FAULT: entry.text,
        EntryKind.IMPORT: entry.text,
        EntryKind.END: "end",
    }
    minutes, seconds = divmod(int(entry.at_s), 60)
    click.echo(f"{minutes}:{seconds:02}  {words[entry.kind]}", err=True)
