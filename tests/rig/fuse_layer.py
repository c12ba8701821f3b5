"""A folder seen through a layer that fails, is slow, or forgets what was not made safe.

`python3 fuse_layer.py FOLDER [SECONDS]` mounts the layer over FOLDER itself; what lay there is
reached through a descriptor that was opened before. SECONDS is how long the kernel may remember
what a file is like, as it does for network drives; without it everything reaches the layer.

It runs with the system's Python, which has Debian's `python3-fusepy`. Each line on standard input
is an order, a JSON list; each is answered by a line:

    ["fail", operation, error number, nth, forever]   the nth operation of this name from now on
    ["full", bytes]         writes fail with ENOSPC once so many more bytes were written
    ["slow", seconds]       each operation waits so long before it is done
    ["cut", nth, pid]       before the nth change from now on the power goes: *pid* is killed
    ["hang"]                each operation waits until all is well
    ["well"]                nothing fails any more, nothing is slow, nothing hangs
    ["counts"]              how often each operation was called since the last such order
    ["lose", seed, how]     forget what was not made safe: "all" of it, or "some" by chance

A change is safe once `fsync` was called: of the file for its bytes, of its folder for its name.
"""

from __future__ import annotations

import errno
import json
import os
import random
import signal
import sys
import threading
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

try:
    import fusepy as fuse
except ImportError:  # the same module, as pip calls it
    import fuse

BLOCK_BYTES = 4096
CHANGES = frozenset(
    {"create", "write", "truncate", "fsync", "fsyncdir", "rename", "mkdir", "rmdir", "unlink"}
)
GRAVES = ".graves"


@dataclass
class Orders:
    """What is to go wrong."""

    fail: dict[str, tuple[int, int, bool]] = field(default_factory=dict)
    room: int | None = None
    slow_s: float = 0.0
    gate: threading.Event = field(default_factory=threading.Event)
    """Open while nothing hangs."""
    cut_after: int | None = None
    victim: int = 0
    is_dark: bool = False
    counts: Counter[str] = field(default_factory=Counter)

    def meet(self, operation: str) -> None:
        """Count an operation, and raise what it shall meet."""
        self.counts[operation] += 1
        self.gate.wait()
        if self.slow_s:
            threading.Event().wait(self.slow_s)
        if operation in CHANGES and self.cut_after is not None:
            self._count_down(self.cut_after - 1)
        if self.is_dark:
            raise fuse.FuseOSError(errno.EIO)
        if operation in self.fail:
            error, nth, forever = self.fail[operation]
            if nth > 1:
                self.fail[operation] = (error, nth - 1, forever)
                return
            if not forever:
                del self.fail[operation]
            raise fuse.FuseOSError(error)

    def _count_down(self, left: int) -> None:
        self.cut_after = left if left > 0 else None
        if left <= 0:
            self.is_dark = True
            os.kill(self.victim, signal.SIGKILL)

    def take_room(self, size: int) -> None:
        """Raise ENOSPC when there is no room for *size* more bytes."""
        if self.room is not None:
            if size > self.room:
                raise fuse.FuseOSError(errno.ENOSPC)
            self.room -= size


