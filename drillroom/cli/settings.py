"""`drillroom settings`: what the person chose."""

from __future__ import annotations

import click

from drillroom.cli.desk import open_desk
from drillroom.settings import save_settings, setting_keys


@click.group("settings")
def settings_command() -> None:
    """Read and change the settings."""


@settings_command.command("get")
@click.argument("key", required=False)
def get(key: str | None) -> None:
    """Print one setting, or all of them."""
    settings = open_desk().settings
    if key is not None:
        click.echo(settings.value(key))
        return
    for name in setting_keys():
        value = settings.value(name).replace("\n", ", ")  # each setting has one line
        click.echo(f"{name} {value}".rstrip())


@settings_command.command("set")
@click.argument("key")
@click.argument("value", default="")
def set_value(key: str, value: str) -> None:
    """Change one setting; without a value, clear it."""
    desk = open_desk()
    save_settings(desk.home.settings, desk.settings.with_value(key, value))
