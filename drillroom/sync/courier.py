"""The Courier carries: outbox to shared folder, shared folder to inbox. Functions for jobs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from drillroom.clock import Clock
from drillroom.errors import SyncError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.storage.library import Library
from drillroom.sync.format.wording import in_lines
from drillroom.sync.incoming.collecting import Collecting, CollectReport
from drillroom.sync.offers import install_trusted
from drillroom.sync.outgoing.auditing import audit_if_due
from drillroom.sync.outgoing.routing import TOP, Route, is_noted, note_space, rows_for
from drillroom.sync.outgoing.sending import Held, Sending, SendReport
from drillroom.sync.share.folder import Folder, share_id
from drillroom.sync.share.lock import courier_lock
from drillroom.sync.share.moving import OnMoved, nobody

NO_OTHERS = Route()
"""One shared folder alone, which is the main one."""


def deliver(
    home: Home,
    share: Path,
    *,
    name: str,
    clock: Clock,
    wait: timedelta = timedelta(0),
    keep_days: int = 0,
    on_moved: OnMoved = nobody,
    route: Route = NO_OTHERS,
) -> SendReport:
    """Send everything that is finished, in the name of *name*; takes when they have waited *wait*.

    Once a day it is looked whether what was sent before is still there, and what was sent more
    than *keep_days* ago leaves the share; with 0 it stays for ever. Of what waits only that is sent
    which goes to this share by *route*; the person's other shares are not touched.

    A share that is away, full or not ours to write is a problem in the report: nothing is lost,
    and the next run goes on where this one ended. *on_moved* is told how far each parcel is.

    Raises:
        CourierBusyError: another courier works with this data folder.
        LibraryError: the library cannot be read or changed.
        SettingsError: the key of this computer cannot be used.
    """
    with courier_lock(home), _library(home, clock) as library:
        now, known = clock.utc_now(), share_id(share)
        rows = rows_for(library, share, known, route)
        last = library.rounds.of(known)
        before = last.expires_before(keep_days, now)
        is_quiet = is_noted(library, share, known, route) and not last.is_audit_due(now)
        if not rows and before is None and is_quiet:
            return SendReport()
        held = tuple(
            Held(row.take, row.leaves_at(wait)) for row in rows if row.leaves_at(wait) > now
        )
        due = [row for row in rows if row.leaves_at(wait) <= now]
        try:
            with Folder.open(share) as folder:
                _refuse_emptied(folder, library, share)
                note_space(home, library, share, known, folder, route)
                if not rows and TOP not in folder.names():
                    return SendReport()  # nobody has sent anything yet
                with folder.make_folder(TOP) as top:
                    sending = Sending(home, share, top, library, name, clock, on_moved)
                    report = sending.run(due, before)
                    if before is not None and sending.is_all_expired:
                        at = now.isoformat()
                        library.rounds.note(known, expired_at=at, keep_days=keep_days)
                    found = audit_if_due(home, known, top, library, clock)
            report = replace(report, waiting=held, once=report.once + found.problems)
            problems = report.problems + found.problems
            return replace(report, missing=found.missing, problems=problems)
        except SyncError as exc:
            # a share that is away is said by whoever wanted to send something
            return SendReport(waiting=held, problems=(in_lines(exc),) if rows else ())


def collect(
    home: Home,
    share: Path,
    *,
    clock: Clock,
    most_s: float | None = None,
    on_moved: OnMoved = nobody,
) -> CollectReport:
    """Take in what others put into the share. Nothing there is ever written.

    A share that is away, a refused record or a damaged file is a problem in the report; whatever
    else is there comes in. After *most_s* seconds no file is begun any more: the next run goes on.
    *on_moved* is told how far each take is.

    Raises:
        CourierBusyError: another courier works with this data folder.
        LibraryError: the library or the data folder cannot be read or changed.
        SettingsError: the key of this computer cannot be used.
    """
    with courier_lock(home), _library(home, clock) as library:
        try:
            with Folder.open(share) as folder:
                _refuse_emptied(folder, library, share)
                top = folder.folder(TOP)
                if top is None:
                    return CollectReport()  # nobody has sent anything yet
                with top:
                    run = Collecting(home, share, top, library, clock, most_s, on_moved)
                    report = run.run()
                    found = audit_if_due(home, share_id(share), top, library, clock)
                    problems = report.problems + found.problems
                    report = replace(report, once=found.problems, problems=problems)
                    report = replace(report, missing=found.missing)
                    return install_trusted(home, library, report)
        except SyncError as exc:
            return CollectReport(problems=(in_lines(exc),))


@contextmanager
def _library(home: Home, clock: Clock) -> Iterator[Library]:
    library = Library(home, clock)
    try:
        yield library
    finally:
        library.close()


def _refuse_emptied(folder: Folder, library: Library, share: Path) -> None:
    """Stop before takes go into the empty folder that an unconnected drive leaves behind.

    Raises:
        SyncError: this share was used before, and nothing of it is there.
    """
    used = any(seen.share == share_id(share) for seen in library.inbox.seen())
    if used and TOP not in folder.names():
        raise SyncError(
            "The shared folder is empty",
            detail=Phrase(
                "{share} was used before and has no folder {folder} any more.",
                share=share,
                folder=TOP,
            ),
            remedy=Phrase(
                "Connect the network drive, then try again. If somebody emptied the folder on "
                "purpose, make a new folder {folder} in it.",
                folder=TOP,
            ),
        )
