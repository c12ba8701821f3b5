"""From the shared folder into the inbox."""
