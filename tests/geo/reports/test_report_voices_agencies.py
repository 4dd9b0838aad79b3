"""How agencies name who speaks: elided figures, accusers behind their verb, refusals, adverbs, pronouns."""

from datetime import date

import pytest
from report_read import incidents
from report_voices_samples import voices_of

DAY = date(2024, 6, 1)
RAID = "Neuf bergers ont été tués lundi à Boni. "
RAID_EN = "Nine herders were killed on Monday at Boni. "
LEAD = ("Une association peule accuse les soldats d'avoir tué neuf bergers à Boni.\n\n"
        "« Ce sont des exécutions », rétorque un membre de Tabital Pulaaku, qui accuse l'armée.")

HEARD = [
    # a figure without a verb
    ("fr", "cma", "alleges", "Un élu local a parlé jeudi de 14 morts, un cadre de la CMA de plus de 20."),
    ("fr", "local-civil-sources", "alleges", "Le préfet compte quatorze morts ; des habitants, de dix-huit à vingt."),
    ("fr", "un", "alleges", "Le gouvernement a dénombré 132 civils tués, les Nations unies près d'une centaine."),
    ("en", "un", "alleges", "The government counted 132 civilians killed, the United Nations about a hundred."),
    ("en", "cma", "alleges", "A councillor spoke of 14 dead, an official of the CMA of more than 20."),
    ("en", "local-civil-sources", "alleges", "The prefect put the toll at nine, residents at between 12 and 14."),
    # an adverb between auxiliary and participle
    ("fr", "local-officials", "alleges", RAID + "« Deux fillettes ont été tuées aussi », a toutefois dit un élu."),
    ("fr", "named:source hospitalière", "alleges", RAID + "« Une fillette a été tuée », a par ailleurs dit une source hospitalière."),
    # he who accuses behind his verb
    ("fr", "fama", "alleges", "Neuf bergers ont été tués par des hommes du Jnim, accuse l'armée."),
    ("fr", "fla", "alleges", "Neuf bergers ont été tués par des soldats, accuse le Front de libération de l'Azawad."),
    ("fr", "fla", "alleges", "Dix maisons ont été brûlées à Boni, dénonce le FLA."),
    # refusals
    ("fr", "fama", "reports", RAID + "Interrogée par RFI, l'armée n'a voulu donner ni détails ni bilan."),
    ("fr", "fama-general-staff", "reports", RAID + "L'état-major refuse de livrer le moindre chiffre."),
    ("en", "fama", "reports", RAID_EN + "Asked by RFI, the army would give neither details nor a toll."),
    ("en", "fama", "reports", RAID_EN + "The army declined to provide further details."),
    # who a notable and a clerk of the prefecture are
    ("fr", "local-civil-sources", "alleges", "Neuf bergers ont été tués à Boni, a dit un notable."),
    ("fr", "local-civil-sources", "alleges", "Neuf bergers ont été tués à Boni, ont dit plusieurs notables de la commune."),
    ("fr", "mali-government", "alleges", "Neuf bergers ont été tués à Boni, a dit un responsable de la préfecture."),
    ("en", "local-civil-sources", "alleges", "Nine herders were killed at Boni, notables said."),
    # an aside about the subject
    ("fr", "msa", "alleges", RAID + "Le Mouvement pour le salut de l'Azawad (MSA), un groupe à dominante touareg, compte douze morts."),
    # the deed of others is not owned
    ("fr", "fama", "alleges", RAID + "L'armée a reconnu que des terroristes avaient attaqué la ville."),
    ("en", "fama", "alleges", RAID_EN + "The army acknowledged that terrorists had attacked the town."),
    ("fr", "fama", "acknowledges", "L'armée a reconnu que des terroristes avaient attaqué son camp et tué dix soldats."),
    ("fr", "fama-general-staff", "acknowledges", "L'état-major précise que l'attaque, menée à l'aube, visait des unités chargées de la route."),
    ("en", "fama-general-staff", "acknowledges", "The general staff said the attack targeted units that secured the road."),
    ("fr", "mali-government", "acknowledges", "Le gouvernement a soutenu que l'armée avait tué « 12 terroristes » près de Boni."),
    ("en", "mali-government", "acknowledges", "The government said the army had killed 12 terrorists near Boni."),
    # a newsroom that no table knows
    ("fr", "named:agence de presse Sahelinfo", "reports", "Neuf bergers ont été tués à Boni, raconte l'agence de presse Sahelinfo."),
    ("fr", "named:journal Le Fanal", "reports", "Neuf bergers ont été tués à Boni, rapporte le journal Le Fanal."),
    ("en", "named:local newspaper", "reports", "Nine herders were killed at Boni, a local newspaper said."),
    # two verbs, one subject
    ("fr", "minusma", "reports", RAID + "La MINUSMA salue l'armée et demande une enquête sur la mort de ces bergers."),
    ("fr", "minusma", "reports", "La MINUSMA condamne la mort de neuf bergers. Elle salue l'aide apportée par les FAMa et demande aux autorités maliennes d'enquêter sur ces faits."),
    ("fr", "local-officials", "alleges", "Le maire a remercié les soldats et a affirmé que neuf bergers ont été tués."),
    ("en", "local-officials", "alleges", "The mayor thanked the soldiers and said nine herders were killed."),
    ("fr", "gendarmerie", "investigates", RAID + "La MINUSMA salue l'armée, tandis que la gendarmerie de Bankass a ouvert une enquête sur ces faits."),
    ("fr", "witnesses", "alleges", "Un chauffeur de camion, joint brièvement, dit avoir assisté au massacre."),
    ("en", "witnesses", "alleges", "A truck driver, reached briefly, said he had seen the massacre."),
    # who speaks by his rank, and who goes on
    ("fr", "fama", "alleges", RAID + "Des jihadistes les ont tués, a déclaré le porte-parole des forces armées, un colonel. Selon lui, ils ont aussi abattu deux femmes."),
    ("fr", "mali-government", "alleges", "Une patrouille des FAMa sécurisait la foire quand des terroristes l'ont attaquée, écrit le ministre de la Défense. « Neuf bergers ont été tués », poursuit-il."),
    ("fr", "mali-government", "alleges", "Neuf bergers ont été tués à Boni, indique un communiqué du gouvernorat de Mopti."),
    # a lead says of what kind a body is that the next paragraph names
    ("fr", "minusma", "alleges", "Neuf bergers ont été tués à Boni, ont indiqué l'ONU et un élu.\n\nÀ bord du camion se trouvaient des femmes, a expliqué le porte-parole de la Minusma."),
    ("fr", "tabital-pulaaku", "alleges", LEAD),
]
UNHEARD = [
    ("fr", "fama", "acknowledges", RAID + "L'armée a reconnu que des terroristes avaient attaqué la ville."),
    ("en", "fama", "acknowledges", RAID_EN + "The army acknowledged that terrorists had attacked the town."),
    ("fr", "fama", "acknowledges", RAID + "L'armée a confirmé que des « groupes terroristes armés » avaient visé la ville « avec un obus tombé près du marché »."),
    ("fr", "jnim", "alleges", "Neuf bergers ont été tués par des hommes du Jnim, accuse l'armée."),
    ("fr", "cma", "alleges", RAID + "Le Mouvement pour le salut de l'Azawad (MSA), un groupe à dominante touareg, compte douze morts."),
    ("fr", "local-officials", "alleges", "Neuf bergers ont été tués à Boni, a dit un notable."),
    # "il" is no women, and dead women no witnesses
    ("fr", "witnesses", "alleges", RAID + "Un maire l'a annoncé. Des femmes et des enfants figurent parmi les tués. Les cases ont été vidées et brûlées, a-t-il poursuivi."),
    # who has no toll yet says nothing, and is not asked
    ("en", "fama", "alleges", RAID_EN + "The army gave no toll."),
    ("en", "fama", "reports", RAID_EN + "The army did not give a toll."),
    ("fr", "fama", "reports", RAID + "L'armée n'a pas pu donner de bilan."),
    ("fr", "fama", "alleges", "Le maire a remercié les soldats et a affirmé que neuf bergers ont été tués."),
    ("en", "fama", "alleges", "The mayor thanked the soldiers and said nine herders were killed."),
    ("fr", "fama", "reports", RAID + "La MINUSMA salue l'armée et demande une enquête sur la mort de ces bergers."),
    ("en", "ohchr", "investigates", '"It is essential that the deaths be fully and impartially investigated," the Office said.'),
    ("fr", "security-sources", "alleges", RAID + "Des jihadistes les ont tués, a déclaré le porte-parole des forces armées, un colonel. Selon lui, ils ont aussi abattu deux femmes."),
    ("fr", "fama", "acknowledges", "Une patrouille des FAMa sécurisait la foire quand des terroristes l'ont attaquée, écrit le ministre de la Défense. « Neuf bergers ont été tués », poursuit-il."),
    ("fr", "mali-government", "alleges", RAID + "Le gouvernement condamne une attaque lâche. Il précise que le gouverneur s'est déplacé pour présenter ses condoléances aux familles."),
    ("fr", "un", "alleges", "Neuf bergers ont été tués à Boni, ont indiqué l'ONU et un élu.\n\nÀ bord du camion se trouvaient des femmes, a expliqué le porte-parole de la Minusma."),
    ("fr", "named:association peule", "alleges", LEAD),
    ("fr", "named:journal Le Fanal", "alleges", "Neuf bergers ont été tués à Boni, rapporte le journal Le Fanal."),
    ("fr", "named:quotidien", "reports", "Selon un rescapé cité par le quotidien, neuf bergers ont été tués."),
]
BLAMED = [
    ({"jnim"}, RAID + "Neuf bergers ont été tués par des hommes du Jnim, accuse l'armée."),
    ({"fama"}, RAID + "Ils ont été abattus par des soldats, accuse le Front de libération de l'Azawad."),
    ({"fama"}, RAID + "Le maire, joint par RFI, accuse l'armée."),
    ({"fama"}, RAID + "Le maire, qui a été battu lundi, accuse l'armée."),
    ({"fama"}, RAID + "Dans un communiqué, le FLA accuse l'armée malienne d'avoir tué ces bergers."),
    ({"fama"}, RAID + "Le FLA, qui regroupe des mouvements touareg, dénonce l'armée."),
    (set(), RAID + "Dix maisons ont été brûlées, dénonce le FLA."),
    (set(), RAID + "La MINUSMA salue l'assistance apportée aux survivants par les FAMa."),
    (set(), RAID_EN + "The mission praised the help given to survivors by the army."),
    ({"jnim"}, "Des « éléments du Jnim » ont tué neuf bergers lundi à Boni."),
    ({"jnim"}, 'The "fighters of JNIM" killed nine herders on Monday at Boni.'),
    ({"jihadist-unspecified"}, RAID + "« Des obus tirés par les terroristes sont tombés sur la ville », a dit un élu."),
    ({"jihadist-unspecified"}, RAID_EN + "The army acknowledged that terrorists had attacked the town."),
]


