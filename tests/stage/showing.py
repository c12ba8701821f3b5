"""Scenes of a demonstration: offered in the review, beside my own take, and one that is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from drillroom.drills.demonstrations import with_demonstration
from drillroom.drills.loader import load_pack
from drillroom.drills.model import Pack
from drillroom.storage.library import open_library
from drillroom.storage.packs import install, remove
from drillroom.sync.demonstrating import make_demonstration
from drillroom.takes.model import TakeId
from drillroom.ui.compare.view import CompareView
from drillroom.ui.widgets.player import Stage as PlayerStage
from tests.stage.actor import write_film
from tests.stage.acts import Stage, open_review
from tests.stage.story import FUNNEL, Story
from tests.stage.window import Window

OWN = Path(__file__).parents[2] / "drills.yaml"


def demonstration(stage: Stage) -> Iterator[str]:
    """A demonstration of The Funnel by a colleague, beside takes of Ana's."""
    window, story = stage.window, stage.story
    pack = _shown(story, story.share.parent / "Packs" / "team-south")
    drill = pack.drill(FUNNEL)
    assert drill is not None
    takes = [story.ana.record_of(pack, drill, story.film(story.ana, FUNNEL))]
    fast = next(way for way in drill.ways if way.variant is not None)
    film = write_film(story.share.parent / "fast.mp4", story.ana.face, fast.seconds, silent_s=45)
    takes.append(story.ana.record_of(pack, fast, film))
    open_review(window, takes[0], 61.0)
    yield "review-demonstration"
    with window.small():
        yield "review-demonstration-small"
    yield from _beside(window, takes[0], "demonstration", 62.0)
    yield from _beside(window, takes[1], "demonstration-faster", 80.0)
    assert pack.folder is not None
    with (pack.folder / "demonstrations" / FUNNEL / "take.mp4").open("ab") as media:
        media.write(b"spoilt")
    window.drillroom.open_beside(takes[0], "Practice", "demonstration")
    view = window.shown(CompareView)
    broken = view.pictures[1].player
    window.wait(lambda: broken.stage is PlayerStage.BROKEN, "the refusal")
    yield "demonstration-refused"
    with open_library(story.ana.home, story.clock) as library:
        for take in takes:
            library.discard(take)
    remove(story.ana.home, pack.id)
    window.open_place("Practice")


def _shown(story: Story, folder: Path) -> Pack:
    """Let Chiara write a pack with a demonstration, and Ana install it."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "pack.yaml"
    file.write_text(OWN.read_text().replace("id: starter", "id: team-south", 1))
    pack = load_pack(file)
    drill = pack.drill(FUNNEL)
    assert drill is not None
    film = story.film(story.chiara, FUNNEL)
    take: TakeId = story.chiara.record_of(pack, drill, film)
    with open_library(story.chiara.home, story.clock) as library:
        shown = make_demonstration(library, take, pack, folder, story.chiara.name)
    file.write_text(with_demonstration(file.read_text(), shown))
    return install(story.ana.home, file).pack


def _beside(window: Window, take: str, name: str, at_s: float) -> Iterator[str]:
    window.drillroom.open_beside(take, "Practice", "demonstration")
    view = window.shown(CompareView)
    window.wait(lambda: view.rows and view.together.can_play, "the recordings")
    view.together.seek(at_s)
    window.run(1200)
    yield name
    with window.small():
        yield f"{name}-small"
