"""Progress: my own takes over time, a lane a habit."""
