"""`drillroom pack coverage`: what the packs on this computer train."""

from __future__ import annotations

import click

from drillroom.capture.recover import repair
from drillroom.cli.desk import json_option, open_desk, print_json
from drillroom.storage.attempts import attempts_of_all
from drillroom.storage.library import open_library
from drillroom.storage.packs import packs_on
from drillroom.takes.coverage import Coverage, Limit, coverage
from drillroom.ui.limits import goal_of, name_of


@click.command("coverage")
@json_option
def coverage_command(*, as_json: bool) -> None:
    """Show which habits and behaviours the packs here train, and which limits tell nothing.

    A limit tells nothing if nobody or everybody reached it in at least five takes on this computer.
    """
    desk = open_desk()
    with open_library(desk.home, desk.clock, repair) as library:
        found = coverage(packs_on(desk.home), attempts_of_all(library))
    if as_json:
        print_json(_to_json(found))
    else:
        _show(found)


def _to_json(found: Coverage) -> dict[str, object]:
    return {
        "habits": {h.value: [d.id for d in drills] for h, drills in found.habits.items()},
        "behaviours": {one: [d.id for d in drills] for one, drills in found.behaviours.items()},
        "limits": [
            {
                "drill": limit.drill.id,
                "limit": _words(limit),
                "takes": limit.takes,
                "reached": limit.reached,
            }
            for limit in found.limits
        ],
    }


def _show(found: Coverage) -> None:
    click.echo("Habits")
    for habit, drills in found.habits.items():
        click.echo(f"  {habit.value:26} {_titles(len(drills), [d.id for d in drills])}")
    click.echo("Behaviours")
    for behaviour, drills in found.behaviours.items():
        click.echo(f"  {behaviour:26} {_titles(len(drills), [d.id for d in drills])}")
    for title, limits in (
        ("Nobody reached, in five takes and more", [one for one in found.limits if one.is_never]),
        ("Everybody reached, in five takes and more", [o for o in found.limits if o.is_always]),
    ):
        click.echo(title)
        for limit in limits:
            click.echo(f"  {limit.drill.id:26} {_words(limit)} ({limit.takes} takes)")
        if not limits:
            click.echo("  none")


def _titles(number: int, ids: list[str]) -> str:
    return f"{number:2}  {', '.join(ids)}" if ids else " –  no drill yet"


def _words(limit: Limit) -> str:
    return f"{name_of(limit.drill, limit.threshold)}: {goal_of(limit.drill, limit.threshold)}"
