"""What a command says about a take that it has just kept."""

from __future__ import annotations

import click

from drillroom.cli.desk import print_json
from drillroom.storage.library import Library
from drillroom.takes.attempt import Attempt
from drillroom.takes.measures import measures
from drillroom.takes.model import EntryKind, Take


def report_take(library: Library, take: Take, *, as_json: bool) -> None:
    """Print what a take that was just kept is, as `record` and `import` do."""
    folder = library.folder(take.id)
    timeline = folder.read_timeline()
    certificate = take.certificate
    faults = [entry for entry in timeline if entry.kind is EntryKind.FAULT]
    if as_json:
        attempt = Attempt.of(take, library.drill(take.id), timeline)
        print_json(
            {
                "take": take.id,
                "folder": str(folder.path),
                "media": str(folder.media),
                "seconds": take.seconds,
                "frames": certificate.frames if certificate else 0,
                "dropped_frames": certificate.dropped_frames if certificate else 0,
                "faults": [
                    {"at_s": entry.at_s, "kind": entry.id, "text": entry.text} for entry in faults
                ],
                "measures": measures(attempt),
            }
        )
        return
    for entry in faults:
        click.echo(f"{entry.at_s:.1f} s: {entry.text or entry.id}", err=True)
    click.echo(f"Take {take.id}: {certificate.line() if certificate else ''}")
    click.echo(f"Watch it: {folder.media}")
    click.echo(f"Then: drillroom review {take.id} --tick ITEM=yes, drillroom finish {take.id}")
