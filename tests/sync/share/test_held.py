"""Our own folders in the share, held open while one take after another goes there."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from drillroom.sync.share.folder import Folder
from drillroom.sync.share.held import HeldFolders
from tests.sync.people import Person

PARCEL = ("takes", "Ana ~k2m9xa", "2026-11", "21 0930 the-funnel ~01M803N6PC")
MEDIA = b"not really a film " * 1000


@pytest.fixture
def held(share: Path) -> Iterator[HeldFolders]:
    with Folder.open(share) as top, closing(HeldFolders(top)) as folders:
        yield folders


def test_a_folder_is_made_once_and_found_again_from_then_on(held: HeldFolders, share: Path):
    made, is_new = held.open_or_make(PARCEL)
    with made:
        assert (is_new, held.has(PARCEL)) == (True, True)
    again, is_new = held.open_or_make(PARCEL)
    with again:
        assert (is_new, again.path) == (False, share.joinpath(*PARCEL))


def test_a_folder_that_a_person_renamed_is_used_under_its_other_name(
    held: HeldFolders, share: Path
):
    other = share.joinpath(*PARCEL[:3], "my best one ~01m803n6pc")
    other.mkdir(parents=True)

    found, is_new = held.open_or_make(PARCEL)
    with found:
        assert (is_new, found.path) == (False, other)


def test_a_folder_that_somebody_removed_during_the_run_is_made_anew(held: HeldFolders, share: Path):
    for _ in range(2):
        made, is_new = held.open_or_make(PARCEL)
        with made:
            assert is_new
        share.joinpath(*PARCEL).rmdir()


def test_several_takes_of_one_run_lie_whole_in_folders_of_their_own(
    ana: Person, ben: Person, share: Path
):
    takes = [ana.finish(MEDIA) for _ in range(3)]
    assert ana.send(share).sent == tuple(takes)

    assert set(ben.collect(share).takes) == set(takes)
    assert len({media.parent for media in share.rglob("take.mp4")}) == 3
    assert not list(share.rglob("~syncthing~*"))
