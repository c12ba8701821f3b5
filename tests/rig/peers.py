"""Real shares on this computer: SSHFS, SMB, WebDAV, a small disk, two Syncthing.

Each is a context manager that gives a `Peer`: one share as the reps' and as the manager's computer
see it. What this computer cannot run raises `NotHereError` with the reason.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event

READY_S = 20.0
POLL_S = 0.02
DISK_BYTES = 8 << 20


class NotHereError(Exception):
    """This computer cannot run a peer; the text says why."""


@dataclass(frozen=True)
class Peer:
    """One share, seen from two computers."""

    rep: Path
    manager: Path
    stored: tuple[Path, ...]
    """The folders in which it really lies."""
    restart: Callable[[], None] | None = None
    """Kill what carries it and start it again."""


class Running:
    """A program that belongs to a peer."""

    def __init__(self, command: Sequence[str], log: Path, **environment: str) -> None:
        self.command = command
        self.log = log
        self.environment = {**os.environ, **environment}
        self.start()

    def start(self) -> None:
        """Start it (again)."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self.environment,
                start_new_session=True,
            )

    def kill(self) -> None:
        """End it as a power cut would, with the processes that it started."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, 9)
        self.process.wait(READY_S)

    def stop(self) -> None:
        """Ask it to end."""
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()


def until(reached: Callable[[], bool], what: str, limit_s: float = READY_S) -> None:
    """Wait until *reached*."""
    for _ in range(int(limit_s / POLL_S)):
        if reached():
            return
        Event().wait(POLL_S)
    raise AssertionError(f"{what} did not happen within {limit_s:.0f} s")


def free_port() -> int:
    """Return a port that nobody uses just now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def answers(port: int) -> bool:
    """Whether somebody listens at *port*."""
    with socket.socket() as one:
        one.settimeout(1)
        return one.connect_ex(("127.0.0.1", port)) == 0


def needs_programs(*names: str) -> None:
    """Raise NotHereError unless all programs are there."""
    for name in names:
        if found(name) is None:
            raise NotHereError(f"there is no program {name}")


def found(name: str) -> str | None:
    """Return where a program is; servers lie where only root looks."""
    return shutil.which(name, path=os.environ.get("PATH", "") + os.pathsep + "/usr/sbin")


def needs_fuse() -> None:
    """Raise NotHereError unless FUSE folders can be mounted."""
    needs_programs("fusermount3")
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        raise NotHereError("there is no FUSE device that may be used")


def needs_root() -> None:
    """Raise NotHereError unless we are root."""
    if sys.platform != "linux" or os.geteuid() != 0:
        raise NotHereError("only root can do this")


@contextmanager
def mounted(stage: Path, name: str, command: Sequence[str], **environment: str) -> Iterator[Path]:
    """Have a FUSE folder that *command* mounts, with `{}` for where, and stay in the front."""
    place = stage / name
    place.mkdir()
    before = place.stat().st_dev
    words = [word.replace("{}", str(place)) for word in command]
    running = Running(words, stage / f"{name}.log", **environment)

    def is_there() -> bool:
        if running.process.poll() is not None:
            raise NotHereError(f"{command[0]} ended: {running.log.read_text()[-300:]}")
        return place.stat().st_dev != before

    try:
        until(is_there, f"the mount of {name}")
        yield place
    finally:
        unmount = ["fusermount3", "-u", "-z", str(place)]
        subprocess.run(unmount, check=False, capture_output=True, timeout=READY_S)
        running.stop()


@contextmanager
def server(command: Sequence[str], port: int, log: Path) -> Iterator[Running]:
    """Have a server that listens at *port*."""
    running = Running(command, log)

    def is_there() -> bool:
        if running.process.poll() is not None:
            raise NotHereError(f"{command[0]} ended: {log.read_text()[-300:]}")
        return answers(port)

    try:
        until(is_there, f"{command[0]} at its port")
        yield running
    finally:
        running.kill()


@contextmanager
def plain_folder(stage: Path) -> Iterator[Peer]:
    """A folder on this disk: what the others are compared with."""
    place = stage / "share"
    place.mkdir()
    yield Peer(place, place, (place,))


