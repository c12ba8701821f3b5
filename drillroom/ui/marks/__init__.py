"""Marks of many takes, played one after the other."""
