"""Outbox to shared folder to inbox, and reviews back."""
