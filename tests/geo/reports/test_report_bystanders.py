"""An event that is laid on nobody, and beside it a sentence that names an army or a group.

That somebody rules, recruits, mourns or fought elsewhere accuses him of nothing.
"""

from __future__ import annotations

from datetime import date

import pytest

from geo.model.vocabulary import Kind
from geo.reports.extract import extract
from geo.reports.text import make_report

ENGLISH = (
    "The army sent reinforcements.",
    "JNIM controls the area.",
    "The area is a stronghold of the Islamic State.",
    "Wagner fighters are based in the region.",
    "In March JNIM attacked the same village.",
    "Dozo hunters guard the village.",
    "The army denied any involvement.",
    "JNIM has not commented.",
    "Residents fear the army.",
    "JNIM has imposed a blockade on the area since May.",
    "Soldiers arrived hours later.",
    "Soldiers buried the dead.",
    "The army opened an inquiry.",
    "Clashes between JNIM and the Islamic State have increased in the area.",
    "The army had left its base in the area two weeks earlier.",
    "The FLA condemned the attack.",
    "JNIM offered its condolences.",
    "The village had signed an agreement with JNIM.",
    "The governor praised the army.",
    "The army has fought JNIM in the region since 2012.",
    "The victims had refused to pay taxes to JNIM.",
    "The victims had been accused of working with the army.",
    "The victims had been accused of supporting JNIM.",
    "The Katiba Macina is active in the cercle.",
    "Drones of the army flew over the area the next day.",
    "A JNIM commander was killed in the area last week.",
    "The army says it killed ten fighters of JNIM in another operation on Sunday.",
    "The Russians of Africa Corps have replaced Wagner.",
    "The national guard evacuated the wounded.",
    "The militia Dan Na Ambassagou said it would protect the villagers.",
    "The FAMa has promised to pursue the attackers.",
    "Mali's junta has expelled the UN mission.",
    "Burkinabe soldiers found two survivors at the border.",
    "Gendarmes took statements from witnesses.",
    "The army spokesman said the situation was under control.",
    "JNIM and the army both have fighters nearby.",
    "JNIM denied that its men were there.",
    "The attackers spoke Tamasheq.",
    "The attackers wore army uniforms.",
    "The attackers fled before soldiers came.",
    "JNIM has gained ground in the cercle this year.",
    "The Islamic State has lost several commanders.",
    "JNIM preachers visit the village every Friday.",
    "The army recruited 50 young men there in April.",
    "JNIM lifted its blockade on the town in May.",
    "The hunters had disarmed in 2021.",
    "The army and JNIM observe a tacit truce.",
    "JNIM released 12 hostages the same day.",
    "The village lies between areas held by JNIM and by the Islamic State.",
    "FAMa helicopters evacuated the wounded to Mopti.",
    "The army dropped leaflets over the area.",
    "The Katiba Macina collects taxes in the village.",
    "The local militia took up arms in 2017.",
    "Wagner left Mali in June.",
    "Africa Corps trains soldiers at a camp in the region.",
    "JNIM posted a video about another attack.",
    "A truce between JNIM and the villagers had held for a year.",
    "The army was 20 kilometres away.",
    "The soldiers refused to leave their camp.",
    "Survivors walked to an army post.",
    "JNIM has shut schools across the cercle.",
    "The militia leader was arrested in March.",
    "The dead include the father of a JNIM fighter.",
    "The army chief visited the survivors.",
    "The villagers had asked the army for protection.",
    "The army withdrew its troops in April.",
    "JNIM threatened the village last year.",
    "Residents say that JNIM warned them to leave.",
    "The Tuareg rebels of the FLA said they were shocked.",
    "Donsos searched for the missing.",
    "JNIM celebrated the anniversary of its foundation.",
    "Armed groups including JNIM operate there.",
    "The zone is disputed between JNIM and the hunters.",
    "Soldiers have been deployed.",
    "The air force bombed a base of JNIM near Boni on Sunday.",
    "The Malian state has been absent since 2015.",
    "The military junta seized power in 2020.",
    "The UN has documented abuses by the army in the region.",
    "Human Rights Watch has accused the army of abuses in the past.",
    "The population accuses the army of doing nothing.",
)
FRENCH = (
    "L'armée a envoyé des renforts.",
    "Le Jnim contrôle la zone.",
    "La zone est un bastion de l'État islamique.",
    "Des éléments de Wagner sont basés dans la région.",
    "En mars, le Jnim avait attaqué le même village.",
    "Des chasseurs dozos gardent le village.",
    "L'armée dément toute implication.",
    "Le Jnim n'a pas réagi.",
    "Les habitants craignent l'armée.",
    "Le Jnim impose un blocus à la zone depuis mai.",
    "Les militaires sont arrivés des heures plus tard.",
    "Les militaires ont enterré les morts.",
    "L'armée a ouvert une enquête.",
    "Les combats entre le Jnim et l'État islamique se multiplient dans la zone.",
    "L'armée avait quitté son camp deux semaines plus tôt.",
    "Le FLA a condamné l'attaque.",
    "Le Jnim a présenté ses condoléances.",
    "Le village avait signé un accord avec le Jnim.",
    "Le gouverneur a salué l'armée.",
    "L'armée combat le Jnim dans la région depuis 2012.",
    "Les victimes avaient refusé de payer la zakat au Jnim.",
    "Les victimes étaient accusées de travailler avec l'armée.",
    "Les victimes étaient accusées de soutenir le Jnim.",
    "La Katiba Macina est active dans le cercle.",
    "Un chef du Jnim a été tué dans la zone la semaine dernière.",
    "L'armée affirme avoir tué dix combattants du Jnim dans une autre opération dimanche.",
    "Les Russes d'Africa Corps ont remplacé Wagner.",
    "La garde nationale a évacué les blessés.",
    "La milice Dan Na Ambassagou promet de protéger les villageois.",
    "Les FAMa ont promis de poursuivre les assaillants.",
    "La junte malienne a expulsé la mission de l'ONU.",
    "Des soldats burkinabè ont retrouvé deux survivants à la frontière.",
    "Les gendarmes ont recueilli des témoignages.",
    "Le porte-parole de l'armée a dit que la situation était sous contrôle.",
    "Le Jnim et l'armée ont tous deux des hommes à proximité.",
    "Le Jnim dément que ses hommes aient été là.",
    "Les assaillants parlaient tamasheq.",
    "Les assaillants portaient des uniformes de l'armée.",
    "Les assaillants ont fui avant l'arrivée des militaires.",
    "Le Jnim a gagné du terrain dans le cercle cette année.",
    "L'État islamique a perdu plusieurs chefs.",
    "Des prêcheurs du Jnim passent chaque vendredi.",
    "L'armée y a recruté 50 jeunes en avril.",
    "Le Jnim a levé son blocus en mai.",
    "Les chasseurs avaient déposé les armes en 2021.",
    "L'armée et le Jnim observent une trêve tacite.",
    "Le Jnim a libéré 12 otages le même jour.",
    "Le village se trouve entre les zones du Jnim et de l'État islamique.",
    "Des hélicoptères des FAMa ont évacué les blessés à Mopti.",
    "L'armée a largué des tracts sur la zone.",
    "La Katiba Macina prélève des taxes dans le village.",
    "La milice locale a pris les armes en 2017.",
    "Wagner a quitté le Mali en juin.",
    "Africa Corps forme des soldats dans un camp de la région.",
    "Le Jnim a publié une vidéo d'une autre attaque.",
    "Une trêve entre le Jnim et les villageois tenait depuis un an.",
    "L'armée se trouvait à 20 kilomètres.",
    "Les militaires ont refusé de quitter leur camp.",
    "Des survivants ont marché jusqu'à un poste de l'armée.",
    "Le Jnim a fermé des écoles dans tout le cercle.",
    "Le chef de la milice a été arrêté en mars.",
    "Parmi les morts figure le père d'un combattant du Jnim.",
    "Le chef de l'armée a rendu visite aux survivants.",
    "Les villageois avaient demandé la protection de l'armée.",
    "L'armée a retiré ses troupes en avril.",
    "Le Jnim avait menacé le village l'an dernier.",
    "Des habitants disent que le Jnim leur avait ordonné de partir.",
    "Les rebelles touaregs du FLA se disent choqués.",
    "Des donsos ont cherché les disparus.",
    "Le Jnim a célébré l'anniversaire de sa création.",
    "Des groupes armés dont le Jnim y opèrent.",
    "Le Jnim et les chasseurs se disputent la zone.",
    "Des militaires ont été déployés.",
    "L'aviation a bombardé une base du Jnim près de Boni dimanche.",
    "L'État malien est absent depuis 2015.",
    "La junte a pris le pouvoir en 2020.",
    "L'ONU a documenté des abus de l'armée dans la région.",
    "Human Rights Watch a accusé l'armée d'abus par le passé.",
    "La population accuse l'armée de ne rien faire.",
)
EVENTS = {
    "en": ("Six civilians were killed on Monday in Diallassagou.",
           "Gunmen on motorbikes killed six villagers on Monday in Diallassagou, residents said.",
           "Six villagers were killed on Monday in an attack on Diallassagou, officials said."),
    "fr": ("Six civils ont été tués lundi à Diallassagou.",
           ("Des hommes armés à moto ont tué six villageois lundi à Diallassagou, selon des "
            "habitants."),
           ("Six villageois ont été tués lundi dans une attaque contre Diallassagou, selon des "
            "responsables.")),
}


