"""What a brief is made from: the table as its audience and its voice see it, and the claims."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import geopandas as gpd
import pandas as pd

from geo.brief.model import Request
from geo.brief.policy import public_policy
from geo.brief.public import generalised
from geo.errors import InputError
from geo.export.audience import Audience, claims_of, passes, select
from geo.filters import IncidentFilter
from geo.filters.mask import IN_BATCH
from geo.fold import Context, fold_all
from geo.fold.voice import Voice, voice_of
from geo.frame import to_frame, typed
from geo.i18n import N_
from geo.model.claim import Claim, Source
from geo.model.vocabulary import Prop
from geo.store.protocol import Store

_SHARED = ("kind", "title", "title_fr", "date_start", "date_end", "date_precision", "date_options",
           "place_text", "place_id", "adm1", "adm2", "adm3", "geo_status", "geo_precision",
           "radius_km", "is_route", "unit_ids", "shapes", "geo_reasons", "geometry", "event_type",
           "response", "search_text")
"""What goes by everybody's words even where a brief goes by one voice."""


@dataclass(frozen=True)
class Lens:
    """How a brief looks at the data: for whom, by whose words and as of which day."""

    public: bool
    voice: Voice | None
    asof: date | None
    barred: frozenset[str]
    context: Context = field(repr=False)

    def frame_of(self, claims: Iterable[Claim]) -> gpd.GeoDataFrame:
        """Fold claims into the table that this lens shows; barred sources are left out first."""
        passed = [c for c in claims if c.source_id not in self.barred]
        whole = to_frame(fold_all(passed, self.asof, self.context))
        return self.shaped(self.voiced(whole, passed) if self.voice else whole)

    def voiced(self, whole: gpd.GeoDataFrame, claims: Iterable[Claim]) -> gpd.GeoDataFrame:
        """Fold the words of one voice alone; dates, places and answers are everybody's."""
        if self.voice is None:
            return whole
        speaks = self.voice.test()
        own = [c for c in claims if c.prop is not Prop.TITLE and speaks(c.speaker)]
        mine = to_frame(fold_all(own, self.asof, self.context)).set_index("incident_id")
        shared = pd.DataFrame(whole).set_index("incident_id").reindex(mine.index)
        out = pd.DataFrame(mine)
        for column in _SHARED:
            out[column] = shared[column]
        ordered = out.reset_index().sort_values(["date_start", "incident_id"],
                                                na_position="first", ignore_index=True)
        return typed(ordered[list(whole.columns)])

    def shaped(self, frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
        """Generalise the places for the public."""
        return generalised(frame, public_policy()) if self.public else frame


@dataclass(frozen=True)
class Evidence:
    """The store as one lens shows it, read once for any number of briefs.

    ``frame`` holds every incident with its real id; ``others`` those of which the voice is silent.
    ``cited`` gives the sources of all where one voice is heard: dates and answers rest on them.
    """

    store: Store = field(repr=False)
    lens: Lens
    frame: gpd.GeoDataFrame = field(repr=False)
    others: gpd.GeoDataFrame = field(repr=False)
    sources: Mapping[str, Source] = field(repr=False)
    version: str
    cited: Mapping[str, str] = field(default_factory=dict, repr=False)

    def claims(self, ids: Iterable[str]) -> dict[str, list[Claim]]:
        """Give the claims of incidents that the lens lets through, by the id they are folded under.

        The denials and inquiries of others are among them: no voice silences those.
        """
        found: dict[str, list[Claim]] = {}
        wanted = IncidentFilter(asof=self.lens.asof)
        for claim in claims_of(self.store, ids, wanted, self.lens.barred, own_ids=False):
            found.setdefault(claim.incident_id, []).append(claim)
        return found

    @cached_property
    def last_day(self) -> date | None:
        """Give the day of the store's last batch."""
        log = self.store.batches()
        return date.fromisoformat(log[-1].recorded_at[:10]) if log else None


def read(request: Request, store: Store) -> Evidence:
    """Read the store as a request looks at it.

    Raises InputError where a public brief asks for a source that is not public.
    """
    public = request.audience is Audience.PUBLIC
    asof, sources = request.wanted.asof, store.read_sources()
    barred = frozenset(i for i, s in sources.items() if not passes(s)) if public else frozenset()
    if hidden := sorted(barred.intersection(request.wanted.source)):
        raise InputError(N_("The source {source} is not public; leave it out of the filter of a "
                            "public brief."), source=", ".join(hidden))
    day = IncidentFilter(asof=asof)
    whole = store.read_incidents(day if asof else None)
    if barred:
        whole = select(store, day, Audience.PUBLIC, whole=whole, claims=False).incidents
    lens = Lens(public, voice_of(request.according_to), asof, barred, store.context())
    frame, others = (lens.shaped(part) for part in _heard(lens, whole, store))
    if request.wanted.batch:
        brought = store.marked(whole, request.wanted).set_index("incident_id")[IN_BATCH]
        frame, others = (part.assign(**{IN_BATCH: brought.loc[part["incident_id"]].to_numpy()})
                         for part in (frame, others))
    return Evidence(store, lens, frame, others, sources, store.version(),
                    _cited(whole) if lens.voice else {})


def _cited(whole: gpd.GeoDataFrame) -> dict[str, str]:
    return dict(zip(whole["incident_id"].astype(str), whole["source_ids"].astype(str),
                    strict=True))


def _heard(lens: Lens, whole: gpd.GeoDataFrame,
           store: Store) -> tuple[gpd.GeoDataFrame, gpd.GeoDataFrame]:
    """Part the table into what the voice speaks of and what it is silent about."""
    if lens.voice is None:
        return whole, whole.iloc[:0]
    spoken, alone = lens.voice.parted(whole["speakers"])
    mixed = gpd.GeoDataFrame(whole[spoken & ~alone])
    ids = mixed["incident_id"].astype(str)
    claims = claims_of(store, ids, IncidentFilter(asof=lens.asof), lens.barred, own_ids=False)
    anew = lens.voiced(mixed, claims)
    mine = _joined(gpd.GeoDataFrame(whole[alone]), anew)  # where it speaks alone: as it stands
    silent = ~whole["incident_id"].isin(mine["incident_id"])
    return mine, gpd.GeoDataFrame(whole[silent])


def _joined(one: gpd.GeoDataFrame, other: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    if one.empty or other.empty:
        return other if one.empty else one
    return typed(pd.concat([one, other]).sort_values(
        ["date_start", "incident_id"], na_position="first", ignore_index=True))
