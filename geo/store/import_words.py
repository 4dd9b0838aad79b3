"""What an import is called where it is spoken of: its file and its day."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from geo.i18n import day
from geo.store.log import Entry
from geo.store.protocol import Store


def import_name(entry: Entry) -> str:
    """Name an import by its file, or by its label, and by its day."""
    return f"{entry.file_name or entry.label} ({import_day(entry)})"


def import_day(entry: Entry) -> str:
    """Give the day of an entry of the log, in words."""
    return day(datetime.fromisoformat(entry.recorded_at).date())


def imports_named(store: Store, batch_ids: Collection[int]) -> dict[int, str]:
    """Name those imports of a store that a filter asks for, by number."""
    log = store.batches() if batch_ids else []
    return {e.batch_id: import_name(e) for e in log if e.batch_id in batch_ids}
