"""The timeline: when, and the narrative list."""

from ui.timeline_page import show

show()
