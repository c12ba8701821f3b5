"""Packs: what is on this computer, from where, and in which version."""
