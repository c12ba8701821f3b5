"""`drillroom takes`, `show`, `finish`, `discard`: what becomes of takes."""

from __future__ import annotations

from pathlib import Path

import click

from drillroom.capture.recover import repair
from drillroom.cli.desk import json_option, open_desk, print_json
from drillroom.storage.library import open_library
from drillroom.sync.finish import finish_take
from drillroom.sync.reading import shown_take
from drillroom.takes.model import Take, TakeId, TakeState


@click.command("takes")
@json_option
def takes_command(*, as_json: bool) -> None:
    """List my takes, newest first."""
    desk = open_desk()
    with open_library(desk.home, desk.clock, repair) as library:
        takes = library.takes()
    if as_json:
        print_json([_row(take) for take in takes])
        return
    for take in takes:
        words = [take.id, f"{take.seconds:7.1f} s", take.state.value, take.delivery.value]
        click.echo("  ".join([*words, take.drill_title, *filter(None, [take.problem])]))
    if not takes:
        click.echo("No takes yet. `drillroom record the-funnel` records one.")


@click.command("show")
@click.argument("take_id", metavar="TAKE")
@json_option
def show_command(take_id: str, *, as_json: bool) -> None:
    """Show one take: mine, or one that somebody sent."""
    desk = open_desk()
    with open_library(desk.home, desk.clock, repair) as library:
        shown = shown_take(library, desk.home, take_id)
    if as_json:
        print_json(shown.to_json())
    else:
        click.echo(shown.to_text())


@click.command("finish")
@click.argument("take_id", metavar="TAKE")
@click.option(
    "--to",
    metavar="FOLDER",
    type=click.Path(path_type=Path),
    help="Which of my shared folders it goes to; else the first one where I am a rep.",
)
@json_option
def finish_command(take_id: str, to: Path | None, *, as_json: bool) -> None:
    """Finish a take: it is queued for one shared folder and cannot be changed any more."""
    desk = open_desk()
    spaces, there = desk.settings.spaces, None if to is None else to.expanduser().absolute()
    with open_library(desk.home, desk.clock, repair) as library:
        by = desk.settings.shown_name
        files = finish_take(library, TakeId(take_id), by=by, spaces=spaces, to=there)
        take = library.take(take_id)
    names = [file.name for file in files]
    if as_json:
        print_json(
            {
                "take": take.id,
                "state": take.state.value,
                "delivery": take.delivery.value,
                "files": names,
            }
        )
        return
    click.echo(f"Finished. Queued for the shared folder: {', '.join(names)}.")
    if not spaces:
        click.echo("No shared folder is chosen yet: `drillroom settings set share FOLDER`.")


@click.command("discard")
@click.argument("take_id", metavar="TAKE")
def discard_command(take_id: str) -> None:
    """Move a draft to Removed."""
    desk = open_desk()
    with open_library(desk.home, desk.clock) as library:
        library.discard(TakeId(take_id))
    click.echo("Discarded. The take lies in Removed.")


@click.command("withdraw")
@click.argument("take_id", metavar="TAKE")
@json_option
def withdraw_command(take_id: str, *, as_json: bool) -> None:
    """Take a finished take back.

    One of which nothing was sent yet is a draft again. Of another everybody is told, and their
    Drillroom drops it; copies that a shared folder's own version history keeps cannot be called
    back.
    """
    desk = open_desk()
    with open_library(desk.home, desk.clock) as library:
        take = library.withdraw(TakeId(take_id))
    if as_json:
        state, delivery = take.state.value, take.delivery.value
        print_json({"take": take.id, "state": state, "delivery": delivery})
    elif take.state is TakeState.DRAFT:
        click.echo("Taken back. It never left this computer, and is a draft again.")
    else:
        click.echo("Taken back. The next `drillroom send` tells everybody.")


def _row(take: Take) -> dict[str, object]:
    return {
        "take": take.id,
        "drill": take.drill_id,
        "state": take.state.value,
        "delivery": take.delivery.value,
        "seconds": take.seconds,
        "created": take.created.isoformat(),
        "problem": take.problem,
        "expired_at": None if take.expired_at is None else take.expired_at.isoformat(),
    }
