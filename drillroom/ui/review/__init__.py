"""Review of my own take: watch it, answer the checklist, go again or finish it."""
