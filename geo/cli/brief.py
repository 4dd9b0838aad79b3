"""``python -m geo brief``: a region, or all of them → a picture, a PDF, slides or a document."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import click

from geo.brief import content
from geo.brief.frames import house
from geo.brief.model import Box, Brief, Request, Size, Template
from geo.cli import reader_language
from geo.cli.filter_options import chosen_filter, filter_options
from geo.export.audience import Audience
from geo.i18n import LANGUAGES, _, language, ngettext, number, use
from geo.model.vocabulary import ColorBy
from geo.store.opening import open_store

PATIENCE, EVERY = 1.0, 0.25  # seconds before a progress line appears, and between its states


@click.command(help=_(
    "Write a briefing to OUT, a .png, .svg, .pdf, .pptx or .docx file: title, map, key figures, "
    "timeline, incidents, sources. The filter goes by the names of the URL parameters."))
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--region", help=_("region, cercle or commune by name or id; none: all of Mali"))
@click.option("--bbox", metavar="W,S,E,N", help=_("a box in degrees instead of a region"))
@click.option("--regions", metavar="all|NAME,NAME",
              help=_("several regions in one file, a brief each, with a page of contents"))
@click.option("--according-to", default="",
              help=_("go by one voice: an actor or a class of speakers"))
@click.option("--lang", type=click.Choice(list(LANGUAGES)), default=None,
              help=_("language of the briefing"))
@click.option("--audience", type=click.Choice([str(a) for a in Audience]), default="internal",
              show_default=True, help=_("public shows no more than may be passed on"))
@click.option("--marking", default=None, help=_("handling mark, such as TLP:AMBER"))
@click.option("--size", type=click.Choice([str(s) for s in Size]), default="16:9",
              show_default=True, help=_("a slide, an upright sheet or a square"))
@click.option("--template", type=click.Choice([str(t) for t in Template]), default="list",
              show_default=True, help=_("map, map with list, trend with table, or all as a deck"))
@click.option("--title", default="", help=_("title; none: the region and what is shown"))
@click.option("--color", type=click.Choice([str(c) for c in ColorBy]), default="type",
              show_default=True, help=_("what the colours of symbols stand for"))
@click.option("--since-version", default="", metavar="HASH|last",
              help=_("begin with what changed since this version of the data"))
@click.option("--made", metavar="YYYY-MM-DD", help=_("day printed on it; none: the data's own"))
@filter_options
def brief(out: Path, region: str | None, bbox: str | None, regions: str | None,
          **options: Any) -> None:  # noqa: ANN401
    """Write a briefing to a file."""
    from geo.brief.files import ending_of, write  # noqa: PLC0415 - a second to load

    wanted = chosen_filter(options)
    _one_of(region=region, bbox=bbox, regions=regions)
    ending_of(out)  # a wrong ending is told before anything is read
    own = house()
    box, made = _box(bbox), _day(options["made"])
    speaks = language()
    use(options["lang"] or "en")
    request = Request(
        wanted, region or "", box, Audience(options["audience"]), language(),
        Size(options["size"]), Template(options["template"]), ColorBy(options["color"]),
        options["title"], own.marking if options["marking"] is None else options["marking"],
        options["according_to"], made, options["since_version"],
        os.environ.get("GEO_PUBLIC_URL", ""))
    with _progress() as progress:
        briefs = _made(request, regions, progress)
        files = write(briefs, out, progress=progress.pages)
    for one in briefs:
        content.remember(one)
    use(speaks)
    _tell(files)


def _one_of(**given: str | None) -> None:
    named = [f"--{name}" for name, value in given.items() if value]
    if len(named) > 1:
        raise click.UsageError(_("{some} cannot stand together: give one of them.").format(
            some=", ".join(named)))


def _box(text: str | None) -> Box | None:
    if not text:
        return None
    try:
        west, south, east, north = map(float, text.split(","))
    except ValueError:
        raise click.UsageError(_("--bbox: “{text}” is no box: give west, south, east and north in "
                                 "degrees, such as -1.5,16,1,18.").format(text=text)) from None
    return west, south, east, north


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise click.UsageError(_("--made: “{text}” is no day such as 2025-02-21.").format(
            text=text)) from None


class _Line:
    """One line on the terminal that says how far the work is."""

    def __init__(self, *, seen: bool) -> None:
        """Draw only where somebody is looking."""
        self.seen, self.drawn = seen, time.monotonic() + PATIENCE - EVERY

    def regions(self, done: int, of: int) -> None:
        """Say how many regions are read."""
        self._draw(_("{n} of {all} regions read"), done, of)

    def pages(self, done: int, of: int) -> None:
        """Say how many pages are drawn."""
        self._draw(_("{n} of {all} pages drawn"), done, of)

    def _draw(self, words: str, done: int, of: int) -> None:
        if self.seen and (now := time.monotonic()) - self.drawn >= EVERY:
            self.drawn = now
            line = words.format(n=number(done), all=number(of))
            click.echo(f"\r\033[K{line}", nl=False, err=True)


@contextmanager
def _progress() -> Iterator[_Line]:
    line = _Line(seen=sys.stderr.isatty())
    try:
        yield line
    finally:
        if line.seen:
            click.echo("\r\033[K", nl=False, err=True)


def _made(request: Request, regions: str | None, progress: _Line) -> list[Brief]:
    store = open_store()
    if not regions:
        return [content.make(request, store)]
    ids = content.regions_of(regions, request.wanted.vintage)
    found = []
    for one in content.make_all(request, store, ids):
        found.append(one)
        progress.regions(len(found), len(ids))
    return found


def _tell(files: list[Path]) -> None:
    reader_language()
    click.echo(ngettext("{n} file written: {path}", "{n} files written: {path} and those numbered "
                        "beside it", len(files)).format(n=number(len(files)), path=files[0]))
