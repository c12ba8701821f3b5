"""The command line: each command parses, calls one function and prints.

The modules of this package are loaded only when their command is used, so that the others start
quickly.
"""

from __future__ import annotations

import importlib
import json
import logging
import os
import sys
from collections.abc import Sequence

import click

from drillroom import __version__
from drillroom.cli.desk import open_desk
from drillroom.errors import DrillroomError
from drillroom.log import start_log
from drillroom.paths import home_of

logger = logging.getLogger(__name__)

COMMANDS = {
    "approve": "writers",
    "block": "writers",
    "collect": "share",
    "demo": "demo",
    "devices": "doctor",
    "discard": "takes",
    "doctor": "doctor",
    "endorse": "writers",
    "export": "export",
    "finish": "takes",
    "import": "bring",
    "inbox": "share",
    "pack": "pack",
    "record": "record",
    "review": "review",
    "send": "share",
    "settings": "settings",
    "show": "takes",
    "spaces": "spaces",
    "takes": "takes",
    "unblock": "writers",
    "withdraw": "takes",
    "writers": "writers",
}
"""Each command and the module that holds it."""


class LazyGroup(click.Group):
    """A group whose commands live in modules that are loaded on demand."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names of all commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Load and return one command."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"drillroom.cli.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command


@click.group(cls=LazyGroup, invoke_without_command=True)
@click.version_option(__version__, prog_name="drillroom")
@click.pass_context
def drillroom(ctx: click.Context) -> None:
    """Practise aloud, alone, against a clock. Without a command: open the window."""
    if ctx.invoked_subcommand is None:
        window = importlib.import_module("drillroom.cli.window")
        ctx.exit(window.open_window(open_desk()))


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and exit: 0 fine, 1 a problem we explain, 2 wrong usage."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    # numpy's BLAS would start a thread a core, which wait by spinning; none of our sums is so large
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    logging.getLogger("drillroom").addHandler(logging.NullHandler())  # never onto the terminal
    try:
        answer = drillroom.main(words, prog_name="drillroom", standalone_mode=False)
        code = answer if isinstance(answer, int) else 0  # what a command gave to ctx.exit
    except click.ClickException as exc:
        exc.show()
        code = exc.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        code = 1
    except DrillroomError as exc:
        logger.warning("problem shown title=%r", exc.title, exc_info=exc)
        _explain(exc, as_json="--json" in words)
        code = 1
    except BrokenPipeError:
        # whoever read our output has gone; there is nobody to tell
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
        code = 1
    except Exception:  # the border: a bug gets a line for the person and a traceback in the log
        start_log(home_of(os.environ).logs)
        logger.exception("unexpected")
        _explain(_unexpected(), as_json="--json" in words)
        code = 1
    sys.exit(code)


def _explain(error: DrillroomError, *, as_json: bool) -> None:
    click.echo(str(error), err=True)
    if as_json:
        problem = {"title": error.title, "detail": error.detail, "remedy": error.remedy}
        click.echo(json.dumps({"error": problem}, ensure_ascii=False))


def _unexpected() -> DrillroomError:
    return DrillroomError(
        "Drillroom met something that it did not expect",
        detail=f"What happened stands in {home_of(os.environ).logs / 'drillroom.log'}.",
        remedy="What was recorded is kept. Please send that file to whoever looks after Drillroom.",
    )
