"""The tables of docs/pack-format.md, from the tables of the format.

`python -m drillroom.drills.document docs/pack-format.md` writes them into the file anew.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

from drillroom.drills.behaviours import BEHAVIOURS, Behaviour
from drillroom.drills.format import pack_file
from drillroom.drills.model import Item
from drillroom.drills.ready_made import DELIVERY
from drillroom.drills.tables import Key, Table, tables_below

_GENERATED = re.compile(r"(<!-- table (?P<name>[a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def generated_tables() -> dict[str, str]:
    """Return every generated table as Markdown, by its name."""
    tables = {table.name: _markdown(table) for table in tables_below(pack_file())}
    return tables | {"behaviours": _wordings(BEHAVIOURS), "delivery": _wordings(DELIVERY)}


def with_tables(document: str) -> str:
    """Return *document* with each generated table between its marks as the format is now."""
    tables = generated_tables()
    return _GENERATED.sub(lambda found: f"{found[1]}{tables[found['name']]}\n{found[3]}", document)


def _wordings(entries: Iterable[Behaviour | Item]) -> str:
    rows = [f"| `{entry.id}` | {entry.text} |" for entry in entries]
    return "\n".join(["| id | what a coach sees or hears |", "| --- | --- |", *rows])


def _markdown(table: Table) -> str:
    rows = [
        f"| `{key.name}` | {key.kind.describe()} | {_need(key)} | {key.help} |"
        for key in table.keys
    ]
    return "\n".join(["| key | takes | if absent | gives |", "| --- | --- | --- | --- |", *rows])


def _need(key: Key) -> str:
    if key.required:
        return f"a problem, unless `{key.unless}` is given" if key.unless else "a problem"
    if key.default in (None, (), ""):
        return key.absent or "none"
    return f"`{str(key.default).lower()}`"


if __name__ == "__main__":
    path = Path(sys.argv[1])
    path.write_text(with_tables(path.read_text("utf-8")), encoding="utf-8", newline="\n")
