"""The documentation of the format says what the format is."""

import re

import pytest

from drillroom.drills.clock_format import PHASE
from drillroom.drills.document import generated_tables, with_tables
from drillroom.drills.format import DRILL, ITEM, MEASURES, PASS, THRESHOLD, pack_file
from drillroom.drills.loader import check_pack
from drillroom.drills.model import Item, PassRule, Phase, Threshold
from drillroom.drills.tables import tables_below


@pytest.fixture(scope="module")
def document(request):
    return (request.config.rootpath / "docs" / "pack-format.md").read_text("utf-8")


def test_the_tables_of_the_document_are_those_of_the_format(document):
    way_out = "run: python -m drillroom.drills.document docs/pack-format.md"

    assert with_tables(document) == document, way_out
    assert set(re.findall(r"<!-- table ([a-z-]+) -->", document)) == set(generated_tables())


def test_every_link_of_the_document_leads_to_a_heading(document):
    headings = {line.strip("# ").lower() for line in document.splitlines() if line[:1] == "#"}

    assert set(re.findall(r"\(#([a-z-]+)\)", document)) <= headings


def test_the_smallest_pack_of_the_document_can_be_used(document, tmp_path):
    pack = re.findall(r"```yaml\n(.*?)```", document, re.DOTALL)[0]
    path = tmp_path / "small.yaml"
    path.write_text(pack, encoding="utf-8")

    result = check_pack(path)

    assert result.problems == result.warnings == ()


def test_the_defaults_of_the_format_are_those_of_the_model():
    assert PASS.key("streak").default == PassRule().streak
    assert PASS.key("retest_days").default == PassRule().retest_days
    assert PHASE.key("stop").default == Phase.__dataclass_fields__["stop"].default
    assert ITEM.key("type").default == Item.__dataclass_fields__["type"].default
    assert THRESHOLD.key("required").default is Threshold().required


def test_every_key_has_its_help_as_the_end_of_a_sentence():
    for table in tables_below(pack_file()):
        for key in table.keys:
            assert key.help[0].islower(), key.name
            assert not key.help.endswith((".", ";")), key.name


def test_every_measure_of_the_format_is_in_the_document(document):
    assert all(f"`{measure}`" in document for measure in MEASURES)
    assert DRILL.key("thresholds").name in document