@contextmanager
def sshfs(stage: Path) -> Iterator[Peer]:
    """SSHFS on an OpenSSH server of our own, with keys made for it."""
    needs_fuse()
    needs_programs("sshd", "sshfs", "ssh-keygen")
    needs_root()  # the server wants to be started so
    store = stage / "store"
    store.mkdir()
    for name in ("host", "user"):
        make = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(stage / name)]
        subprocess.run(make, check=True, timeout=READY_S)
    shutil.copy(stage / "user.pub", stage / "known")
    port = free_port()
    lines = [
        f"Port {port}",
        "ListenAddress 127.0.0.1",
        f"HostKey {stage / 'host'}",
        f"AuthorizedKeysFile {stage / 'known'}",
        "PidFile none",
        "StrictModes no",
        "PasswordAuthentication no",
        "PermitRootLogin prohibit-password",
        "Subsystem sftp internal-sftp",
    ]
    (stage / "sshd_config").write_text("\n".join(lines) + "\n")
    Path("/run/sshd").mkdir(exist_ok=True)
    command = [str(found("sshd")), "-D", "-e", "-f", str(stage / "sshd_config")]
    options = (
        f"port={port},IdentityFile={stage / 'user'},StrictHostKeyChecking=no,"
        "UserKnownHostsFile=/dev/null,reconnect,dir_cache=no"
    )
    mount = ["sshfs", f"root@127.0.0.1:{store}", "{}", "-f", "-o", options]
    with ExitStack() as stack:
        stack.enter_context(server(command, port, stage / "sshd.log"))
        rep = stack.enter_context(mounted(stage, "rep", mount))
        manager = stack.enter_context(mounted(stage, "manager", mount))
        yield Peer(rep, manager, (store,))


# No cache of writes: with one, a file is still on its way when it is closed, and "delivered" would
# mean delivered to rclone. rclone 1.60 also fails there when a file that it uploads is renamed.
RCLONE = ("--vfs-cache-mode=off", "--dir-cache-time=0s", "--attr-timeout=0s")


@contextmanager
def rclone_mounts(stage: Path, remote: str, store: Path) -> Iterator[Peer]:
    """Two computers that mount *remote* with rclone, each with a cache of its own."""
    with ExitStack() as stack:
        places = []
        for name in ("rep", "manager"):
            cache = f"--cache-dir={stage / name}-cache"
            command = ["rclone", "mount", remote, "{}", *RCLONE, cache, "--config=/dev/null"]
            places.append(stack.enter_context(mounted(stage, name, command)))
        yield Peer(places[0], places[1], (store,))


@contextmanager
def webdav(stage: Path) -> Iterator[Peer]:
    """WebDAV: `rclone serve webdav`, mounted with rclone."""
    needs_fuse()
    needs_programs("rclone")
    store = stage / "store"
    store.mkdir()
    port = free_port()
    address = f"127.0.0.1:{port}"
    serve = ["rclone", "serve", "webdav", str(store), f"--addr={address}", "--config=/dev/null"]
    with server([*serve, "--dir-cache-time=0s"], port, stage / "webdav.log"):
        remote = f":webdav,url='http://{address}',vendor=other:"
        with rclone_mounts(stage, remote, store) as peer:
            yield peer


@contextmanager
def samba(stage: Path) -> Iterator[Peer]:
    """SMB: Debian's samba at a port of its own, mounted with rclone."""
    needs_fuse()
    needs_programs("smbd", "rclone")
    needs_root()
    store = stage / "store"
    store.mkdir()
    (stage / "smb").mkdir()
    port = free_port()
    kept = ("lock directory", "state directory", "cache directory", "pid directory", "private dir")
    lines = [
        "[global]",
        f"smb ports = {port}",
        "interfaces = lo",
        "bind interfaces only = yes",
        *(f"{name} = {stage / 'smb'}" for name in (*kept, "ncalrpc dir")),
        "map to guest = Bad User",
        "guest account = root",
        "server min protocol = SMB2",
        "load printers = no",
        "disable spoolss = yes",
        f"log file = {stage / 'smb' / 'log'}",
        "[team]",
        f"path = {store}",
        "guest ok = yes",
        "force user = root",
        "read only = no",
    ]
    (stage / "smb.conf").write_text("\n".join(lines) + "\n")
    command = [str(found("smbd")), "-F", "--no-process-group", "-s", str(stage / "smb.conf")]
    with server(command, port, stage / "smbd.log"):
        remote = f":smb,host=127.0.0.1,port={port},user=guest:team"
        with rclone_mounts(stage, remote, store) as peer:
            yield peer


@contextmanager
def small_disk(stage: Path) -> Iterator[Peer]:
    """A disk of eight megabytes: ext4 in a file, mounted as a loop."""
    needs_root()
    needs_programs("mkfs.ext4", "mount")
    image, place = stage / "disk.img", stage / "disk"
    with image.open("wb") as file:
        file.truncate(DISK_BYTES)
    place.mkdir()
    make = [str(found("mkfs.ext4")), "-q", "-m", "0", str(image)]
    subprocess.run(make, check=True, capture_output=True, timeout=READY_S)
    mount = ["mount", "-o", "loop", str(image), str(place)]
    done = subprocess.run(mount, check=False, capture_output=True, text=True, timeout=READY_S)
    if done.returncode:
        raise NotHereError(f"no loop mount: {done.stderr.strip()}")
    try:
        yield Peer(place, place, (place,))
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True, timeout=READY_S)
