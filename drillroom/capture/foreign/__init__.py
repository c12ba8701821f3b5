"""Files that we did not record: looked at, converted and checked in a limited child process."""
