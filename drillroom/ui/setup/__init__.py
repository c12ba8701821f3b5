"""What a person sets up, asked by Settings and by the first run: fields and their model."""
