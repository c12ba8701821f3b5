"""What this computer keeps: the database and the take folders. The only SQL."""
