"""docs/vocabulary.md lists what the code knows, and people see words, not ids."""

from __future__ import annotations

import re

import pytest

from geo.builtin import builtin_actors
from geo.labels import LABELS
from geo.model import vocabulary as v
from geo.model.admin import Vintage
from geo.project import ROOT

PAGE = (ROOT / "docs" / "vocabulary.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL))

DOCUMENTED = {
    "kind": v.Kind, "stance": v.Stance, "prop": v.Prop, "event_type": v.EventType,
    "targeting": v.Targeting, "victims": v.Victim, "harm": v.Harm, "flags": v.Flag,
    "geo_status": v.GeoStatus, "geo_precision": v.GeoPrecision, "date_precision": v.DatePrecision,
    "date_match": v.DateMatch, "response": v.ResponseKind, "grade": v.Grade,
    "speaker_class": v.SpeakerClass, "actor_kind": v.ActorKind, "handling": v.Handling,
}


def rows(section):
    lines = [ln for ln in SECTIONS[section].splitlines() if ln.startswith("|")][2:]
    return [[cell.strip() for cell in ln.strip("|").split("|")] for ln in lines]


@pytest.mark.parametrize("section", DOCUMENTED)
def test_the_page_lists_the_values_of_the_code(section):
    assert [row[0] for row in rows(section)] == [str(value) for value in DOCUMENTED[section]]


def test_the_page_has_no_section_that_nobody_checks():
    assert set(SECTIONS) == {*DOCUMENTED, "actor_id"}


def test_the_page_lists_every_actor_with_its_preferred_names():
    known = builtin_actors()
    told = {row[0]: (row[1], row[2]) for row in rows("actor_id")}
    assert told == {a: (known.get(a).name("en"), known.get(a).name("fr")) for a in known.by_id}


def test_the_page_lists_every_class_of_actors():
    named = SECTIONS["actor_id"].split("for\nfilters:")[-1].split("\n\n")[0]
    assert re.findall(r"`([a-z_]+)`", named) == list(builtin_actors().classes())


@pytest.mark.parametrize("section", DOCUMENTED)
def test_every_value_is_told_in_english_and_french(section):
    assert all(row[1] and row[2] for row in rows(section))


SHOWN = {
    "stance": v.Stance, "prop": v.Prop, "type": v.EventType, "targeting": v.Targeting,
    "victims": v.Victim, "grade": v.Grade, "response": [*v.ResponseKind, "none"],
    "geo_status": v.GeoStatus, "precision": v.GeoPrecision, "date_precision": v.DatePrecision,
    "role": v.Role, "match": v.Match, "basis": v.Basis, "color": v.ColorBy, "vintage": Vintage,
    "speaker_class": v.SpeakerClass, "flag": v.Flag, "handling": v.Handling,
}


@pytest.mark.parametrize("name", SHOWN)
def test_every_value_that_people_see_has_a_label_and_no_label_is_idle(name):
    assert set(LABELS[name]) == {str(value) for value in SHOWN[name]}


def test_every_class_with_a_label_is_in_use():
    assert set(LABELS["class"]) <= set(builtin_actors().classes())


def test_kinds_of_harm_are_properties_of_claims():
    assert {str(h) for h in v.Harm} < {str(p) for p in v.Prop}


@pytest.mark.parametrize("name", LABELS)
def test_labels_within_a_vocabulary_differ(name):
    words = [w.casefold() for w in LABELS[name].values()]
    assert len(set(words)) == len(words)
