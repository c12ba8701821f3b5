"""A courier's child that gets no further than the first piece of a recording."""

import sys

_CODE = """
import time
from drillroom.sync.share import parcel
from drillroom.sync import child

pieces = parcel._chunks

def one_and_no_more(original):
    yield next(pieces(original))
    time.sleep(1000)

parcel._chunks = one_and_no_more
child.run_child()
"""
HALF_WAY = [sys.executable, "-c", _CODE]
"""What starts it. Whoever asked has to end it."""
