"""`drillroom pack`: what authors need."""

from __future__ import annotations

import json
from pathlib import Path

import click

from drillroom.cli.desk import json_option, print_json
from drillroom.drills.check import PackError
from drillroom.drills.loader import check_pack
from drillroom.drills.schema import pack_schema
from drillroom.errors import DrillroomError


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


@pack_command.command("schema")
@click.option(
    "--to",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write it into this file instead.",
)
def schema(to: Path | None) -> None:
    """Print the JSON Schema of packs, with which editors explain keys and underline slips."""
    text = json.dumps(pack_schema(), indent=2)
    if to is None:
        click.echo(text)
        return
    try:
        to.write_text(f"{text}\n", encoding="utf-8", newline="\n")
    except OSError as exc:
        raise DrillroomError(
            "The schema cannot be written",
            detail=f"{to}: {exc.strerror}",
            remedy="Name a file in a folder that you may write to.",
        ) from exc
    click.echo(f"Packs beside {to.name} begin with: # yaml-language-server: $schema={to.name}")
