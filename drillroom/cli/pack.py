"""`drillroom pack`: what authors need."""

from __future__ import annotations

from pathlib import Path

import click

from drillroom.cli.desk import json_option, print_json
from drillroom.drills.check import PackError
from drillroom.drills.loader import check_pack


@click.group("pack")
def pack_command() -> None:
    """Check drill packs."""


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
