"""A report of an event without a place that names, beside it, where something else was done.

Such a place is never the event's: it stays unlocated.
"""

from __future__ import annotations

from datetime import date

import pytest

from geo.model.vocabulary import GeoStatus
from geo.reports.extract import extract
from geo.reports.model import Candidate
from geo.reports.text import make_report

ENGLISH = (
    "The wounded were taken to Sofara.",
    "The bodies were brought to Sofara.",
    "The dead were buried in Sofara.",
    "The victims were born in Sofara.",
    "The governor was in Sofara for a meeting.",
    "A delegation left Sofara to offer condolences.",
    "The army sent reinforcements from Sofara.",
    "Troops from Sofara arrived hours later.",
    "The mayor of Sofara expressed his shock.",
    "A doctor in Sofara treated twelve people.",
    "The hospital in Sofara received twelve wounded.",
    "The market in Sofara stayed closed.",
    "Traders were on their way to Sofara.",
    "They had left Sofara at dawn.",
    "Residents fled to Sofara.",
    "The survivors walked to Sofara.",
    "The attackers fled towards Sofara.",
    "The attackers came from Sofara.",
    "The gunmen withdrew towards Sofara.",
    "Women marched in Sofara to demand protection.",
    "A trade union in Sofara called a strike.",
    "In 2019 an attack in Sofara left ten dead.",
    "The radio station in Sofara reported the attack.",
    "A teacher from Sofara was among the dead.",
    "The vehicle was registered in Sofara.",
    "Our correspondent in Sofara could not reach the army.",
    "A resident reached by phone in Sofara confirmed the toll.",
    "The prefect, based in Sofara, confirmed the toll.",
    "The funeral was held in Sofara.",
    "The displaced now live in Sofara.",
    "Schools in Sofara have been closed.",
    "The road to Sofara has been closed.",
    "The army has a base in Sofara.",
    "The nearest base is in Sofara, 40 km away.",
    "Relatives gathered in Sofara.",
    "The minister visited Sofara on Tuesday.",
    "Two suspects were arrested in Sofara.",
    "A weapon was found in Sofara.",
    "The men had attended a wedding in Sofara.",
    "The herders had sold their cattle in Sofara.",
    "A peace accord was signed in Sofara last year.",
    "The families were told in Sofara.",
    "The bus had left Sofara that morning.",
    "The convoy was bound for Sofara.",
    "The injured were evacuated to Sofara by helicopter.",
    "A nurse from Sofara looked after the wounded.",
    "The displaced have set up tents in Sofara.",
    "The army convoy had set out from Sofara.",
    "Soldiers based in Sofara did not respond.",
    "The dead included a trader from Sofara.",
    "The victims were heading home from the fair in Sofara.",
    "Prices have doubled in Sofara since the attack.",
    "People in Sofara are afraid.",
    "The governor spoke in Sofara on Tuesday.",
    "A military court in Sofara is looking into it.",
    "Imams in Sofara called for prayers.",
    "An ambulance from Sofara reached the scene after three hours.",
    "The gendarmerie in Sofara opened an inquiry.",
    "The victims are natives of Sofara.",
    "The regional capital is Sofara.",
    "The telephone network has been down in Sofara since Sunday.",
    "The group controls the road to Sofara.",
    "The militia is made up of young men from Sofara.",
    "A helicopter took off from Sofara.",
    "He had been the mayor of Sofara since 2016.",
    "In March an attack near Sofara killed nine.",
    "A similar attack took place in Sofara last year.",
    "The wounded were admitted to the health centre in Sofara.",
    "The men were buried on Tuesday in Sofara.",
    "The six had come from Sofara to fish.",
    "The farmers had rented land from owners in Sofara.",
    "The village lies far from Sofara.",
    "A crowd gathered outside the mayor's office in Sofara.",
    "On 3 May gunmen had burned a truck in Sofara.",
    "The youth of Sofara have formed a self-defence group.",
    "Two schools in Sofara were closed on Tuesday.",
    "The army said it had killed four men in Sofara in March.",
    "Her brother lives in Sofara.",
    "Refugees from Sofara have also been attacked.",
    "The dead were on their way back from Sofara.",
)
FRENCH = (
    "Les blessés ont été transportés à Sofara.",
    "Les corps ont été ramenés à Sofara.",
    "Les morts ont été enterrés à Sofara.",
    "Les victimes étaient nées à Sofara.",
    "Le gouverneur se trouvait à Sofara pour une réunion.",
    "Une délégation a quitté Sofara pour présenter ses condoléances.",
    "L'armée a envoyé des renforts de Sofara.",
    "Des militaires venus de Sofara sont arrivés plus tard.",
    "Le maire de Sofara s'est dit choqué.",
    "Un médecin de Sofara a soigné douze personnes.",
    "L'hôpital de Sofara a reçu douze blessés.",
    "Le marché de Sofara est resté fermé.",
    "Les commerçants se rendaient à Sofara.",
    "Ils avaient quitté Sofara à l'aube.",
    "Des habitants ont fui vers Sofara.",
    "Les survivants ont marché jusqu'à Sofara.",
    "Les assaillants ont fui en direction de Sofara.",
    "Les assaillants venaient de Sofara.",
    "Les hommes armés se sont repliés vers Sofara.",
    "Des femmes ont marché à Sofara pour réclamer la sécurité.",
    "Un syndicat de Sofara a appelé à la grève.",
    "En 2019, une attaque à Sofara avait fait dix morts.",
    "La radio de Sofara a rapporté l'attaque.",
    "Un enseignant originaire de Sofara figure parmi les morts.",
    "Le véhicule était immatriculé à Sofara.",
    "Notre correspondant à Sofara n'a pas pu joindre l'armée.",
    "Un habitant joint par téléphone à Sofara confirme le bilan.",
    "Le préfet, installé à Sofara, confirme le bilan.",
    "Les obsèques ont eu lieu à Sofara.",
    "Les déplacés vivent désormais à Sofara.",
    "Les écoles de Sofara ont fermé.",
    "La route de Sofara est fermée.",
    "L'armée a une base à Sofara.",
    "La base la plus proche se trouve à Sofara, à 40 km.",
    "Des proches se sont rassemblés à Sofara.",
    "Le ministre s'est rendu à Sofara mardi.",
    "Deux suspects ont été arrêtés à Sofara.",
    "Une arme a été trouvée à Sofara.",
    "Les hommes avaient assisté à un mariage à Sofara.",
    "Les éleveurs avaient vendu leur bétail à Sofara.",
    "Un accord de paix avait été signé à Sofara l'an dernier.",
    "Le car avait quitté Sofara le matin.",
    "Le convoi se dirigeait vers Sofara.",
    "Les blessés ont été évacués sur Sofara par hélicoptère.",
    "Les familles ont été averties à Sofara.",
    "Une infirmière de Sofara a soigné les blessés.",
    "Les déplacés ont monté des tentes à Sofara.",
    "Le convoi militaire était parti de Sofara.",
    "Les militaires basés à Sofara ne sont pas intervenus.",
    "Parmi les morts figure un commerçant de Sofara.",
    "Les victimes rentraient de la foire de Sofara.",
    "Les prix ont doublé à Sofara depuis l'attaque.",
    "Les habitants de Sofara ont peur.",
    "Le gouverneur s'est exprimé mardi à Sofara.",
    "Le tribunal militaire de Sofara a été saisi.",
    "Les imams de Sofara ont appelé à prier.",
    "Une ambulance de Sofara est arrivée trois heures plus tard.",
    "La gendarmerie de Sofara a ouvert une enquête.",
    "Les victimes sont natives de Sofara.",
    "Le chef-lieu est Sofara.",
    "Le réseau téléphonique est coupé à Sofara depuis dimanche.",
    "Le groupe contrôle la route de Sofara.",
    "La milice est formée de jeunes de Sofara.",
    "Un hélicoptère a décollé de Sofara.",
    "Il était maire de Sofara depuis 2016.",
    "En mars, une attaque près de Sofara avait fait neuf morts.",
    "Une attaque semblable avait eu lieu à Sofara l'an dernier.",
    "Les blessés ont été admis au centre de santé de Sofara.",
    "Les hommes ont été enterrés mardi à Sofara.",
    "Les six étaient venus de Sofara pour pêcher.",
    "Les cultivateurs louaient des terres à des propriétaires de Sofara.",
    "Le village est loin de Sofara.",
    "Une foule s'est rassemblée devant la mairie de Sofara.",
    "Le 3 mai, des hommes armés avaient brûlé un camion à Sofara.",
    "Les jeunes de Sofara ont formé un groupe d'autodéfense.",
    "Deux écoles de Sofara ont fermé mardi.",
    "L'armée avait dit avoir tué quatre hommes à Sofara en mars.",
    "Son frère vit à Sofara.",
    "Des réfugiés de Sofara ont aussi été attaqués.",
    "Les morts revenaient de Sofara.",
)
EVENTS = {
    "en": ("Six civilians were killed on Monday.",
           "Gunmen on motorbikes killed six villagers on Monday, residents said."),
    "fr": ("Six civils ont été tués lundi.",
           "Des hommes armés à moto ont tué six villageois lundi, selon des habitants."),
}
ASIDES = [*(("en", one) for one in ENGLISH), *(("fr", one) for one in FRENCH)]


