"""The folder of one take: everything about it, readable without the database.

::

    <take id>/
      take.mp4        the recording
      timeline.jsonl  what happened, written as it happens
      drill.json      the drill as it was run
      review.json     my own review of it
      state.json      the take itself; written before the row that says the same
      shared-folders.json  which shared folder it is to go to, and in which it is or may be
      report.html, take.json  the papers, once it is finished: what travels beside take.mp4
      recording.lock  held by the process that records
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from drillroom.drills.check import PackError
from drillroom.drills.copy import drill_from_text
from drillroom.drills.model import Pack
from drillroom.errors import LibraryError
from drillroom.paths import PRIVATE_FILE, PRIVATE_FOLDER
from drillroom.phrase import Phrase
from drillroom.storage.rows import FrozenFile, take_from_row, take_to_row
from drillroom.takes.model import Entry, Take
from drillroom.takes.review import Review, review_from_json, review_to_json
from drillroom.takes.timeline import entries_from_lines, entries_to_lines

CHUNK_BYTES = 1 << 20
PAPERS = ("report.html", "take.json")
"""What travels beside the recording."""
FREED = "recording-removed"
QUEUED_AGAIN = "queued-again"
PRIVATE_NOTE = "only-for-me.txt"

REMOVALS = 5
"""Tries to remove a folder into which something is put meanwhile."""


@dataclass(frozen=True, slots=True)
class TakeFolder:
    """Reads and writes one take's folder."""

    path: Path

    @property
    def media(self) -> Path:
        """The recording."""
        return self.path / "take.mp4"

    @property
    def timeline(self) -> Path:
        """What happened, one JSON object a line."""
        return self.path / "timeline.jsonl"

    @property
    def lock(self) -> Path:
        """Held by the process that records."""
        return self.path / "recording.lock"

    def has_media(self) -> bool:
        """Whether anything was recorded."""
        return self.media.exists() and self.media.stat().st_size > 0

    def must_have_media(self) -> None:
        """Let a take pass of which there is a recording.

        Raises:
            LibraryError: there is none.
        """
        if not self.has_media():
            raise LibraryError(
                "The recording of this take is gone",
                detail=Phrase("{file} is not there.", file=self.media),
                remedy="Bring the file back, or record the drill again.",
            )

    @property
    def is_freed(self) -> bool:
        """Whether the recording was removed on purpose, to free space."""
        return (self.path / FREED).exists() and not self.has_media()

    def free(self) -> int:
        """Remove the recording, say so in the folder, and return how many bytes it had."""
        size = self.media.stat().st_size
        (self.path / FREED).touch()  # first, so that a recording that is gone is never a riddle
        self.media.unlink()
        return size

    def has_take(self) -> bool:
        """Whether the folder says whose it is: one that is just being made or dropped does not."""
        return (self.path / "state.json").exists()

    def make(self) -> None:
        """Create the empty folder, safe from a power cut."""
        self.path.mkdir(mode=PRIVATE_FOLDER, parents=True)
        fsync_folder(self.path.parent)  # a power cut would take a name that nobody made safe

    def forget(self) -> None:
        """Say no more whose folder this is."""
        (self.path / "state.json").unlink(missing_ok=True)

    def remove(self) -> None:
        """Remove the folder and all that is in it.

        A job may be putting a still or a strip there meanwhile: what came since is removed as well.
        """
        for _ in range(REMOVALS):
            for file in self.path.iterdir():
                file.unlink(missing_ok=True)
            with suppress(OSError):
                self.path.rmdir()
                return
        self.path.rmdir()

    def move_to(self, place: Path) -> None:
        """Move the whole folder to another place on the same disk, in one step."""
        self.path.rename(place)
        fsync_folder(place.parent)

    def make_safe(self) -> None:
        """Have recording and timeline on the disk: a power cut would take what is not there yet.

        Raises:
            LibraryError: they cannot be put there.
        """
        for path in (self.media, self.timeline):
            try:
                if os.access(path, os.W_OK):  # frozen ones were made safe before
                    fsync_file(path)
            except OSError as exc:
                raise _unreadable(self.path, path.name, str(exc.strerror)) from exc

    def begin(self, take: Take, drill_text: str) -> None:
        """Write what is known of a take before it is recorded."""
        write_whole(self.path / "drill.json", drill_text.encode())
        self.write_take(take)

    def write_take(self, take: Take) -> None:
        """Store the take itself."""
        write_whole(self.path / "state.json", _json_bytes(take_to_row(take)))

    def read_take(self) -> Take:
        """Return the stored take.

        Raises:
            LibraryError: it is missing or not what we wrote.
        """
        return take_from_row(self._read_json("state.json"))

    def media_sha256(self) -> str:
        """Return the SHA-256 of the recording, hexadecimal.

        Raises:
            LibraryError: it cannot be read.
        """
        try:
            return sha256_of(self.media)
        except OSError as exc:
            raise _unreadable(self.path, self.media.name, str(exc.strerror)) from exc

    def read_drill(self) -> Pack:
        """Return the drill as it was run, as a pack of one.

        Raises:
            LibraryError: it is missing, or not a drill.
        """
        text = self._read_text("drill.json")
        try:
            return drill_from_text(text, name="drill.json")
        except PackError as exc:
            raise _unreadable(self.path, "drill.json", Phrase("it is damaged")) from exc

    def write_review(self, review: Review) -> None:
        """Store my own review."""
        write_whole(self.path / "review.json", _json_bytes(review_to_json(review)))

    def read_review(self) -> Review | None:
        """Return my own review, or None when there is none.

        Raises:
            LibraryError: it is not what we wrote.
        """
        if not (self.path / "review.json").exists():
            return None
        return review_from_json(self._read_json("review.json"))

    def read_answer(self) -> Review | None:
        """Return the review that travels in this folder, or None when it holds another thing.

        Raises:
            LibraryError: it is not what we wrote.
        """
        if not (self.path / "review.json").exists():
            return None
        paper = self._read_json("review.json")
        review = paper.get("review")
        if not isinstance(review, dict):
            raise _unreadable(self.path, "review.json", "it holds no review")
        return review_from_json(review)

    def write_private_note(self, text: str) -> None:
        """Keep what is for the person alone; it is in no paper and in no review."""
        note = self.path / PRIVATE_NOTE
        if text:
            write_whole(note, text.encode("utf-8"))
        else:
            note.unlink(missing_ok=True)

    def read_private_note(self) -> str:
        """Return what is for the person alone; "" for nothing."""
        try:
            return (self.path / PRIVATE_NOTE).read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return ""

    def append(self, entry: Entry) -> None:
        """Add one line to the timeline, as it happens."""
        with self.timeline.open("a", encoding="utf-8") as file:
            file.write(entries_to_lines([entry]))

    def read_timeline(self) -> tuple[Entry, ...]:
        """Return the timeline in order of time.

        Raises:
            LibraryError: it is not what we wrote.
        """
        if not self.timeline.exists():
            return ()
        entries = entries_from_lines(self._read_text("timeline.jsonl"))
        return tuple(sorted(entries, key=lambda entry: entry.at_s))

    def freeze(self, papers: Mapping[str, bytes]) -> tuple[FrozenFile, ...]:
        """Store the papers, make all that travels read-only, and return it with its hashes.

        The recording comes first, where there is one: readers look for it before the small files.
        """
        for name, content in papers.items():
            write_whole(self.path / name, content)
        paths = [self.path / name for name in papers]
        self.make_safe()
        if self.media.exists():
            paths.insert(0, self.media)
        for path in paths:
            path.chmod(0o400 if os.name == "posix" else 0o444)
        return tuple(FrozenFile(path.name, path.stat().st_size, sha256_of(path)) for path in paths)

    def thaw(self) -> None:
        """Let the files be those of a draft again: nothing of what was frozen has left."""
        papers = [self.path / name for name in PAPERS]
        for path in (self.media, *papers):
            with suppress(FileNotFoundError):
                path.chmod(PRIVATE_FILE)  # papers too: Windows removes no read-only file
        for path in papers:
            path.unlink(missing_ok=True)

    def note_queued_again(self) -> None:
        """Say in the folder that the take may have left once, whatever the database knows."""
        (self.path / QUEUED_AGAIN).touch()
        fsync_folder(self.path)

    @property
    def was_queued_again(self) -> bool:
        """Whether it was queued once more after it was finished."""
        return (self.path / QUEUED_AGAIN).exists()

    def frozen(self, take: Take) -> tuple[FrozenFile, ...]:
        """Return what travels of a finished take, hashed anew.

        Raises:
            LibraryError: a file is gone, or the recording is not the one that was certified.
        """
        paths = [self.media, *(self.path / name for name in PAPERS)]
        for path in paths:
            if not path.is_file():
                raise _unreadable(self.path, path.name, Phrase("it is not there"))
        files = tuple(FrozenFile(path.name, path.stat().st_size, sha256_of(path)) for path in paths)
        certified = take.certificate.sha256 if take.certificate else ""
        if certified and files[0].sha256 != certified:
            raise _unreadable(self.path, self.media.name, Phrase("it is not what was recorded"))
        return files

    def _read_text(self, name: str) -> str:
        try:
            return (self.path / name).read_text(encoding="utf-8")
        except (OSError, ValueError) as exc:
            raise _unreadable(self.path, name, str(exc)) from exc

    def _read_json(self, name: str) -> dict[str, object]:
        try:
            data = json.loads(self._read_text(name))
        except ValueError as exc:
            raise _unreadable(self.path, name, str(exc)) from exc
        if not isinstance(data, dict):
            raise _unreadable(self.path, name, "not a JSON object")
        return data


def write_whole(path: Path, content: bytes) -> None:
    """Put *content* at *path* whole or not at all, also through a power cut."""
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    fsync_folder(path.parent)


def fsync_file(path: Path) -> None:
    """Have the operating system put a file on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file, hexadecimal, read once in small pieces."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


def fsync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk."""
    if os.name != "posix":
        return  # Windows keeps folder entries by itself and cannot open a folder
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _json_bytes(data: object) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _unreadable(folder: Path, name: str, why: str) -> LibraryError:
    return LibraryError(
        "A take on this computer cannot be read",
        detail=Phrase("{file}: {why}", file=folder / name, why=why),
        remedy="Its folder is kept as it is; the recording in it can be opened by hand.",
    )
