"""Two Syncthing on this computer that know only each other, as two laptops of one team."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.rig.peers import (
    READY_S,
    NotHereError,
    Peer,
    Running,
    answers,
    free_port,
    needs_programs,
    until,
)

_CONFIG = """<configuration version="36">
  <folder id="team" label="team" path="{share}" type="sendreceive" rescanIntervalS="2"
      fsWatcherEnabled="true" fsWatcherDelayS="1">
    <filesystemType>basic</filesystemType>
    <device id="{ids[0]}" introducedBy=""></device>
    <device id="{ids[1]}" introducedBy=""></device>
    <minDiskFree unit="%">0</minDiskFree>
    <pullerPauseS>1</pullerPauseS>
  </folder>
  <device id="{ids[0]}" name="a"><address>tcp://127.0.0.1:{ports[0]}</address></device>
  <device id="{ids[1]}" name="b"><address>tcp://127.0.0.1:{ports[1]}</address></device>
  <gui enabled="true" tls="false"><address>127.0.0.1:{gui}</address><apikey>test</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:{mine}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <startBrowser>false</startBrowser>
    <reconnectionIntervalS>1</reconnectionIntervalS>
    <urAccepted>-1</urAccepted>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <crashReportingEnabled>false</crashReportingEnabled>
    <setLowPriority>false</setLowPriority>
  </options>
</configuration>
"""


@dataclass(frozen=True)
class _Laptop:
    home: Path
    share: Path
    port: int

    def made(self) -> str:
        """Make a key and return the id of the device."""
        self.share.mkdir()
        (self.share / ".stfolder").mkdir()
        make = ["syncthing", "generate", f"--home={self.home}", "--no-default-folder"]
        done = subprocess.run(make, check=False, capture_output=True, text=True, timeout=READY_S)
        if done.returncode:
            raise NotHereError(f"syncthing cannot be set up: {done.stderr[-300:]}")
        ask = ["syncthing", "--device-id", f"--home={self.home}"]
        return subprocess.run(
            ask, check=True, capture_output=True, text=True, timeout=READY_S
        ).stdout.strip()

    def started(self, ids: list[str], ports: list[int]) -> Running:
        """Start it with what it may know."""
        text = _CONFIG.format(
            ids=ids, ports=ports, mine=self.port, share=self.share, gui=free_port()
        )
        (self.home / "config.xml").write_text(text)
        command = ["syncthing", "serve", f"--home={self.home}", "--no-browser", "--no-restart"]
        return Running(command, self.home / "log", STNOUPGRADE="1", GOMAXPROCS="1")


@contextmanager
def syncthing(stage: Path) -> Iterator[Peer]:
    """Two Syncthing, each with a folder of its own; `restart` kills both and starts them again."""
    needs_programs("syncthing")
    laptops = [_Laptop(stage / f"{n}-home", stage / n, free_port()) for n in ("rep", "manager")]
    ids = [laptop.made() for laptop in laptops]
    ports = [laptop.port for laptop in laptops]
    running = [laptop.started(ids, ports) for laptop in laptops]

    def restart() -> None:
        for one in running:
            one.kill()
            one.start()

    try:
        for one, laptop in zip(running, laptops, strict=True):
            until(lambda port=laptop.port: answers(port), f"start of {one.command[0]}")  # type: ignore[misc]
        places = [laptop.share for laptop in laptops]
        yield Peer(places[0], places[1], tuple(places), restart)
    finally:
        for one in running:
            one.kill()