class Memory:
    """What a disk would forget: bytes and names that nobody made safe."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.dirty: dict[int, bytes] = {}
        """By inode: its bytes as they are safe."""
        self.names: list[tuple[str, str, str]] = []
        """Changes of names that are not safe, in their order: what, name, other name."""
        self.buried = 0
        self.graves = os.path.join(base, GRAVES)

    def about_to_write(self, path: str) -> None:
        """Keep what is safe of a file that is about to change."""
        inode = os.stat(self.base + path).st_ino
        if inode not in self.dirty:
            with open(self.base + path, "rb") as file:
                self.dirty[inode] = file.read()

    def created(self, path: str) -> None:
        self.names.append(("made", path, ""))
        self.dirty[os.stat(self.base + path).st_ino] = b""

    def made_folder(self, path: str) -> None:
        self.names.append(("made", path, ""))

    def is_safe(self, descriptor: int) -> None:
        self.dirty.pop(os.fstat(descriptor).st_ino, None)

    def folder_is_safe(self, path: str) -> None:
        self.names = [
            change
            for change in self.names
            if path not in {_above(change[1]), _above(change[2] or change[1])}
        ]

    def bury(self, path: str) -> str:
        """Put a file or folder aside, so that it can come back; return where."""
        os.makedirs(self.graves, exist_ok=True)
        self.buried += 1
        grave = f"/{GRAVES}/{self.buried}"
        os.rename(self.base + path, self.base + grave)
        return grave

    def removed(self, path: str) -> None:
        self.names.append(("gone", path, self.bury(path)))

    def rename(self, old: str, new: str) -> None:
        if os.path.lexists(self.base + new):
            self.removed(new)
        os.rename(self.base + old, self.base + new)
        self._follow(self.names, old, new)
        self.names.append(("moved", new, old))

    @staticmethod
    def _follow(changes: list[tuple[str, str, str]], old: str, new: str) -> None:
        """Let changes inside a folder that moved be found where they are now."""

        def moved(path: str) -> str:
            return new + path[len(old) :] if path.startswith(f"{old}/") else path

        changes[:] = [(what, moved(path), moved(other)) for what, path, other in changes]

    def lose(self, seed: int, how: str) -> None:
        """Become what a disk has after the power came back."""
        chance = random.Random(seed)
        kept = 0 if how == "all" else chance.randint(0, len(self.names))
        inodes = {os.lstat(path).st_ino: path for path in self._files()}
        for inode, safe in self.dirty.items():
            if inode in inodes:
                self._tear(inodes[inode], safe, chance if how == "some" else None)
        lost = self.names[kept:]
        while lost:
            what, path, other = lost.pop()
            if self._undo(what, path, other) and what == "moved":
                self._follow(lost, path, other)
        self.dirty, self.names = {}, []
        _remove(self.graves)

    def _files(self) -> list[str]:
        return [
            os.path.join(folder, name) for folder, _, names in os.walk(self.base) for name in names
        ]

    def _tear(self, path: str, safe: bytes, chance: random.Random | None) -> None:
        with open(path, "rb") as file:
            now = file.read()
        if chance is None:
            after = safe
        else:
            size = chance.choice([len(safe), len(now)])
            blocks = range(0, size, BLOCK_BYTES)
            parts = (
                (safe if chance.random() < 0.5 else now)[at : at + BLOCK_BYTES].ljust(
                    min(BLOCK_BYTES, size - at), b"\0"
                )
                for at in blocks
            )
            after = b"".join(parts)[:size]
        with open(path, "wb") as file:
            file.write(after)

    def _undo(self, what: str, path: str, other: str) -> bool:
        """Take a change of a name back; False if what it was about went with something else."""
        here, there = self.base + path, self.base + other
        if what == "gone":
            here, there = there, here
        if not os.path.lexists(here) or not os.path.isdir(os.path.dirname(there)):
            return False
        if what == "made":
            self.bury(path)
        else:
            os.rename(here, there)
        return True


def _above(path: str) -> str:
    return os.path.dirname(path)


def _remove(folder: str) -> None:
    for here, folders, names in os.walk(folder, topdown=False):
        for name in names:
            os.unlink(os.path.join(here, name))
        for name in folders:
            os.rmdir(os.path.join(here, name))
    if os.path.isdir(folder):
        os.rmdir(folder)


class Layer(fuse.Operations):  # type: ignore[misc]
    """Hands every operation down, unless orders say otherwise."""

    use_ns = True

    def __init__(self, base: str, orders: Orders) -> None:
        self.base = base
        self.orders = orders
        self.memory = Memory(base)

    def __call__(self, op: str, path: str, *args: Any) -> Any:
        if not hasattr(self, op):
            raise fuse.FuseOSError(errno.EFAULT)
        if op not in {"init", "destroy", "release", "releasedir"}:
            self.orders.meet(op)
        return getattr(self, op)(path, *args)

    def getattr(self, path: str, fh: int | None = None) -> dict[str, int]:
        status = os.fstat(fh) if fh is not None else os.lstat(self.base + path)
        names = ("st_ino", "st_mode", "st_nlink", "st_uid", "st_gid", "st_size", "st_blocks")
        times = ("atime", "mtime", "ctime")
        found = {name: getattr(status, name) for name in names}
        return found | {f"st_{name}": getattr(status, f"st_{name}_ns") for name in times}

    def readdir(self, path: str, _fh: int) -> list[str]:
        names = [name for name in os.listdir(self.base + path) if name != GRAVES]
        return [".", "..", *names]

    def statfs(self, path: str) -> dict[str, int]:
        found = os.statvfs(self.base + path)
        names = ("f_bavail", "f_bfree", "f_blocks", "f_bsize", "f_files", "f_ffree", "f_frsize")
        return {name: getattr(found, name) for name in (*names, "f_namemax")}

    def chmod(self, path: str, mode: int) -> None:
        os.chmod(self.base + path, mode)

    def chown(self, path: str, uid: int, gid: int) -> None:
        os.chown(self.base + path, uid, gid)

    def utimens(self, path: str, times: tuple[int, int] | None = None) -> None:
        os.utime(self.base + path, ns=times or (0, 0))

    def open(self, path: str, flags: int) -> int:
        return os.open(self.base + path, flags & os.O_ACCMODE)  # the kernel sees to the rest

    def create(self, path: str, mode: int, fi: object = None) -> int:
        descriptor = os.open(self.base + path, os.O_RDWR | os.O_CREAT | os.O_EXCL, mode)
        self.memory.created(path)
        return descriptor

    def read(self, _path: str, size: int, offset: int, fh: int) -> bytes:
        return os.pread(fh, size, offset)

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        self.orders.take_room(len(data))
        self.memory.about_to_write(path)
        return os.pwrite(fh, data, offset)

    def truncate(self, path: str, length: int, fh: int | None = None) -> None:
        self.memory.about_to_write(path)
        os.truncate(self.base + path, length)

    def flush(self, _path: str, _fh: int) -> None:
        return None

    def fsync(self, _path: str, _datasync: int, fh: int) -> None:
        self.memory.is_safe(fh)

    def fsyncdir(self, path: str, _datasync: int, _fh: int) -> None:
        self.memory.folder_is_safe(path)

    def release(self, _path: str, fh: int) -> None:
        os.close(fh)

    def opendir(self, _path: str) -> int:
        return 0

    def mkdir(self, path: str, mode: int) -> None:
        os.mkdir(self.base + path, mode)
        self.memory.made_folder(path)

    def rmdir(self, path: str) -> None:
        if os.listdir(self.base + path):
            raise fuse.FuseOSError(errno.ENOTEMPTY)
        self.memory.removed(path)

    def unlink(self, path: str) -> None:
        self.memory.removed(path)

    def rename(self, old: str, new: str) -> None:
        self.memory.rename(old, new)


def obey(line: str, layer: Layer) -> Any:
    """Carry out one order and return its answer."""
    word, *rest = json.loads(line)
    orders = layer.orders
    if word == "fail":
        operation, number, nth, forever = rest
        orders.fail[operation] = (number, nth, forever)
    elif word == "well":
        orders.fail, orders.room, orders.slow_s = {}, None, 0.0
        orders.gate.set()
    elif word == "hang":
        orders.gate.clear()
    elif word == "full":
        orders.room = rest[0]
    elif word == "slow":
        orders.slow_s = rest[0]
    elif word == "cut":
        orders.cut_after, orders.victim = rest
    elif word == "lose":
        layer.memory.lose(*rest)
    counts = dict(orders.counts)
    orders.counts.clear()
    return {"counts": counts, "dark": orders.is_dark}


def listen(layer: Layer) -> None:
    """Answer orders until there are no more."""
    for line in sys.stdin:
        print(json.dumps(obey(line, layer)), flush=True)


def main() -> None:
    """Mount the layer and stay until it is unmounted."""
    folder = os.path.realpath(sys.argv[1])
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    layer = Layer(f"/proc/self/fd/{descriptor}", Orders())
    layer.orders.gate.set()
    threading.Thread(target=listen, args=[layer], daemon=True).start()
    remembered_s = float(sys.argv[2]) if len(sys.argv) > 2 else 0
    options = {"attr_timeout": remembered_s, "entry_timeout": remembered_s, "negative_timeout": 0}
    fuse.FUSE(
        layer, folder, foreground=True, nothreads=True, nonempty=True, big_writes=True, **options
    )


if __name__ == "__main__":
    main()
