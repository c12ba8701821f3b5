"""`drillroom pack demonstrate`: a take of mine becomes the demonstration of its drill."""

from __future__ import annotations

from pathlib import Path

import click

from drillroom.cli.desk import json_option, open_desk, print_json
from drillroom.drills.demonstrations import name_of, with_demonstration
from drillroom.drills.loader import load_pack
from drillroom.drills.source import read_source, write_source
from drillroom.storage.library import open_library
from drillroom.sync.demonstrating import make_demonstration


@click.command("demonstrate")
@click.argument("take_id", metavar="TAKE")
@click.argument("path", metavar="FILE", type=click.Path(exists=True, path_type=Path))
@json_option
def demonstrate_command(take_id: str, path: Path, *, as_json: bool) -> None:
    """Let TAKE be the demonstration of its drill in the pack FILE; it travels with the pack.

    A rep can open it after their own first take of the drill. Your notes on it stay here.
    """
    desk = open_desk()
    pack = load_pack(path)
    source = read_source(path)
    with open_library(desk.home, desk.clock) as library:
        by = desk.settings.shown_name
        drill = make_demonstration(library, take_id, pack, path.parent, by)
    text = with_demonstration(source.text, drill)
    if text != source.text:
        write_source(source, text)
    name = name_of(drill)
    if as_json:
        folder = str((path.parent / name).absolute())
        print_json({"pack": pack.id, "drill": drill.id, "take": take_id, "folder": folder})
        return
    click.echo(f"{drill.title}: the demonstration lies in {path.parent / name}")
    click.echo("Raise the version in the pack, then send it: drillroom pack send")
