"""State of the author's desk: one pack's text, its file, and what a check says. Knows no widget."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from drillroom.drills.editing import set_key
from drillroom.drills.outline import with_meant_word, with_new_drill
from drillroom.drills.source import ChangedOutsideError, write_source
from drillroom.drills.versions import next_version
from drillroom.errors import DrillroomError
from drillroom.settings import Settings
from drillroom.ui.background import Later
from drillroom.ui.language import tr
from drillroom.ui.room import Room
from drillroom.ui.words import folder_words

if TYPE_CHECKING:
    from drillroom.drills.check import Problem
    from drillroom.drills.model import Pack
    from drillroom.drills.outline import Heading
    from drillroom.sync.handing import Handed
    from drillroom.ui.packs.draft import Draft

logger = logging.getLogger(__name__)

LANE = "packs"
NO_PLACE = DrillroomError(
    "A drill cannot be added here",
    detail="The text has problems, or its drills are not a list with a dash each.",
    remedy="Mend the text, or write the drill yourself.",
)
DRAFT = "drillroom.ui.packs.draft"
PAUSE_MS = 700
"""After so long without a key the text is saved and checked."""
SETTLE_MS = 120
"""Other editors write in several steps."""


class DeskModel(QObject):
    """Saves as the author pauses, and follows what other editors do to the file."""

    replaced = Signal()
    """The text is another one, not by the author's typing."""
    handed_over = Signal()
    """The pack waits to be sent, or is with the team already."""
    checked = Signal()
    """What the check says, whether all is saved, or what is in the way has changed."""

    def __init__(self, room: Room, file: Path) -> None:
        super().__init__()
        self._room, self.file = room, file
        self.draft: Draft | None = None
        """As it was last read, saved or checked; None until it was read."""
        self.text = ""
        self.pack: Pack | None = None
        """The last one without a problem."""
        self.sound_at: datetime | None = None
        """When it was that."""
        self.headings: tuple[Heading, ...] = ()
        self.problem: DrillroomError | None = None
        self.reloaded_at: datetime | None = None
        """When the file was changed outside and read again; None since the author typed."""
        self.said = ""
        """What the last handing over came to."""
        self.hand_problem: DrillroomError | None = None
        """Why it could not be handed over."""
        self._is_busy = False
        self._next: Callable[[], None] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.save)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.look_again)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._settle.start)
        self._watcher.directoryChanged.connect(self._settle.start)
        self._run("open_draft", self._on_opened, self._on_failed, room.home, file)

    @property
    def is_saved(self) -> bool:
        """Whether the file says what is here."""
        return self.draft is None or self.draft.source.text == self.text

    @property
    def is_torn(self) -> bool:
        """Whether the file and what is here were both changed."""
        return isinstance(self.problem, ChangedOutsideError)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What hinders the pack from being used."""
        return self.draft.result.problems if self.draft is not None else ()

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What the author should know."""
        return self.draft.result.warnings if self.draft is not None else ()

    def edit(self, text: str) -> None:
        """Take what the author typed; it is saved and checked at the next pause."""
        if self.draft is not None and text != self.text:
            self.text, self.reloaded_at = text, None
            self.said, self.hand_problem = "", None
            self._pause.start()
            self.checked.emit()

    def save(self) -> None:
        """Save and check now."""
        self._pause.stop()
        if self.draft is None:
            return
        if self._is_busy:
            self._next = self.save
            return
        self._is_busy = True
        work = "check_draft" if self.is_torn else "save_draft"
        self._run(work, self._on_saved, self._on_unsaved, self.draft.source, self.text)

    def keep_mine(self) -> None:
        """Write what is here over what another program wrote."""
        if self._is_busy:
            self._next = self.keep_mine
        elif self.draft is not None:
            self._is_busy, self.problem = True, None
            work = partial(Later(DRAFT, "save_draft"), self.draft.source, self.text, over=True)
            self._room.background.run(LANE, work, self._on_saved, self._on_unsaved)

    def load_again(self) -> None:
        """Take what the file says in place of what is here."""
        self.problem = None
        self._pause.stop()
        self._run("read_draft", self._on_outside, self._on_failed, self.file)

    def look_again(self) -> None:
        """See whether the file, or a sound beside it, was changed outside."""
        if self.draft is not None and not self._is_busy:
            self._run("read_draft", self._on_outside_if_new, self._on_gone, self.file)

    def use_meant(self, problem: Problem) -> None:
        """Put the word that was meant in the place of the one that is there."""
        text = with_meant_word(self.text, problem)
        if text is not None:
            self.put(text)

    def add_drill(self) -> int | None:
        """Write one more drill behind the last one; return its line, None where that cannot be."""
        made = with_new_drill(self.text)
        if made is None:
            self.hand_problem = NO_PLACE
            self.checked.emit()
            return None
        text, line = made
        self.put(text)
        return line

    def put(self, text: str) -> None:
        """Take a text that was changed for the author, and save it at once."""
        self.text, self.reloaded_at = text, None
        self.said, self.hand_problem = "", None
        self.replaced.emit()
        self.save()

    @property
    def is_sound(self) -> bool:
        """Whether the file is what is here, and can be used."""
        return self.draft is not None and self.is_saved and not self.problems and not self.is_torn

    def hand_over(self) -> None:
        """Send the pack to the team, as it is now."""
        if self.is_sound:
            room, settings = self._room, self._room.person.settings
            work = Later("drillroom.ui.packs.load", "hand_over_pack")
            job = partial(work, room.home, room.clock, self.file, settings)
            self.said, self.hand_problem = "", None
            room.background.run("library", job, self._on_handed, self._on_not_handed)

    def raise_version(self) -> None:
        """Give the pack the next version."""
        if self.pack is not None:
            version = next_version(self.pack.version)
            try:
                self.put(set_key(self.text, ("pack",), "version", version))
            except DrillroomError as exc:
                self._on_not_handed(exc)

    def close(self) -> None:
        """Save what is not saved yet; beside the file where another program wrote it."""
        self._pause.stop()
        if self.draft is None or self.is_saved:
            return
        source = self.draft.source
        try:
            write_source(source, self.text)
        except DrillroomError:
            aside = self.file.with_name(f"{self.file.stem}.mine{self.file.suffix}")
            try:
                aside.write_bytes(source.data_of(self.text))
            except OSError:
                logger.exception("pack text not saved chars=%d", len(self.text))

    # --- what jobs bring

    def _run(self, name: str, done: object, failed: object, *values: object) -> None:
        work = partial(Later(DRAFT, name), *values)
        self._room.background.run(LANE, work, done, failed)  # type: ignore[arg-type]  # methods

    def _on_opened(self, draft: Draft) -> None:
        self.text = draft.text
        self._take(draft)
        self._watch()
        self.replaced.emit()
        self.checked.emit()

    def _on_saved(self, draft: Draft) -> None:
        self._is_busy = False
        if not self.is_torn:
            self.problem = None
        self._take(draft)
        self._watch()
        self.checked.emit()
        if draft.text != self.text:
            self._pause.start()
        self._go_on()

    def _on_unsaved(self, error: DrillroomError) -> None:
        self._is_busy = False
        self.problem = error
        self.checked.emit()
        if isinstance(error, ChangedOutsideError) and self._next is None:
            self.save()  # it is checked as it is here
        self._go_on()

    def _on_outside_if_new(self, draft: Draft) -> None:
        if self.draft is None or self._is_busy:
            return
        if draft.source.data == self.draft.source.data:
            if self.is_saved and draft.result != self.draft.result:  # a sound came or went
                self._on_saved(draft)
        elif self.is_saved:
            self._on_outside(draft)
        else:
            self._on_unsaved(ChangedOutsideError(self.file))

    def _on_outside(self, draft: Draft) -> None:
        self.text = draft.text
        self.reloaded_at = self._room.clock.utc_now().astimezone()
        self.problem = None
        self._take(draft)
        self._watch()
        self.replaced.emit()
        self.checked.emit()

    def _on_handed(self, handed: Handed) -> None:
        named = f"{handed.pack.title} {handed.pack.version}"
        where = where_packs_go(self._room.person.settings)
        if not handed.is_new:
            self.said = tr("Your team has {pack} already.", pack=named)
        elif not where:
            self.said = tr("{pack} waits: no shared folder is chosen yet.", pack=named)
        else:
            self.said = tr("{pack} is on its way to {share}.", pack=named, share=where)
        self.handed_over.emit()
        self.checked.emit()

    def _on_not_handed(self, error: DrillroomError) -> None:
        self.hand_problem = error
        self.checked.emit()

    def _on_failed(self, error: DrillroomError) -> None:
        self.problem = error
        self.checked.emit()

    def _on_gone(self, error: DrillroomError) -> None:
        """Say that the file cannot be read any more; what is here stays."""
        self._on_failed(error)

    def _go_on(self) -> None:
        """Do what was asked for while a job ran."""
        work, self._next = self._next, None
        if work is not None:
            work()

    def _take(self, draft: Draft) -> None:
        self.draft = draft
        self.headings = draft.headings if draft.headings is not None else self.headings
        if draft.result.pack is not None:
            self.pack = draft.result.pack
            self.sound_at = self._room.clock.utc_now().astimezone()

    def _watch(self) -> None:
        """Watch the file, which others replace, and its folder, where sounds come and go."""
        there = {*self._watcher.files(), *self._watcher.directories()}
        folders = (self.file.parent, self.file.parent / "sounds")
        wanted = [str(path) for path in (self.file, *folders) if path.exists()]
        new = [path for path in wanted if path not in there]
        if new:
            self._watcher.addPaths(new)


def where_packs_go(settings: Settings) -> str:
    """Return the shared folders of a person in words; "" while there is none."""
    spaces = settings.spaces
    if len(spaces) > 1:
        return tr("your {n} shared folders", n=len(spaces))
    return folder_words(spaces[0].folder) if spaces else ""
