"""Rounds of one take beside each other."""
