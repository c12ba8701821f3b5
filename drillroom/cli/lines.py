"""`drillroom pack lines`, `record`: the buyer's lines and their voice."""

from __future__ import annotations

from pathlib import Path

import click

from drillroom.capture.alignment import RATE
from drillroom.capture.buyer_line import LineRecorder, finished
from drillroom.capture.devices import open_microphone
from drillroom.capture.mic import Samples
from drillroom.cli.desk import json_option, open_desk, print_json, stop_on_signals
from drillroom.drills.clock_format import MOST_LINE_S
from drillroom.drills.loader import load_pack
from drillroom.drills.sounds import write_sound
from drillroom.drills.source import read_source, write_source
from drillroom.drills.spoken_lines import SpokenLine, find_line, spoken_lines, with_sound

_POLL_S = 0.05


@click.command("lines")
@click.argument("path", metavar="FILE", type=click.Path(exists=True, path_type=Path))
@json_option
def lines_command(path: Path, *, as_json: bool) -> None:
    """List what the buyer says in a pack, and which lines have a voice."""
    lines = spoken_lines(load_pack(path))
    if as_json:
        print_json([_row(line) for line in lines])
        return
    for line in lines:
        variant = f" ({line.variant})" if line.variant else ""
        click.echo(f"{line.drill.id} {line.line.id}{variant} {line.number + 1}  {line.text}")
        click.echo(f"  {line.when}; {line.state.value}, {line.seconds:.1f} s")
    if not lines:
        click.echo("The buyer says nothing in this pack.")


@click.command("record")
@click.argument("path", metavar="FILE", type=click.Path(exists=True, path_type=Path))
@click.argument("drill")
@click.argument("line")
@click.option("--variant", metavar="ID", default="", help="The variant whose own line it is.")
@click.option(
    "--text", "number", type=click.IntRange(1, 30), default=1, help="Which of several texts."
)
@click.option("--mic", help="The microphone; that of the settings unless said.")
@click.option(
    "--seconds",
    type=click.FloatRange(0.2, MOST_LINE_S),
    help="How long is recorded; until Ctrl+C unless said.",
)
@json_option
def record_line_command(  # one parameter an option
    path: Path,
    drill: str,
    line: str,
    variant: str,
    number: int,
    mic: str | None,
    seconds: float | None,
    *,
    as_json: bool,
) -> None:
    """Record a buyer LINE of DRILL with your own voice, into the pack's folder."""
    found = find_line(load_pack(path), drill, line, variant, number - 1)
    source = read_source(path)
    text = with_sound(source.text, found)  # what cannot be named is not recorded
    click.echo(f"Say: {found.text}", err=True)
    sound = finished(_recorded(mic or open_desk().settings.mic, seconds))
    write_sound(path.parent, found.file, sound.samples, RATE)
    if text != source.text:
        write_source(source, text)
    if as_json:
        peak = round(sound.peak_dbfs, 1)
        print_json(
            {"sound": found.file, "seconds": sound.seconds, "peak_dbfs": peak, "pack": str(path)}
        )
        return
    click.echo(f"{path.parent / found.file}: {sound.seconds:.1f} s")


def _recorded(mic: str, seconds: float | None) -> Samples:
    """Record for *seconds*, else until a signal."""
    stop = stop_on_signals()
    desk = open_desk()
    recorder = LineRecorder(open_microphone(mic), desk.clock.monotonic_ns, seconds or MOST_LINE_S)
    if seconds is None:
        click.echo("Recording; Ctrl+C ends it.", err=True)
    recorder.start()
    while not stop.wait(_POLL_S) and not recorder.is_full:
        recorder.poll()
    return recorder.stop()


def _row(line: SpokenLine) -> dict[str, object]:
    return {
        "drill": line.drill.id,
        "variant": line.variant,
        "line": line.line.id,
        "text": line.text,
        "number": line.number + 1,
        "when": line.when,
        "state": line.state.value,
        "seconds": round(line.seconds, 3),
        "sound": line.sound,
    }
