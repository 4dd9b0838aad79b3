"""Date expressions in reports: found, resolved against the day of publication, and their roles."""

from geo.reports.dates.find import find_dates

__all__ = ["find_dates"]
