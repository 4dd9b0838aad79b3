"""Records → the incidents table, a million at once; equal to the fold claim by claim."""

from geo.bulk.fold import Folded, fold_plain, fold_records

__all__ = ["Folded", "fold_plain", "fold_records"]
