"""`drillroom spaces`: the shared folders of the person, and their role in each."""

from __future__ import annotations

from pathlib import Path

import click

from drillroom.cli.desk import json_option, open_desk, print_json
from drillroom.settings import Role, save_settings
from drillroom.storage.leaving import leave_space
from drillroom.storage.library import open_library
from drillroom.sync.share.place import check_place


@click.group("spaces", invoke_without_command=True)
@json_option
@click.pass_context
def spaces_command(ctx: click.Context, *, as_json: bool) -> None:
    """List my shared folders, the main one first, and what I am in each."""
    if ctx.invoked_subcommand is not None:
        return
    spaces = open_desk().settings.spaces
    if as_json:
        print_json(
            [
                {"folder": str(one.folder), "role": one.role.value, "main": one is spaces[0]}
                for one in spaces
            ]
        )
        return
    for one in spaces:
        click.echo(f"{one.role.value:7}  {one.folder}{'  (main)' if one is spaces[0] else ''}")
    if not spaces:
        click.echo("No shared folder is chosen. `drillroom spaces add FOLDER` adds one.")


@spaces_command.command("add")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--role",
    type=click.Choice([role.value for role in Role]),
    help="What you are there; without it, what you are in the main one.",
)
def add(folder: Path, role: str | None) -> None:
    """Use one more shared folder, with a manager or a team."""
    desk = open_desk()
    check_place(folder, desk.home.root)
    role = role or desk.settings.role.value
    settings = desk.settings.with_space(folder.absolute(), Role(role))
    save_settings(desk.home.settings, settings)
    click.echo(f"Added, {role} there: {folder.absolute()}")


@spaces_command.command("remove")
@click.argument("folder", type=click.Path(path_type=Path))
def remove(folder: Path) -> None:
    """Stop using a shared folder: what is there stays there, what waits for it stays here."""
    desk = open_desk()
    spaces = desk.settings.spaces
    settings = desk.settings.without_space(folder.expanduser().absolute())
    (gone,) = (one.folder for one in spaces if one not in settings.spaces)
    with open_library(desk.home, desk.clock) as library:
        held = leave_space(library, gone, was_main=gone == spaces[0].folder)
    save_settings(desk.home.settings, settings)
    click.echo("Removed. What is in that folder stays there.")
    if held:
        click.echo(
            f"Still waiting for it: {held}. That stays on this computer; "
            "`drillroom takes` names the takes, and adding the folder again sends all of it."
        )
