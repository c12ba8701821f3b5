"""`drillroom pack send`, `offers`, `accept`, `decline`: packs by way of the shared folder."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import click

from drillroom.cli.desk import Desk, json_option, open_desk, print_json, share_option
from drillroom.cli.share import chosen_folders, send_due
from drillroom.storage.library import Library, open_library
from drillroom.storage.pack_news import PackNews
from drillroom.sync.handing import hand_over
from drillroom.sync.offers import Offer, accept, decline, find_offer, offers

_WORDS = {
    "new": "waits for your yes",
    "here": "is in use",
    "older": "is older than what is in use",
    "clash": "has the id of another pack here",
    "declined": "was put away",
}

_from_option = click.option(
    "--from", "writer", metavar="WRITER", default="", help="The sender's id, or its beginning."
)


@click.command("send")
@click.argument("source", metavar="FOLDER|FILE", type=click.Path(exists=True, path_type=Path))
@share_option
@json_option
@click.pass_context
def send_pack_command(
    ctx: click.Context, source: Path, share: Path | None, *, as_json: bool
) -> None:
    """Hand a pack over through my shared folders, to all of them; it is installed here as well."""
    desk = open_desk()
    folders = chosen_folders(desk, share)
    author = desk.settings.shown_name
    with open_library(desk.home, desk.clock) as library:
        handed = hand_over(
            library,
            desk.home,
            source,
            author=author,
            clock=desk.clock,
            spaces=desk.settings.spaces,
            only=None if share is None else folders[0],
        )
    report = send_due(desk, share, timedelta(0))
    pack = handed.pack
    is_sent = not _still_waits(desk, f"{pack.id} {pack.version}")
    if as_json:
        print_json(
            {
                "pack": pack.id,
                "version": pack.version,
                "sent": is_sent,
                "new": handed.is_new,
                "problems": list(report.problems),
            }
        )
    else:
        done = "was sent before" if not handed.is_new else "is sent"
        click.echo(f"{pack.title} {pack.version} {done if is_sent else 'waits to be sent'}")
        for problem in report.problems:
            click.echo(problem, err=True)
    ctx.exit(0 if is_sent and not report.problems else 1)


@click.command("offers")
@json_option
def offers_command(*, as_json: bool) -> None:
    """List the packs that others sent, and what changed in them."""
    every = _offers(open_desk())
    if as_json:
        print_json([offer.to_json() for offer in every])
        return
    for offer in every:
        words = _WORDS[offer.state.value]
        click.echo(f"{offer.pack.id} {offer.pack.version}  {offer.pack.title}")
        click.echo(f"  from {offer.author} ({offer.writer}), {words}")
        for change in offer.changes:
            click.echo(f"  {change}")
    if not every:
        click.echo("Nothing here. `drillroom collect` looks into the shared folder.")


@click.command("accept")
@click.argument("pack", metavar="PACK")
@_from_option
@json_option
def accept_command(pack: str, writer: str, *, as_json: bool) -> None:
    """Use a pack that somebody sent, and trust its author from now on."""
    desk = open_desk()
    news = accept(desk.home, find_offer(_offers(desk), pack, writer))
    if as_json:
        print_json(news_to_json(news))
        return
    click.echo(news.headline)
    for change in news.changes:
        click.echo(f"  {change}")


@click.command("decline")
@click.argument("pack", metavar="PACK")
@_from_option
def decline_command(pack: str, writer: str) -> None:
    """Put a pack that somebody sent away; a later version is offered again."""
    desk = open_desk()
    offer = find_offer(_offers(desk), pack, writer)
    decline(desk.home, offer)
    click.echo(f"{offer.pack.title} {offer.pack.version} is put away")


def news_to_json(news: PackNews) -> dict[str, object]:
    """Return what was installed as a command prints it."""
    return {
        "pack": news.pack,
        "version": news.version,
        "before": news.before or None,
        "changes": list(news.changes),
    }


def _offers(desk: Desk) -> tuple[Offer, ...]:
    library = Library(desk.home, desk.clock)
    try:
        return offers(desk.home, library.inbox)
    finally:
        library.close()


def _still_waits(desk: Desk, key: str) -> bool:
    library = Library(desk.home, desk.clock)
    try:
        return any(row.take == key for row in library.outbox.waiting())
    finally:
        library.close()
