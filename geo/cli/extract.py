"""``python -m geo extract``: news reports → the incidents that they tell of, as JSON."""

from __future__ import annotations

import csv
import json
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any

import click

from geo.errors import AtlasError, InputError
from geo.i18n import N_, _, ngettext, number
from geo.reports.extract import extract as extracted
from geo.reports.output import as_plain
from geo.reports.text import make_report, read_document
from geo.reports.text.reading import KINDS, PLAIN
from geo.tables.garbage import collect_seldom

SHEET = "reports.csv"  # in a folder of reports: file, publisher, published_on and lang of each
READABLE = {*KINDS, *PLAIN}
TOGETHER = 16          # reports that a process is handed at a time


@dataclass(frozen=True)
class Job:
    """One report to read, and what is known of it beforehand."""

    path: Path
    published_on: date | None = None
    publisher: str = ""
    lang: str | None = None


@click.command(help=_(
    "Read REPORT (.txt, .html, .pdf, .docx) and print what it tells as JSON: incidents and sums, "
    "each with its date, place, toll, who says what, and the words that it rests on. REPORT may be "
    "a folder; its reports.csv (columns file, publisher, published_on, lang) is used if there is "
    "one. Nothing is kept: to record incidents, use the page “Add a report”."))
@click.argument("report", type=click.Path(exists=True, path_type=Path))
@click.option("--published", "published_on", type=click.DateTime(["%Y-%m-%d"]),
              metavar="YYYY-MM-DD", help=_("day of publication; weekdays and days without a year "
                                           "are unknown without it"))
@click.option("--publisher", default="", metavar="NAME", help=_("who published it"))
@click.option("--lang", type=click.Choice(["en", "fr"]), default=None,
              help=_("language of the report; found out if not given"))
@click.option("--json", "out", type=click.Path(dir_okay=False, path_type=Path), metavar="OUT.json",
              help=_("write one indented JSON object here instead of printing it"))
@click.option("--jsonl", "lines", type=click.Path(dir_okay=False, path_type=Path),
              metavar="OUT.jsonl", help=_("write one line of JSON for each report of a folder"))
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True, metavar="N",
              help=_("share a folder's reports among N processes"))
def extract(report: Path, published_on: datetime | None, publisher: str, lang: str | None,
            out: Path | None, lines: Path | None, workers: int) -> None:
    """Read one report, or all of a folder."""
    day = published_on.date() if published_on else None
    if report.is_dir():
        _folder(report, Job(report, day, publisher, lang), lines or out, workers)
        return
    text = json.dumps(work(Job(report, day, publisher, lang)), ensure_ascii=False,
                      indent=None if lines else 1)
    to = out or lines
    if to:
        to.write_text(text + "\n", encoding="utf-8")
    else:
        click.echo(text)


def work(job: Job) -> dict[str, Any]:
    """Read one report; what is not given is taken from the text's own header."""
    text, header = read_document(job.path)
    report = make_report(text, published_on=job.published_on or header.published_on,
                         publisher=job.publisher or header.publisher, lang=job.lang)
    return as_plain(extracted(report))


def _folder(folder: Path, given: Job, to: Path | None, workers: int) -> None:
    """Read a folder's reports in the order of their names; one that cannot be read is told."""
    jobs = list(jobs_of(folder, given))
    if not jobs:
        raise InputError(N_("“{name}” holds no reports (.txt, .html, .pdf, .docx)."),
                         name=folder.name)
    begun, bad = time.monotonic(), 0
    with to.open("w", encoding="utf-8") if to else nullcontext() as file:
        for job, found in zip(jobs, worked(jobs, workers), strict=True):
            if isinstance(found, str):
                click.echo(f"{job.path.name}: {found}", err=True)
                bad += 1
            else:
                _write({"file": job.path.name, **found}, file)
    took = time.monotonic() - begun
    told = ngettext("{n} report read, {rate} a second.", "{n} reports read, {rate} a second.",
                    len(jobs) - bad)
    click.echo(told.format(n=number(len(jobs) - bad),
                           rate=number(round((len(jobs) - bad) / took, 1))), err=True)
    if bad:
        raise SystemExit(3)


def _write(found: dict[str, Any], file: IO[str] | None) -> None:
    line = json.dumps(found, ensure_ascii=False)
    if file is None:
        click.echo(line)
    else:
        file.write(line + "\n")


def worked(jobs: list[Job], workers: int) -> Iterator[dict[str, Any] | str]:
    """Yield what each report tells, or why it cannot be read."""
    if workers == 1:
        yield from map(_tried, jobs)
        return
    with ProcessPoolExecutor(workers, initializer=collect_seldom) as pool:
        yield from pool.map(_tried, jobs, chunksize=TOGETHER)


def _tried(job: Job) -> dict[str, Any] | str:
    try:
        return work(job)
    except (AtlasError, OSError) as error:
        return str(error)


def jobs_of(folder: Path, given: Job) -> Iterable[Job]:
    """Give a folder's reports with what its sheet says of them."""
    known = _sheet(folder / SHEET)
    for path in sorted(p for p in folder.iterdir() if p.suffix.casefold() in READABLE):
        row = known.get(path.name, {})
        yield Job(path, _day(row.get("published_on", ""), path.name) or given.published_on,
                  row.get("publisher") or given.publisher, row.get("lang") or given.lang)


def _sheet(path: Path) -> dict[str, dict[str, str]]:
    if not path.exists():
        return {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {row.get("file") or "": row for row in csv.DictReader(file)}


def _day(text: str, name: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise InputError(N_("“{text}” (published_on of {name}) is no date: write 2025-02-17."),
                         text=text, name=name) from error
