"""What to practise: packs, drills, phases. Pure: files in, values out."""
