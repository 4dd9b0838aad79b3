"""Brief: a regional view as a file that can go straight into the room."""

from ui.brief_page import show

show()
