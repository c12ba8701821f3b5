"""Inbox: what others sent, and what of it waits for an answer."""