@pytest.mark.parametrize(("lang", "aside"), [
    *(("en", one) for one in ENGLISH), *(("fr", one) for one in FRENCH)])
def test_who_is_only_named_beside_it_is_not_accused(lang, aside):
    for event in EVENTS[lang]:
        for text in (f"{event} {aside}", f"{aside} {event}"):
            report = make_report(text, published_on=date(2024, 5, 15), lang=lang)
            (found,) = [c for c in extract(report).candidates if c.killed and c.killed.best == 6]
            assert found.kind is Kind.INCIDENT
            assert {a.actor_id for a in found.perpetrators} <= {"unidentified-armed-men"}


@pytest.mark.parametrize(("lang", "text", "who"), [
    ("en", ("JNIM fighters had threatened the village of Diallassagou before they attacked on "
            "Monday, killing six people."), "jnim"),
    ("en", "JNIM fighters rode into Diallassagou on Monday. Six villagers were shot.", "jnim"),
    ("en", "JNIM fighters marched on Diallassagou on Monday and killed six people.", "jnim"),
    ("fr", ("Des hommes du Jnim avaient menacé Diallassagou avant de frapper lundi, tuant six "
            "personnes."), "jnim"),
    ("fr", "Des combattants du Jnim ont marché lundi sur Diallassagou et tué six personnes.",
     "jnim"),
])
def test_who_did_it_still_is(lang, text, who):
    report = make_report(text, published_on=date(2024, 5, 15), lang=lang)
    (found,) = [c for c in extract(report).candidates if c.killed and c.killed.best == 6]
    assert {a.actor_id for a in found.perpetrators} == {who}


@pytest.mark.parametrize("text", [
    "Deux soldats ont été tués la semaine dernière. Six civils ont été tués lundi à Diallassagou.",
    "Two soldiers were killed last week. Six civilians were killed on Monday in Diallassagou.",
])
def test_the_dead_of_last_week_are_not_mondays(text):
    report = make_report(text, published_on=date(2024, 5, 15))
    assert [c.killed.best for c in extract(report).candidates if c.killed] == [2, 6]


@pytest.mark.parametrize("text", [
    ("Twelve civilians were killed on Monday in Diallassagou, residents said. On 12 February, "
     "soldiers were accused of executing 17 civilians between Gossi and Hombori, according to "
     "HRW."),
    ("Douze civils ont été tués lundi à Diallassagou, selon des habitants. Le 12 février, 17 "
     "civils avaient été exécutés entre Gossi et Hombori, selon HRW."),
])
def test_an_earlier_event_on_a_way_is_offered_as_background(text):
    report = make_report(text, published_on=date(2024, 5, 15))
    first, second = extract(report).candidates
    assert (first.killed.best, second.killed.best) == (12, 17)
    assert second.mention.value == "background"
    assert second.where.resolution.is_route
