"""Practice: what to drill next, and what was done."""
