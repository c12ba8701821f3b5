"""The windows. Qt lives here and in app.py only."""
