"""Briefing: the drill, its clock and what counts, while camera and microphone get warm."""
