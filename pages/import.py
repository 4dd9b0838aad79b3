"""Import: a file of incidents is read, shown, and kept only once somebody says so."""

from ui.import_page import show

show()
