"""The pack format as a JSON Schema (json-schema.org, draft 2020-12), for editors.

With it an editor offers keys and words, explains them, and underlines most slips while an author
types. It never refuses a pack that the check takes; what hangs together (order, sums, references)
only the check sees.
"""

from __future__ import annotations

from drillroom.drills.format import pack_file
from drillroom.drills.reader import Schema
from drillroom.drills.tables import Key, Table, tables_below


def pack_schema() -> Schema:
    """Return the schema of a pack file: an object, with one definition a table in `$defs`."""
    file, *parts = dict.fromkeys(tables_below(pack_file()))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A pack of drills for Drillroom",
        **_table(file),
        "$defs": {table.name: _table(table) for table in parts},
    }


def _table(table: Table) -> Schema:
    required = [key.name for key in table.keys if key.required and not key.unless]
    return {
        "type": "object",
        "properties": {key.name: _key(key) for key in table.keys},
        "additionalProperties": False,
        **({"required": required} if required else {}),
        **_instead(table),
    }


def _instead(table: Table) -> Schema:
    """Return that the keys which another one stands in for are there, or that one is."""
    own = [key.name for key in table.keys if key.unless]
    others = dict.fromkeys(key.unless for key in table.keys if key.unless)
    if not own:
        return {}
    return {"anyOf": [*({"required": [name]} for name in others), {"required": own}]}


def _key(key: Key) -> Schema:
    about: Schema = {"description": f"{key.help[0].upper()}{key.help[1:]}."}
    if key.default not in (None, (), ""):
        about["default"] = key.default
    return about | key.kind.schema()
