"""Settings: everything the person chose, each stored as it is changed."""
