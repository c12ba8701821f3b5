"""`drillroom writers`, `approve`, `block`, `endorse`: who writes there, and whom I trust."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import click

from drillroom.cli.desk import Desk, json_option, open_desk, print_json, share_option
from drillroom.cli.handing import news_to_json
from drillroom.cli.share import chosen_folders, send_due
from drillroom.storage.library import Library, open_library
from drillroom.storage.trust import block, unblock
from drillroom.sync.endorsing import endorse
from drillroom.sync.format.identity import open_identity
from drillroom.sync.format.six_words import six_words
from drillroom.sync.offers import approve_author
from drillroom.sync.people import KnownWriter, Standing, find_writer, known_writers

_STANDINGS = {
    Standing.NEW: "not approved",
    Standing.APPROVED: "approved",
    Standing.ENDORSED: "approved, endorsed by another laptop of theirs",
    Standing.BLOCKED: "blocked",
    Standing.MINE: "you, this laptop",
    Standing.FORMER: "you, a former key of this laptop",
}
_writer = click.argument("writer", metavar="WRITER")


@click.command("writers")
@click.option("--me", is_flag=True, help="Only this laptop, to read its six words to somebody.")
@json_option
def writers_command(*, me: bool, as_json: bool) -> None:
    """List who writes in the shared folder, as far as it was read, each with six words.

    The words stand for the key of a laptop. Compare them by telephone before you approve somebody.
    """
    desk = open_desk()
    if me:
        _print_me(desk, as_json=as_json)
        return
    with open_library(desk.home, desk.clock) as library:
        people = known_writers(desk.home, library)
    if as_json:
        print_json([one.to_json() for one in people])
        return
    for one in people:
        click.echo(f"{one.writer}  {one.name}  ({_STANDINGS[one.standing]})")
        click.echo(f"  {' '.join(one.words)}")
        if one.has_known_name:
            click.echo(f"  A new laptop of {one.name}? Compare its words before you approve it.")
    if not people:
        click.echo("Nobody yet. `drillroom collect` looks into the shared folder.")


@click.command("approve")
@_writer
@json_option
def approve_command(writer: str, *, as_json: bool) -> None:
    """Trust a sender from now on: their packs are installed by themselves."""
    desk = open_desk()
    with open_library(desk.home, desk.clock) as library:
        who = _found(desk, library, writer)
        news = approve_author(desk.home, library.inbox, who.writer, who.name)
    if as_json:
        packs = [news_to_json(one) for one in news]
        print_json({"writer": who.writer, "name": who.name, "packs": packs})
        return
    click.echo(f"{who.name} ({who.writer}) is approved")
    for one in news:
        click.echo(one.headline)


@click.command("block")
@_writer
def block_command(writer: str) -> None:
    """Take in nothing new of a sender, whose laptop is lost for instance. What is here stays."""
    desk = open_desk()
    with open_library(desk.home, desk.clock) as library:
        who = _found(desk, library, writer)
    if who.mine:
        raise click.UsageError("That is this laptop itself.")
    block(desk.home, who.writer, who.name)
    click.echo(f"{who.name} ({who.writer}) is blocked. `drillroom unblock` undoes it.")


@click.command("unblock")
@_writer
def unblock_command(writer: str) -> None:
    """Let a sender be again what they were before they were blocked."""
    desk = open_desk()
    with open_library(desk.home, desk.clock) as library:
        who = _found(desk, library, writer)
    unblock(desk.home, who.writer)
    click.echo(f"{who.name} ({who.writer}) is not blocked")


@click.command("endorse")
@_writer
@share_option
@click.pass_context
def endorse_command(ctx: click.Context, writer: str, share: Path | None) -> None:
    """Say to everybody that another laptop is yours as well.

    Whoever approved this one trusts the other one then. Compare its six words before.
    """
    desk = open_desk()
    name = desk.settings.shown_name
    folders = chosen_folders(desk, share)
    with open_library(desk.home, desk.clock) as library:
        who = _found(desk, library, writer)
        only = None if share is None else folders[0]
        endorse(library, who, name, desk.settings.spaces, only)
    report = send_due(desk, share, timedelta(minutes=desk.settings.wait_minutes))
    with open_library(desk.home, desk.clock) as library:
        waits = any(row.take == who.writer for row in library.outbox.waiting())
    done = "its word waits to be sent" if waits else "everybody can read it"
    click.echo(f"{who.name} ({who.writer}) is endorsed, {done}")
    for problem in report.problems:
        click.echo(problem, err=True)
    ctx.exit(1 if waits or report.problems else 0)


def _print_me(desk: Desk, *, as_json: bool) -> None:
    writer, name = open_identity(desk.home.key).writer, desk.settings.shown_name
    if as_json:
        print_json({"writer": writer, "name": name, "words": list(six_words(writer))})
        return
    click.echo(f"{writer}  {name}  ({_STANDINGS[Standing.MINE]})")
    click.echo(f"  {' '.join(six_words(writer))}")


def _found(desk: Desk, library: Library, start: str) -> KnownWriter:
    return find_writer(known_writers(desk.home, library), start)
