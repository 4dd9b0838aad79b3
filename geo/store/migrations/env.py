"""What Alembic runs: the steps, on the connection and in the transaction that it is handed."""

from __future__ import annotations

from alembic import context

from geo.store.postgis_tables import VERSION_TABLE, metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata,
                  version_table=VERSION_TABLE)
context.run_migrations()
