"""The record room: countdown, one continuous recording against the drill's clock, a draft."""
