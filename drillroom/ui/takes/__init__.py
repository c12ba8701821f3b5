"""Takes: everything I recorded, and where each of it is."""
