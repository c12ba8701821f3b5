"""`drillroom pack`: what authors need."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from drillroom.cli.coverage import coverage_command
from drillroom.cli.demonstrate import demonstrate_command, drop_demonstration_command
from drillroom.cli.desk import json_option, open_desk, print_json
from drillroom.cli.handing import (
    accept_command,
    decline_command,
    offers_command,
    send_pack_command,
)
from drillroom.cli.lines import lines_command, record_line_command
from drillroom.drills.authoring import PACK_FILE, SCHEMA_FILE, write_new_pack, write_schema
from drillroom.drills.behaviours import BEHAVIOURS
from drillroom.drills.check import PackError
from drillroom.drills.loader import check_pack, load_pack
from drillroom.drills.model import Habit
from drillroom.drills.schema import pack_schema
from drillroom.drills.shelf import built_in_pack, find_drill, find_way
from drillroom.drills.template import LEAST_S, MOST_NAME, MOST_S, pack_id, template
from drillroom.live.keys import read_keys
from drillroom.live.preview import preview
from drillroom.live.speech import read_speech
from drillroom.storage.packs import THIS_COMPUTER, Installed, install, installed, remove

_READABLE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group("pack")
def pack_command() -> None:
    """Check drill packs, and help to write them."""


@pack_command.command("check")
@click.argument("path", metavar="FILE", type=click.Path(exists=True, path_type=Path))
@json_option
@click.pass_context
def check(ctx: click.Context, path: Path, *, as_json: bool) -> None:
    """Check a drill pack and list everything that is wrong with it."""
    result = check_pack(path)
    if as_json:
        print_json(result.to_json())
        ctx.exit(1 if result.problems else 0)
    for warning in result.warnings:
        click.echo(f"warning: {warning}", err=True)
    if result.pack is None:
        raise PackError(path.name, result.problems)
    count = len(result.pack.drills)
    click.echo(f"{path.name}: {count} drill{'s' if count != 1 else ''}, no problems")


@pack_command.command("new")
@click.argument("name")
@click.option("--habit", type=click.Choice([habit.value for habit in Habit]), help="Of the drill.")
@click.option(
    "--behaviour",
    "behaviours",
    multiple=True,
    type=click.Choice([behaviour.id for behaviour in BEHAVIOURS]),
    metavar="ID",
    help="One of the thirteen that the drill trains; may be given several times.",
)
@click.option(
    "--seconds", type=click.IntRange(LEAST_S, MOST_S), help="How long one speaks in the drill."
)
@click.option(
    "--in",
    "into",
    metavar="DIR",
    default=Path(),
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Where the pack's folder is made; here unless said.",
)
def new(
    name: str, habit: str | None, behaviours: tuple[str, ...], seconds: int | None, into: Path
) -> None:
    """Make a folder with a pack NAME: commented, with one drill that runs as it is.

    On a terminal it asks for the habit, the behaviours and the length that were not given.
    """
    name = name.strip()
    if not pack_id(name) or len(name) > MOST_NAME or not name.isprintable():
        raise click.BadParameter(
            f"A name has at most {MOST_NAME} characters and at least one letter from a to z."
        )
    if sys.stdin.isatty():
        habit, behaviours, seconds = _asked(habit, behaviours, seconds)
    text = template(
        name, Habit(habit or Habit.POINT), behaviours, seconds or 60, schema=SCHEMA_FILE
    )
    folder = write_new_pack(into / pack_id(name), text)
    click.echo(f"{folder / PACK_FILE}\nCheck it with: drillroom pack check {folder / PACK_FILE}")


def _asked(
    habit: str | None, behaviours: tuple[str, ...], seconds: int | None
) -> tuple[str, tuple[str, ...], int]:
    """Ask for what was not given; Enter takes what is usual."""
    if habit is None:
        choice = click.Choice([one.value for one in Habit])
        habit = click.prompt("Which habit does the drill break?", type=choice, default="point")
    if not behaviours:
        for number, behaviour in enumerate(BEHAVIOURS, 1):
            click.echo(f"{number:4}  {behaviour.text}")
        said = click.prompt("Which of these does it train? Numbers, or Enter for none", default="")
        numbers = [int(word) for word in said.replace(",", " ").split() if word.isdecimal()]
        behaviours = tuple(
            BEHAVIOURS[number - 1].id for number in numbers if 0 < number <= len(BEHAVIOURS)
        )
    if seconds is None:
        length = click.IntRange(LEAST_S, MOST_S)
        seconds = click.prompt("How many seconds does one speak?", type=length, default=60)
    return habit, behaviours, seconds


@pack_command.command("install")
@click.argument("source", metavar="FOLDER|FILE", type=click.Path(exists=True, path_type=Path))
@json_option
def install_command(source: Path, *, as_json: bool) -> None:
    """Install a pack, or a new version of one: its drills are in Practice from then on."""
    arrival = install(open_desk().home, source)
    pack = arrival.pack
    if as_json:
        warnings = [warning.to_json() for warning in arrival.warnings]
        named = {"pack": pack.id, "version": pack.version, "before": arrival.before or None}
        drills = [drill.id for drill in pack.drills]
        print_json({**named, "new": arrival.is_new, "drills": drills, "warnings": warnings})
        return
    for warning in arrival.warnings:
        click.echo(f"warning: {warning}", err=True)
    count = f"{len(pack.drills)} drill{'s' if len(pack.drills) != 1 else ''}"
    instead = f" in place of {arrival.before}" if arrival.is_new and arrival.before else ""
    done = "is installed" if arrival.is_new else "is here already"
    click.echo(f"{pack.title} {pack.version} {done}{instead}: {count}")


@pack_command.command("list")
@json_option
def list_command(*, as_json: bool) -> None:
    """List the packs on this computer, the versions that are not in use too."""
    own = built_in_pack()
    rows = [Installed(own, Path(), THIS_COMPUTER, in_use=True), *installed(open_desk().home)]
    if as_json:
        print_json(
            [
                {
                    "pack": one.pack.id,
                    "version": one.pack.version,
                    "title": one.pack.title,
                    "drills": [drill.id for drill in one.pack.drills],
                    "in_use": one.in_use,
                    "author": one.origin.author,
                    "writer": one.origin.writer,
                    "folder": str(one.folder) if one.pack.folder and one.folder.parts else None,
                }
                for one in rows
            ]
        )
        return
    for one in rows:
        sender = f"from {one.origin.author}" if one.origin.author else "installed"
        where = "ships with the app" if not one.folder.parts else sender
        used = "" if one.in_use else ", not in use"
        click.echo(f"{one.pack.id} {one.pack.version}  {one.pack.title} ({where}{used})")


@pack_command.command("remove")
@click.argument("pack", metavar="ID")
@click.option("--version", help="This one alone; all of them unless said.")
def remove_command(pack: str, version: str | None) -> None:
    """Remove an installed pack. Takes of it stay as they are."""
    for one in remove(open_desk().home, pack, version):
        click.echo(f"{one.pack.title} {one.pack.version} is removed")


for _command in (
    coverage_command,
    send_pack_command,
    offers_command,
    accept_command,
    decline_command,
    lines_command,
    record_line_command,
    demonstrate_command,
    drop_demonstration_command,
):
    pack_command.add_command(_command)


@pack_command.command("schema")
@click.option(
    "--to",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write it into this file instead.",
)
def schema(to: Path | None) -> None:
    """Print the JSON Schema of packs, with which editors explain keys and underline slips."""
    if to is None:
        click.echo(json.dumps(pack_schema(), indent=2))
        return
    write_schema(to)
    click.echo(f"Packs beside {to.name} begin with: # yaml-language-server: $schema={to.name}")


@pack_command.command("preview")
@click.argument("path", metavar="FILE", type=_READABLE)
@click.argument("drill")
@click.option("--variant", metavar="ID", help="A variant of the drill; standard for none.")
@click.option("--seed", type=click.IntRange(0, 2**53 - 1), default=0, help="Draws the cards.")
@click.option(
    "--keys",
    "keys_path",
    metavar="FILE",
    type=_READABLE,
    help="Lines AT_S KEY: keys pressed at those times.",
)
@click.option(
    "--speech",
    "speech_path",
    metavar="FILE",
    type=_READABLE,
    help="Lines FROM_S TO_S: when somebody speaks.",
)
@json_option
def preview_command(  # one parameter an option
    path: Path,
    drill: str,
    variant: str | None,
    seed: int,
    keys_path: Path | None,
    speech_path: Path | None,
    *,
    as_json: bool,
) -> None:
    """Show what a take of DRILL would be, on a clock that does not wait.

    Every item counts as answered yes, so the outcome is that of clock and marks.
    """
    found = find_drill(load_pack(path), drill)
    way = find_way(found, variant) if variant else found
    keys = read_keys(keys_path) if keys_path else ()
    would_be = preview(way, seed, keys, read_speech(speech_path) if speech_path else None)
    if as_json:
        print_json(would_be.to_json())
        return
    for entry in would_be.timeline:
        click.echo(f"{entry.at_s:7.1f} s  {entry.kind.value} {entry.id} {entry.text}".rstrip())
    for name, value in would_be.measures.items():
        click.echo(f"{name}: {value:g}")
    if would_be.outcome is not None:
        click.echo(f"Outcome, with every item answered yes: {would_be.outcome.value}")
