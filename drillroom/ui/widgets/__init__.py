"""Painted controls that every screen is made of. They know the look, and no model."""
