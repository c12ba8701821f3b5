"""A round of the courier over every shared folder of a person, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import timedelta
from itertools import chain
from pathlib import Path
from typing import TypeVar

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.sync.courier import collect, deliver
from drillroom.sync.incoming.collecting import CollectReport
from drillroom.sync.outgoing.routing import routes
from drillroom.sync.outgoing.sending import SendReport

R = TypeVar("R", SendReport, CollectReport)


def deliver_all(
    home: Home,
    folders: Sequence[Path],
    *,
    name: str,
    clock: Clock,
    wait: timedelta = timedelta(0),
    keep_days: int = 0,
) -> SendReport:
    """Send what waits to each of a person's shared folders, the main one first; see `deliver`.

    Each gets what is for it alone. A problem of one does not hold up the others.

    Raises:
        CourierBusyError: another courier works with this data folder.
        LibraryError: the library cannot be read or changed.
        SettingsError: the key of this computer cannot be used.
    """
    reports = [
        deliver(
            home,
            folder,
            name=name,
            clock=clock,
            wait=wait,
            keep_days=keep_days,
            route=route,
        )
        for folder, route in routes(folders)
    ]
    return merged(folders, reports, SendReport())


def collect_all(
    home: Home, folders: Sequence[Path], *, clock: Clock, most_s: float | None = None
) -> CollectReport:
    """Take in what others put into each of a person's shared folders; see `collect`.

    After *most_s* seconds in one of them no file of it is begun any more.

    Raises:
        CourierBusyError: another courier works with this data folder.
        LibraryError: the library or the data folder cannot be read or changed.
        SettingsError: the key of this computer cannot be used.
    """
    reports = [collect(home, folder, clock=clock, most_s=most_s) for folder in folders]
    return merged(folders, reports, CollectReport())


def merged(folders: Sequence[Path], reports: Sequence[R], nothing: R) -> R:
    """Return one report of several shared folders; each thing once, each problem with its folder.

    *nothing* is the report of none.
    """
    if len(folders) == 1:
        return reports[0]
    told = [
        replace(
            report,
            problems=tuple(named(folder, one) for one in report.problems),
            once=tuple(named(folder, one) for one in report.once),
        )
        for folder, report in zip(folders, reports, strict=True)
    ]
    every = {
        field.name: tuple(dict.fromkeys(chain(*(getattr(one, field.name) for one in told))))
        for field in fields(nothing)
    }
    return replace(nothing, **every)


def named(folder: Path, problem: str) -> str:
    """Return a problem so that it says in which shared folder it is."""
    if str(folder) in problem:
        return problem
    return Phrase("In the shared folder {folder}:\n{problem}", folder=folder, problem=problem)
