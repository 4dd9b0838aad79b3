"""Date expressions: found, resolved against the day of publication, nothing finer than written."""

from datetime import date

import pytest

from geo.reports.dates import find_dates
from geo.reports.text import make_report

PUBLISHED = date(2025, 3, 6)  # a Thursday


def whens(text, lang="en", published=PUBLISHED):
    report = make_report(text, published_on=published, lang=lang)
    found = find_dates(report)
    for when in found:
        assert report.text[slice(*when.span)] == when.text
    return found


def told(text, lang="en", published=PUBLISHED):
    """Give the first date as words, ISO interval and precision."""
    when = whens(text, lang, published)[0]
    if when.start is None:
        return when.text, "", when.precision.value
    both = f"{when.start}" if when.start == when.end else f"{when.start}/{when.end}"
    return when.text, both, when.precision.value


ENGLISH = [
    # day and month
    ("Gunmen killed nine on February 17.", "February 17", "2025-02-17", "day"),
    ("Gunmen killed nine on Feb. 17, six of them women.", "Feb. 17", "2025-02-17", "day"),
    ("Gunmen killed nine on Feb 17.", "Feb 17", "2025-02-17", "day"),
    ("Gunmen killed nine on 17 February.", "17 February", "2025-02-17", "day"),
    ("Gunmen killed nine on the 17th of February.", "17th of February", "2025-02-17", "day"),
    ("Gunmen killed nine on February 17th.", "February 17th", "2025-02-17", "day"),
    ("Gunmen killed nine on 17 February 2024.", "17 February 2024", "2024-02-17", "day"),
    ("Gunmen killed nine on February 17, 2024, officials say.", "February 17, 2024", "2024-02-17", "day"),
    ("Gunmen killed nine on December 30.", "December 30", "2024-12-30", "day"),
    ("Gunmen killed nine on May 3.", "May 3", "2024-05-03", "day"),
    ("Gunmen killed nine on 3 May 2022.", "3 May 2022", "2022-05-03", "day"),
    ("On March 1 soldiers burned a village.", "March 1", "2025-03-01", "day"),
    ("ON 2 MARCH SOLDIERS BURNED A VILLAGE.", "2 MARCH", "2025-03-02", "day"),
    ("The Feb. 17 ambush killed nine.", "Feb. 17", "2025-02-17", "day"),
    ("They died on 2025-02-17 near Gao.", "2025-02-17", "2025-02-17", "day"),
    ("They died on 17/02/2025 near Gao.", "17/02/2025", "2025-02-17", "day"),
    ("They died on 17.02.2025 near Gao.", "17.02.2025", "2025-02-17", "day"),
    ("They died on 03/02/2025 near Gao.", "03/02/2025", "2025-02-03", "day"),
    ("On Feb 17 civilians were shot.", "Feb 17", "2025-02-17", "day"),
    # weekdays
    ("Gunmen killed nine on Monday.", "Monday", "2025-03-03", "day"),
    ("Gunmen killed nine on Thursday.", "Thursday", "2025-03-06", "day"),
    ("Gunmen killed nine on Monday evening.", "Monday evening", "2025-03-03", "day"),
    ("Gunmen killed nine late Monday.", "late Monday", "2025-03-03", "day"),
    ("Gunmen killed nine last Thursday.", "last Thursday", "2025-02-27", "day"),
    ("Gunmen killed nine this Wednesday.", "this Wednesday", "2025-03-05", "day"),
    ("Saturday night's raid killed nine.", "Saturday night", "2025-03-01", "day"),
    ("Gunmen killed nine on Monday last week.", "Monday last week", "2025-02-24", "day"),
    ("Gunmen killed nine on Monday, February 17.", "Monday, February 17", "2025-02-17", "day"),
    ("Gunmen killed nine on Monday 17 February.", "Monday 17 February", "2025-02-17", "day"),
    ("Gunmen killed nine on Monday, the 17th of February 2025.", "Monday, the 17th of February 2025", "2025-02-17", "day"),
    ("Gunmen killed nine on Sat. March 1.", "Sat. March 1", "2025-03-01", "day"),
    ("Gunmen killed nine on Thursday evening, January 2.", "Thursday evening, January 2", "2025-01-02", "day"),
    # ranges
    ("They were killed from 27 to 31 March 2022.", "from 27 to 31 March 2022", "2022-03-27/2022-03-31", "range"),
    ("They were killed between 27 and 31 March 2022.", "between 27 and 31 March 2022", "2022-03-27/2022-03-31", "range"),
    ("They were killed between March 27 and 31, 2022.", "between March 27 and 31, 2022", "2022-03-27/2022-03-31", "range"),
    ("They were killed on 27-31 March 2022.", "27-31 March 2022", "2022-03-27/2022-03-31", "range"),
    ("They were killed on March 27–31, 2022.", "March 27–31, 2022", "2022-03-27/2022-03-31", "range"),
    ("They were killed between Jan 3 and 5.", "between Jan 3 and 5", "2025-01-03/2025-01-05", "range"),
    ("They were killed from 30 January to 2 February.", "from 30 January to 2 February", "2025-01-30/2025-02-02", "range"),
    ("They were killed from December 30 to January 2.", "from December 30 to January 2", "2024-12-30/2025-01-02", "range"),
    ("They were killed between December 30, 2023 and January 2, 2024.", "between December 30, 2023 and January 2, 2024", "2023-12-30/2024-01-02", "range"),
    ("They were killed overnight between the 3rd and 4th of March.", "between the 3rd and 4th of March", "2025-03-03/2025-03-04", "range"),
    ("They were killed on 3 and 4 March.", "3 and 4 March", "2025-03-03/2025-03-04", "range"),
    ("They were killed on 1, 2 and 4 March.", "1, 2 and 4 March", "2025-03-01/2025-03-04", "range"),
    ("They were killed between Saturday and Sunday.", "between Saturday and Sunday", "2025-03-01/2025-03-02", "range"),
    ("They were killed overnight from Friday to Saturday.", "from Friday to Saturday", "2025-02-28/2025-03-01", "range"),
    ("They were killed last week.", "last week", "2025-02-24/2025-03-02", "range"),
    ("They were killed earlier this week.", "earlier this week", "2025-03-03/2025-03-06", "range"),
    ("They were killed over the weekend.", "over the weekend", "2025-03-01/2025-03-02", "range"),
    ("They were killed last weekend.", "last weekend", "2025-03-01/2025-03-02", "range"),
    ("They were killed two weeks ago.", "two weeks ago", "2025-02-18/2025-02-22", "range"),
    # months and years
    ("They were killed in March 2022.", "March 2022", "2022-03-01/2022-03-31", "month"),
    ("They were killed in November.", "November", "2024-11-01/2024-11-30", "month"),
    ("They were killed last December.", "last December", "2024-12-01/2024-12-31", "month"),
    ("They were killed in October last year.", "October last year", "2024-10-01/2024-10-31", "month"),
    ("They were killed in January this year.", "January this year", "2025-01-01/2025-01-31", "month"),
    ("They were killed in mid-January.", "mid-January", "2025-01-01/2025-01-31", "month"),
    ("They were killed in late April 2023.", "late April 2023", "2023-04-01/2023-04-30", "month"),
    ("They were killed in early February.", "early February", "2025-02-01/2025-02-28", "month"),
    ("They were killed at the end of May 2024.", "the end of May 2024", "2024-05-01/2024-05-31", "month"),
    ("They were killed earlier this month.", "earlier this month", "2025-03-01/2025-03-31", "month"),
    ("They were killed last month.", "last month", "2025-02-01/2025-02-28", "month"),
    ("They were killed three months ago.", "three months ago", "2024-12-01/2024-12-31", "month"),
    ("In March 24 civilians were killed.", "March", "2025-03-01/2025-03-31", "month"),
    ("In March 2024 Malian soldiers killed nine.", "March 2024", "2024-03-01/2024-03-31", "month"),
    ("The village was burned in 2019.", "2019", "2019-01-01/2019-12-31", "year"),
    ("The village was burned in early 2019.", "early 2019", "2019-01-01/2019-12-31", "year"),
    # from the day of publication
    ("They were killed yesterday.", "yesterday", "2025-03-05", "day"),
    ("They were killed this morning.", "this morning", "2025-03-06", "day"),
    ("They were killed today.", "today", "2025-03-06", "day"),
    ("They were killed last night.", "last night", "2025-03-05/2025-03-06", "range"),
    ("They were killed overnight.", "overnight", "2025-03-05/2025-03-06", "range"),
    ("They were killed three days ago.", "three days ago", "2025-03-03", "day"),
    ("They were killed 3 days ago.", "3 days ago", "2025-03-03", "day"),
    ("They were killed the day before yesterday.", "the day before yesterday", "2025-03-04", "day"),
    # periods
    ("They have killed 32 since May 2024.", "since May 2024", "2024-05-01/2025-03-06", "range"),
    ("They have killed 32 since June.", "since June", "2024-06-01/2025-03-06", "range"),
    ("They have killed 32 since 2012.", "since 2012", "2012-01-01/2025-03-06", "range"),
    ("They have killed 32 since 1 January.", "since 1 January", "2025-01-01/2025-03-06", "range"),
    ("They have killed 32 since the start of the year.", "since the start of the year", "2025-01-01/2025-03-06", "range"),
    ("They have killed 32 over the past year.", "over the past year", "2024-03-06/2025-03-06", "range"),
    ("They have killed 32 over the past six months.", "over the past six months", "2024-09-06/2025-03-06", "range"),
    ("They killed 32 between January and March 2022.", "between January and March 2022", "2022-01-01/2022-03-31", "range"),
    ("They killed 32 from 2012 to 2020.", "from 2012 to 2020", "2012-01-01/2020-12-31", "range"),
    ("They have killed 32 in recent months.", "in recent months", "", "unknown"),
    ("They were killed during Ramadan.", "Ramadan", "", "unknown"),
]
FRENCH = [
    ("Neuf civils ont été tués le 17 février.", "17 février", "2025-02-17", "day"),
    ("Neuf civils ont été tués le 17 fevrier 2024.", "17 fevrier 2024", "2024-02-17", "day"),
    ("Neuf civils ont été tués le 1er janvier.", "1er janvier", "2025-01-01", "day"),
    ("Neuf civils ont été tués le 1er mars dernier.", "1er mars", "2025-03-01", "day"),
    ("Neuf civils ont été tués le lundi 17 février.", "lundi 17 février", "2025-02-17", "day"),
    ("Neuf civils ont été tués lundi.", "lundi", "2025-03-03", "day"),
    ("Neuf civils ont été tués lundi soir.", "lundi soir", "2025-03-03", "day"),
    ("Neuf civils ont été tués lundi dernier.", "lundi dernier", "2025-03-03", "day"),
    ("Neuf civils ont été tués jeudi dernier.", "jeudi dernier", "2025-02-27", "day"),
    ("L’armée a tué neuf civils ce mercredi.", "ce mercredi", "2025-03-05", "day"),
    ("Neuf civils ont été tués hier.", "hier", "2025-03-05", "day"),
    ("Neuf civils ont été tués hier soir.", "hier soir", "2025-03-05", "day"),
    ("Neuf civils ont été tués avant-hier.", "avant-hier", "2025-03-04", "day"),
    ("Neuf civils ont été tués ce matin.", "ce matin", "2025-03-06", "day"),
    ("Neuf civils ont été tués aujourd’hui.", "aujourd’hui", "2025-03-06", "day"),
    ("Neuf civils ont été tués samedi 1er à Gao.", "samedi 1er", "2025-03-01", "day"),
    ("Neuf civils ont été tués le samedi 1 mars 2025.", "samedi 1 mars 2025", "2025-03-01", "day"),
    ("Neuf civils ont été tués le 17/02/2025.", "17/02/2025", "2025-02-17", "day"),
    ("Neuf civils ont été tués le 17/02.", "17/02", "2025-02-17", "day"),
    ("Neuf civils ont été tués le 3 sept. 2024.", "3 sept. 2024", "2024-09-03", "day"),
    ("Neuf civils ont été tués le 3 déc. 2024.", "3 déc. 2024", "2024-12-03", "day"),
    ("NEUF CIVILS ONT ÉTÉ TUÉS LE 17 FÉVRIER.", "17 FÉVRIER", "2025-02-17", "day"),
    ("Ils ont été tués du 27 au 31 mars 2022.", "du 27 au 31 mars 2022", "2022-03-27/2022-03-31", "range"),
    ("Ils ont été tués entre le 27 et le 31 mars 2022.", "entre le 27 et le 31 mars 2022", "2022-03-27/2022-03-31", "range"),
    ("Ils ont été tués du 30 janvier au 2 février.", "du 30 janvier au 2 février", "2025-01-30/2025-02-02", "range"),
    ("Ils ont été tués les 3 et 4 mars.", "3 et 4 mars", "2025-03-03/2025-03-04", "range"),
    ("Ils ont été tués dans la nuit de samedi à dimanche.", "nuit de samedi à dimanche", "2025-03-01/2025-03-02", "range"),
    ("Ils ont été tués dans la nuit du 1er au 2 mars.", "nuit du 1er au 2 mars", "2025-03-01/2025-03-02", "range"),
    ("Ils ont été tués dans la nuit du samedi 1er au dimanche 2 mars 2025.", "nuit du samedi 1er au dimanche 2 mars 2025", "2025-03-01/2025-03-02", "range"),
    ("Ils ont été tués la semaine dernière.", "la semaine dernière", "2025-02-24/2025-03-02", "range"),
    ("Ils ont été tués cette semaine.", "cette semaine", "2025-03-03/2025-03-06", "range"),
    ("Ils ont été tués la nuit dernière.", "la nuit dernière", "2025-03-05/2025-03-06", "range"),
    ("Ils ont été tués ce week-end.", "ce week-end", "2025-03-01/2025-03-02", "range"),
    ("Ils ont été tués il y a trois jours.", "il y a trois jours", "2025-03-03", "day"),
    ("Ils ont été tués il y a deux semaines.", "il y a deux semaines", "2025-02-18/2025-02-22", "range"),
    ("Ils ont été tués il y a 2 mois.", "il y a 2 mois", "2025-01-01/2025-01-31", "month"),
    ("Ils ont été tués en mars 2022.", "mars 2022", "2022-03-01/2022-03-31", "month"),
    ("Ils ont été tués en janvier.", "janvier", "2025-01-01/2025-01-31", "month"),
    ("Ils ont été tués en mars dernier.", "mars dernier", "2024-03-01/2024-03-31", "month"),
    ("Ils ont été tués au mois de janvier.", "janvier", "2025-01-01/2025-01-31", "month"),
    ("Ils ont été tués au début du mois.", "au début du mois", "2025-03-01/2025-03-31", "month"),
    ("Ils ont été tués le mois dernier.", "le mois dernier", "2025-02-01/2025-02-28", "month"),
    ("Ils ont été tués début février.", "début février", "2025-02-01/2025-02-28", "month"),
    ("Ils ont été tués fin avril 2023.", "fin avril 2023", "2023-04-01/2023-04-30", "month"),
    ("Ils ont été tués à la mi-janvier.", "mi-janvier", "2025-01-01/2025-01-31", "month"),
    ("Ils ont été tués en août.", "août", "2024-08-01/2024-08-31", "month"),
    ("Ils ont été tués en octobre de l’année dernière.", "octobre de l’année dernière", "2024-10-01/2024-10-31", "month"),
    ("Le village a été incendié en 2019.", "2019", "2019-01-01/2019-12-31", "year"),
    ("Le village a été incendié fin 2019.", "fin 2019", "2019-01-01/2019-12-31", "year"),
    ("Ils en ont tué 32 depuis juin.", "depuis juin", "2024-06-01/2025-03-06", "range"),
    ("Ils en ont tué 32 depuis mai 2024.", "depuis mai 2024", "2024-05-01/2025-03-06", "range"),
    ("Ils en ont tué 32 depuis le 1er janvier.", "depuis le 1er janvier", "2025-01-01/2025-03-06", "range"),
    ("Ils en ont tué 32 depuis le début de l’année.", "depuis le début de l’année", "2025-01-01/2025-03-06", "range"),
    ("Ils en ont tué 32 depuis deux ans.", "depuis deux ans", "2023-03-06/2025-03-06", "range"),
    ("Ils en ont tué 32 entre janvier et mars 2022.", "entre janvier et mars 2022", "2022-01-01/2022-03-31", "range"),
    ("Ils ont été tués pendant le ramadan.", "ramadan", "", "unknown"),
    ("Ils ont été tués à la veille de la Tabaski.", "la veille de la Tabaski", "", "unknown"),
]


