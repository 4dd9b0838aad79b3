"""Briefs: a regional view as a file that can go straight into the room."""
