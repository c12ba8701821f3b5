"""Where packs are found: the one that ships with the app, and drills in a pack by name."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from importlib.resources import as_file, files
from pathlib import Path

from drillroom.drills.loader import load_pack
from drillroom.drills.model import STANDARD, Drill, Pack
from drillroom.errors import DrillroomError
from drillroom.phrase import Phrase

PACK_NAME = "drills.yaml"


def built_in_pack(language: str | None = None) -> Pack:
    """Return the pack that ships with the app, its texts in *language* where it has them.

    Raises:
        PackError: the file is absent or was changed into something that cannot be used.
    """
    package = files("drillroom")
    inside = package.joinpath(PACK_NAME)
    if inside.is_file():
        with as_file(inside) as path:
            return load_pack(path, language)
    return load_pack(Path(str(package)).parent / PACK_NAME, language)  # a source tree


def find_drill(pack: Pack, text: str) -> Drill:
    """Return the drill of *pack* whose id, or else title in any letter case, is *text*.

    Raises:
        DrillroomError: there is none; the error names close matches and all ids.
    """
    wanted = text.strip().casefold()
    by_name = {drill.title.casefold(): drill for drill in pack.drills}
    by_name |= {drill.id: drill for drill in pack.drills}
    if wanted in by_name:
        return by_name[wanted]
    near = difflib.get_close_matches(wanted[:60], by_name, n=3)
    meant = " or ".join(dict.fromkeys(by_name[name].id for name in near))
    raise DrillroomError(
        Phrase(
            "There is no drill {drill} in the pack {pack}", drill=repr(text[:60]), pack=pack.title
        ),
        detail=Phrase("Did you mean {meant}?", meant=meant) if meant else "",
        remedy=Phrase(
            "Its drills are: {drills}.", drills=", ".join(drill.id for drill in pack.drills)
        ),
    )


def find_on_shelf(packs: Sequence[Pack], text: str) -> tuple[Pack, Drill]:
    """Return the drill whose id or title is *text*, with its pack: the first that has it.

    Raises:
        DrillroomError: none has it; the error names close matches and all ids.
    """
    for pack in packs:
        with suppress(DrillroomError):
            return pack, find_drill(pack, text)
    every = tuple(drill for pack in packs for drill in pack.drills)
    title = " or ".join(pack.title for pack in packs)
    return packs[0], find_drill(replace(packs[0], title=title, drills=every), text)


def find_way(drill: Drill, text: str) -> Drill:
    """Return *drill* as the variant whose id is *text*, or as it stands for `standard`.

    Raises:
        DrillroomError: it has no such variant; the error names those that it has.
    """
    if text == STANDARD:
        return drill
    for variant in drill.variants:
        if variant.id == text:
            return drill.run_as(variant)
    there = ", ".join((STANDARD, *(variant.id for variant in drill.variants)))
    raise DrillroomError(
        Phrase(
            "The drill {drill} has no variant {variant}", drill=drill.title, variant=repr(text[:60])
        ),
        remedy=Phrase("It can be run as: {ways}.", ways=there),
    )