@pytest.mark.parametrize(("text", "words", "interval", "precision"), ENGLISH)
def test_english(text, words, interval, precision):
    assert told(text) == (words, interval, precision)


@pytest.mark.parametrize(("text", "words", "interval", "precision"), FRENCH)
def test_french(text, words, interval, precision):
    assert told(text, "fr") == (words, interval, precision)


@pytest.mark.parametrize("text", [
    "The group has 2,164 members.", "Resolution 2690 was read.", "See page 17.",
    "17 people were killed.", "They may march on the town.", "Soldiers march through Gao.",
    "The second attack killed 24 civilians.", "The post is manned 24/7.", "Call +223 20 22 12 03.",
    "Some 2000 soldiers left.", "A man aged 31 was shot.", "There were 12 dead at 5 a.m.",
    "It costs 1.500 francs.", "He lives in block 4-12.", "Every Friday the market is full.",
    "The Sunday market was full.", "Camp 17 was hit.", "They fired 15-20 shots."])
def test_no_date_in_english(text):
    assert whens(text) == ()


@pytest.mark.parametrize("text", [
    "Les soldats marchent vers Gao.", "La planète Mars est rouge.", "Sept civils ont été tués.",
    "Le 33e régiment est arrivé.", "On compte 1.500 déplacés.", "24 civils ont été tués.",
    "La résolution 2690 a été lue.", "Tél. 76 12 34 56.", "Il avait 17 ans.",
    "Le marché du lundi a fermé.", "Que Dieu veille sur eux.", "Le poste est ouvert 24/7.",
    "Tous les vendredis, ils prient."])
