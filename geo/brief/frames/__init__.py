"""Laying briefs out: sizes, templates, type; measured before anything is drawn."""

from geo.brief.frames.house import House, house
from geo.brief.frames.layout import sheets

__all__ = ["House", "house", "sheets"]
