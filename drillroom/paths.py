"""Where this computer keeps what belongs to one person."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from drillroom.errors import SettingsError
from drillroom.phrase import Phrase

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600

_SYNC_MARKS = (".stfolder", ".dropbox", ".dropbox.cache", ".owncloudsync.log", ".sync_nextcloud")
_SYNC_NAMES = ("onedrive", "dropbox", "google drive", "googledrive", "nextcloud", "icloud drive")


@dataclass(frozen=True, slots=True)
class Home:
    """The data folder: everything here is private to the person at this computer."""

    root: Path

    @property
    def takes(self) -> Path:
        """One folder a take of mine."""
        return self.root / "takes"

    @property
    def inbox(self) -> Path:
        """One folder a take that somebody else sent."""
        return self.root / "inbox"

    @property
    def outbox(self) -> Path:
        """One folder a review of mine that travels or has travelled."""
        return self.root / "outbox"

    @property
    def answers(self) -> Path:
        """One file an answer of mine that is being written."""
        return self.root / "answers"

    @property
    def trials(self) -> Path:
        """Excerpts of takes that are played while something is being set up, then removed."""
        return self.root / "trials"

    @property
    def imports(self) -> Path:
        """One folder a file that is being imported; empty at other times."""
        return self.root / "imports"

    @property
    def packs(self) -> Path:
        """One folder an installed pack, in it one a version."""
        return self.root / "packs"

    @property
    def offered(self) -> Path:
        """Packs that others sent: one folder a sender, in it one a pack, in it one a version."""
        return self.root / "offered"

    @property
    def pack_news(self) -> Path:
        """What was installed by itself and the person has not seen yet."""
        return self.root / "pack-news.json"

    @property
    def approved(self) -> Path:
        """Whom the person trusts in a shared folder."""
        return self.root / "approved.json"

    @property
    def blocked(self) -> Path:
        """From whom nothing new is taken in."""
        return self.root / "blocked.json"

    @property
    def renewal(self) -> Path:
        """That this computer made a new key, until the person has read of it."""
        return self.root / "new-key.json"

    @property
    def own_logs(self) -> Path:
        """In which shared folders this computer has a log of its own."""
        return self.root / "own-logs.json"

    @property
    def writing(self) -> Path:
        """Where the packs lie that the person writes."""
        return self.root / "writing.json"

    @property
    def review_time(self) -> Path:
        """How long the person watched takes of their own, by day."""
        return self.root / "review-time.json"

    @property
    def database(self) -> Path:
        """A cache of the folders, so that lists are quick."""
        return self.root / "library.sqlite"

    @property
    def key(self) -> Path:
        """The device's private key."""
        return self.root / "device.key"

    @property
    def lock(self) -> Path:
        """Held by the one courier of this data folder."""
        return self.root / "courier.lock"

    @property
    def settings(self) -> Path:
        """What the person chose."""
        return self.root / "settings.json"

    @property
    def logs(self) -> Path:
        """Logs without speech, notes or people's names."""
        return self.root / "logs"

    def make(self) -> Home:
        """Create the folder, private to the person, and return this home.

        Raises:
            SettingsError: the folder lies in a synced folder, or cannot be made or written.
        """
        synced = synced_by(self.root)
        if synced is not None:
            raise SettingsError(
                "The data folder lies inside a synced folder",
                detail=Phrase(
                    "{folder} is inside {synced}, which copies every draft to others.",
                    folder=self.root,
                    synced=synced,
                ),
                remedy="Move it out: set DRILLROOM_HOME to a folder that nothing syncs.",
            )
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            if os.name == "posix":
                self.root.chmod(PRIVATE_FOLDER)
            for folder in (self.takes, self.inbox, self.outbox, self.imports, self.logs):
                folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        except OSError as exc:
            raise SettingsError(
                "The data folder cannot be used",
                detail=f"{self.root}: {exc.strerror}",
                remedy="Free it for writing, or set DRILLROOM_HOME to another folder.",
            ) from exc
        return self


def home_of(environment: Mapping[str, str]) -> Home:
    """Return the data folder: DRILLROOM_HOME, or the system's own place for a person's data."""
    chosen = environment.get("DRILLROOM_HOME", "")
    if chosen:
        return Home(Path(chosen).expanduser().absolute())
    return Home(platformdirs.user_data_path("Drillroom", appauthor=False))


def synced_by(folder: Path) -> Path | None:
    """Return the folder above *folder* (or itself) that a sync client watches, or None."""
    for candidate in (folder, *folder.parents):
        name = candidate.name.lower()
        if any(name == known or name.startswith(f"{known} - ") for known in _SYNC_NAMES):
            return candidate
        if any((candidate / mark).exists() for mark in _SYNC_MARKS):
            return candidate
    return None
