"""Whatever the bytes are: a pack, or problems in words. Never anything else."""

import struct
import tracemalloc
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
from drillroom.drills.sounds import read_sound, sound_s
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


def wave_file(**header):
    """Return a WAV file of eight samples whose header says whatever it says."""
    said = {"riff": 52, "format": 1, "channels": 1, "rate": 48_000, "bits": 16, "data": 16} | header
    frame = said["channels"] * said["bits"] // 8
    parts = (said["format"], said["channels"], said["rate"], said["rate"] * frame, frame)
    about = struct.pack("<HHIIH", *(part & size for part, size in zip(parts, SIZES, strict=True)))
    start = b"RIFF" + struct.pack("<I", said["riff"]) + b"WAVEfmt \x10\0\0\0" + about
    return start + struct.pack("<H", said["bits"]) + b"data" + struct.pack("<I", said["data"]) + FEW


SIZES = (0xFFFF, 0xFFFF, 0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF)
FEW = bytes(16)


def test_a_sound_is_as_long_as_its_file_whatever_its_header_promises(tmp_path):
    (tmp_path / "doubt.wav").write_bytes(wave_file(riff=0xFFFF_FFFF, data=0xFFFF_FFFE))
    assert sound_s(tmp_path, "doubt.wav") < 0.01
    tracemalloc.start()
    try:
        sound = read_sound(tmp_path, "doubt.wav")
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (sound.samples, most < 1 << 20) == (FEW, True)


HALF, WHOLE = st.sampled_from([0, 1, 2, 255, 0xFFFF]), st.sampled_from([0, 1, 8_000, 0xFFFF_FFFF])


@given(channels=HALF, rate=WHOLE, bits=st.sampled_from([0, 8, 12, 16, 24, 32, 0xFFFF]), data=WHOLE)
def test_any_header_of_a_sound_gives_a_sound_or_none(tmp_path_factory, channels, rate, bits, data):
    folder = tmp_path_factory.getbasetemp()
    header = {"channels": channels, "rate": rate, "bits": bits, "data": data}
    (folder / "doubt.wav").write_bytes(wave_file(**header))
    assert (sound_s(folder, "doubt.wav") or 0.0) <= len(wave_file()), "a second a byte"
    sound = read_sound(folder, "doubt.wav")
    assert sound is None or len(sound.samples) <= len(FEW)
