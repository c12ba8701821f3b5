"""`drillroom export`: everything as tables for spreadsheets, and a take as a video."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from drillroom.capture.plain import save_plain
from drillroom.capture.recover import repair
from drillroom.cli.desk import json_option, open_desk, print_json
from drillroom.storage.library import open_library
from drillroom.sync.exporting import (
    REVIEW_COLUMNS,
    TAKE_COLUMNS,
    Row,
    review_rows,
    take_rows,
    write_table,
)


@click.command("export")
@click.argument("what", type=click.Choice(["takes", "reviews", "video"]))
@click.argument("take_id", metavar="[TAKE]", required=False)
@click.option(
    "--to",
    "path",
    metavar="FILE",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file; one that is there is replaced.",
)
@json_option
def export_command(what: str, take_id: str | None, path: Path, *, as_json: bool) -> None:
    """Write my takes with what was measured, or all reviews, as a CSV file.

    `export video TAKE --to FILE.mp4` writes one take as a video that every player takes.
    """
    if (what == "video") != (take_id is not None):
        raise click.UsageError("Name a take with `video`, and only there.")
    if take_id is not None:
        _export_video(take_id, path, as_json=as_json)
    else:
        _export_table(what, path, as_json=as_json)


def _export_video(take_id: str, path: Path, *, as_json: bool) -> None:
    desk = open_desk()
    with open_library(desk.home, desk.clock, repair) as library:
        take = library.take(take_id)
        save_plain(library.folder(take.id).media, path)
    if as_json:
        print_json({"file": str(path.absolute()), "take": take.id})
    else:
        click.echo(f"{path}: {take.drill_title}")


def _export_table(what: str, path: Path, *, as_json: bool) -> None:
    desk = open_desk()
    rows: Sequence[Row]
    columns: Sequence[str]
    with open_library(desk.home, desk.clock, repair) as library:
        if what == "takes":
            rows, columns = take_rows(library), TAKE_COLUMNS
        else:
            rows, columns = review_rows(library, desk.home), REVIEW_COLUMNS
    write_table(path, rows, columns)
    if as_json:
        print_json({"file": str(path.absolute()), "rows": len(rows)})
        return
    click.echo(f"{path}: {len(rows)} {what if len(rows) != 1 else what[:-1]}")
