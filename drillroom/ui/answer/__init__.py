"""Answer: somebody else's take, the rep's own review of it, and what I say about it."""
