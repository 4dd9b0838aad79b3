"""``python -m geo import``: files of incidents → the store.

What does the work is loaded when the command runs, beside a process that reads the first file.
"""

from __future__ import annotations

from pathlib import Path

import click

from geo.i18n import _
from geo.ingest.names import FORMAT_NAMES
from geo.tables.ahead import begun_for


@click.command(name="import", help=_(
    "Import FILES of incidents: ACLED, UCDP, Insecurity Insight, tables (CSV, XLSX, Parquet, JSON) "
    "and layers (GeoJSON, GeoPackage, KML, zipped Shapefile). Importing a file again adds nothing. "
    "Exit status 0: every row was taken; 3: some were rejected; 2: a file cannot be used."))
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--format", "wanted", type=click.Choice(["auto", *FORMAT_NAMES]), default="auto",
              show_default=True, help=_("what the files are, where it is not plain"))
@click.option("--dry-run", is_flag=True, help=_("say what would come in; keep nothing"))
@click.option("--rejects", type=click.Path(path_type=Path), metavar="OUT.csv",
              help=_("write rejected rows with row number, column, value and reason"))
@click.option("--complete", is_flag=True, help=_(
    "the file is a full release: what an earlier import told of its days and it tells no more is "
    "taken back"))
@click.option("--day-first/--month-first", default=None, help=_(
    "whether 05/03/2025 is 5 March or 3 May, where no cell of a table's column shows it"))
@click.option("--publisher", default="", metavar="NAME", help=_(
    "the organisation that answers for a table: tables with the same columns and other publishers "
    "are other sources"))
@click.option("--same-source", is_flag=True, help=_(
    "a table that tells of other incidents under known ids is a newer edition, no one else’s"))
@click.option("--workers", type=click.IntRange(0, 64), default=0, metavar="N",
              help=_("share reading and geocoding among N local processes"))
@click.option("--dask", "address", default="", metavar="tcp://HOST:PORT",
              help=_("share reading and geocoding among the workers of a Dask cluster"))
@click.option("--by", "recorded_by", default="", metavar="NAME",
              help=_("who imports, for the log"))
def imports(files: tuple[Path, ...], *, wanted: str, dry_run: bool, rejects: Path | None,
            complete: bool, day_first: bool | None, publisher: str, same_source: bool,
            workers: int, address: str, recorded_by: str) -> None:
    """Import files one after the other, each as a batch of its own."""
    with begun_for(files[0], max(workers, 1)):
        from geo.cli.importing import Asked, import_all  # noqa: PLC0415 - loaded meanwhile

        asked = Asked(wanted, dry_run, complete, day_first, " ".join(publisher.split()),
                      same_source, workers, address, recorded_by)
        import_all(files, asked, rejects)
