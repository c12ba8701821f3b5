"""`drillroom pack demonstrate`, `drop-demonstration`: a take of mine that shows a drill."""

from __future__ import annotations

from pathlib import Path

import click

from drillroom.cli.desk import json_option, open_desk, print_json
from drillroom.drills.demonstrations import name_of, with_demonstration, without_demonstration
from drillroom.drills.loader import load_pack
from drillroom.drills.model import Drill, Pack
from drillroom.drills.shelf import find_drill
from drillroom.drills.source import Source, read_source, write_source
from drillroom.errors import DrillroomError, LibraryError
from drillroom.storage.library import open_library
from drillroom.storage.packs import pack_file_in
from drillroom.sync.demonstrating import (
    bring_back,
    drop_demonstration,
    is_aside,
    make_demonstration,
    was_changed,
)

_PACK = click.Path(exists=True, path_type=Path)


@click.command("demonstrate")
@click.argument("take_id", metavar="TAKE")
@click.argument("path", metavar="FILE", type=_PACK)
@json_option
def demonstrate_command(take_id: str, path: Path, *, as_json: bool) -> None:
    """Let TAKE be the demonstration of its drill in the pack FILE; it travels with the pack.

    A rep can open it after their own first take of the drill. Your notes on it stay here.
    """
    desk = open_desk()
    source = read_source(pack_file_in(path))
    pack, folder = load_pack(source.file), source.file.parent
    with open_library(desk.home, desk.clock) as library:
        by = desk.settings.shown_name
        drill = make_demonstration(library, take_id, pack, folder, by)
        changed = was_changed(library, take_id, drill)
    try:
        _say(source, with_demonstration(source.text, drill))
    except DrillroomError:
        bring_back(folder, drill)  # what no text names is not left there
        raise
    if changed:
        click.echo(
            "warning: The drill was changed since this take. See whether it still shows it.",
            err=True,
        )
    if as_json:
        _print(pack, drill, folder / name_of(drill), take_id)
        return
    click.echo(f"{drill.title}: the demonstration lies in {folder / name_of(drill)}")
    click.echo("Raise the version in the pack, then send it: drillroom pack send")


@click.command("drop-demonstration")
@click.argument("drill_id", metavar="DRILL")
@click.argument("path", metavar="FILE", type=_PACK)
@click.option("--bring-back", "back", is_flag=True, help="Bring back the one before instead.")
@json_option
def drop_demonstration_command(drill_id: str, path: Path, *, back: bool, as_json: bool) -> None:
    """Let DRILL in the pack FILE have no demonstration any more; it can be brought back."""
    source = read_source(pack_file_in(path))
    pack, folder = load_pack(source.file), source.file.parent
    drill = find_drill(pack, drill_id)
    if back:
        if not is_aside(folder, drill):
            raise LibraryError(f"No demonstration of {drill.title} was put aside")
        bring_back(folder, drill)
        _say(source, with_demonstration(source.text, drill))
    elif not drill.demonstration:
        raise LibraryError(f"{drill.title} has no demonstration")
    else:
        _say(source, without_demonstration(source.text, drill))
        drop_demonstration(folder, drill)
    if as_json:
        _print(pack, drill, folder / name_of(drill) if back else None)
        return
    done = "has its demonstration back" if back else "has no demonstration any more"
    click.echo(f"{drill.title} {done}")


def _say(source: Source, text: str) -> None:
    if text != source.text:
        write_source(source, text)


def _print(pack: Pack, drill: Drill, folder: Path | None, take: str | None = None) -> None:
    there = None if folder is None else str(folder.absolute())
    print_json({"pack": pack.id, "drill": drill.id, "take": take, "folder": there})
