"""Types commands, each in a process of its own that is forked off one with everything loaded.

Loading is most of what a short command costs, and the journeys type hundreds of them. Run as a
program it is that process: each line on standard input is a command, `{words, environment, folder,
printed, said}`, the last two being files; each is answered by its exit code.
"""

from __future__ import annotations

import atexit
import importlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path


class Typist:
    """The hands of everybody in one process of the tests."""

    def __init__(self) -> None:
        command = [sys.executable, "-P", str(Path(__file__))]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        atexit.register(self.close)

    def type(self, words: tuple[str, ...], environment: Mapping[str, str]) -> tuple[int, str, str]:
        """Return exit code, what was printed, and what stood on standard error."""
        assert self._process.stdin
        assert self._process.stdout
        with tempfile.TemporaryDirectory() as folder:
            printed, said = Path(folder) / "printed", Path(folder) / "said"
            job = {
                "words": words,
                "environment": dict(environment),
                "folder": str(Path.cwd()),
                "printed": str(printed),
                "said": str(said),
            }
            self._process.stdin.write(json.dumps(job) + "\n")
            self._process.stdin.flush()
            code = int(self._process.stdout.readline())
            return code, printed.read_text("utf-8"), said.read_text("utf-8")

    def close(self) -> None:
        """End the process."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._process.wait(10)


@cache
def typist() -> Typist:
    """Return the one of this process."""
    return Typist()


def become(job: Mapping[str, object]) -> None:
    """Be a command that was just started."""
    for number, name in ((1, "printed"), (2, "said")):
        file = os.open(str(job[name]), os.O_WRONLY | os.O_CREAT)
        os.dup2(file, number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.chdir(str(job["folder"]))
    os.environ.clear()
    environment = job["environment"]
    assert isinstance(environment, dict)
    os.environ.update(environment)


def main() -> None:
    """Load all commands, then fork for each that is typed."""
    cli = importlib.import_module("drillroom.cli")
    for module in set(cli.COMMANDS.values()):
        importlib.import_module(f"drillroom.cli.{module}")
    while line := sys.stdin.readline():
        job = json.loads(line)
        child = os.fork()
        if child == 0:
            become(job)
            cli.main(job["words"])
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