def test_no_date_in_french(text):
    assert whens(text, "fr") == ()


@pytest.mark.parametrize(("text", "lang"), [
    ("Nine were killed on Monday.", "en"), ("Nine were killed on 17 February.", "en"),
    ("Nine were killed last week.", "en"), ("Nine have been killed since May.", "en"),
    ("Neuf civils ont été tués lundi.", "fr"), ("Neuf civils ont été tués hier.", "fr"),
    ("Neuf civils ont été tués le 17 février.", "fr"), ("Neuf civils ont été tués en juin.", "fr")])
def test_without_a_day_of_publication_nothing_is_guessed(text, lang):
    assert told(text, lang, None)[1:] == ("", "unknown")


def test_what_is_written_in_full_needs_no_day_of_publication():
    assert told("Nine were killed on 3 March 2022.", published=None)[1] == "2022-03-03"


@pytest.mark.parametrize(("text", "lang", "flags"), [
    ("Nine were killed on 17 February.", "en", ["year_inferred"]),
    ("Nine were killed on 17 February 2025.", "en", []),
    ("Nine were killed on Sunday 17 February 2025.", "en", ["weekday_conflict"]),
    ("Nine were killed on Sunday 17 February.", "en", ["year_inferred", "weekday_conflict"]),
    ("Neuf civils ont été tués le dimanche 17 février 2025.", "fr", ["weekday_conflict"]),
    ("Nine were killed on Monday.", "en", [])])
