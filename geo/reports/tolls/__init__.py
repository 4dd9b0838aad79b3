"""Tolls and deeds: how many were harmed, and the words that say what was done."""

from geo.reports.tolls.deeds import find_deeds
from geo.reports.tolls.finding import find_tolls

__all__ = ["find_deeds", "find_tolls"]
