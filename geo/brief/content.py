"""The store and a request → a brief: every word and number that any output shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from geo.brief.alt import alt_text
from geo.brief.bars import bars, period_of
from geo.brief.cells import plain
from geo.brief.counted import counted
from geo.brief.evidence import Evidence, read
from geo.brief.figures import figures
from geo.brief.link import permalink
from geo.brief.mapped import map_data
from geo.brief.model import Brief, Request
from geo.brief.notes import marks, notes, silent, sources, sums, unmapped
from geo.brief.regions import regions_of
from geo.brief.rows import rows
from geo.brief.shown import Shown, show
from geo.brief.since import remember, since
from geo.brief.speaking import speaking
from geo.i18n import _
from geo.labels import actor
from geo.model.actor import NAMED
from geo.model.vocabulary import ColorBy
from geo.store.import_words import imports_named
from geo.store.protocol import Store
from geo.summary import sentence

__all__ = ["make", "make_all", "regions_of", "remember"]


def make(request: Request, store: Store) -> Brief:
    """Make a brief. Raises InputError where region, box, voice or version cannot be used."""
    with speaking(request.lang):
        return _made(request, read(request, store))


def make_all(request: Request, store: Store, regions: Iterable[str]) -> Iterator[Brief]:
    """Make a brief of each region, by id or name; the store is read once. Raises InputError."""
    with speaking(request.lang):
        evidence = read(request, store)
    for region in regions:
        with speaking(request.lang):
            brief = _made(replace(request, region=region, bbox=None), evidence)
        yield brief


def _made(request: Request, evidence: Evidence) -> Brief:
    shown = show(request, evidence)
    name, changed = shown.region.name, since(shown)
    brief = Brief(
        request, request.title.strip() or _("{region}: incidents reported").format(region=name),
        _sentence(shown), map_data(shown), figures(shown), rows(shown, changed),
        unmapped(shown), sums(shown), changed.lines, counted(shown), bars(shown), sources(shown),
        notes(shown), marks(shown), evidence.version, request.made or evidence.last_day,
        permalink(shown), names=_names(shown), silent=silent(shown), period=period_of(shown),
        region_name=name, since=changed.words)
    return replace(brief, alt_text=alt_text(brief))


def _sentence(shown: Shown) -> str:
    """Say what is shown as the app does, and what the app's sentence cannot know."""
    more = []
    if shown.region.box:
        more.append(_("Shown is {region}.").format(region=shown.region.name))
    if voice := shown.evidence.lens.voice:
        more.append(_("According to {voice} alone.").format(voice=voice.name))
    imports = {} if shown.public else imports_named(shown.evidence.store, shown.wanted.batch)
    return " ".join([plain(sentence(shown.wanted, shown.summary, imports=imports)), *more])


def _names(shown: Shown) -> dict[str, str]:
    """Give words for the ids that outputs print: the region, the colours' actors."""
    found = {shown.region.unit_id or "mali": shown.region.name}
    if shown.request.color is ColorBy.PERPETRATOR:
        codes = map(str, map_data(shown).points["code"].unique())
        found |= {c: actor(c) for c in codes if not c.startswith(NAMED)}
    return found
