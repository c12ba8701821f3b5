"""`drillroom review`: answers about a take, mine or somebody else's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import click

from drillroom.capture.recover import repair
from drillroom.cli.desk import open_desk
from drillroom.errors import ReviewError
from drillroom.storage.library import open_library
from drillroom.storage.packs import packs_on
from drillroom.sync.answer import review_take
from drillroom.takes.review import (
    Changes,
    ReviewRole,
    action_from_text,
    answer_text,
    changes_from_json,
    mark_from_text,
)

MAX_FILE_BYTES = 1 << 20


@click.command("review")
@click.argument("take_id", metavar="TAKE")
@click.option(
    "--tick", "ticks", multiple=True, metavar="ITEM=yes|no", help="Answer one item, or all=yes."
)
@click.option("--well", help="What went well.")
@click.option("--differently", help="What you would do differently.")
@click.option("--else", "otherwise", help="What else.")
@click.option("--takeaway", "takeaways", multiple=True, help="A takeaway; up to three.")
@click.option(
    "--mark", "marks", multiple=True, metavar="AT_S[-UNTIL_S]:TAG[:NOTE]", help="Mark a moment."
)
@click.option("--action", metavar="DRILL:N:DATE", help="What the rep does next.")
@click.option(
    "--role", type=click.Choice([role.value for role in ReviewRole]), help="Who you are to the rep."
)
@click.option(
    "--from",
    "file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE.json",
    help="All of this in a file.",
)
def review_command(
    take_id: str, role: str | None, file: Path | None, **said: str | tuple[str, ...] | None
) -> None:
    """Answer about a take: it is added to my one review of it."""
    changes, file_role = _read(file) if file else (Changes(), None)
    chosen = role or file_role
    desk = open_desk()
    with open_library(desk.home, desk.clock, repair) as library:
        review = review_take(
            library,
            desk.home,
            take_id,
            [changes, _said(said)],
            by=desk.settings.shown_name,
            clock=desk.clock,
            role=ReviewRole(chosen) if chosen else None,
            drills=[drill.id for pack in packs_on(desk.home) for drill in pack.drills],
        )
    if review.role is ReviewRole.SELF:
        click.echo(f"Your review is saved. Then: drillroom finish {take_id}")
    else:
        click.echo("Your review is saved and queued for the shared folder. Then: drillroom send")


def _said(options: Mapping[str, str | tuple[str, ...] | None]) -> Changes:
    def text(name: str) -> str | None:
        value = options[name]
        return None if value is None else answer_text(value)

    def each(name: str) -> tuple[str, ...]:
        value = options[name]
        return value if isinstance(value, tuple) else ()

    action = options["action"]
    return Changes(
        ticks=tuple(_tick(tick) for tick in each("ticks")),
        well=text("well"),
        differently=text("differently"),
        otherwise=text("otherwise"),
        takeaways=tuple(answer_text(takeaway) for takeaway in each("takeaways")),
        action=action_from_text(action) if isinstance(action, str) else None,
        marks=tuple(mark_from_text(mark) for mark in each("marks")),
    )


def _tick(text: str) -> tuple[str, bool]:
    item, _, answer = text.partition("=")
    if answer not in {"yes", "no"} or not item:
        raise ReviewError(f"{text[:80]!r} is not a tick", remedy="Write ITEM=yes or ITEM=no.")
    return item, answer == "yes"


def _read(file: Path) -> tuple[Changes, str | None]:
    try:
        with file.open("rb") as stream:
            data = json.loads(stream.read(MAX_FILE_BYTES))
    except (OSError, ValueError) as exc:
        raise ReviewError(
            "The review file cannot be read",
            detail=f"{file}: {exc}",
            remedy="Write a JSON object with the keys that `drillroom show --json` prints.",
        ) from exc
    changes = changes_from_json(data)
    return changes, data.get("role")
