"""People: who writes in the shared folder, and whom the person trusts."""
