"""Who reacts to a deed, what an inquiry may still find, several bodies in one breath, bodies named before."""

from __future__ import annotations

import pytest
from report_voices_samples import voices_of

EN, FR = "Nine villagers were killed on Sunday near Boni. ", "Neuf villageois ont été tués dimanche près de Boni. "
SAID = [
    # who is appalled by a deed reacts; the dead and the killers say nothing
    ("en", {"mali-government alleges"}, "The governor was outraged by the killing of six traders by gunmen in Boni."),
    ("en", {"un-human-rights-chief alleges"}, "The UN rights chief is appalled by the killing last week of 14 herders by soldiers in Boni."),
    ("en", {"amnesty alleges"}, "Amnesty said it was alarmed by the execution of 12 men by soldiers in Boni."),
    ("en", {"local-officials alleges"}, "The mayor of Boni said he was shocked by the killing of nine herders by soldiers."),
    # what may come out either way is nobody's word
    ("en", {"mali-police investigates"}, EN + "Police have opened an investigation that will confirm or deny the allegations."),
    ("en", {"local-officials alleges"}, EN + "“The police will carry out an inquiry which will confirm or deny what people say,” the mayor said."),
    ("en", {"fama reports"}, EN + "The army could neither confirm nor deny the report."),
    ("fr", {"gendarmerie investigates"}, FR + "La gendarmerie a ouvert une enquête qui permettra de confirmer ou d'infirmer ces accusations."),
    # whom the one quoted speaks of
    ("en", {"witnesses alleges"}, EN + "“It was that boy who informed the village that all were dead,” said a trader."),
    # several bodies at once
    ("en", {"gatia alleges", "msa alleges"}, EN[:-2] + ", according to statements from GATIA and the MSA."),
    ("en", {"gatia alleges", "msa alleges"}, EN[:-2] + ", according to statements from the Tuareg groups, the loyalist GATIA and MSA."),
    ("en", {"gatia alleges", "msa alleges", "local-civil-sources alleges"}, EN[:-2] + ", according to GATIA, the MSA and residents."),
    ("fr", {"gatia alleges", "msa alleges", "cma alleges"}, FR[:-2] + ", selon des communiqués du GATIA, du MSA et de la CMA."),
    ("en", {"minusma alleges"}, EN[:-2] + ", according to MINUSMA, and the army withdrew."),
    ("fr", {"un alleges"}, "Selon l'ONU, l'armée et Wagner ont tué neuf villageois dimanche à Boni."),
    ("en", {"local-officials alleges", "self-defence-unspecified alleges"}, EN[:-2] + ", local officials and a Tuareg self-defence group told AFP."),
    # who condemns a deed and asks for an inquiry
    ("en", {"minusma reports"}, EN + "The UN mission condemned the killing of civilians, urging the authorities to investigate."),
    ("en", {"amnesty alleges"}, EN + "Amnesty condemned the killing of civilians by soldiers."),
    # the body that was named before, or the one that its own words name
    ("en", {"icrc alleges"}, "A driver for the ICRC was shot dead near Gao, a spokesman for the aid organisation said."),
    ("en", {"local-humanitarian-source alleges"}, "A nurse of Mercy Roads was shot dead near Gao. The aid group said gunmen had stopped her car."),
    ("en", {"local-humanitarian-source alleges"}, "Two drivers were killed near Gao, a Malian Red Cross spokesman said."),
    ("en", {"local-officials alleges"}, EN + "A Bandiagara official said gunmen had come on motorbikes."),
    ("en", {"named:union official alleges"}, EN + "A union official said gunmen had come on motorbikes."),
    ("fr", {"local-civil-sources alleges"}, FR + "Un fonctionnaire à la retraite de la localité accuse les soldats."),
    ("fr", {"security-sources alleges"}, FR + "Un colonel à la retraite accuse les jihadistes."),
    ("fr", {"reuters reports"}, FR[:-2] + ", rapporte l'agence de presse Reuters."),
    ("fr", {"local-civil-sources alleges"}, FR + "« Ils ont tiré sur la foule », a déclaré un habitant, cité par l'agence de presse Reuters."),
    # what somebody says that he is; who tries to clear himself
    ("fr", set(), FR + "Des jihadistes, qui se revendiquent comme tels, tiennent les routes."),
    ("fr", {"jnim acknowledges"}, FR + "Le Jnim a revendiqué l'attaque."),
    ("fr", {"mnla denies"}, FR + "Le MNLA a tenté de se dédouaner de cette attaque."),
    ("en", {"security-sources alleges"}, "Fighters of AQIM beheaded a herder near Gao that they accused of helping France, security sources said."),
]


@pytest.mark.parametrize(("lang", "said", "text"), SAID)
def test_each_body_speaks_for_itself(lang, said, text):
    assert {f"{v.actor_id} {v.stance.value}" for v in voices_of(text, lang)} == said
