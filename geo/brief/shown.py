"""What one brief shows: the rows of its region and filter, and their claims."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property

import geopandas as gpd
import pandas as pd

from geo.brief.evidence import Evidence
from geo.brief.model import Request
from geo.brief.policy import public_policy
from geo.brief.public import refuse_finer
from geo.brief.regions import Region, box_test, narrowed, region_of
from geo.brief.speakers import names_for
from geo.filters import IncidentFilter
from geo.filters.incident_filter import OPENING_TARGETING
from geo.model.claim import Claim
from geo.model.vocabulary import DateMatch, Kind, Outside
from geo.summary import Summary, mappable, summarise

MOST_ROWS = 200  # a longer list is read by nobody; the map and the figures hold all


@dataclass(frozen=True)
class Shown:
    """The rows of a brief. ``wanted`` is the filter joined with the region.

    ``rows`` is what it shows, ``silent`` what it would show if the voice spoke of it.
    """

    request: Request
    evidence: Evidence
    region: Region
    wanted: IncidentFilter
    rows: gpd.GeoDataFrame = field(repr=False)
    silent: gpd.GeoDataFrame = field(repr=False)
    hidden: int = 0
    left_out: int = 0

    @property
    def public(self) -> bool:
        """Tell whether it is for the public."""
        return self.evidence.lens.public

    @property
    def who(self) -> Callable[[str], str]:
        """Give how speakers are called in front of the audience."""
        return names_for(public=self.public)

    @cached_property
    def incidents(self) -> gpd.GeoDataFrame:
        """Give the incidents, definitely or possibly in the range, by date."""
        return self.rows[self.rows["kind"].eq(Kind.INCIDENT)].sort_values(
            ["date_start", "date_end", "incident_id"], na_position="last")

    @cached_property
    def sure(self) -> gpd.GeoDataFrame:
        """Give the incidents definitely in the range: those that figures count."""
        return self.incidents[self.incidents["date_match"].eq(DateMatch.DEFINITE)]

    @cached_property
    def aggregates(self) -> gpd.GeoDataFrame:
        """Give the statements about periods."""
        return self.rows[self.rows["kind"].eq(Kind.AGGREGATE)]

    @cached_property
    def summary(self) -> Summary:
        """Give the figures of the line under the app's map."""
        return summarise(self.wanted, self.rows, self.hidden, self.left_out)

    @cached_property
    def drawn(self) -> pd.Series:
        """Tell which incidents the map draws."""
        return mappable(self.incidents)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Give the numbers on the map by incident: by date, from 1 on."""
        ids = self.incidents.loc[self.drawn, "incident_id"].astype(str)
        return {i: n for n, i in enumerate(ids, 1)}

    @cached_property
    def listed(self) -> gpd.GeoDataFrame:
        """Give the incidents of the list: the latest, if there are too many."""
        return self.incidents.tail(MOST_ROWS)

    @cached_property
    def claims(self) -> dict[str, list[Claim]]:
        """Give the claims of what is listed."""
        ids = [*self.listed["incident_id"].astype(str),
               *self.aggregates["incident_id"].astype(str).head(MOST_ROWS)]
        return self.evidence.claims(ids)

    @cached_property
    def _ids(self) -> dict[str, str]:
        every = [*self.incidents["incident_id"].astype(str),
                 *self.aggregates["incident_id"].astype(str)]
        return {i: f"incident-{n}" for n, i in enumerate(every, 1)}

    def shown_id(self, incident_id: str) -> str:
        """Give the id to print: for the public one that tells of nothing but the order."""
        return self._ids.get(incident_id, "") if self.public else incident_id


def show(request: Request, evidence: Evidence) -> Shown:
    """Filter the evidence by region and filter, in the language of the context.

    Raises InputError for a region that nobody knows, that the filter has no part in, or that is
    smaller than what the public is shown.
    """
    region = region_of(request)
    wanted = narrowed(request.wanted, region)
    if evidence.lens.public:
        refuse_finer((*wanted.adm1, *wanted.adm2, *wanted.adm3), public_policy())
    rows = rows_within(evidence.frame, wanted, region)
    hidden = left_out = 0
    if set(wanted.targeting) == set(OPENING_TARGETING):
        hidden = len(rows_within(evidence.frame, replace(wanted, targeting=()), region)) - len(rows)
    if wanted.outside is Outside.WITHOUT:
        every = replace(wanted, outside=Outside.WITH)
        left_out = len(rows_within(evidence.frame, every, region)) - len(rows)
    return Shown(request, evidence, region, wanted, rows,
                 rows_within(evidence.others, wanted, region), hidden, left_out)


def rows_within(frame: gpd.GeoDataFrame, wanted: IncidentFilter,
                region: Region) -> gpd.GeoDataFrame:
    """Give the rows that a filter shows of a table and that lie or may lie in a region's box."""
    rows = gpd.GeoDataFrame(wanted.apply(frame))
    return gpd.GeoDataFrame(rows[box_test(region.box, rows)]) if region.box else rows
