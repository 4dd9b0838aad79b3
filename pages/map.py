"""The map: where, who, what; the line that says what is shown; the list beside it."""

from ui.map_page import show

show()
