"""An author who demonstrates a drill, and a rep who practises it, with real recordings."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from drillroom.drills.demonstrations import with_demonstration
from drillroom.drills.loader import load_pack
from drillroom.drills.model import Drill, Pack
from drillroom.storage.library import open_library
from drillroom.storage.packs import install
from drillroom.sync.demonstrating import make_demonstration
from drillroom.takes.model import Entry, EntryKind, Take
from drillroom.ui.room import Room
from tests.ui.recordings import keep_take, write_media

TEXT = """\
pack: {id: ours, version: 1.0.0, title: Ours, language: en}
drills:
  - id: ask
    habit: close
    title: Ask for it
    prompt: Ask.
    phases:
      - {id: one, kind: speak, seconds: 4, stop: soft}
      - {id: two, kind: speak, seconds: 4}
    checklist:
      - {id: asked, text: Asked}
"""


def write_films(folder: Path) -> dict[object, Path]:
    """Make recordings by their seconds, and one of eight seconds without picture."""
    made: dict[object, Path] = {s: write_media(folder / f"{s}.mp4", s) for s in (6, 8, 10)}
    return made | {"sound": write_media(folder / "sound.mp4", 8, picture=False)}


@dataclass
class Story:
    """Marta writes the pack and demonstrates its drill, Ana practises with it."""

    ana: Room
    marta: Room
    file: Path
    films: dict[object, Path]

    @property
    def pack(self) -> Pack:
        return load_pack(self.file)

    @property
    def drill(self) -> Drill:
        return self.pack.drills[0]

    @property
    def folder(self) -> Path:
        """Where the demonstration lies on Ana's computer."""
        return self.ana.home.packs / "ours" / "1.0.0" / "demonstrations" / "ask"

    def show(self, film: object = 8, *begins: float) -> None:
        """Let Marta record the drill, and Ana install the pack with it."""
        take = self.take(self.marta, film, *begins)
        with open_library(self.marta.home, self.marta.clock) as library:
            make_demonstration(library, take.id, self.pack, self.file.parent, "Marta Lindqvist")
        self.file.write_text(with_demonstration(TEXT, self.drill))
        install(self.ana.home, self.file)

    def take(self, who: Room, film: object = 8, *begins: float) -> Take:
        """Record the drill; its phases begin at those times, else as it says."""
        take = keep_take(who, self.pack, self.drill, self.films[film])
        if begins:
            with open_library(who.home, who.clock) as library:
                library.folder(take.id).timeline.unlink()
                for phase, at_s in zip(self.drill.phases, begins, strict=True):
                    library.note(take.id, Entry(at_s, EntryKind.PHASE, phase.id))
                library.note(take.id, Entry(take.seconds, EntryKind.END, "clock"))
        return take


def write_pack(folder: Path) -> Path:
    """Write the pack of the author; return its file."""
    folder.mkdir()
    (folder / "pack.yaml").write_text(TEXT)
    return folder / "pack.yaml"


def say(folder: Path, **values: object) -> None:
    """Let the paper of a demonstration say something else."""
    keys = json.loads((folder / "take.json").read_bytes())
    (folder / "take.json").write_text(json.dumps(keys | values))
