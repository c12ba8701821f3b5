"""`drillroom send`, `collect`, `inbox`: the shared folder."""

from __future__ import annotations

import os
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path

import click

from drillroom.cli.desk import Desk, json_option, open_desk, print_json, share_option
from drillroom.errors import SyncError
from drillroom.storage.library import open_library
from drillroom.storage.pack_news import unseen
from drillroom.sync.courier import collect, deliver
from drillroom.sync.everywhere import collect_all, deliver_all
from drillroom.sync.incoming.collecting import CollectReport
from drillroom.sync.outgoing.routing import route_to
from drillroom.sync.outgoing.sending import SendReport
from drillroom.sync.reading import inbox_rows, received_parcel


@click.command("send")
@click.option("--now", is_flag=True, help="Do not wait any longer.")
@share_option
@json_option
@click.pass_context
def send_command(ctx: click.Context, share: Path | None, *, now: bool, as_json: bool) -> None:
    """Send finished takes and reviews to my shared folders, to each what is for it alone.

    A take waits for the time of the setting wait_minutes first, and can be taken back till then.
    What was sent longer ago than keep_days (0: for ever) is taken out of the shared folder.
    """
    desk = open_desk()
    report = send_due(desk, share, timedelta(minutes=0 if now else desk.settings.wait_minutes))
    words = f"Sent: {len(report.sent)}."
    if report.expired:
        words += f"\nTaken out of the shared folder after their time: {len(report.expired)}."
    for held in report.waiting:
        words += f"\n{held.take} leaves at {held.until.astimezone():%H:%M}; --now sends it at once."
    ctx.exit(_tell(report, words, as_json=as_json))


@click.command("collect")
@click.argument("takes", metavar="[TAKE]...", nargs=-1)
@share_option
@json_option
@click.pass_context
def collect_command(
    ctx: click.Context, takes: tuple[str, ...], share: Path | None, *, as_json: bool
) -> None:
    """Take in what others put into my shared folders.

    Takes that were there long before are only listed; a TAKE that is named comes as well.
    """
    desk = open_desk()
    with open_library(desk.home, desk.clock) as library:
        for take in takes:
            library.inbox.want(received_parcel(library, take).take)
    report = collect_all(desk.home, chosen_folders(desk, share), clock=desk.clock)
    words = f"Takes: {len(report.takes)}. Reviews: {len(report.reviews)}."
    words += f" Packs: {len(report.packs)}." if report.packs else ""
    words += "".join(f"\n{one.headline}" for one in unseen(desk.home))
    ctx.exit(_tell(report, words, as_json=as_json))


@click.command("inbox")
@share_option
@json_option
def inbox_command(share: Path | None, *, as_json: bool) -> None:
    """List what others sent, oldest first; with --share, collect from there before."""
    desk = open_desk()
    if share is not None:
        for problem in collect(desk.home, share.absolute(), clock=desk.clock).problems:
            click.echo(problem, err=True)
    rows = inbox_rows(desk.home, desk.clock)
    if as_json:
        print_json([asdict(row) for row in rows])
        return
    for row in rows:
        mark = "" if row.approved else "  (sender not approved)"
        click.echo(f"{row.take}  {row.state:8}  {row.rep}  {row.drill}{mark}")
    if not rows:
        click.echo("Nothing here. `drillroom collect` looks into the shared folder.")


def _tell(report: SendReport | CollectReport, words: str, *, as_json: bool) -> int:
    """Print what the courier did, and return the exit code."""
    if as_json:
        print_json(asdict(report))
        return 1 if report.problems else 0
    click.echo(words)
    for take in report.missing:
        text = f"{take} is missing from the shared folder; drillroom finish {take} sends it again."
        click.echo(text, err=True)
    for problem in report.problems:
        click.echo(problem, err=True)
    return 1 if report.problems else 0


def send_due(desk: Desk, share: Path | None, wait: timedelta) -> SendReport:
    """Send what has waited *wait* to the shared folder that was named, else to all of mine.

    Raises:
        SyncError: there is none.
    """
    name, keep_days = desk.settings.shown_name, desk.settings.keep_days
    chosen, home, clock = chosen_folders(desk, share), desk.home, desk.clock
    if share is None:
        return deliver_all(home, chosen, name=name, clock=clock, wait=wait, keep_days=keep_days)
    there, route = chosen[0], route_to(chosen[0], my_folders(desk))
    return deliver(home, there, name=name, clock=clock, wait=wait, keep_days=keep_days, route=route)


def my_folders(desk: Desk) -> tuple[Path, ...]:
    """Return every shared folder of the settings, the main one first."""
    return tuple(space.folder for space in desk.settings.spaces)


def chosen_folders(desk: Desk, chosen: Path | None) -> tuple[Path, ...]:
    """Return the shared folder that was named, as the settings spell it, else all of mine.

    Raises:
        SyncError: there is none.
    """
    mine = my_folders(desk)
    if chosen is not None:
        name = os.path.normpath(chosen.absolute())
        return (next((one for one in mine if os.path.normpath(one) == name), chosen.absolute()),)
    if not mine:
        raise SyncError(
            "No shared folder is chosen",
            remedy="Type drillroom settings set share FOLDER, or add --share FOLDER.",
        )
    return mine