def heard(text, lang):
    return {(v.actor_id, v.stance.value) for v in voices_of(text, lang, DAY)}


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), HEARD)
def test_who_speaks_as_agencies_tell_it_is_heard(lang, speaker, stance, text):
    assert (speaker, stance) in heard(text, lang)


@pytest.mark.parametrize(("lang", "speaker", "stance", "text"), UNHEARD)
def test_nobody_is_given_words_that_are_not_his(lang, speaker, stance, text):
    assert (speaker, stance) not in heard(text, lang)


@pytest.mark.parametrize(("blamed", "text"), BLAMED)
def test_who_accuses_behind_his_verb_is_not_accused(blamed, text):
    found = incidents(text)[0]["perpetrators"]
    assert {a["actor_id"] for a in found} == blamed


OWN_VOICE = [
    # a document cited in passing is not what a report retells
    ("fr", "Le Fanal", "reports", "Neuf bergers ont été tués lundi à Boni par une mine.\n\nUn rapport de la MINUSMA estime que près d'une victime sur deux de ces engins est un civil."),
    ("en", "The Beacon", "reports", "Nine herders were killed on Monday at Boni by a mine.\n\nA report by MINUSMA estimates that nearly one victim in two of such devices is a civilian."),
    ("fr", "Le Fanal", "reports", "Neuf bergers ont été tués lundi à Boni.\n\nDans un communiqué, le gouvernement condamne cet acte. Il précise que le gouverneur s'est déplacé pour présenter ses condoléances aux familles."),
]


