"""Records → the incidents table, a million at once; equal to the fold claim by claim."""

from geo.bulk.fold import fold_records

__all__ = ["fold_records"]
