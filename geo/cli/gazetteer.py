"""``python -m geo gazetteer``: install, list and remove gazetteers.

Only ``install`` with an address goes online, and says where to before it does.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import click

from geo.errors import AtlasError, InputError
from geo.gazetteer import download
from geo.gazetteer.installed import Manifest, folder, keep, manifests, remove, sha256_of
from geo.gazetteer.official import OFFICIAL, Official, file_address
from geo.gazetteer.population import install_population, populations
from geo.gazetteer.readers.recognise import read_gazetteer
from geo.gazetteer.readers.rows import Reading
from geo.gazetteer.web import checked_url, without_password
from geo.i18n import N_, _, ngettext, number
from geo.labels import tell

PARTLY, UNUSABLE = 3, 2
ASK_AGAIN = 50_000_000  # bytes: a file larger than this, of which nobody told, is asked about
_SHOWN = 10


@dataclass(frozen=True)
class Wanted:
    """One thing to install: a file here, or an address with what is known of it."""

    given: str
    path: Path | None = None
    official: Official | None = None

    @property
    def url(self) -> str:
        """Give the address, empty for a file."""
        return "" if self.path else self.official.url if self.official else self.given


@click.group(help=_("Add gazetteers to the built-in one; they are merged into one index."))
def gazetteer() -> None:
    """Hold the commands."""


@gazetteer.command(help=_("Install gazetteers from files, from addresses, or from the official "
                          "address of {names}. The make of a file is known by its content: "
                          "GeoNames, OCHA boundaries and settlements, Who’s On First, "
                          "geoBoundaries.").format(names=", ".join(OFFICIAL)))
@click.argument("sources", nargs=-1, metavar="FILE_OR_URL...")
@click.option("--population", type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help=_("a CSV of unit_id, year, population, source, for rates"))
@click.option("--yes", "-y", is_flag=True, help=_("fetch without asking"))
@click.option("--sha256", default="", metavar="HEX",
              help=_("refuse a file that has another checksum"))
def install(sources: tuple[str, ...], population: Path | None, yes: bool,  # noqa: FBT001 - click
            sha256: str) -> None:
    """Install what is named; each is whole or not there at all."""
    if not sources and population is None:
        raise click.UsageError(_("Name a file, an address, or one of: {names}").format(
            names=", ".join(OFFICIAL)))
    wanted = [_wanted(source) for source in sources]
    _agree(wanted, yes=yes)
    rejected = sum(_install_one(one, yes=yes, sha256=sha256.strip().lower()) for one in wanted)
    if population is not None:
        rows = install_population(population)
        click.echo(_("{n} population figures installed from {name}.").format(
            n=number(rows), name=population.name))
    if rejected:
        sys.exit(PARTLY)


def _wanted(given: str) -> Wanted:
    """Tell a name, an address and a file apart. Raises InputError for what is none of them."""
    if given in OFFICIAL and not Path(given).exists():
        return Wanted(given, official=OFFICIAL[given])
    if "://" in given:
        return Wanted(checked_url(given))
    path = Path(given)
    if not path.is_file():
        raise InputError(N_("There is no file “{name}”, and it is none of the known names: "
                            "{names}."), name=given, names=", ".join(OFFICIAL))
    return Wanted(given, path)


def _agree(wanted: Iterable[Wanted], *, yes: bool) -> None:
    """Show what would be fetched from where, and ask before anything leaves the machine."""
    online = [one for one in wanted if one.url]
    for one in online:
        click.echo(without_password(one.url))
        click.echo("  " + _described(one))
    if online and not yes:
        _confirm(_("This goes online. Fetch it?"))


def _described(one: Wanted) -> str:
    known = one.official
    if known is None:
        return _("licence: as its publisher says; size: told when the server answers")
    told = _("{publisher}; licence: {licence}; about {size}").format(
        publisher=known.publisher, licence=known.licence, size=_size(known.about_bytes))
    return told + ("; " + _("the address answers with that of the newest file")
                   if known.is_index else "")


def _size(n: int) -> str:
    return _("{n} MB").format(n=number(round(n / 1e6, 1)))


def _confirm(question: str) -> None:
    try:
        agreed = click.confirm(question)
    except click.Abort:
        agreed = False
    if not agreed:
        raise InputError(N_("Nothing was fetched. To fetch without being asked, add --yes."))


def _install_one(one: Wanted, *, yes: bool, sha256: str) -> int:
    """Install one; give the number of rows that were left out because they are faulty."""
    if one.path is not None:
        _must_match(sha256_of(one.path), sha256, one.path.name)
        return _keep(read_gazetteer(one.path), one.path.name, "", sha256_of(one.path))
    url = _address(one, yes=yes)
    fetched = _fetch(url, yes=yes)
    try:
        _must_match(fetched.sha256, sha256, url)
        shown = without_password(url)
        return _keep(read_gazetteer(fetched.path), shown, shown, fetched.sha256)
    finally:
        fetched.path.unlink(missing_ok=True)


def _must_match(found: str, wanted: str, name: str) -> None:
    if wanted and found != wanted:
        raise InputError(N_("“{name}” has the SHA-256 {found}, not {wanted}; it was not "
                            "installed."), name=name, found=found, wanted=wanted)


def _address(one: Wanted, *, yes: bool) -> str:
    if one.official is None or not one.official.is_index:
        return one.url
    url = file_address(download.fetch_index(one.url), one.url)
    click.echo(_("Newest file: {url}").format(url=url))
    if not yes:
        _confirm(_("Fetch it?"))
    return url


def _fetch(url: str, *, yes: bool) -> download.Fetched:
    """Fetch with a progress bar; a file of unexpected size is asked about once."""
    asked = yes
    with click.progressbar(length=1, label=_("Fetching"), file=sys.stderr) as bar:

        def report(done: int, total: int | None) -> None:
            nonlocal asked
            if total and total > ASK_AGAIN and not asked:
                asked = True
                _confirm(_("The file has {size}. Fetch it?").format(size=_size(total)))
            if total and bar.length != total:
                bar.length = total
                bar.label = _("Fetching {size}").format(size=_size(total))
            bar.update(done - bar.pos)

        return download.fetch(url, report)


def _keep(reading: Reading, source: str, url: str, sha256: str) -> int:
    before = None
    with suppress(AtlasError):  # a damaged one is being replaced
        before = next((m for m in manifests() if m.name == reading.name), None)
    made = keep(reading, source=source, url=url, sha256=sha256)
    click.echo(_("{name}: {rows} rows installed ({title}; licence: {licence}).").format(
        name=made.name, rows=number(made.rows), title=made.title, licence=made.licence))
    click.echo("  SHA-256 " + made.sha256)
    if before:
        click.echo("  " + _("takes the place of the one of {day} with {rows} rows").format(
            day=before.installed_at[:10], rows=number(before.rows)))
    _tell_left_out(reading, made)
    return made.rejected


def _tell_left_out(reading: Reading, made: Manifest) -> None:
    if made.skipped:
        click.echo("  " + _("{n} rows name roads, buildings and the like: left out").format(
            n=number(made.skipped)))
    if made.rejected:
        click.echo("  " + ngettext("{n} faulty row was left out:", "{n} faulty rows were left out:",
                                   made.rejected).format(n=number(made.rejected)), err=True)
    for fault in reading.rejected[:_SHOWN]:
        click.echo("    " + tell(fault), err=True)
    if made.rejected > _SHOWN:
        click.echo("    …", err=True)


@gazetteer.command(help=_("List what is installed: rows, source, licence, checksum."))
def status() -> None:
    """Print a paragraph a gazetteer."""
    click.echo(_("Gazetteers in {folder}:").format(folder=folder()))
    found = manifests()
    for one in found:
        click.echo(_("{name}: {rows} rows, installed {day}").format(
            name=one.name, rows=number(one.rows), day=one.installed_at[:10]))
        click.echo("  " + _("{title}; licence: {licence}").format(title=one.title,
                                                                  licence=one.licence))
        click.echo("  " + _("from {source}; SHA-256 {sha256}").format(source=one.source,
                                                                      sha256=one.sha256))
    if not found:
        click.echo("  " + _("none beside the built-in one"))
    figures = populations()
    if figures:
        click.echo(_("{n} population figures").format(n=number(len(figures))))
    parts = sorted((folder() / "downloads").glob("*.part"))
    if parts:
        click.echo(_("{n} download(s) broke off; the same install command goes on with them.")
                   .format(n=len(parts)))


@gazetteer.command("remove", help=_("Remove an installed gazetteer by its name."))
@click.argument("name")
def remove_one(name: str) -> None:
    """Remove one; places that only it knew are no longer found."""
    remove(name)
    click.echo(_("{name} was removed.").format(name=name))