@pytest.mark.parametrize(("lang", "publisher", "stance", "text"), OWN_VOICE)
def test_a_report_that_hears_nobody_speaks_for_itself(lang, publisher, stance, text):
    claims = incidents("Boni\n\n" + text, lang, publisher=publisher)[0]["claims"]
    assert [(c["speaker"], c["stance"]) for c in claims] == [(publisher, stance)]


GUNMEN = "Neuf bergers ont été tués lundi à Boni par des hommes armés, rapporte le maire. "
GUNMEN_EN = "Nine herders were killed on Monday at Boni by gunmen, the mayor said. "
CAME_AFTER = [
    ("fr", "Les FAMa ont ratissé la zone et poursuivi les assaillants."),
    ("fr", "L'armée a bouclé la zone."),
    ("fr", "Les militaires ont encerclé le secteur pour retrouver les assaillants."),
    ("fr", "L'armée a lancé une opération de ratissage."),
    ("fr", "Les soldats ont arrêté trois suspects."),
    ("fr", "L'armée a conduit les blessés à l'hôpital."),
    ("fr", "L'armée a mené des frappes contre les positions des assaillants."),
    ("fr", "L'armée a imposé un couvre-feu."),
    ("fr", "Les FAMa, appuyées par Barkhane, ont ratissé le secteur."),
    ("en", "Soldiers sealed off the area."),
    ("en", "Troops surrounded the area to find the attackers."),
    ("en", "The army launched a search operation."),
    ("en", "Police arrested two suspects."),
    ("en", "Soldiers opened fire on the attackers."),
    ("en", "The army seized weapons and destroyed a vehicle of the attackers."),
    ("en", "The army imposed a curfew."),
]
DID_MORE = [
    ("fr", "L'armée a ensuite bouclé la zone et exécuté neuf éleveurs."),
    ("fr", "Les soldats ont encerclé le village et emmené neuf hommes, dont les corps ont été retrouvés."),
    ("en", "Soldiers then sealed off the area and executed nine farmers."),
    ("en", "The army carried out strikes against a wedding and killed nine guests."),
]


@pytest.mark.parametrize(("lang", "text"), CAME_AFTER)
def test_a_force_that_came_after_the_attack_is_not_accused(lang, text):
    found = incidents((GUNMEN if lang == "fr" else GUNMEN_EN) + text, lang)
    assert [{a["actor_id"] for a in c["perpetrators"]} for c in found] == [{"unidentified-armed-men"}]


@pytest.mark.parametrize(("lang", "text"), DID_MORE)
def test_a_force_that_did_more_than_react_is_accused(lang, text):
    found = incidents((GUNMEN if lang == "fr" else GUNMEN_EN) + text, lang)
    assert "fama" in {a["actor_id"] for c in found for a in c["perpetrators"]}
