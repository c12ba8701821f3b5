"""`drillroom demo`: the whole story without hardware, from a camera to the manager's answer."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path

import click

from drillroom.cli.desk import Desk, open_desk
from drillroom.cli.headless import TakePlan, open_recorder, record_take
from drillroom.clock import SystemClock
from drillroom.drills.model import (
    Drill,
    DrillId,
    Habit,
    Item,
    ItemId,
    Lights,
    Pack,
    Phase,
    PhaseId,
    PhaseKind,
    Tag,
    TagId,
    Threshold,
)
from drillroom.errors import DrillroomError, SettingsError
from drillroom.live.keys import KeyPress
from drillroom.paths import Home
from drillroom.settings import Settings, save_settings
from drillroom.storage.library import open_library
from drillroom.sync.answer import review_take
from drillroom.sync.courier import collect, deliver
from drillroom.sync.finish import finish_take
from drillroom.sync.reading import inbox_rows
from drillroom.takes.model import Entry, TakeId
from drillroom.takes.review import Action, Changes, Review, ReviewRole

LIGHTS = Lights(green=1.0, amber=2.0, red=3.5)
ASK = Drill(
    id=DrillId("one-ask"),
    habit=Habit.CLOSE,
    title="One Ask",
    prompt="The meeting went well. Four seconds left. Ask for the next step.",
    phases=(
        Phase(PhaseId("prep"), PhaseKind.PREP, 1.0, cards=("Who, what, when?",)),
        Phase(
            PhaseId("talk"),
            PhaseKind.SPEAK,
            4.0,
            lights=LIGHTS,
            cards=("Ask for it",),
        ),
    ),
    items=(Item(ItemId("direct-ask"), "Asked for it in one sentence"),),
    tags=(Tag(TagId("ask"), "The ask", 1),),
    thresholds=(Threshold(mark=TagId("ask"), before_end=(0.5, 3.0)),),
)
PACK = Pack("demo", "1.0.0", "Demo pack", "en", (ASK,), tags=ASK.tags)
SEED = 1
ASKED = KeyPress(3.0, "1")


@click.command("demo")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
def demo_command(folder: Path) -> None:
    """Play one whole story in a new or empty DIR, without camera or microphone."""
    folder = folder.absolute()
    rep, manager, share = _set_up(folder)
    click.echo(f"1  Ana is a rep, Marta her manager. Their shared folder: {share}")
    take_id = _record(rep)
    _review_and_finish(rep, take_id)
    _send(rep, share, "4  Sent to the shared folder")
    _manager_collects(manager, share, take_id)
    _answer(manager, take_id)
    _send(manager, share, "7  Marta's answer is on its way")
    answer = _rep_collects(rep, share, take_id)
    click.echo("8  Ana reads:")
    click.echo(f"   {answer.by}, what went well: {answer.well}")
    click.echo(f"   What to do differently: {answer.differently}")
    click.echo(f"   Takeaway: {'; '.join(answer.takeaways)}")
    if answer.action is not None:
        action = answer.action
        click.echo(f"   Action: {action.drill}, {action.takes} takes by {action.date}")
    click.echo(f"Look around: {folder}")


def _set_up(folder: Path) -> tuple[Desk, Desk, Path]:
    try:
        if folder.exists() and any(folder.iterdir()):
            raise DrillroomError(
                "The demo needs a new or empty folder",
                detail=f"{folder} has something in it.",
                remedy="Name a folder that does not exist yet.",
            )
        share = folder / "share"
        share.mkdir(parents=True)
    except OSError as exc:
        raise SettingsError(
            "The demo's folder cannot be used", detail=f"{folder}: {exc.strerror}"
        ) from exc
    rep = _person(folder / "rep", share, name="Ana Ferreira", role="rep")
    manager = _person(folder / "manager", share, name="Marta Lindqvist", role="manager")
    return rep, manager, share


def _person(root: Path, share: Path, *, name: str, role: str) -> Desk:
    home = Home(root).make()
    settings = Settings(share=share, camera="demo", mic="demo").with_value("name", name)
    save_settings(home.settings, settings.with_value("role", role))
    return open_desk(home)


def _record(rep: Desk) -> TakeId:
    click.echo(f"2  Recording {ASK.title}, {ASK.seconds:.0f} s, with the demo devices")
    plan = TakePlan(PACK, ASK, SEED, rep.settings.shown_name, (ASKED,))
    with open_library(rep.home, rep.clock) as library, open_recorder("demo", "demo") as recorder:
        take = record_take(library, recorder, plan, threading.Event(), _told)
    click.echo(f"   {take.certificate.line() if take.certificate else ''}")
    return take.id


def _told(entry: Entry) -> None:
    words = f" “{entry.text}”" if entry.text else ""
    click.echo(f"   {entry.at_s:4.1f} s  {entry.kind.value} {entry.id}{words}")


def _review_and_finish(rep: Desk, take_id: TakeId) -> None:
    said = Changes(
        ticks=(("all", True),),
        well="Short, and it ended on a question.",
        differently="Name the date first.",
        takeaways=("Ask before the amber light",),
    )
    with open_library(rep.home, rep.clock) as library:
        review_take(library, rep.home, take_id, [said], by=rep.settings.shown_name, clock=rep.clock)
        files = finish_take(library, take_id, by=rep.settings.shown_name)
    click.echo(f"3  Reviewed and finished: {', '.join(file.name for file in files)} will be sent")


def _send(desk: Desk, share: Path, words: str) -> None:
    report = deliver(desk.home, share, name=desk.settings.shown_name, clock=desk.clock)
    _no_problem(report.problems)
    click.echo(words)


def _manager_collects(manager: Desk, share: Path, take_id: TakeId) -> None:
    report = collect(manager.home, share, clock=manager.clock)
    _no_problem(report.problems)
    row = next(row for row in inbox_rows(manager.home, clock=manager.clock) if row.take == take_id)
    click.echo(f"5  Marta has it, {row.state}: {row.media}")


def _answer(manager: Desk, take_id: TakeId) -> None:
    by_day = (SystemClock().utc_now() + timedelta(days=7)).date()
    said = Changes(
        ticks=(("all", True),),
        well="One clear question, and then you waited.",
        differently="Say who should be there.",
        takeaways=("Ask, then count to three",),
        action=Action(ASK.id, 3, by_day),
    )
    with open_library(manager.home, manager.clock) as library:
        review_take(
            library,
            manager.home,
            take_id,
            [said],
            by=manager.settings.shown_name,
            clock=manager.clock,
            role=ReviewRole.MANAGER,
        )
    click.echo("6  Marta answers: one takeaway and one action")


def _rep_collects(rep: Desk, share: Path, take_id: TakeId) -> Review:
    report = collect(rep.home, share, clock=rep.clock)
    _no_problem(report.problems)
    with open_library(rep.home, rep.clock) as library:
        answers = [r for r in library.reviews(take_id) if r.role is ReviewRole.MANAGER]
    if not answers:
        raise DrillroomError("The answer did not come back", remedy="Run drillroom doctor.")
    return answers[0]


def _no_problem(problems: tuple[str, ...]) -> None:
    if problems:
        raise DrillroomError("The demo met a problem", detail="\n".join(problems))
