"""The places that a report names: spans, roles and where they lie."""

from geo.reports.places.find import find_places

__all__ = ["find_places"]
