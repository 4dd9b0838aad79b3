"""The reads that sessions share: words for cards, editions of the data, what sources carry."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest
from samples import PAPER, make_claim, simple

from geo.builtin import builtin_claims, builtin_sources
from geo.filters import IncidentFilter
from geo.i18n import LANGUAGES
from geo.model.claim import Source
from geo.model.vocabulary import Kind, Prop
from ui import data, wire

TILEMSI, ASLAGH, NIONO, WELINGARA, MOURA = INCIDENTS = (
    "mli-2025-02-17-tilemsi", "mli-2025-02-16-aslagh", "mli-2025-01-02-niono-road",
    "mli-welingara-01-26", "mli-2022-03-27-moura")
# when, where, killed, accused, in both languages
WORDS = {
    TILEMSI: {"en": ("17 Feb 2025", "Tilemsi commune", "24+", "Malian Armed Forces"),
              "fr": ("17 févr. 2025", "Tilemsi (commune)", "24+", "Forces armées maliennes")},
    ASLAGH: {"en": ("16 Feb 2025", "Aslagh", "4–7", "Malian Armed Forces"),
             "fr": ("16 févr. 2025", "Aslagh", "4–7", "Forces armées maliennes")},
    NIONO: {"en": ("2 Jan 2025", "Niono", "8–9", "Malian Armed Forces"),
            "fr": ("2 janv. 2025", "Niono", "8–9", "Forces armées maliennes")},
    WELINGARA: {"en": ("26 Jan", "Welingara", "25+", "Malian Armed Forces"),
                "fr": ("26 janv.", "Welingara", "25+", "Forces armées maliennes")},
    MOURA: {"en": ("27–31 Mar 2022", "Moura", "203–500+", "Malian Armed Forces"),
            "fr": ("27–31 mars 2022", "Moura", "203–500+", "Forces armées maliennes")},
}


@pytest.fixture
def now(builtin):
    return data.edition(IncidentFilter())


def row(seen, incident_id):
    return data.frame(seen).iloc[data.row_of(seen, incident_id)]


def digits(text):
    return [c for c in text if c in "0123456789–+"]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("incident_id", INCIDENTS)
def test_cards_of_the_five_incidents_tell_them(now, incident_id, lang):
    told = data.record(row(now, incident_id), lang)
    when, where, killed, accused = WORDS[incident_id][lang]
    assert when in told.when
    assert where in told.where
    assert told.killed == killed
    assert accused in told.accused
    assert (told.incident_id, told.kind) == (incident_id, Kind.INCIDENT)
    titles = {c.lang: c.value for c in builtin_claims()
              if c.prop is Prop.TITLE and c.incident_id == incident_id}
    assert told.title == titles[lang]


def test_two_languages_share_no_words_but_names(now):
    for _index, each in data.frame(now).iterrows():
        english, french = (data.record(each, lang) for lang in LANGUAGES)
        assert english.title != french.title
        assert english.grade != french.grade
        assert (english.conflict, digits(english.killed)) == (
            french.conflict, digits(french.killed))


def test_a_place_is_told_with_the_units_around_it_each_once(now):
    assert data.record(row(now, MOURA), "en").where == "Moura, Togué Mourari, Djenné, Mopti"
    assert data.record(row(now, TILEMSI), "fr").where == "Tilemsi (commune), Gao"


def test_a_denial_is_on_the_card_and_none_is_not(now):
    assert "denied" in data.record(row(now, TILEMSI), "en").response
    assert "denied" not in data.record(row(now, NIONO), "en").response


def test_possible_matches_say_so(now):
    wanted = IncidentFilter(since=date(2025, 1, 20), until=date(2025, 1, 31))
    found = wanted.apply(pd.DataFrame(data.frame(now))).set_index("incident_id")
    assert data.record(found.reset_index().set_index("incident_id", drop=False).loc[WELINGARA],
                       "en").possible
    assert not data.record(row(now, WELINGARA), "en").possible


def test_cards_of_the_map_say_the_same_as_the_list(now):
    for number, each in data.frame(now).iterrows():
        card, told = data.card(now, number, "fr"), data.record(each, "fr")
        assert card["title"] == told.title
        assert {told.when, told.grade} <= set(card["lines"])


def test_a_row_that_is_not_there_has_no_card(now):
    with pytest.raises(IndexError):
        data.card(now, len(data.frame(now)), "en")


def test_rows_are_found_by_their_id(now):
    table = data.frame(now)
    assert [data.row_of(now, i) for i in table["incident_id"]] == list(range(len(table)))
    assert [data.row_of(now, i) for i in ("", "nothing", "{{7*7}}")] == [None] * 3


# editions


def test_an_edition_is_named_by_version_and_day(now):
    early = data.edition(IncidentFilter(asof=date(2025, 1, 10)))
    assert early.key == f"{now.key}-20250110"
    assert "/" not in early.key
    assert data.edition(IncidentFilter(since=date(2025, 1, 1))) == now


def test_an_edition_of_a_day_holds_what_had_been_said_by_then(now):
    early = data.edition(IncidentFilter(asof=date(2022, 4, 3)))
    assert data.frame(early)["incident_id"].tolist() == [MOURA]
    assert data.record(row(early, MOURA), "en").killed != data.record(row(now, MOURA), "en").killed
    assert data.row_of(early, TILEMSI) is None
    assert 0 < len(data.claims(early, MOURA)) < len(data.claims(now, MOURA))
    assert set(data.carried(early)) < set(data.carried(now))


def test_a_day_before_everything_is_an_empty_edition(now):
    none = data.edition(IncidentFilter(asof=date(1990, 1, 1)))
    assert data.frame(none).empty
    assert data.carried(none) == {}
    assert data.claims(none, MOURA) == ()
    assert len(wire.wire(none).arrays) > 0


def test_editions_are_found_by_their_key_once_shown(now):
    assert data.named_edition(now.key) is None
    data.frame(now)
    assert data.named_edition(now.key) == now


def test_a_table_is_read_once_for_all(now):
    assert data.frame(now) is data.frame(data.edition(IncidentFilter()))


# claims and sources


def test_titles_are_no_claims_for_a_reader(now):
    assert all(c.prop is not Prop.TITLE for c in data.claims(now, MOURA))
    assert len(data.claims(now, MOURA)) == row(now, MOURA)["n_claims"]


def test_carried_counts_every_claim_once(now):
    told = [c for c in builtin_claims() if c.prop is not Prop.TITLE]
    carried = data.carried(now)
    assert sum(own.stances.total() for own in carried.values()) == len(told)
    assert set(carried) == {c.source_id for c in told}
    for source_id, own in carried.items():
        mine = [c for c in told if c.source_id == source_id]
        assert set(own.incidents) == {c.incident_id for c in mine}
        assert len(set(own.incidents)) == len(own.incidents)
        assert own.stances["denies"] == sum(c.stance == "denies" for c in mine)


def test_sources_are_those_of_the_store(builtin):
    assert data.sources() == builtin_sources()


def test_a_source_s_new_version_is_seen(hold):
    store = hold(simple())
    assert data.sources() == {"paper": PAPER}
    store.append_claims([make_claim("one", "event", src="other", speaker="hrw")],
                        [Source("other", "Another", "B")], label="more")
    assert set(data.sources()) == {"paper", "other"}


def test_what_is_added_makes_a_new_edition_and_leaves_the_old_one_alone(hold):
    store = hold(simple())
    before = data.edition(IncidentFilter())
    assert len(data.frame(before)) == 1
    store.append_claims(simple("two", "Another thing"), [PAPER], label="more")
    after = data.edition(IncidentFilter())
    assert after.key != before.key
    assert (len(data.frame(before)), len(data.frame(after))) == (1, 2)


# the store of the process


def test_a_new_store_is_made_where_the_environment_says(new_store):
    assert data.store().path == new_store
    assert data.store() is data.store()
    assert len(data.frame(data.edition(IncidentFilter()))) == 9
    data.store().close()


def test_forget_drops_what_was_read(new_store, tmp_path, monkeypatch):
    first = data.store()
    seen = data.edition(IncidentFilter())
    table = data.frame(seen)
    data.forget()
    assert data.named_edition(seen.key) is None
    monkeypatch.setenv("GEO_STORE", str(tmp_path / "other.gpkg"))
    assert data.store() is not first
    assert data.store().path == tmp_path / "other.gpkg"
    assert data.frame(seen) is not table
    first.close()
    data.store().close()
