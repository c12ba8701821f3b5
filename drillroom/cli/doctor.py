"""`drillroom doctor` and `drillroom devices`: what this computer has."""

from __future__ import annotations

from dataclasses import asdict

import click

from drillroom.capture.devices import list_cameras, list_microphones
from drillroom.cli.checkup import checkup
from drillroom.cli.desk import json_option, open_desk, print_json


@click.command("doctor")
@json_option
@click.pass_context
def doctor_command(ctx: click.Context, *, as_json: bool) -> None:
    """Check libraries, codecs, devices, disk and folders."""
    desk = open_desk()
    findings = checkup(desk.home, desk.settings)
    if as_json:
        print_json([asdict(finding) for finding in findings])
    for finding in [] if as_json else findings:
        click.echo(f"{'ok  ' if finding.ok else 'look'}  {finding.check}: {finding.detail}")
        if finding.remedy:
            click.echo(f"      {finding.remedy}")
    ctx.exit(0 if all(finding.ok for finding in findings) else 1)


@click.command("devices")
@json_option
def devices_command(*, as_json: bool) -> None:
    """List cameras and microphones."""
    cameras, microphones = list_cameras(), list_microphones()
    if as_json:
        print_json(
            {
                "cameras": [asdict(camera) for camera in cameras],
                "microphones": [asdict(microphone) for microphone in microphones],
            }
        )
        return
    for title, devices in (("Cameras", cameras), ("Microphones", microphones)):
        click.echo(title)
        for device in devices:
            click.echo(f"  {device.id}  {device.name}")
