"""Which words of a report tell of one event: incidents, sums, what is none, and who says what."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.model.vocabulary import GeoPrecision, Kind, Stance
from geo.reports.extract import extract
from geo.reports.model import MentionKind
from geo.reports.output import as_plain
from geo.reports.text import make_report

PUBLISHED = date(2025, 2, 20)  # a Thursday


def found(text, published=PUBLISHED, publisher="Le Fleuve"):
    return extract(make_report(text, published_on=published, publisher=publisher)).candidates


def incidents(text, published=PUBLISHED):
    return [c for c in found(text, published) if c.kind is Kind.INCIDENT]


def test_one_event_told_in_several_sentences_is_one_incident():
    (one,) = incidents("Gunmen killed nine herders in the village of Dioura on Monday. "
                       "The attack lasted an hour. The dead were buried the same evening, a local official said.")
    assert (one.when.start, one.killed.low, one.mention) == (date(2025, 2, 17), 9, MentionKind.MAIN)


def test_another_day_and_place_are_another_incident():
    first, second = incidents(
        "Soldiers killed nine herders near Gossi on Monday, the FLA said.\n\n"
        "In a separate attack, four traders were shot dead in the village of Ber on Sunday.")
    assert [first.killed.best, second.killed.best] == [9, 4]
    assert [first.when.start.day, second.when.start.day] == [17, 16]


def test_a_sum_over_a_period_is_never_an_incident():
    (one,) = found("Since May 2024 soldiers have killed at least 32 civilians in central Mali, a rights group said.")
    assert one.kind is Kind.AGGREGATE
    assert (one.killed.low, one.killed.high) == (32, None)


@pytest.mark.parametrize("text", [
    "At least 48 people were killed on Saturday when a gold mine collapsed near Kéniéba. The toll could rise.",
    "Quarante-huit personnes sont mortes samedi dans l’effondrement d’une mine d’or près de Kéniéba.",
    "Soldiers seized power in Bamako on Monday in a coup. Nobody was hurt.",
    "Mali’s football team beat Tunisia 2-0 in Bamako on Sunday before 40,000 spectators.",
    "Gunmen killed 26 villagers near Djibo, in northern Burkina Faso, on Saturday.",
    "Rights groups say that abuses by all sides have multiplied.",
    "Une pirogue a chaviré lundi sur le fleuve Niger à hauteur de Koulikoro, faisant vingt morts.",
    "",
    "Le ministre a inauguré mardi une école à Ségou.",
])
def test_accidents_politics_sports_and_events_abroad_are_no_incidents(text):
    assert not incidents(text)


def test_an_earlier_attack_is_offered_as_background_with_its_own_date_and_place():
    main, past = incidents(
        "Gunmen killed nine people in the village of Dioura on Monday, residents said.\n\n"
        "In March 2022, soldiers killed over 300 people in the town of Moura, a rights group reported.")
    assert (main.mention, past.mention) == (MentionKind.MAIN, MentionKind.BACKGROUND)
    assert (past.killed.low, past.where.ref) == (300, "place:moura")


def test_what_is_recalled_without_a_place_is_left_out():
    assert len(incidents("Gunmen killed nine people in the village of Dioura on Monday.\n\nIn June 2021 "
                         "twelve people were killed in an attack.")) == 1


@pytest.mark.parametrize(("text", "figures"), [
    ("Gunmen killed nine people in Dioura on Monday, the mayor said. A hospital source gave a toll of 12.", (9, None, 12)),
    ("Gunmen killed at least nine people in Dioura on Monday. Nine people were buried, residents said.", (9, 9, None)),
    ("Une attaque a fait 12 morts lundi à Dioura. Le bilan s’est alourdi à 18 morts, selon un élu.", (18, 18, 18)),
    ("Gunmen killed 17 civilians and 3 soldiers in Dioura on Monday.", (20, 20, 20)),
    ("Gunmen killed 17 people in Dioura on Monday, including three children.", (17, 17, 17)),
    ("Gunmen killed dozens of people in Dioura on Monday.", (None, None, None)),
    ("An attack in Dioura on Monday left nine dead. Eight assailants were killed in the response.", (9, 9, 9)),
])
def test_tolls_follow_the_handbook(text, figures):
    (one,) = incidents(text)
    assert (one.killed.low, one.killed.best, one.killed.high) == figures


def test_a_route_is_no_pin_and_a_region_no_town():
    (one,) = incidents("Gunmen killed nine passengers on the road between Gao and Ansongo on Monday.")
    assert one.where.resolution.is_route
    (other,) = incidents("Soldiers killed four people in Kidal on Monday, the FLA said.")
    assert other.where.resolution.precision is GeoPrecision.ADM1


def test_who_says_what_stands_side_by_side():
    (one,) = incidents(
        "The FLA accused Malian soldiers of killing nine herders near Gossi on Monday.\n\n"
        "Relatives of two victims confirmed the account. The Malian army dismissed the accusations as baseless, "
        "but the government announced an investigation into the killings.")
    said = {(c.actor_id, c.stance) for c in one.claims}
    assert {("fla", Stance.ALLEGES), ("relatives-of-victims", Stance.CORROBORATES), ("fama", Stance.DENIES),
            ("mali-government", Stance.INVESTIGATES)} <= said


def test_a_report_that_names_no_speaker_speaks_for_itself():
    (one,) = incidents("Gunmen killed nine people in the village of Dioura on Monday.")
    assert [(c.speaker, c.stance) for c in one.claims] == [("Le Fleuve", Stance.REPORTS)]


def test_a_denial_of_abuses_in_general_is_about_no_incident():
    (one,) = incidents("Gunmen killed nine people in the village of Dioura on Monday, residents said.\n\nThe army "
                       "has repeatedly been accused of human rights violations, which it denies.")
    assert not [c for c in one.claims if c.stance is Stance.DENIES]


def test_a_headline_adds_no_second_incident():
    (one,) = incidents("Nine herders killed in central Mali\n\nGunmen killed nine herders in the village of Dioura on "
                       "Monday, residents said.\n\nThe village lies far from the road.")
    assert one.killed.best == 9


def test_the_same_camp_and_there_share_the_place():
    main, past = incidents("Militants attacked the army base at Tessit on Monday, killing five soldiers. In August 2022 "
                           "militants killed 42 soldiers there.")
    assert past.where.ref == main.where.ref
    assert past.killed.best == 42


def test_without_a_day_of_publication_a_weekday_is_unknown():
    (one,) = incidents("Gunmen killed nine people in the village of Dioura on Monday.", published=None)
    assert one.when.start is None


def test_spans_are_the_words_meant():
    text = "Gunmen killed nine herders in the village of Dioura on Monday, residents said."
    (one,) = incidents(text)
    for mention in (one.when, one.where, one.killed, *one.perpetrators):
        assert text[mention.span[0]:mention.span[1]] == mention.text


def test_the_output_is_plain_and_whole():
    told = as_plain(extract(make_report("Gunmen killed nine herders in Dioura on Monday.", published_on=PUBLISHED)))
    assert set(told) == {"report", "candidates"}
    assert set(told["candidates"][0]) == {"id", "kind", "mention", "date", "place", "killed", "harm", "event_type",
                                          "perpetrators", "victims", "claims", "spans", "flags"}


@pytest.mark.parametrize("text", ["\0" * 50, "{{ 7*7 }} ${x} killed 9 in Gao on Monday", "\u202eGao killed\u202c 12",
                                  "a" * 200_000, "killed " * 5_000, "« " * 5_000, "12 " * 5_000, "😀" * 9_000, "killed two, " * 2_000])
def test_hostile_text_is_read_without_a_word(text):
    for one in found(text):
        assert one.spans


@given(st.text(max_size=300))
def test_any_text_gives_candidates_with_spans_inside_it(text):
    report = make_report(text, published_on=PUBLISHED)
    for one in extract(report).candidates:
        assert all(0 <= a < b <= len(report.text) for a, b in one.spans)
