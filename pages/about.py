"""About the data: what it is, whose it is, what it lacks."""

from ui.about_page import show

show()
