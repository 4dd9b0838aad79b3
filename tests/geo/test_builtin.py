"""The tables under data/ are consistent with each other."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from itertools import pairwise

import pytest

from geo import builtin
from geo.builtin import builtin_actors, builtin_claims, builtin_sources, read_rows
from geo.errors import AtlasError, DataError
from geo.gazetteer.locate import locate
from geo.gazetteer.places import places
from geo.model import vocabulary as v
from geo.model.dates import parse_span
from geo.project import DATA

CLAIMS, SOURCES, ACTORS = builtin_claims(), builtin_sources(), builtin_actors()
TOLLS = {v.Prop.KILLED, v.Prop.CIVILIANS_KILLED, v.Prop.KILLED_SUBSET, *(v.Prop(str(h)) for h in v.Harm)}
CLOSED = {v.Prop.KIND: v.Kind, v.Prop.EVENT_TYPE: v.EventType, v.Prop.TARGETING: v.Targeting,
          v.Prop.VICTIMS: v.Victim}


def bad(test, claims=CLAIMS):
    return [(c.incident_id, c.source_id, c.speaker, str(c.prop), c.value) for c in claims if test(c)]


def of(*props):
    return [c for c in CLAIMS if c.prop in props]


def test_every_claim_has_a_source_a_speaker_and_a_confidence():
    assert not bad(lambda c: c.source_id not in SOURCES)
    assert not bad(lambda c: c.speaker not in ACTORS.by_id)
    assert not bad(lambda c: c.confidence not in {"looked_up", "report_only", "public_record_unverified"})


def test_every_source_is_used_and_nothing_is_told_twice():
    assert {c.source_id for c in CLAIMS} == set(SOURCES)
    assert [i for i, n in Counter(c.claim_id for c in CLAIMS).items() if n > 1] == []


def test_actors_that_claims_name_exist():
    assert not bad(lambda c: c.value not in ACTORS.by_id, of(v.Prop.PERPETRATOR, v.Prop.OPERATION))


@pytest.mark.parametrize("prop", CLOSED)
def test_values_come_from_the_vocabulary(prop):
    assert not bad(lambda c: c.value not in set(CLOSED[prop]), of(prop))


def test_the_event_takes_only_the_words_it_has():
    words = {v.Stance.INVESTIGATES: {"announced", "closed"},
             v.Stance.REPORTS: {"", "no_comment", "inquiry_called_for"}}
    assert not bad(lambda c: c.value not in words.get(c.stance, {""}), of(v.Prop.EVENT))


def test_dates_can_be_read_and_weekdays_are_right():
    days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    for claim in of(v.Prop.DATE):
        span = parse_span(claim.value)
        if claim.original_value.lower() in days and "weekday_conflict" not in claim.flags:
            assert days[span.start.weekday()] == claim.original_value.lower(), claim


def test_nobody_speaks_of_a_day_before_it_and_no_source_prints_what_is_said_later():
    assert not bad(lambda c: c.stated_on and parse_span(c.value).start > c.stated_on, of(v.Prop.DATE))
    late = bad(lambda c: c.stated_on and (out := SOURCES[c.source_id].published_on)
               and c.stated_on > out)
    assert not late


def test_tolls_are_ordered_and_figures_are_numbers():
    def unsound(c):
        figures = [n for n in (c.value_low, c.figure, c.value_high) if n is not None]
        return (c.value and c.figure is None) or any(a > b for a, b in pairwise(figures))
    assert not bad(unsound, of(*TOLLS))
    assert not bad(lambda c: c.value_low is not None or c.value_high is not None,
                   [c for c in CLAIMS if c.prop not in TOLLS])


def test_every_place_can_be_found():
    faults = []
    for claim in of(v.Prop.PLACE):
        try:
            found = locate(claim.value)
        except AtlasError as error:
            faults.append(f"{claim.incident_id}: {error}")
        else:
            assert found.reasons, claim.value
            assert (found.lon, found.lat) != (0, 0)
    assert faults == []


def test_no_camp_has_coordinates():
    camp = re.compile(r"\b(camps?|base|caserne|garnison|military|militaire)\b", re.IGNORECASE)
    assert [p.place_id for p in places().values() if camp.search(" ".join((p.name, *p.alt_names)))] == []


def test_every_incident_has_a_title_in_both_languages():
    titles = Counter((c.incident_id, c.lang) for c in of(v.Prop.TITLE))
    wanted = {(i, lang) for i in {c.incident_id for c in CLAIMS} for lang in ("en", "fr")}
    assert set(titles) == wanted
    assert set(titles.values()) == {1}


def test_titles_use_no_word_that_takes_a_side():
    loaded = re.compile(r"terror|massacre|atrocit|murder|execut(ed|ion by)|martyr|liberat", re.IGNORECASE)
    assert not bad(lambda c: loaded.search(c.value) and "alleg" not in c.value.casefold(), of(v.Prop.TITLE))


@pytest.mark.parametrize("source", SOURCES.values(), ids=lambda s: s.source_id)
def test_sources(source):
    for url in (source.url, source.archive_url):
        assert not url or re.fullmatch(r"https?://[\w.-]+/\S*|https?://[\w.-]+", url)
    assert source.publisher_id in ACTORS.by_id
    assert not source.origin or source.origin in {*SOURCES, *ACTORS.by_id} or re.match(
        r"[a-z]+-\d{4}-\d\d-\d\d$", source.origin)
    assert source.title
    assert source.licence
    assert source.published_on or source.date_status == "not applicable"
    assert not source.published_on or source.published_on < date.today()  # noqa: DTZ011 - a calendar day


def test_actors_have_one_preferred_name_at_a_time_in_each_language():
    for actor in ACTORS.by_id.values():
        for lang in ("en", "fr"):
            named = sorted((n.valid_from or date.min, n.valid_to or date.max) for n in actor.names
                            if n.preferred and n.lang == lang)
            assert named, (actor.actor_id, lang)
            assert all(a[1] < b[0] for a, b in pairwise(named)), (actor.actor_id, lang)


def test_parents_exist_and_no_line_runs_in_a_circle():
    ties = [(a.actor_id, p) for a in ACTORS.by_id.values() for p in a.parents]
    assert all(p.parent_id in ACTORS.by_id for _a, p in ties)
    assert all(a not in set(ACTORS.lineage(p.parent_id)) - {p.parent_id} for a, p in ties)
    listed = {row["actor_id"] for f in ("names", "parents") for _n, row in read_rows(DATA / "actors" / f"{f}.csv")}
    assert listed <= set(ACTORS.by_id)


def test_the_state_is_one_side_and_its_foreign_ally_another():
    state = {"fama", "fama-general-staff", "fama-chief-of-staff", "dirpa", "gendarmerie",
             "military-prosecutor-mopti", "mali-government"}
    assert {ACTORS.side(a) for a in state} == {frozenset({"mali-government"})}
    assert "mali-government" not in {*ACTORS.side("wagner-group"), *ACTORS.side("africa-corps")}
    assert not ACTORS.get("kal-akal").is_party


def test_all_faults_of_a_table_are_told_together(tmp_path):
    table = tmp_path / "t.csv"
    table.write_text("n\n1\nx\n3\ny\n", encoding="utf-8")
    with pytest.raises(DataError) as told:
        builtin._parse(table, lambda row: int(row["n"]))
    assert "t.csv:3" in str(told.value)
    assert "t.csv:5" in str(told.value)
