"""What lies outside Mali, in every store: the store's own query, the mask and the codes agree."""

from __future__ import annotations

import pandas as pd
import pytest

from geo.filters import IncidentFilter, coded
from geo.model.claim import Source
from geo.model.vocabulary import Outside

PLACES = {"acled:mali": "country:mali", "acled:gao": "place:gao", "acled:niger": "country:niger",
          "acled:point": "point:14.5,0.1;near", "acled:nowhere": "unlocated:no such name",
          "acled:name": "ambiguous:welingara"}
ABROAD = {"acled:niger", "acled:point"}


@pytest.fixture
def abroad(any_store, recorded):
    """Give a store with places in Mali, across its border, disputed between both, and not known."""
    parts = [recorded({i: 1}, place=place) for i, place in PLACES.items()]
    parts += [recorded({"acled:disputed": 1}, place="country:niger"),
              recorded({"acled:disputed": 1}, place="place:menaka", source_id="ucdp-ged", speaker="ucdp"),
              recorded({"acled:both": 1}, place="country:niger"),
              recorded({"acled:both": 1}, place="country:burkina-faso", source_id="ucdp-ged", speaker="ucdp")]
    sources = [Source(s, s.upper(), s.upper(), s) for s in ("acled", "ucdp-ged")]
    any_store.append_records(parts, sources, label="events.csv")
    return any_store


def shown(store, **parts):
    wanted = IncidentFilter(**parts)
    found, whole = store.read_incidents(wanted), store.read_incidents()
    pd.testing.assert_frame_equal(pd.DataFrame(found).reset_index(drop=True),
                                  pd.DataFrame(wanted.apply(whole)).reset_index(drop=True),
                                  check_categorical=False)
    assert coded.holds_anytime(coded.code(whole), wanted).tolist() == wanted.mask(whole).tolist()
    return set(found["incident_id"])


def test_what_lies_outside_is_shown_left_out_or_shown_alone(abroad):
    inside = {*PLACES, "acled:disputed"} - ABROAD
    outside = {*ABROAD, "acled:both"}
    assert shown(abroad) == shown(abroad, outside=Outside.WITH) == inside | outside
    assert shown(abroad, outside=Outside.WITHOUT) == inside
    assert shown(abroad, outside=Outside.ONLY) == outside
    assert shown(abroad, outside=Outside.ONLY, killed=2) == set()
    assert shown(abroad, outside=Outside.ONLY, adm1=("gao",)) == set()


def test_a_store_without_a_place_abroad_answers_too(any_store, recorded):
    any_store.append_records([recorded({"acled:A": 1})], [Source("acled", "ACLED", "ACLED", "acled")],
                             label="events.csv")
    assert shown(any_store, outside=Outside.WITHOUT) == {"acled:A"}
    assert shown(any_store, outside=Outside.ONLY) == set()
