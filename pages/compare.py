"""Two filters side by side, their maps, and what only one of them shows."""

from ui.compare_page import show

show()
