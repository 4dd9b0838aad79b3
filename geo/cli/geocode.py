"""``python -m geo geocode``: a table with place names → the same table with where they are."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from geo.cli.geocoder import Geocoder, Resolve
from geo.errors import AtlasError, InputError
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import Query, resolve_unique
from geo.i18n import LANGUAGES, N_, _, language, number, use
from geo.labels import label
from geo.model.admin import Vintage
from geo.model.resolution import Resolution
from geo.tables.disk import refusal
from geo.tables.parts import Part
from geo.tables.read import CsvSource, Source, open_source
from geo.tables.write import Sink, open_sink


@click.command(help=_("Find the places that a column of IN names and write the table to OUT with "
                      "their coordinates, units, precision and the reason of each answer. CSV, "
                      "XLSX or Parquet; - is CSV on standard input or output. An added column "
                      "whose name is taken gets a number; the old one stays."))
@click.argument("source", metavar="IN")
@click.argument("target", metavar="OUT")
@click.option("--place", required=True, metavar="COL", help=_("column of place names or phrases"))
@click.option("--adm1", metavar="COL", help=_("column of regions, in any spelling or vintage"))
@click.option("--adm2", metavar="COL", help=_("column of cercles, in any spelling or vintage"))
@click.option("--vintage", type=click.Choice([str(v) for v in Vintage]), default="2015",
              show_default=True, help=_("frame of the units written"))
@click.option("--lang", type=click.Choice(list(LANGUAGES)), default="en", show_default=True,
              help=_("language of the reasons"))
def geocode(source: str, target: str, place: str, adm1: str | None, adm2: str | None,
            vintage: str, lang: str) -> None:
    """Answer every row; nothing is written if a row cannot be read."""
    _must_differ(source, target)
    table = open_source(source)
    spoken = language()
    use(lang)
    try:
        columns = [_column(table.header, name) for name in (place, adm1, adm2)]
        coder = Geocoder(resolver(), Vintage(vintage), table.header)
        delimiter = table.delimiter if isinstance(table, CsvSource) else ","
        with _disk_in_words(target):
            sink = open_sink(target, [*table.header, *coder.names], delimiter)
            _work(table, sink, coder, columns)
    finally:
        table.close()
        use(spoken)
    click.echo(_told(coder.counts), err=True)


@contextmanager
def _disk_in_words(target: str) -> Iterator[None]:
    """Tell what the disk says of the file that is written."""
    try:
        yield
    except OSError as error:
        if target == "-" or isinstance(error, AtlasError):
            raise
        raise refusal(Path(target), error) from error


def _must_differ(source: str, target: str) -> None:
    if source != "-" and Path(target).exists() and Path(source).exists() \
            and Path(source).samefile(target):
        raise InputError(N_("“{name}” would be written over itself; give OUT another name."),
                         name=source)


def _column(header: Sequence[str], name: str | None) -> int | None:
    """Find a column by its name, or by its name in another case if only one has it.

    Raises InputError that lists the columns there are.
    """
    if name is None:
        return None
    found = [i for i, one in enumerate(header) if one == name] or [
        i for i, one in enumerate(header) if one.strip().casefold() == name.strip().casefold()]
    if len(found) == 1:
        return found[0]
    told = N_("No column “{name}”; there are: {columns}") if not found else N_(
        "{n} columns are called “{name}”; there are: {columns}")
    raise InputError(told, name=name, n=len(found), columns=", ".join(header))


def resolver() -> Resolve:
    """Give the resolver over everything that is installed; its index is kept for the next time."""
    index = ready_index()

    def ask(texts: list[str], adm1s: list[str], adm2s: list[str]) -> list[Resolution]:
        queries = [Query(*row) for row in zip(texts, adm1s, adm2s, strict=True)]
        answers = resolve_unique(index, queries)
        return [answers.resolution(number) for number in range(len(queries))]

    return ask


def _work(table: Source, sink: Sink, coder: Geocoder, columns: Sequence[int | None]) -> None:
    try:
        with click.progressbar(length=table.size or 1, label=_("Geocoding"), file=sys.stderr,
                               hidden=table.size is None) as bar:
            for part in table.parts():
                asked = [_texts(part, column) for column in columns]
                sink.write(part, coder.added(*asked))
                bar.update(table.position - bar.pos)
        sink.finish()
    except BaseException:  # also when a person stops it: no half file stays
        sink.abandon()
        raise


def _texts(part: Part, column: int | None) -> list[str]:
    return [""] * len(part) if column is None else part.texts(column)


def _told(counts: dict[str, int]) -> str:
    rows = _("{n} rows").format(n=number(sum(counts.values())))
    return rows + "".join(f"; {label('geo_status', status)}: {number(n)}"
                          for status, n in sorted(counts.items()))
