"""Places: how words for a place are understood, and the queue of places not settled."""

from ui.places_page import show

show()
