"""Files → the store: reads, maps, finds places, keeps. Joins ``geo.ingest`` and ``geo.store``."""

from geo.pipeline.run import Import, Progress, import_file, mapped
from geo.pipeline.survey import Survey

__all__ = ["Import", "Progress", "Survey", "import_file", "mapped"]
