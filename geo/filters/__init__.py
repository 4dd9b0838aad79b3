"""One filter for the map, the URL, the stores and the sentence under the map."""

from geo.filters.incident_filter import IncidentFilter
from geo.filters.params import Rejected

__all__ = ["IncidentFilter", "Rejected"]
