"""Short reports, read whole: what tolls, places and speakers they come to."""

from __future__ import annotations

from datetime import date

import pytest

from geo.model.vocabulary import Kind
from geo.reports.extract import extract
from geo.reports.text import make_report

LEAD = {"en": "At least nine people were killed on Monday in Sofara, in the Djenné cercle.\n\n",
        "fr": "Neuf personnes ont été tuées lundi à Sofara, dans le cercle de Djenné.\n\n"}


def incidents(text, lang="en"):
    report = make_report(text, published_on=date(2024, 1, 18), publisher="Test", lang=lang)
    return [c for c in extract(report).candidates if c.kind is Kind.INCIDENT]


@pytest.mark.parametrize(("lang", "text", "toll"), [
    ("en", "Seven people died and 13 were wounded on Monday in Sofara. Four of the wounded have since died.", (11, 11)),
    ("en", "A first toll of six dead on Monday in Sofara, in the Djenné cercle, was raised to nine on Tuesday.", (9, 9)),
    ("en", "We are appalled by the killing last Monday of at least 29 people in the commune of Talataye.", (29, 29)),
    ("en", "Gunmen killed up to 30 people in Sofara on Monday. A list drawn up by the council bears 26 names.", (26, None)),
    ("en", "Soldiers killed at least 14 men in Sofara on Monday, said a farmer whose brother and two nephews died.", (14, 14)),
    ("en", "On Monday, six herders whom soldiers had detained at the pen were found dead in Sofara.", (6, 6)),
    ("fr", "D’abord cinq morts, puis huit, puis treize : ce fut l’assaut de lundi contre Sofara.", (13, 13)),
    ("fr", "Le syndicat dit avoir perdu neuf des siens lundi dans l’attaque de Sofara.", (9, 9)),
    ("fr", "Au moins un civil a été tué lundi à Sofara, dans le cercle de Djenné.", (1, 1)),
])
def test_tolls(lang, text, toll):
    killed = incidents(text, lang)[0].killed
    assert (killed.low, killed.best) == toll


@pytest.mark.parametrize(("text", "ref"), [
    ("La ville de Koury, dans le cercle de Yorosso, est inquiète. Lundi, deux gendarmes sont morts au poste à la sortie de la ville.", "near:koury"),
    ("Cinq villageois ont été tués lundi à quelques kilomètres de Sofara, dans le cercle de Djenné.", "near:sofara"),
    ("Onze villageois ont été tués lundi à Haribomo, dans le cercle de Gourma-Rharous.",
     "unit:tombouctou.gourma-rharous.haribomo"),
    ("Trente civils ont été tués lundi à Inékar, dans la région de Ménaka.", "place:inekar"),
])
def test_places(text, ref):
    assert incidents(text, "fr")[0].where.ref == ref


@pytest.mark.parametrize(("lang", "text", "actor", "stance"), [
    ("en", "A lawmaker who requested anonymity told AFP the attackers were jihadists.", "local-officials", "alleges"),
    ("en", "The attack was blamed on Dan Na Ambassagou, which denied any role.", "dan-na-ambassagou", "denies"),
    ("en", "JNIM said it was behind the attack.", "jnim", "acknowledges"),
    ("en", "Two residents of Sofara backed up that account.", "local-civil-sources", "corroborates"),
    ("en", "The president of a transporters' union, who was there, said six had been shot.", "named", "alleges"),
    ("fr", "Le bilan est de douze morts, a-t-on appris de source hospitalière.", "named", "alleges"),
    ("fr", "La coordination des chasseurs de Djenné s’en défend.", "dozo", "denies"),
    ("fr", "Du côté de l’armée, sollicitée, c’est le silence.", "fama", "reports"),
    ("fr", "D’après le préfet de Djenné, les assaillants étaient des jihadistes.", "mali-government", "alleges"),
])
def test_claims(lang, text, actor, stance):
    told = {(c.actor_id.partition(":")[0], c.stance.value)
            for one in incidents(LEAD[lang] + text, lang) for c in one.claims}
    assert (actor, stance) in told


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "A bus veered off a bridge near Kéniéba on Monday, killing 31 people, the ministry said."),
    ("en", "A truck left the road near Sofara on Monday and 12 people died. The accident happened at noon."),
    ("fr", "À Loulouni, les pluies ont fait cinq morts dimanche, dont trois enfants."),
    ("fr", "La tension est vive entre Bamako et Alger après la destruction, lundi, d’un drone malien près de Tinzaouaten."),
    ("en", "Opposition leaders were arrested on Friday in Bamako. Thousands of people have been killed since 2012."),
])
def test_what_is_no_incident_is_none(lang, text):
    assert incidents(text, lang) == []