def test_flags(text, lang, flags):
    assert [f.value for f in whens(text, lang)[0].flags] == flags


def test_a_weekday_chooses_the_year_of_a_day_long_past():
    found = whens("Nine were killed on Wednesday 3 May.")[0]  # 3 May 2024 was a Friday
    assert (found.start, [f.value for f in found.flags]) == (date(2023, 5, 3), ["year_inferred"])


@pytest.mark.parametrize(("text", "lang", "second"), [
    ("Nine were killed on 3 March. The next day, two more were shot.", "en", date(2025, 3, 4)),
    ("Nine were killed on 3 March. The day before, two were shot.", "en", date(2025, 3, 2)),
    ("Nine were killed on 3 March. Two days earlier, two were shot.", "en", date(2025, 3, 1)),
    ("Nine were killed on 3 March. A week later, two were shot.", "en", date(2025, 3, 9)),
    ("Nine were killed on 3 March. Two were shot that day.", "en", date(2025, 3, 3)),
    ("Nine were killed on 3 March. On the 5th, two were shot.", "en", date(2025, 3, 5)),
    ("Nine were killed on 3 March. On the previous Saturday, two were shot.", "en", date(2025, 3, 1)),
    ("Neuf civils ont été tués le 3 mars. Le lendemain, deux ont été abattus.", "fr", date(2025, 3, 4)),
    ("Neuf civils ont été tués le 3 mars. La veille, deux ont été abattus.", "fr", date(2025, 3, 2)),
    ("Neuf civils ont été tués le 3 mars. Le même jour, deux ont été abattus.", "fr", date(2025, 3, 3)),
    ("Neuf civils ont été tués le 3 mars. Deux jours plus tard, deux ont été abattus.", "fr", date(2025, 3, 5)),
    ("Neuf civils ont été tués le 3 mars. Le 5 du même mois, deux ont été abattus.", "fr", date(2025, 3, 5)),
    ("Neuf civils ont été tués le 3 mars. Le surlendemain, deux ont été abattus.", "fr", date(2025, 3, 5))])
def test_days_counted_from_an_earlier_one(text, lang, second):
    assert whens(text, lang)[1].start == second


@pytest.mark.parametrize(("text", "lang", "year"), [
    ("In January 2012 rebels attacked the camp. On 24 January they killed many.", "en", 2012),
    ("In 2022, on 27 March, soldiers killed many.", "en", 2022),
    ("A massacre in Moura in March 2022 shocked many. On 17 February, gunmen killed nine.", "en", 2025),
    ("En 2019, le 23 mars, des hommes ont tué 160 personnes.", "fr", 2019)])
def test_a_written_year_governs(text, lang, year):
    assert whens(text, lang)[-1].start.year == year or whens(text, lang)[1].start.year == year


def test_events_told_under_a_dated_statement_precede_it():
    found = whens("The army opened a probe on Friday, February 28. Soldiers killed nine on Monday.",
                  published=date(2025, 3, 3))
    assert found[1].start == date(2025, 2, 24)
