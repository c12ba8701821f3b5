"""Drillroom: sales reps practise aloud, alone, offline, against a clock."""

__version__ = "0.1.0"
