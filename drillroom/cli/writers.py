"""`drillroom writers`, `approve`: who writes in the shared folder, and whom I trust."""

from __future__ import annotations

import click

from drillroom.cli.desk import json_option, open_desk, print_json
from drillroom.cli.handing import news_to_json
from drillroom.storage.library import open_library
from drillroom.sync.offers import approve_author
from drillroom.sync.people import find_writer, known_writers


@click.command("writers")
@json_option
def writers_command(*, as_json: bool) -> None:
    """List who writes in the shared folder, as far as it was read."""
    desk = open_desk()
    with open_library(desk.home, desk.clock) as library:
        people = known_writers(desk.home, library.inbox)
    if as_json:
        print_json([one.to_json() for one in people])
        return
    for one in people:
        mark = "you" if one.mine else "approved" if one.approved else "not approved"
        click.echo(f"{one.writer}  {one.name}  ({mark})")
    if not people:
        click.echo("Nobody yet. `drillroom collect` looks into the shared folder.")


@click.command("approve")
@click.argument("writer", metavar="WRITER")
@json_option
def approve_command(writer: str, *, as_json: bool) -> None:
    """Trust a sender from now on: their packs are installed by themselves."""
    desk = open_desk()
    with open_library(desk.home, desk.clock) as library:
        who = find_writer(known_writers(desk.home, library.inbox), writer)
        news = approve_author(desk.home, library.inbox, who.writer, who.name)
    if as_json:
        packs = [news_to_json(one) for one in news]
        print_json({"writer": who.writer, "name": who.name, "packs": packs})
        return
    click.echo(f"{who.name} ({who.writer}) is approved")
    for one in news:
        click.echo(one.headline)
