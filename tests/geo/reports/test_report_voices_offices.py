"""Who speaks through an office, inside a body, for a mission, or to a newsroom that only listens."""

from __future__ import annotations

from datetime import date

import pytest
from report_voices_samples import voices_of

HEARD = [
    # somebody is told, whatever he is called
    ("en", "security-sources", "alleges", "Gunmen seized four workers near Sokolo, a security source told the news agency AFP."),
    ("en", "security-sources", "alleges", "Raiders killed nine herders near Boni, a military source told the German press agency DPA."),
    ("fr", "local-officials", "alleges", "« Ils ont tué neuf éleveurs », a déclaré à la chaîne TV5 Monde un maire de la zone."),
    ("fr", "local-officials", "alleges", "Neuf éleveurs ont été tués près de Boni, a expliqué à l’agence turque Anadolu un élu de la commune."),
    # who heads a company
    ("fr", "named:PDG de Falémé Mines", "corroborates", "Trois ingénieurs ont été enlevés, dit un élu. La PDG de Falémé Mines a confirmé l’enlèvement à Reuters."),
    ("en", "named:chief executive of Faleme Gold", "alleges", "The chief executive of Faleme Gold said three men had been abducted."),
    ("en", "named:spokesman for the road builder", "corroborates", "Three men were seized, a mayor said. A spokesman for the road builder confirmed the kidnapping."),
    ("en", "named:representative of the company", "corroborates",
     "Three men were seized, a mayor said. “We confirm the abduction of our engineers,” a representative of the company told AFP."),
    ("en", "named:employer", "corroborates", "Two drivers were killed, a mayor said. Their employer, a Togolese haulage firm, confirmed the deaths."),
    ("en", "witnesses", "alleges", "A worker at the factory said 40 men came on motorcycles and shot a guard."),
    ("fr", "witnesses", "corroborates", "« Ils ont brûlé les engins », explique un employé de l’entreprise. Personne ne les a gênés, confirme un autre."),
    # inside a body, or at it
    ("fr", "minusma", "alleges", "Un convoi a été attaqué près d’Ansongo, rapporte une source militaire au sein de la Minusma."),
    ("en", "minusma", "alleges", "A convoy was attacked near Ansongo, a security source in the UN mission said."),
    ("en", "mali-government", "alleges", "Nineteen farmers were killed at Ber. At the security ministry, an official said 19 bodies had been found."),
    ("fr", "icrc", "alleges", "Un chauffeur a été tué à Ber. Son collègue est blessé, mais hors de danger, précise le chef des opérations du CICR pour l’Afrique."),
    ("fr", "msa", "corroborates", "Douze personnes ont été tuées à Ber, dit un élu. Un cadre du Mouvement pour le salut de l’Azawad, groupe signataire, les a confirmées."),
    ("en", "un", "alleges", "Two aid workers died near Goundam, the Humanitarian Coordinator in Mali said."),
    # the mission
    ("en", "minusma", "alleges", "A camp near Ber was shelled. The UN secretary-general condemned the attack. The mission said 20 villagers had been wounded."),
    ("fr", "minusma", "acknowledges", "Le HCUA dit avoir perdu trois hommes à Ber. La force onusienne reconnaît le tir."),
    ("fr", "minusma", "acknowledges", "Un pick-up a été détruit à Ber. La force onusienne indique avoir riposté à des tirs."),
    # a side counts its own dead
    ("fr", "mnla", "acknowledges", "Le MNLA dit avoir eu quatre morts dans l’embuscade."),
    ("en", "cma", "acknowledges", "The CMA says it had four dead in the clash near Ber."),
    ("fr", "fama-general-staff", "acknowledges",
     "L’état-major général des armées informe l’opinion que les Forces armées maliennes (FAMa) ont déjoué une attaque des terroristes à Ber."),
    ("fr", "jnim", "acknowledges", "Des greniers ont brûlé à Ber, comme le montrent les vidéos que le Jnim a diffusées pour revendiquer l’opération."),
    ("en", "aqim", "acknowledges", "A bomb killed 40 in Gao. Al-Qaida in the Islamic Maghreb claimed it in the name of an affiliate."),
    # both of two
    ("en", "amdh", "reports", "FIDH and AMDH say soldiers executed nine men at Nampala. According to witnesses they were tied up. The two organisations ask for an inquiry."),
    ("fr", "fidh", "reports", "Neuf hommes ont été exécutés, dénoncent la FIDH et l’AMDH. Selon des témoins, ils étaient ligotés. Les deux organisations demandent une enquête."),
    ("en", "msa", "alleges", "The Movement for the Salvation of Azawad (MSA), which is close to the government, and its ally GATIA accuse jihadists of killing 17 people."),
    # a statement on something, and the army of France
    ("en", "mali-government", "alleges", "Shells hit Gao. The Gao governorate spoke on Facebook of an attack against the airport."),
    ("fr", "france-forces", "denies",
     "L’état-major français reconnaît une frappe près de Boni. Le récit d’une fête bombardée ne correspond en rien à ce que ses capteurs ont vu, assurent les militaires."),
    ("fr", "fama-general-staff", "acknowledges",
     "L’État-major général des armées fait savoir qu’une patrouille a été prise à partie à Ber.\n- Côté FAMa : 03 morts, 04 blessés.\n- Côté ennemi : 12 neutralisés."),
    ("fr", "fama", "denies", "Des militaires ont emmené quatre hommes à Ber. Le commandant militaire de la région nie les détenir."),
    ("fr", "local-civil-sources", "alleges", "« Quinze corps » gisaient près des camions, a rapporté un animateur d’une radio locale de Diboli."),
    ("fr", "csp-psd", "alleges", "L’armée dit avoir frappé des terroristes à Kidal ; les mouvements du CSP crient au massacre."),
    ("fr", "local-officials", "corroborates", "Le maire de Ber dit avoir compté neuf corps. Un conseiller confirme ce bilan."),
    ("fr", "mali-government", "alleges", "À en croire le maire, neuf hommes sont morts à Ber. Le préfet n’en a compté que six."),
    ("fr", "mali-government", "alleges", "Dix-neuf cultivateurs sont morts à Ber. Au gouvernorat, un responsable a lui aussi compté 19 tués."),
    # bodies and persons by name, a diplomat with a toll, what is told before an inquiry
    ("en", "named:Medecins Sans Frontieres", "alleges", "Medecins Sans Frontieres said nine of its patients were killed at Ber."),
    ("en", "witnesses", "alleges", "Ibrahim Sangho, a trader from Boni, said nine people died at Ber."),
    ("en", "named:diplomat", "alleges", "A diplomat in Bamako, who spoke on condition of anonymity, said at least 40 soldiers had died near Mondoro."),
    ("en", "named:president of the fishermen's association", "alleges",
     "Helicopters fired on fishermen near Mopti, killing six, said the president of the fishermen's association, who counted the bodies himself."),
    ("fr", "relatives-of-victims", "alleges", "« On a entendu des tirs », raconte une habitante de Ber. Son mari a été tué cette nuit-là."),
    ("en", "mali-government", "alleges", "The governor told state television that nine people had been killed and that an inquiry had been opened."),
    ("en", "mali-government", "investigates", "The governor told state television that nine people had been killed and that an inquiry had been opened."),
    ("fr", "tabital-pulaaku", "alleges", "Des habitants disent qu’un hélicoptère a tué 19 hommes. Tabital Pulaaku dénonce elle aussi la tuerie de 19 hommes."),
]
UNHEARD = [
    ("en", "named:company", "corroborates", "Three men were seized, a mayor said. “We confirm the abduction,” a representative of the company told AFP."),
    ("en", "witnesses", "alleges", "JNIM released a video of two hostages. Both were abducted near Ber. The men say they are treated well."),
    ("fr", "local-civil-sources", "alleges", "Vingt paysans sont morts à Ber. Un habitant décrit une « psychose » : on n’est pas certain de revenir."),
    ("fr", "local-civil-sources", "alleges", "Un chef de village a été abattu à Boni. Selon nos sources, la victime appartenait à une grande famille."),
    ("fr", "gendarmerie", "alleges", "Vingt voyageurs ont été dépouillés près de Djebock. La gendarmerie a recueilli leurs dépositions."),
    ("fr", "named:ancien officier", "alleges", "Des obus sont tombés sur le camp de Ber. « Ils se rapprochent », analyse un ancien officier."),
    ("fr", "relatives-of-victims", "alleges", "Le président présente ses condoléances à la famille du soldat tombé et rappelle que rien ne sera de trop."),
    ("en", "mali-government", "alleges", "Kidal, Mali – The High Council for Unity (HCUA) has accused the army of killing four nomads."),
    ("en", "hcua", "acknowledges", "The HCUA has accused the army of killing four nomads near Ber. The raid is said to have taken place on Sunday."),
    ("en", "jnim", "acknowledges", "Nine drivers were shot. JNIM announced in June that anyone who brings fuel to the capital will be treated as an enemy."),
    ("en", "minusma", "alleges", "Shells hit a camp. The UN mission recalled that attacks on peacekeepers may constitute war crimes."),
    ("en", "icrc", "alleges", "Two people working for the Red Cross were killed, the Malian Red Cross said. Men opened fire on their car, the organization said."),
    ("en", "mali-government", "alleges",
     "The Movement for the Salvation of Azawad (MSA), which is close to the government, and its ally GATIA accuse jihadists of killing 17 people."),
    ("en", "mali-government", "reports", "The prefect of Ber “was freed on Monday”, a security source told AFP. He declined to say whether prisoners were handed over."),
    ("fr", "fama", "denies", "Cinq civils sont morts à Ber. L’armée assure d’ordinaire ne viser que des « terroristes » et dénonce de « fausses informations »."),
    ("en", "mali-government", "alleges", "The government ordered an inquiry into the killing of nine people at Ber."),
    ("en", "named:diplomat", "alleges", "A diplomat in Bamako said the killing of soldiers was a setback for the junta."),
    ("fr", "named:escorte", "alleges", "Neuf morts à Ber. Une escorte qui assurait la sécurité du convoi a été attaquée."),
    ("en", "local-officials", "reports", "The deputy mayor of Boni declined to give a toll but confirmed the attack."),
    ("fr", "csp-psd", "acknowledges", "L’armée dit avoir frappé des terroristes à Kidal ; les mouvements du CSP crient au massacre."),
    ("fr", "fama", "denies", "L’état-major français reconnaît une frappe. Le récit d’une fête bombardée ne correspond en rien aux images, assurent les militaires."),
]


def _heard(text, lang):
    return {(v.actor_id, v.stance) for v in voices_of(text, lang, date(2023, 12, 1))}


@pytest.mark.parametrize(("lang", "who", "stance", "text"), HEARD)
def test_who_speaks_through_an_office_is_heard(lang, who, stance, text):
    assert (who, stance) in _heard(text, lang)


@pytest.mark.parametrize(("lang", "who", "stance", "text"), UNHEARD)
def test_who_tells_nothing_is_not_heard(lang, who, stance, text):
    assert (who, stance) not in _heard(text, lang)


def test_who_opens_a_lead_as_officials_is_who_the_body_names():
    text = "Five workers were kidnapped in Mali, officials said on Saturday, as violence spreads.\nGunmen seized them near Ber, a security source told AFP."
    assert {a for a, _ in _heard(text, "en")} == {"security-sources"}


def test_workers_employed_by_somebody_are_no_speech_of_his():
    text = "Gunmen seized five men near Ber, a mayor said. They are employed by a firm that builds roads and shoots blasting charges."
    assert {a for a, _ in _heard(text, "en")} == {"local-officials"}
