"""Add a report: its text is read, gone through, and recorded once somebody says so."""

from ui.report_page import show

show()
