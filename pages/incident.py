"""One incident: every claim, who says it, and why the figures are what they are."""

from ui.incident_page import show

show()
