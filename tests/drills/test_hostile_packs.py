"""Whatever the bytes are: a pack, or problems in words. Never anything else."""

from contextlib import suppress

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from drillroom.drills import nodes
from drillroom.drills.check import PackError
from drillroom.drills.copy import drill_from_text
from drillroom.drills.format import pack_file
from drillroom.drills.loader import check_nodes
from drillroom.drills.nodes import read_nodes
from drillroom.drills.tables import tables_below

KEYS = st.sampled_from([name for table in tables_below(pack_file()) for name in table.names])
SCALARS = st.one_of(
    st.sampled_from(["talk", "speak", "1:30", "90s", "free", "ask", "1.0.0", "en", "point", "~"]),
    st.integers(-5, 5000).map(str),
    st.text(max_size=20),
)
YAML_LIKE = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.one_of(KEYS, SCALARS), inner, max_size=6)
    ),
    max_leaves=40,
)
SIGNS = st.text(alphabet="{}[]:,-?&*!|>'\"%@`#~ \n\tab1\\ux", max_size=200)


def check(data):
    """Read and check *data* as the app does; only a PackError may come out."""
    with suppress(PackError):
        result = check_nodes(read_nodes(data, "any.yaml"), pack_file())
        assert (result.pack is None) == bool(result.problems)


@pytest.mark.parametrize("loader", ["CSafeLoader", "SafeLoader"])
class TestWithBothScanners:
    """The same properties whichever scanner cuts the text."""

    @pytest.fixture(autouse=True)
    def _scanner(self, loader):
        before = nodes._LOADER
        nodes._LOADER = getattr(yaml, loader)
        yield
        nodes._LOADER = before

    @given(data=st.binary(max_size=300))
    def test_any_bytes_give_a_pack_or_problems(self, loader, data):
        check(data)

    @given(text=st.one_of(st.text(max_size=300), SIGNS))
    def test_any_text_gives_a_pack_or_problems(self, loader, text):
        check(text.encode("utf-8", "surrogatepass"))

    @given(tree=YAML_LIKE)
    def test_any_tree_of_known_words_gives_a_pack_or_problems(self, loader, tree):
        check(yaml.safe_dump(tree, allow_unicode=True).encode("utf-8", "surrogatepass"))


@given(text=st.one_of(st.text(max_size=300), YAML_LIKE.map(yaml.safe_dump)))
def test_any_text_as_a_copy_gives_a_drill_or_a_pack_error(text):
    with suppress(PackError):
        assert len(drill_from_text(text, name="drill.json").drills) == 1
