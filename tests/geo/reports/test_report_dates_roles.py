"""What a date dates, and texts that are no texts."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.reports.dates import find_dates
from geo.reports.text import make_report

PUBLISHED = date(2025, 3, 6)


def roles(text, lang):
    return [w.role.value for w in find_dates(make_report(text, published_on=PUBLISHED, lang=lang))]


@pytest.mark.parametrize(("text", "lang", "expected"), [
    ("The army said on Friday that soldiers killed 12 on Tuesday.", "en", ["statement", "event"]),
    ("Gunmen killed 12 people on Tuesday, the army said on Friday.", "en", ["event", "statement"]),
    ("Gunmen killed at least 12 people, including women, in a village near Gao on Tuesday, the army said.", "en", ["event"]),
    ("On Friday, the army said gunmen had killed 12.", "en", ["statement"]),
    ("On Tuesday, gunmen killed 12, the army said.", "en", ["event"]),
    ("In a statement dated 3 March the army denied it.", "en", ["statement"]),
    ("The army denied Friday accusations of a massacre.", "en", ["statement"]),
    ("Tuesday's attack left 12 dead, a mayor said Wednesday.", "en", ["event", "statement"]),
    ("An attack that took place on 3 March killed 12.", "en", ["event"]),
    ("The report published this Wednesday counts 30 dead since May.", "en", ["statement", "period"]),
    ("The group claimed the attack on Saturday.", "en", ["statement"]),
    ("The junta, in power since 2020, killed 12 on Monday.", "en", ["other", "event"]),
    ("Soldiers seized power in a coup in August 2020.", "en", ["other"]),
    ("The rebels signed the 2015 peace agreement.", "en", ["other"]),
    ("Peacekeepers withdrew on 31 December 2023.", "en", ["other"]),
    ("Elections are planned for 30 March.", "en", ["other"]),
    ("The army told the BBC on Sunday it was investigating.", "en", ["statement"]),
    ("It accused soldiers of killing nine on Sunday.", "en", ["event"]),
    ("Soldiers were accused of killing 300 in March 2022.", "en", ["event"]),
    ("BAMAKO, March 5 (Reuters) - Gunmen killed 12 on Monday.", "en", ["other", "event"]),
    ("L’armée a déclaré vendredi que des soldats ont tué 12 civils mardi.", "fr", ["statement", "event"]),
    ("Douze civils ont été tués mardi, a annoncé vendredi l’armée.", "fr", ["event", "statement"]),
    ("Dans un communiqué publié vendredi, l’armée a démenti.", "fr", ["statement"]),
    ("L’attaque de mardi a fait douze morts.", "fr", ["event"]),
    ("L’attaque survenue mardi a fait douze morts.", "fr", ["event"]),
    ("Le JNIM a revendiqué samedi l’attaque.", "fr", ["statement"]),
    ("L’armée informe que, dans la nuit du 1er au 2 mars, elle a tué douze hommes.", "fr", ["event"]),
    ("Les militaires, au pouvoir depuis 2020, ont tué douze civils lundi.", "fr", ["other", "event"]),
    ("La mission s’est retirée le 31 décembre 2023.", "fr", ["other"]),
    ("Les accords signés en 2015 sont caducs.", "fr", ["other"]),
    ("Plus de 80 civils ont été tués depuis janvier.", "fr", ["period"]),
    ("L’armée a fait savoir lundi qu’elle enquêtait.", "fr", ["statement"]),
    ("Vendredi dernier, deux chasseurs qui rentraient ont été tués.", "fr", ["event"]),
    ("Le scrutin aura lieu lundi.", "fr", ["other"])])
def test_roles(text, lang, expected):
    assert roles(text, lang) == expected


@pytest.mark.parametrize("text", [
    "", "\0", "a" * 1_000_000, "{{ 3 March }} " * 2_000, "\u202e3 mars\u202c 😀 " * 2_000,
    "March 3 and " * 5_000, "le 3 " * 5_000, "31 February 9999, 99/99/9999, 0000-00-00",
    "9999 years ago, 999999999 days ago, since 1900"])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_hostile_texts_are_read(text, lang):
    for when in find_dates(make_report(text, published_on=date(1, 1, 1), lang=lang)):
        assert (when.start is None) == (when.end is None)


_WORDS = st.lists(st.sampled_from(
    ["March", "May", "mars", "mai", "3", "17th", "1er", "2022", "2025-02-17", "17/02", "Monday", "lundi", "last", "dernier", "since", "depuis", "from", "du", "to", "au", "and", "et", "between", "entre", "the", "le", "nuit", "de", "à", "veille", "next", "day", "two", "weeks", "ago", "il", "y", "a", ",", ".", "-", "–", "(", ")", "’", "said", "tués"]),
    max_size=25).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(_WORDS, st.sampled_from(["en", "fr"]), st.dates() | st.none())
def test_spans_are_the_words_and_do_not_overlap(text, lang, published):
    report = make_report(text, published_on=published, lang=lang)
    end = 0
    for when in find_dates(report):
        assert report.text[slice(*when.span)] == when.text
        assert when.span[0] >= end
        end = when.span[1]
        assert when.start is None or when.start <= when.end


@pytest.mark.parametrize(("lang", "text", "role"), [
    ("en", "A judge admits that the device which tore apart a bus on 13 May had been laid by his men.", "event"),
    ("en", "According to information gathered by our Office, on 6 May soldiers encircled the village.", "event"),
    ("en", "Between 10 and 24 August, no vehicle had been able to leave, says the youth council.", "event"),
    ("fr", "Selon les éléments recueillis, le 6 mai des soldats ont cerné le village.", "event"),
    ("fr", "Le 6 mai, plus un véhicule ne passait, dit un habitant.", "event"),
    ("fr", "Accusés d'aider l'armée, deux habitants ont été pendus mardi.", "event"),
    ("en", "Accused of helping the army, two men were hanged on Monday.", "event"),
    ("en", "The truck had left Gao on Sunday.", "other"),
    ("fr", "Le procès a été renvoyé mercredi.", "other"),
    ("en", "The ministry said on Monday that the army attacked.", "statement"),
])
def test_a_clause_of_its_own_is_told_and_not_only_said(lang, text, role):
    report = make_report(text, published_on=date(2025, 9, 1), lang=lang)
    assert [when.role.value for when in find_dates(report)] == [role]


@pytest.mark.parametrize(("lang", "text", "day"), [
    ("en", "They were killed on 3 July last year.", date(2024, 7, 3)),
    ("en", "Since 1 January this year, many were killed.", date(2025, 1, 1)),
    ("fr", "Ils ont été tués le 3 juillet de l’année dernière.", date(2024, 7, 3)),
    ("fr", "Depuis le 1er janvier de cette année, des civils ont été tués.", date(2025, 1, 1)),
])
def test_a_day_of_this_or_last_year_is_that_day(lang, text, day):
    report = make_report(text, published_on=date(2025, 9, 1), lang=lang)
    assert [when.start for when in find_dates(report)] == [day]
