"""`drillroom record`: one take from the terminal."""

from __future__ import annotations

import secrets
import signal
import sys
import threading
from pathlib import Path

import click

from drillroom.cli.desk import json_option, open_desk, print_json
from drillroom.cli.headless import TakePlan, open_recorder, record_take
from drillroom.drills.loader import load_pack
from drillroom.drills.model import Drill, Pack, free_drill
from drillroom.drills.shelf import built_in_pack, find_drill
from drillroom.live.keys import read_keys
from drillroom.storage.library import Library, open_library
from drillroom.takes.measures import Attempt, measures
from drillroom.takes.model import Entry, EntryKind, Take

MAX_FREE_S = 3600.0


@click.command("record")
@click.argument("drill", required=False)
@click.option(
    "--free",
    "free_s",
    type=click.FloatRange(0.1, MAX_FREE_S),
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
    camera: str | None,
    mic: str | None,
    seed: int | None,
    keys_path: Path | None,
    *,
    as_json: bool,
) -> None:
    """Record one take of DRILL. Ctrl+C ends it properly."""
    if (drill is None) == (free_s is None):
        raise click.UsageError("Say which DRILL to record, or --free SECONDS.")
    desk = open_desk()
    camera = camera or desk.settings.camera
    mic = mic or desk.settings.mic
    if camera == "none" and mic == "none":
        raise click.UsageError("Without a camera and a microphone there is nothing to record.")
    pack, exercise = _choose(drill, free_s, pack_path)
    presses = read_keys(keys_path) if keys_path else ()
    seed = secrets.randbits(31) if seed is None else seed
    stop = _stop_on_signals()
    with open_library(desk.home, desk.clock) as library, open_recorder(camera, mic) as recorder:
        plan = TakePlan(pack, exercise, seed, desk.settings.shown_name, presses)
        recorder.camera_offset_ms = desk.settings.camera_offset_ms
        take = record_take(library, recorder, plan, stop, _show)
        _report(library, take, as_json=as_json)


def _choose(
    drill: str | None, free_s: float | None, pack_path: Path | None
) -> tuple[Pack | None, Drill]:
    if free_s is not None:
        return None, free_drill(free_s)
    pack = load_pack(pack_path) if pack_path else built_in_pack()
    return pack, find_drill(pack, drill or "")


def _stop_on_signals() -> threading.Event:
    """Return an event that Ctrl+C and a polite kill set, so that the take ends properly."""
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    return stop


def _show(entry: Entry) -> None:
    if not sys.stderr.isatty():
        return
    words = {
        EntryKind.PHASE: entry.id,
        EntryKind.CARD: f"“{entry.text}”",
        EntryKind.LIGHT: f"{entry.id} light",
        EntryKind.MARK: f"mark {entry.id}",
        EntryKind.FAULT: entry.text,
        EntryKind.END: "end",
    }
    minutes, seconds = divmod(int(entry.at_s), 60)
    click.echo(f"{minutes}:{seconds:02}  {words[entry.kind]}", err=True)


def _report(library: Library, take: Take, *, as_json: bool) -> None:
    folder = library.folder(take.id)
    timeline = folder.read_timeline()
    certificate = take.certificate
    faults = [entry for entry in timeline if entry.kind is EntryKind.FAULT]
    if as_json:
        attempt = Attempt(library.drill(take.id), take.seconds, timeline)
        print_json(
            {
                "take": take.id,
                "folder": str(folder.path),
                "media": str(folder.media),
                "seconds": take.seconds,
                "frames": certificate.frames if certificate else 0,
                "dropped_frames": certificate.dropped_frames if certificate else 0,
                "faults": [
                    {"at_s": entry.at_s, "kind": entry.id, "text": entry.text} for entry in faults
                ],
                "measures": measures(attempt),
            }
        )
        return
    for entry in faults:
        click.echo(f"{entry.at_s:.1f} s: {entry.text or entry.id}", err=True)
    click.echo(f"Take {take.id}: {certificate.line() if certificate else ''}")
    click.echo(f"Watch it: {folder.media}")
    click.echo(f"Then: drillroom review {take.id} --tick ITEM=yes, drillroom finish {take.id}")
