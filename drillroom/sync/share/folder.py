"""Folders of the share, held open, so that nothing in them is reached through a link.

Every path is opened a component at a time. Where the system can (POSIX), each step starts from an
open folder and refuses links; elsewhere each component is looked at first.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final, Self, TypeVar

from drillroom.phrase import Phrase
from drillroom.sync.format.names import renamed, suffix_of
from drillroom.sync.share.errors import refused, share_error, shared_folder_errors

T = TypeVar("T")

_BY_DESCRIPTOR: Final = os.open in os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")
_PLAIN: Final = (
    getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe in the place of a file must not make us wait
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)
_LINK_TAGS: Final = (0xA000000C, 0xA0000003)
"""Windows: symbolic link and junction. Placeholders of cloud folders have other tags."""
_NOT_PLAIN: Final = Phrase("it is a link, or no plain file or folder")
_LINK: Final = (errno.ELOOP, errno.ENOTDIR, errno.EMLINK)
_RETRY_S: Final = (0.1, 0.2, 0.4, 0.8, 1.5, 3.0, 4.0)
"""Ten seconds in all: virus scanners hold a new file about that long."""


def share_id(share: Path) -> str:
    """Return the name under which this computer remembers a share."""
    return str(share.resolve())


def is_in_reach(folder: Path) -> bool:
    """Whether a folder is there; not one that a drive cannot tell of, as its program has ended."""
    try:
        return folder.is_dir()
    except OSError:
        return False


class Folder:
    """One folder of the share, open. Names are single names, never paths."""

    def __init__(self, path: Path, descriptor: int | None) -> None:
        self.path = path
        self._descriptor = descriptor

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the folder that a person chose; up to here links are theirs to use.

        Raises:
            SyncError: it is away.
        """
        with shared_folder_errors(path):
            if not _BY_DESCRIPTOR:
                if not path.is_dir():
                    raise NotADirectoryError(errno.ENOTDIR, Phrase("not a folder that is there"))
                return cls(path, None)
            return cls(path, os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC))

    def close(self) -> None:
        """Let go of the folder."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- reading

    def folder(self, name: str) -> Folder | None:
        """Open a folder in this one; None if it is absent.

        Raises:
            ParcelError: the name is a link or a file. SyncError: the share cannot be used.
        """
        with shared_folder_errors(self.path / name), self._refusing_links(name):
            try:
                if self._descriptor is None:
                    _refuse_other(self.path / name, stat.S_ISDIR)
                    return Folder(self.path / name, None)
                flags = os.O_RDONLY | os.O_DIRECTORY | _PLAIN
                return Folder(self.path / name, os.open(name, flags, dir_fd=self._descriptor))
            except FileNotFoundError:
                return None

    def walk(self, names: Sequence[str]) -> Folder | None:
        """Open a folder some steps below; one that was renamed is found by its ``~id``.

        Raises:
            ParcelError: a step is a link or a file. SyncError: the share cannot be used.
        """
        here = self
        for name in names:
            above = here
            try:
                below = above.folder(name) or above.renamed_folder(name)
            finally:
                if above is not self:
                    above.close()
            if below is None:
                return None
            here = below
        return here

    def renamed_folder(self, name: str) -> Folder | None:
        """Open the folder that has the ``~id`` of *name*, if *name* itself is absent.

        Raises:
            ParcelError: it is a link or a file. SyncError: the share cannot be used.
        """
        if suffix_of(name) is None:
            return None
        names = self.names()
        other = None if name in names else renamed(name, names)
        return None if other is None else self.folder(other)

    def names(self) -> list[str]:
        """Return the names of everything in the folder.

        Raises:
            SyncError: the share cannot be used.
        """
        with shared_folder_errors(self.path):
            here = self.path if self._descriptor is None else self._descriptor
            return os.listdir(here)  # noqa: PTH208  # a descriptor has no Path

    def open_file(self, name: str) -> BinaryIO | None:
        """Open a regular file for reading; None if it is absent.

        Raises:
            ParcelError: the name is a link or something else. SyncError: the share cannot be used.
        """
        descriptor = self._open_plain(name)
        return None if descriptor is None else os.fdopen(descriptor, "rb")

    def read(self, name: str, limit: int) -> bytes | None:
        """Return a file of at most *limit* bytes; None if it is absent.

        Raises:
            ParcelError: it is larger, or no plain file. SyncError: the share cannot be used.
        """
        descriptor = self._open_plain(name)
        if descriptor is None:
            return None
        try:
            data = _read_on(descriptor, limit + 1)
        except OSError as exc:
            raise share_error(self.path / name, exc) from exc
        finally:
            os.close(descriptor)
        if len(data) > limit:
            why = Phrase("it is larger than {most} bytes", most=limit)
            raise refused(self.path / name, why)
        return data

    def size(self, name: str) -> int | None:
        """Return the size of a file; None if it is absent.

        Raises:
            ParcelError: it is no plain file. SyncError: the share cannot be used.
        """
        with shared_folder_errors(self.path / name), self._refusing_links(name):
            try:
                status = self._status(name)
            except FileNotFoundError:
                return None
            _check_kind(status, stat.S_ISREG)
            return status.st_size

    def room(self) -> int | None:
        """Return how many bytes there is room for in the share; None where it cannot tell."""
        here = self.path if self._descriptor is None else self._descriptor
        try:
            disk = shutil.disk_usage(here)
        except OSError:
            return None
        return disk.free if disk.total > 0 else None  # some network drives say 0 of 0

    # --- writing

    def make_folder(self, name: str) -> Folder:
        """Open a folder in this one, made if it is absent.

        Raises:
            ParcelError: the name is a link or a file. SyncError: the share cannot be used.
        """
        return self.folder(name) or self.make_new_folder(name)

    def make_new_folder(self, name: str) -> Folder:
        """Make a folder in this one, where there was none a moment ago.

        Raises:
            ParcelError: the name is a link or a file. SyncError: the share cannot be used.
        """
        with shared_folder_errors(self.path / name):
            with suppress(FileExistsError):
                os.mkdir(self._name(name), dir_fd=self._descriptor)
            self.sync()
        made = self.folder(name)
        if made is None:
            raise refused(self.path / name, Phrase("it was removed while it was being used"))
        return made

    def make_folders(self, names: Sequence[str]) -> Folder:
        """Open a folder some steps below, each made if it is absent under any name with its id.

        Raises:
            ParcelError: a step is a link or a file. SyncError: the share cannot be used.
        """
        here = self
        for name in names:
            above = here
            try:
                below = above.folder(name) or above.renamed_folder(name)
                here = below or above.make_new_folder(name)
            finally:
                if above is not self:
                    above.close()
        return here

    def create(self, name: str) -> BinaryIO:
        """Open a new empty file for writing; what had this name is removed first.

        Raises:
            SyncError: the share cannot be used.
        """
        with shared_folder_errors(self.path / name):
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _PLAIN
            with suppress(FileExistsError):
                return os.fdopen(self._open(name, flags), "wb")
            self.remove(name)
            return os.fdopen(self._open(name, flags), "wb")

    def reopen(self, name: str, size: int) -> BinaryIO | None:
        """Open a file of ours for writing after its first *size* bytes; None if it has not as many.

        Raises:
            ParcelError: it is no plain file. SyncError: the share cannot be used.
        """
        if (self.size(name) or 0) < size:
            return None
        with shared_folder_errors(self.path / name), self._refusing_links(name):
            descriptor = _regular(self._open(name, os.O_RDWR | _PLAIN), size)
            file = os.fdopen(descriptor, "r+b")
            file.seek(size)
            return file

    def rename_new(self, old: str, new: str) -> None:
        """Give a file its name, never over another. A scanner that holds it is waited for.

        Its name is safe on disk after the next `sync` of the folder.

        Raises:
            ParcelError: the name is taken. SyncError: the share cannot be used.
        """
        with shared_folder_errors(self.path / new):
            with suppress(FileNotFoundError):
                self._status(new)
                raise refused(self.path / new, Phrase("something else has this name already"))
            here = self._descriptor
            old_name, new_name = self._name(old), self._name(new)
            _patiently(lambda: os.rename(old_name, new_name, src_dir_fd=here, dst_dir_fd=here))

    def remove(self, name: str) -> None:
        """Remove a file of ours, if it is there.

        Raises:
            SyncError: the share cannot be used.
        """
        with shared_folder_errors(self.path / name), suppress(FileNotFoundError):
            os.unlink(self._name(name), dir_fd=self._descriptor)

    def remove_folder(self, name: str) -> None:
        """Remove a folder of ours, if it is there and empty.

        Raises:
            SyncError: the share cannot be used.
        """
        kept = (errno.ENOTEMPTY, errno.EEXIST, errno.ENOENT)
        with shared_folder_errors(self.path / name):
            try:
                os.rmdir(self._name(name), dir_fd=self._descriptor)
            except OSError as exc:
                if exc.errno not in kept:
                    raise

    def sync(self) -> None:
        """Have the folder's entries on disk. Not every share can; then it does so by itself.

        Raises:
            SyncError: the share cannot be used.
        """
        if self._descriptor is not None:
            with shared_folder_errors(self.path):
                fsync(self._descriptor)

    # --- inside

    def _name(self, name: str) -> str:
        return name if self._descriptor is not None else str(self.path / name)

    def _open(self, name: str, flags: int) -> int:
        return os.open(self._name(name), flags, 0o666, dir_fd=self._descriptor)

    def _open_plain(self, name: str) -> int | None:
        """Open a regular file for reading, without what a file object asks for: logs have many."""
        try:
            if self._descriptor is None:
                _refuse_other(self.path / name, stat.S_ISREG)
            return _regular(self._open(name, os.O_RDONLY | _PLAIN))
        except FileNotFoundError:
            return None
        except OSError as exc:
            if exc.errno in _LINK:
                raise refused(self.path / name, _NOT_PLAIN) from exc
            raise share_error(self.path / name, exc) from exc

    def _status(self, name: str) -> os.stat_result:
        return os.stat(self._name(name), dir_fd=self._descriptor, follow_symlinks=False)

    @contextmanager
    def _refusing_links(self, name: str) -> Iterator[None]:
        try:
            yield
        except OSError as exc:
            if exc.errno not in _LINK:
                raise
            raise refused(self.path / name, _NOT_PLAIN) from exc


def fsync(descriptor: int) -> None:
    """Have a file or folder on disk; a share that does not know how is no reason to stop."""
    try:
        os.fsync(descriptor)
    except OSError as exc:
        if exc.errno not in (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS):
            raise


def _patiently(act: Callable[[], T]) -> T:
    """Do *act*, again and again for about ten seconds while it is not permitted."""
    for wait_s in _RETRY_S:
        try:
            return act()
        except PermissionError:
            threading.Event().wait(wait_s)  # nobody sets it: a run ends with its process
    return act()


def _refuse_other(path: Path, is_kind: Callable[[int], bool]) -> None:
    """Raise where descriptors cannot: a link, a junction, or another kind of thing."""
    status = os.lstat(path)
    if getattr(status, "st_reparse_tag", 0) in _LINK_TAGS:
        raise OSError(errno.ELOOP, Phrase("a link"))
    _check_kind(status, is_kind)


def _regular(descriptor: int, size: int | None = None) -> int:
    """Return an open file if it is a regular one, cut to *size* if that is given; else close it."""
    try:
        _check_kind(os.fstat(descriptor), stat.S_ISREG)
        if size is not None:
            os.ftruncate(descriptor, size)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _read_on(descriptor: int, most: int) -> bytes:
    """Return what is in a file, at most so many bytes of it; a share may give it in pieces."""
    data = os.read(descriptor, most)
    while data and len(data) < most and (more := os.read(descriptor, most - len(data))):
        data += more
    return data


def _check_kind(status: os.stat_result, is_kind: Callable[[int], bool]) -> None:
    if not is_kind(status.st_mode):
        raise OSError(errno.ELOOP, Phrase("no plain file or folder"))
