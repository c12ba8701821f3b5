"""Takes and reviews as tables: every one once, every measure in a column, nothing that computes."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from drillroom.errors import DrillroomError
from drillroom.sync.exporting import (
    REVIEW_COLUMNS,
    TAKE_COLUMNS,
    review_rows,
    take_rows,
    write_table,
)
from drillroom.takes.review import Action, Changes
from tests.sync.people import Person

MEDIA = b"not really a film " * 1000


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_take_has_a_row_with_what_was_measured(ana: Person, tmp_path: Path):
    draft, finished = ana.record(MEDIA), ana.finish(MEDIA)
    path = tmp_path / "takes.csv"
    with ana.library() as library:
        write_table(path, take_rows(library), TAKE_COLUMNS)
    rows = {row["take"]: row for row in table(path)}
    assert set(rows) == {draft, finished}
    assert list(table(path)[0])[: len(TAKE_COLUMNS)] == list(TAKE_COLUMNS)
    assert rows[draft]["state"] == "draft"
    assert rows[draft]["answered_yes"] == ""
    row = rows[finished]
    assert (row["delivery"], row["drill"]) == ("queued", "the-last-twenty")
    assert row["answered_yes"] == row["items"]
    assert float(row["seconds"]) > 60
    assert "marks_ask" in row


def test_reviews_of_both_sides_are_there(ana: Person, ben: Person, share: Path, tmp_path: Path):
    take = ana.finish(MEDIA)
    ana.send(share)
    ben.collect(share)
    ben.answer(take, well="A calm ask.")
    ben.send(share)
    ana.collect(share)
    for person, rep in ((ana, ""), (ben, "Ana Ferreira")):
        path = tmp_path / f"{person.name}.csv"
        with person.library() as library:
            write_table(path, review_rows(library, person.home), REVIEW_COLUMNS)
        rows = table(path)
        assert {(row["role"], row["by"]) for row in rows} == {
            ("self", "Ana Ferreira"),
            ("manager", "Ben Okoro"),
        }
        assert {row["rep"] for row in rows} == {rep}
        assert {row["well"] for row in rows} >= {"A calm ask."}
        assert {row["title"] for row in rows} == {"The Last Twenty"}


def test_what_a_spreadsheet_would_compute_is_text(ana: Person, tmp_path: Path):
    take = ana.record(MEDIA)
    ana.answer_all(take, note='=HYPERLINK("http://example.org")')
    path = tmp_path / "reviews.csv"
    with ana.library() as library:
        write_table(path, review_rows(library, ana.home), REVIEW_COLUMNS)
    (row,) = table(path)
    assert row["well"] == '\'=HYPERLINK("http://example.org")'
    assert row["takeaways"] == "Say the day."


def test_lines_and_quotes_of_a_text_stay_in_their_cell(ana: Person, tmp_path: Path):
    take = ana.record(MEDIA)
    note = 'First line,\nsecond "line"; über'
    ana.answer_all(take, note=note)
    path = tmp_path / "reviews.csv"
    with ana.library() as library:
        write_table(path, review_rows(library, ana.home), REVIEW_COLUMNS)
    assert table(path)[0]["well"] == note


def test_an_empty_library_gives_a_table_with_its_heads(ana: Person, tmp_path: Path):
    path = tmp_path / "takes.csv"
    with ana.library() as library:
        write_table(path, take_rows(library), TAKE_COLUMNS)
    assert path.read_text(encoding="utf-8-sig").strip() == ",".join(TAKE_COLUMNS)


def test_a_folder_that_is_not_there_is_said(ana: Person, tmp_path: Path):
    with pytest.raises(DrillroomError, match="The table cannot be written"):
        write_table(tmp_path / "nowhere" / "takes.csv", [], TAKE_COLUMNS)


def test_an_action_is_in_columns_of_its_own(ana: Person, ben: Person, share: Path, tmp_path: Path):
    take = ana.finish(MEDIA)
    ana.send(share)
    ben.collect(share)
    with ben.library() as library:
        from drillroom.sync.answer import review_take

        action = Action("the-last-twenty", 3, date(2026, 12, 4))
        review_take(library, ben.home, take, [Changes(action=action)], by=ben.name, clock=ben.clock)
        rows = review_rows(library, ben.home)
    mine = next(row for row in rows if row["by"] == "Ben Okoro")
    assert (mine["action_drill"], mine["action_takes"]) == ("the-last-twenty", 3)
    assert str(mine["action_date"]) == "2026-12-04"
