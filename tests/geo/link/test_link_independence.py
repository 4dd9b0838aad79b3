"""Reprints and retellings of one story are one origin."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.builtin import builtin_actors
from geo.fold import Context
from geo.fold.parties import origins
from geo.labels import tell
from geo.link import Story, origin_of
from geo.link.independence import retellings
from geo.link.shingles import copied, words_of
from geo.model.claim import Claim, Source
from geo.model.vocabulary import Prop, Stance

WIRE = """BAMAKO, Feb 3 (Agency) - Gunmen on motorbikes attacked a weekly livestock market in the centre of the
country on Sunday, shooting at traders as they unloaded sheep from lorries, three residents of the area and a
member of the town council told the agency by telephone. The council has asked the governor for an escort for the
next market day, and the hospital in the regional capital says that it received eleven wounded people during the
night, four of them children. “We heard the engines first and then the shots, and everybody ran towards the river,”
said one of the traders, who hid in a boat until the evening."""
OWN = """Le marché hebdomadaire a été la cible d’hommes armés dimanche. Notre correspondant a joint deux éleveurs qui
ont fui vers le fleuve et un infirmier de garde. D’après eux, les assaillants sont restés moins d’une heure et ont
emporté du bétail. Les autorités régionales n’ont pas encore réagi et aucun groupe n’a revendiqué cette attaque."""
CUT = WIRE.split(") - ")[1].split("The council", maxsplit=1)[0]
STATEMENT = " ".join(f"word{n}" for n in range(80))
FIRST = Story("agency-1", "ap", date(2025, 2, 3), "", WIRE)


def again(text, **more):
    return replace(Story("paper-1", "named:The Paper", date(2025, 2, 4), "", text), **more)


@pytest.mark.parametrize("text", [WIRE, WIRE.upper(), CUT, "Reported by our desk. " + CUT + OWN,
                                  WIRE.replace("livestock ", "").replace("’", "'")])
def test_shared_words_lead_to_the_story(text):
    found = origin_of(again(text), [FIRST, Story("other", "rfi", None, "", OWN.replace("dimanche", "lundi") * 0)])
    assert (found.origin, found.source_id, found.first) == ("agency-1", "agency-1", False)
    assert found.words >= 30
    assert 0.5 <= found.score <= 1
    assert "%" in tell(found.reasons[0])


@pytest.mark.parametrize("text", [OWN, "", "Gunmen on motorbikes attacked a weekly market.", "\x00" * 50, "\u202e🙂 " * 40])
def test_words_of_ones_own_lead_nowhere(text):
    assert origin_of(again(text), [FIRST]) is None


def test_two_who_quote_one_statement_are_two():
    one = Story("a", "ap", None, "", f"{OWN} “{STATEMENT}”")
    two = Story("b", "rfi", None, "", f"{WIRE} «{STATEMENT}»")
    assert origin_of(two, [one]) is None
    assert origin_of(replace(two, text=f"{WIRE} {STATEMENT}"), [replace(one, text=f"{OWN} {STATEMENT}")]) is not None


def test_the_first_teller_is_the_origin_of_all():
    copy = Story("copy", "named:B", date(2025, 2, 4), "agency-1", WIRE)
    assert origin_of(again(WIRE, published_on=date(2025, 2, 5)), [copy]).origin == "agency-1"


def test_a_wire_that_comes_later_into_the_store_was_there_first():
    paper = Story("paper", "named:B", date(2025, 2, 3), "", WIRE)
    wire = Story("wire", "reuters", date(2025, 2, 3), "", WIRE)
    found = retellings(wire, [paper])
    assert (found[0].first, found[0].origin, found[0].source_id) == (True, "wire", "paper")
    assert origin_of(wire, [paper]) is None
    assert origin_of(paper, [wire]).origin == "wire"
    earlier = replace(paper, source_id="early", published_on=date(2025, 2, 1))
    assert retellings(earlier, [paper])[0].first


def test_a_named_origin_counts_without_shared_words():
    found = origin_of(again(OWN, origin="reuters"), [FIRST])
    assert (found.origin, found.source_id, found.words) == ("reuters", "", 0)
    assert "Reuters" in tell(found.reasons[0])
    assert origin_of(again(OWN, origin="named:The Paper"), []) is None
    assert origin_of(again(WIRE, origin="ap"), [FIRST]).source_id == "agency-1"
    assert origin_of(again(WIRE, origin="reuters"), [FIRST]).origin == "reuters"


def test_old_news_is_not_retold():
    assert origin_of(again(WIRE, published_on=date(2026, 2, 4)), [FIRST]) is None
    assert origin_of(again(WIRE, published_on=None), [FIRST]) is not None


def test_three_reprints_count_once_in_the_grade():
    stories = [FIRST]
    sources = {"agency-1": Source("agency-1", "", "AP", "ap")}
    for n in range(3):
        new = again(WIRE[n * 40:], source_id=f"reprint-{n}", publisher_id=f"named:Paper {n}")
        origin = origin_of(new, stories).origin
        stories.append(replace(new, origin=origin))
        sources[new.source_id] = Source(new.source_id, "", f"Paper {n}", new.publisher_id, origin=origin)
    claims = [Claim("x", s.source_id, s.publisher_id, Stance.REPORTS, Prop.KILLED, "9", 9, 9) for s in sources.values()]
    assert origins(claims, Context(builtin_actors(), sources)) == {"ap"}
    apart = {i: replace(s, origin="") for i, s in sources.items()}
    assert len(origins(claims, Context(builtin_actors(), apart))) == 4


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_can_be_compared(one, other):
    first, second = words_of(one), words_of(other)
    assert len(copied(first, second)) == len(first)
    assert copied(first, first).all() == (len(first) >= 6 or len(first) == 0)


def test_long_texts_are_compared_quickly():
    big = "a" * 1_000_000
    assert origin_of(again(big), [replace(FIRST, text="word " * 200_000)]) is None
