"""What editors know of packs is what the check knows."""

import json
import re
from dataclasses import replace

import pytest
import yaml
from hypothesis import given

from drillroom.drills.copy import drill_to_text
from drillroom.drills.format import pack_file
from drillroom.drills.model import Habit
from drillroom.drills.schema import pack_schema
from drillroom.drills.tables import tables_below
from tests.rig.drills import drills

SCHEMA = pack_schema()
TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "number": (int, float),
    "integer": int,
}


def is_of_type(value, name):
    return isinstance(value, TYPES[name]) and (name == "boolean" or not isinstance(value, bool))


def slips(value, schema, where="file"):
    """Yield where *value* breaks *schema*, as far as our schemas go."""
    if "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    if not (is_one_of(value, schema) and is_in_bounds(value, schema)):
        yield where
    if "anyOf" in schema and all(any(slips(value, one)) for one in schema["anyOf"]):
        yield where
    if isinstance(value, list):
        yield from slips_of_list(value, schema, where)
    elif isinstance(value, dict):
        yield from slips_of_keys(value, schema, where)


def is_one_of(value, schema):
    names = schema.get("type", list(TYPES))
    names = [names] if isinstance(names, str) else names
    fits = any(is_of_type(value, name) for name in names)
    allowed = value in schema.get("enum", [value])
    return fits and allowed and value != schema.get("not", {}).get("const")


def is_in_bounds(value, schema):
    if isinstance(value, str):
        is_short = len(value) <= schema.get("maxLength", len(value))
        return is_short and re.search(schema.get("pattern", ""), value)
    if isinstance(value, int | float):
        return schema.get("minimum", value) <= value <= schema.get("maximum", value)
    return True


def slips_of_list(values, schema, where):
    count = len(values)
    if not schema.get("minItems", count) <= count <= schema.get("maxItems", count):
        yield where
    if schema.get("uniqueItems") and len(set(values)) < count:
        yield where
    for index, value in enumerate(values):
        yield from slips(value, schema.get("items", {}), f"{where}[{index}]")


def slips_of_keys(values, schema, where):
    yield from (f"{where}.{name}" for name in schema.get("required", ()) if name not in values)
    known = schema.get("properties", {})
    for name, value in values.items():
        other = schema.get("additionalProperties", {})
        if name not in known and other is False:
            yield f"{where}.{name}"
        else:
            yield from slips(value, known.get(name, other or {}), f"{where}.{name}")
        if any(slips(name, schema.get("propertyNames", {}))):
            yield f"{where}.{name}"


def read(path):
    """Return a pack with every value as the text that the author wrote."""
    return yaml.load(path.read_text("utf-8"), yaml.BaseLoader)


def test_every_key_of_every_table_is_explained():
    for table in tables_below(pack_file()):
        part = SCHEMA if table.name == "file" else SCHEMA["$defs"][table.name]

        assert list(part["properties"]) == list(table.names)
        required = [key.name for key in table.keys if key.required and not key.unless]
        assert part.get("required", []) == required
        for key in table.keys:
            assert key.help[1:] in part["properties"][key.name]["description"]


def test_the_words_of_a_choice_are_those_of_the_format():
    assert SCHEMA["$defs"]["drill"]["properties"]["habit"]["enum"] == list(Habit)
    assert SCHEMA["$defs"]["phase"]["properties"]["stop"]["default"] == "hard"


def test_an_item_is_ready_made_or_has_its_own_words():
    item = {"$ref": "#/$defs/item"}

    assert not any(slips({"use": "delivery"}, item))
    assert not any(slips({"id": "said", "text": "Said it"}, item))
    assert any(slips({"id": "said"}, item))
    assert any(slips({"use": "delivry"}, item))


def test_the_pack_that_ships_has_no_slip(request):
    assert list(slips(read(request.config.rootpath / "drills.yaml"), SCHEMA)) == []


@given(drill=drills())
def test_no_pack_that_the_check_takes_has_a_slip(drill):
    whole = json.loads(drill_to_text("starter", "1.2.3", replace(drill, variant=None)))
    whole["pack"]["language"] = "en"

    assert list(slips(whole, SCHEMA)) == []


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("unknown-key", "file.drills[0].phases[0].secconds"),
        ("missing-key", "file.drills[0].phases[0].seconds"),
        ("not-a-choice", "file.drills[0].phases[0].kind"),
        ("not-an-id", "file.drills[0].checklist[0].id"),
        ("reserved-id", "file.drills[0].id"),
        ("not-a-time", "file.drills[0].phases[0].seconds"),
        ("not-a-language", "file.pack.language"),
        ("text-too-long", "file.drills[0].title"),
        ("not-a-list", "file.drills[0].phases"),
    ],
)
def test_a_slip_is_found_where_the_author_made_it(request, name, where):
    found = list(slips(read(request.config.rootpath / "tests" / "packs" / f"{name}.yaml"), SCHEMA))

    assert where in found