def told(text: str, lang: str) -> list[Candidate]:
    report = make_report(text, published_on=date(2024, 5, 15), lang=lang)
    return [c for c in extract(report).candidates if c.killed and c.killed.best == 6]


@pytest.mark.parametrize(("lang", "aside"), ASIDES)
def test_where_something_else_was_done_is_not_where_they_died(lang, aside):
    for event in EVENTS[lang]:
        for text in (f"{aside} {event}", f"{event} {aside}"):
            (found,) = told(text, lang)
            assert found.where is None or found.where.resolution.status is GeoStatus.UNLOCATED


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Six farmers, who were killed in Sofara on Monday, were buried there."),
    ("en", "Six farmers were arrested and killed in Sofara on Monday."),
    ("en", "Six men were shot on Monday as a crowd gathered outside the town hall in Sofara."),
    ("en", "Six refugees from Niono were killed in Sofara on Monday."),
    ("en", "The pictures were taken in Sofara. Six civilians were killed on Monday."),
    ("en", "Six civilians were killed in Sofara on Monday, the hospital said."),
    ("fr", "Six cultivateurs ont été tués lundi au marché de Sofara."),
    ("fr", "Six civils ont été tués lundi à Sofara, a indiqué l’hôpital."),
    ("fr", "Six déplacés de Niono ont été tués lundi à Sofara."),
    ("fr", "Les six suspects ont été exécutés lundi à Sofara après leur arrestation."),
])
def test_where_they_died_still_is(lang, text):
    (found,) = told(text, lang)
    assert found.where is not None
    assert found.where.resolution.name == "Sofara"


def test_who_speaks_for_a_hospital_moves_nobody_to_it():
    (found,) = told("Six civilians were killed near Sofara, the hospital said on Monday.", "en")
    assert found.where is not None
    assert found.where.resolution.place_id == "near:sofara"
