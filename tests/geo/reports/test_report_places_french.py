"""Places in French sentences: words, role, status, precision and unit."""

from __future__ import annotations

import pytest
from report_places_samples import read

# sentence, words of the place, role, status, precision, finest unit of 2015 or country
PHRASES = [
    ("L'attaque a eu lieu à une trentaine de kilomètres au nord de Gao.",
     "à une trentaine de kilomètres au nord de Gao", "scene", "resolved", "near", "gao.gao"),
    ("Ils ont été tués à 45 km de Ménaka.",
     "à 45 km de Ménaka", "scene", "resolved", "near", "gao.menaka"),
    ("Un véhicule a sauté sur une mine aux abords de Gossi.",
     "aux abords de Gossi", "scene", "resolved", "near", "tombouctou.gourma-rharous"),
    ("Dix civils ont été tués dans les environs de Tessit.",
     "dans les environs de Tessit", "scene", "resolved", "near", "gao.ansongo"),
    ("Des hommes armés ont attaqué un bus sur l'axe Sévaré-Bandiagara.",
     "sur l'axe Sévaré-Bandiagara", "scene", "resolved", "adm1", "mopti"),
    ("Sur la route de Gao à Kidal, un convoi a été attaqué.",
     "Sur la route de Gao à Kidal", "scene", "resolved", "country", ""),
    ("Une attaque dans le nord du Mali a fait dix morts.",
     "le nord du Mali", "scene", "resolved", "country", ""),
    ("Des combats ont éclaté dans le Gourma.",
     "le Gourma", "scene", "resolved", "country", ""),
    ("Des hommes armés ont tué 12 personnes dans la région de Bandiagara.",
     "région de Bandiagara", "scene", "resolved", "adm1", "mopti"),
    ("Des hommes armés ont tué six personnes à Zorkoum, dans le cercle de Bankass.",
     "Zorkoum, dans le cercle de Bankass", "scene", "resolved", "adm2", "mopti.bankass"),
    (("À Diallassagou et dans deux villages voisins, dans le cercle de Bankass, plus "
      "de 130 civils ont été tués."),
     "Diallassagou et dans deux villages voisins, dans le cercle de Bankass",
     "scene", "resolved", "exact", "mopti.bankass.diallassagou"),
    ("Selon un élu de Koro, vingt personnes ont été tuées.",
     "Koro", "speaker", "ambiguous", "unknown", ""),
    ("Gao (AFP) - Des hommes armés ont tué dix civils.",
     "Gao", "speaker", "resolved", "adm1", "gao"),
    ("L'accord d'Alger est mort.",
     "Alger", "namesake", "unlocated", "unknown", ""),
    ("Studio Tamani a rapporté une attaque à Bankass.",
     "Tamani", "namesake", "unlocated", "unknown", ""),
    ("Les véhicules quittaient Gao pour l'Algérie quand ils ont été interceptés.",
     "quittaient Gao pour l'Algérie", "scene", "resolved", "country", ""),
    ("Une attaque à Tillabéri, au Niger, a tué 10 soldats.",
     "Tillabéri, au Niger", "scene", "outside", "exact", "NE"),
    ("Mali: 20 civils tués dans une attaque à Ogossagou",
     "Mali", "scene", "resolved", "country", "ML"),
    (("Dans la commune rurale de Mondoro (cercle de Douentza), des hommes armés ont "
      "tué trois soldats."),
     "commune rurale de Mondoro (cercle de Douentza)",
     "scene", "resolved", "adm3", "mopti.douentza.mondoro"),
    ("Un convoi est tombé dans une embuscade entre Douentza et Boni.",
     "entre Douentza et Boni", "scene", "resolved", "adm2", "mopti.douentza"),
    (("Un drone a frappé Inadiatafane, à 100 km de Gourma-Rharous, dans la région de "
      "Tombouctou."),
     "Inadiatafane, à 100 km de Gourma-Rharous, dans la région de Tombouctou",
     "scene", "resolved", "exact", "tombouctou.gourma-rharous.inadiatafane"),
    ("Dans les régions de Mopti et de Ségou, dix civils ont été tués.",
     "régions de Mopti", "scene", "resolved", "adm1", "mopti"),
    ("À Tin-Zaouatène, près de la frontière algérienne, 47 mercenaires ont été tués.",
     "Tin-Zaouatène, près de la frontière algérienne", "scene", "resolved", "exact", "kidal.abeibara.tinzawatene"),
    ("Un car de transport a été attaqué en quittant Bandiagara pour Mopti.",
     "quittant Bandiagara pour Mopti", "scene", "resolved", "adm1", "mopti"),
    ("M. Bamba a été tué à Ber.",
     "Ber", "scene", "resolved", "adm3", "tombouctou.tombouctou.ber"),
    (("Quinze chasseurs dozos ont été tués à Kori-Maoundé, commune de Dandoli, cercle "
      "de Bandiagara."),
     "Kori-Maoundé, commune de Dandoli, cercle de Bandiagara",
     "scene", "resolved", "adm3", "mopti.bandiagara.dandoli"),
    ("Un camion a brûlé sur le tronçon Niono-Nampala.",
     "sur le tronçon Niono-Nampala", "scene", "resolved", "adm2", "segou.niono"),
    ("Deux gendarmes ont été tués au poste de contrôle de Bénéna.",
     "poste de contrôle de Bénéna", "scene", "resolved", "near", "segou.tominian"),
    ("Des assaillants ont attaqué un village situé à 15 km au sud de Koro.",
     "situé à 15 km au sud de Koro", "scene", "ambiguous", "unknown", ""),
    ("À Taratakt, hameau situé près de Tessalit, trois bergers ont été tués.",
     "Taratakt, hameau situé près de Tessalit", "scene", "resolved", "near", "kidal.tessalit"),
    (("Les combats ont fait dix morts au sud de Labbézanga, non loin de la frontière "
      "nigérienne."),
     "au sud de Labbézanga, non loin de la frontière nigérienne",
     "scene", "resolved", "near", "gao"),
    ("Soldats et civils ont été tués dans la ville de Ménaka.",
     "ville de Ménaka", "scene", "resolved", "exact", "gao.menaka.menaka"),
    ("Des tirs ont été entendus dans la ville de Gao.",
     "ville de Gao", "scene", "resolved", "exact", "gao.gao.gao"),
    ("Des hommes armés ont enlevé un préfet à Bankass.",
     "Bankass", "scene", "resolved", "exact", "mopti.bankass.bankass"),
    ("Des villages des cercles de Bankass et de Koro ont été incendiés.",
     "cercles de Bankass", "scene", "resolved", "adm2", "mopti.bankass"),
    ("L'armée a tué onze éleveurs dans la commune de N’Tillit, région de Gao.",
     "commune de N’Tillit, région de Gao", "scene", "resolved", "adm3", "gao.gao.n-tillit"),
    ("Un engin explosif a sauté entre Bandiagara et Sévaré, dans le centre du Mali.",
     "entre Bandiagara et Sévaré, dans le centre du Mali", "scene", "resolved", "adm1", "mopti"),
    ("Des affrontements ont éclaté dans le sud du pays, au Mali.",
     "le sud du pays, au Mali", "scene", "resolved", "country", ""),
    ("Un habitant de Tessit a déclaré que dix civils ont été tués.",
     "Tessit", "speaker", "resolved", "adm3", "gao.ansongo.tessit"),
    ("Une source hospitalière à Gao a confirmé la mort de dix civils.",
     "Gao", "speaker", "resolved", "adm1", "gao"),
    ("Joint au téléphone à Ansongo, un élu a parlé de dix morts.",
     "Ansongo", "speaker", "resolved", "exact", "gao.ansongo.ansongo"),
    ("OUAGADOUGOU, 3 mars (AFP) - Des hommes armés ont tué dix civils.",
     "OUAGADOUGOU", "speaker", "outside", "exact", "BF"),
    ("Le bataillon de Gao a été attaqué.",
     "Gao", "people", "resolved", "adm1", "gao"),
    ("Les blessés ont été évacués vers Mopti.",
     "Mopti", "destination", "resolved", "adm1", "mopti"),
    ("Le car, parti de Bamako, a été attaqué.",
     "Bamako", "origin", "resolved", "adm1", "bamako.bamako"),
    ("L'Autorité du Liptako-Gourma a condamné l'attaque.",
     "Liptako-Gourma", "namesake", "unlocated", "unknown", ""),
    ("L'accord de paix d'Alger a été rompu après les tirs.",
     "Alger", "namesake", "unlocated", "unknown", ""),
    ("Mme Dia a été blessée à Mopti.",
     "Mopti", "scene", "resolved", "adm1", "mopti"),
    ("Dix personnes ont été tuées dans le village de Tin.",
     "village de Tin", "scene", "unlocated", "unknown", ""),
    ("Des assaillants ont tué cinq douaniers à la frontière mauritanienne.",
     "à la frontière mauritanienne", "scene", "unlocated", "unknown", ""),
    ("Au moins dix morts dans une attaque près de Niono",
     "près de Niono", "scene", "resolved", "near", "segou.niono"),
    ("Les quartiers de Kidal ont été bombardés.",
     "quartiers de Kidal", "scene", "resolved", "exact", "kidal.kidal.kidal"),
    ("Dans le pays dogon, dix villageois ont été tués.",
     "le pays dogon", "scene", "resolved", "country", ""),
    ("Des tirs ont éclaté dans le secteur d'Ansongo.",
     "secteur d'Ansongo", "scene", "resolved", "near", "gao.ansongo"),
    ("Vingt personnes sont mortes à Tombouctou lundi.",
     "Tombouctou", "scene", "resolved", "adm1", "tombouctou"),
    ("Le véhicule se rendait à Gao quand il a sauté sur une mine.",
     "Gao", "destination", "resolved", "adm1", "gao"),
    ("Trois civils ont été enlevés sur la route d'Ansongo.",
     "sur la route d'Ansongo", "scene", "unlocated", "unknown", ""),
    ("Un accrochage a opposé deux groupes à l'est de Ménaka.",
     "à l'est de Ménaka", "scene", "resolved", "near", "gao.menaka"),
    ("Des hommes armés ont tué le maire de Dogofry.",
     "Dogofry", "people", "ambiguous", "unknown", ""),
    ("Le préfet de Niono a confirmé la mort de six personnes.",
     "Niono", "speaker", "resolved", "exact", "segou.niono.niono"),
]
NO_PLACE = [
    "Le colonel Assimi Goïta a condamné l'attaque.",
    "M. Diarra et Mme Keïta ont été blessés.",
    "L'imam Mahmoud Dicko a dénoncé les tueries.",
    "Le général Oumar Diarra a été arrêté.",
    "Reuters et la BBC ont parlé de dix morts.",
]


@pytest.mark.parametrize(("text", "words", "role", "status", "precision", "unit"), PHRASES)
def test_french_phrases(text, words, role, status, precision, unit):
    found = {w.text: w for w in read(text)}
    assert words in found
    where = found[words]
    r = where.resolution
    assert text[slice(*where.span)] == words
    assert (str(where.role), str(r.status), str(r.precision)) == (role, status, precision)
    assert (r.adm3 or r.adm2 or r.adm1 or r.country) == unit


@pytest.mark.parametrize("text", NO_PLACE)
def test_french_names_of_no_places(text):
    assert not read(text)
