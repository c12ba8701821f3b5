"""From the outbox into the shared folder, and out of it again."""
