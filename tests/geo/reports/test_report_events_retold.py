"""Whose account a report retells, and whose claims stand beside it."""

from datetime import date

from geo.reports.extract import extract
from geo.reports.text import make_report


def claims(text, publisher, lang="fr"):
    report = make_report(text, publisher=publisher, published_on=date(2024, 6, 10), lang=lang)
    return [{(c.actor_id, c.stance.value, c.value) for c in one.claims}
            for one in extract(report).candidates]


def test_a_story_of_one_report_is_its_authors():
    found = claims(
        "Human Rights Watch a publié mardi un rapport sur le centre du Mali.\n\nSelon Human Rights "
        "Watch, des soldats ont tué neuf hommes à Sofara le 3 mai 2024, explique l’organisation.\n\n"
        "Le 12 mai 2024, sept autres hommes ont été tués par des soldats à Konna.", "Le Courrier")
    assert all(("hrw", "alleges", "") in one for one in found)
    assert len(found) > 1


def test_a_reprint_is_the_newsrooms_that_spoke_with_the_sources():
    found = claims(
        "Neuf personnes ont été tuées lundi 3 juin à Sofara, au Mali.\n\nLes habitants joints par RFI "
        "ont peur de rentrer chez eux.", "allAfrica")
    assert [("rfi", "reports", "") in one for one in found] == [True]


def test_a_newsroom_that_was_told_adds_no_claim_of_its_own():
    found = claims(
        "Neuf civils ont été tués lundi 3 juin à Sofara, au Mali, selon le maire.\n\nCe bilan de neuf "
        "morts a été recoupé par RFI auprès de deux habitants.", "Le Courrier")
    assert all("rfi" not in {actor for actor, *_ in one} for one in found)
    assert ("local-officials", "alleges", "") in found[0]


def test_silence_in_a_paragraph_of_its_own_is_about_all_that_a_side_is_accused_of():
    found = claims(
        "Soldiers killed nine herders at Sofara on 3 June 2024, the mayor of Sofara said.\n\n"
        "On 5 June 2024, soldiers killed four traders at Konna, residents of Konna said.\n\n"
        "A spokesman for the army did not respond to requests for comment.", "The Daily", "en")
    assert [("fama", "reports", "no_comment") in one for one in found] == [True, True]
