"""Days on which something was said, told or buried, beside days on which it happened."""

from datetime import date

import pytest

from geo.model.vocabulary import DatePrecision
from geo.reports.dates import find_dates
from geo.reports.text import make_report

PUBLISHED = date(2025, 3, 6)


def whens(text, lang, published=PUBLISHED):
    return find_dates(make_report(text, published_on=published, lang=lang))


@pytest.mark.parametrize(("text", "lang", "expected"), [
    ("The ministry conceded on Tuesday that guards had killed five.", "en", ["statement"]),
    ("On Tuesday the ministry took that word back and admitted the killing.", "en", ["statement"]),
    ("The envoys who visited Konna on 1 March took their time.", "en", ["other"]),
    ("Gunmen who had halted a bus on 1 March killed five.", "en", ["event"]),
    ("The guild condemns the killing, on 1 March, of five millers.", "en", ["event"]),
    ("What she describes is the shooting of old men on 1 March.", "en", ["event"]),
    ("JNIM claimed responsibility for the attack on Tuesday.", "en", ["statement"]),
    ("JNIM has claimed responsibility for this attack late on Tuesday, without proof.", "en", ["statement"]),
    ("JNIM claimed responsibility for an attack on Tuesday that killed nine.", "en", ["event"]),
    ("JNIM claimed responsibility for the attack on Tuesday near Konna.", "en", ["event"]),
    ("The elders blamed the army for the death of nine people on 1 March.", "en", ["event"]),
    ("Families on Wednesday pointed the finger at soldiers for the killing of seven people on 1 March.", "en", ["statement", "event"]),
    ("With residents on Wednesday pointing the finger at hunters over the raid of 1 March, the mayor stayed away.", "en", ["statement", "event"]),
    ("Mercredi, des familles ont pointé du doigt l'armée pour la mort de sept civils le 1er mars.", "fr", ["statement", "event"]),
    ("The judge, who on 3 March opened a case, heard them.", "en", ["statement"]),
    ("They will fast until Saturday.", "en", ["other"]),
    ("Five men killed on Friday were buried on Saturday.", "en", ["event", "other"]),
    ("Five men were killed and buried on Saturday.", "en", ["event"]),
    ("L’armée a démenti mercredi avoir bombardé le 1er mars la ville.", "fr", ["statement", "event"]),
    ("La guilde condamne l’exécution, le 1er mars, de six voyageurs.", "fr", ["event"]),
    ("Quatre morts d’après les réquisitions lues hier.", "fr", ["statement"]),
    ("Les hommes ont passé avant-hier trois heures dans le bourg.", "fr", ["event"]),
    ("On est sans nouvelles d’eux depuis le 1er mars, date à laquelle on les a emmenés.", "fr", ["event"]),
    ("On a porté en terre lundi deux meuniers, tués dimanche.", "fr", ["other", "event"]),
    ("« Nos hommes étaient au camp ce dimanche », soutient leur chef.", "fr", ["event"]),
    ("Des tirs du Groupe de soutien ont été entendus samedi.", "fr", ["event"]),
])
def test_what_a_day_dates(text, lang, expected):
    assert [w.role.value for w in whens(text, lang)] == expected


@pytest.mark.parametrize(("text", "lang", "start", "end"), [
    ("It was the eighteenth of February that the shell fell.", "en", date(2025, 2, 18), date(2025, 2, 18)),
    ("A shell fell on the twenty-first of February.", "en", date(2025, 2, 21), date(2025, 2, 21)),
    ("Le dix-sept février, un obus est tombé.", "fr", date(2025, 2, 17), date(2025, 2, 17)),
    ("Le vingt et un février, un obus est tombé.", "fr", date(2025, 2, 21), date(2025, 2, 21)),
    ("A year ago to the day, six men were killed.", "en", date(2024, 3, 6), date(2024, 3, 6)),
    ("Il y a un an, jour pour jour, six hommes ont été tués.", "fr", date(2024, 3, 6), date(2024, 3, 6)),
    ("Six hommes ont été tués le 3 de ce mois.", "fr", date(2025, 3, 3), date(2025, 3, 3)),
    ("C’est le 3 que six hommes ont été tués.", "fr", date(2025, 3, 3), date(2025, 3, 3)),
])
def test_days_in_words(text, lang, start, end):
    [when] = whens(text, lang)
    assert (when.start, when.end, when.precision) == (start, end, DatePrecision.DAY)


@pytest.mark.parametrize(("text", "lang"), [
    ("Six men died on 3 March; guards had been hit the previous night.", "en"),
    ("Six hommes ont péri le 3 mars ; des gardes avaient été tués la nuit précédente.", "fr"),
])
def test_the_night_before_lies_on_two_days(text, lang):
    night = whens(text, lang)[-1]
    assert (night.start, night.end) == (date(2025, 3, 2), date(2025, 3, 3))


@pytest.mark.parametrize("text", ["The second May attack killed six.", "Les deux mai sont loin."])
def test_ordinals_beside_a_month_are_not_always_days(text):
    assert all(w.precision is not DatePrecision.DAY for w in whens(text, "en"))


@pytest.mark.parametrize(("text", "lang", "expected"), [
    ("Date : 01/03/2025. Faits : deux agents enlevés sur la piste.", "fr", "event"),
    ("Date: 1 March 2025. Location: Konna. Two nurses were abducted.", "en", "event"),
])
def test_the_date_of_a_note_on_facts_is_theirs(text, lang, expected):
    assert whens(text, lang)[0].role.value == expected
