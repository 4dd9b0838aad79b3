"""Incidents and claims → files that QGIS, Google Earth, spreadsheets and scripts open.

A file is whole or absent.
"""

from geo.export.audience import Audience, select
from geo.export.columns import CLAIM_COLUMNS
from geo.export.csv_table import claims_csv, incidents_csv
from geo.export.formats import FORMATS, export_incidents, export_selection, packed
from geo.export.geojson import incidents_geojson
from geo.export.readme import attribution, notices, readme_text
from geo.export.rows import records
from geo.export.selection import Selection
from geo.export.whole import write_whole
from geo.tables.formulas import safe_text

__all__ = [
    "CLAIM_COLUMNS", "FORMATS", "Audience", "Selection", "attribution", "claims_csv",
    "export_incidents", "export_selection", "incidents_csv", "incidents_geojson", "notices",
    "packed", "readme_text", "records", "safe_text", "select", "write_whole",
]
