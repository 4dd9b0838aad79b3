"""Who speaks: strangers told before their verb, offices, chiefs, accounts, whoever tells the same, newsrooms that look."""

from datetime import date

import pytest
from report_voices_samples import report_of

from geo.reports.text import make_report
from geo.reports.voices import find_actors, find_voices

DAY = date(2024, 5, 10)
EN = "Gunmen killed six farmers in Koulogon on Tuesday.\n\n"
FR = "Des hommes armés ont tué six cultivateurs à Koulogon mardi.\n\n"
SOLDIERS = "Soldiers killed nine people in Koulogon on Tuesday.\n\n"
SOLDATS = "Des soldats ont tué neuf personnes à Koulogon mardi.\n\n"

HEARD = [
    # a stranger opens a sentence, and goes on as a pronoun
    ("en", "named:president of the river cooperative", "alleges", EN + "The president of the river cooperative walked to the fields at dawn. She counted six bodies."),
    ("en", "local-officials", "alleges", EN + "The chief of Koulogon received reporters under his tree. He swears that eight men died."),
    ("fr", "named:directeur de l’école", "alleges", FR + "Le directeur de l’école est allé aux champs à l’aube. Il a compté six corps."),
    ("en", "relatives-of-victims", "alleges", SOLDIERS + "Oumar, a 40-year-old tailor, lost his brother. He says there were white men among the soldiers who fired."),
    ("en", "local-officials", "corroborates", EN + "The chief of Koulogon, who is my neighbour, agrees with him."),
    # one of those who have just spoken
    ("en", "witnesses", "alleges", EN + "Witnesses reached by telephone were in tears. Survivors described men on motorcycles. Another, who asked not to be named, blamed hunters for the six deaths."),
    ("fr", "relatives-of-victims", "alleges", FR + "Les familles, elles, ont enterré neuf corps et disent que quatre hommes manquent."),
    # the army's office by its work, its officers, the officers of groups
    ("en", "dirpa", "denies", SOLDIERS + "The Malian army’s information office denied that its men had been in Koulogon."),
    ("en", "dirpa", "denies", SOLDIERS + "An officer at the army’s information directorate, DIRPA, denied it."),
    ("fr", "dirpa", "reports", SOLDATS + "Et l’armée ? Sa direction de l’information n’a pas répondu."),
    ("en", "dan-na-ambassagou", "denies", EN + "A captain of Dan Na Ambassagou denied that his men had been there."),
    ("fr", "fla", "denies", FR + "Un colonel du FLA nie toute implication de ses hommes."),
    ("fr", "gendarmerie", "acknowledges", FR + "Le commandement de la gendarmerie reconnaît la mort de deux hommes."),
    ("en", "france-forces", "investigates", "A French helicopter killed four woodcutters in Koulogon on Tuesday.\n\nThe chief of staff’s spokesman in Paris said an inquiry had been opened."),
    ("en", "mali-government", "investigates", SOLDIERS + "The military prosecutor in Gao has opened an inquiry."),
    ("fr", "military-prosecutor-mopti", "investigates", SOLDATS + "Le procureur près le tribunal militaire de Mopti a ouvert une enquête."),
    ("en", "named:drivers’ union", "alleges", EN + "The drivers’ union said six had died. Its regional president put the number of missing at four."),
    # chiefs
    ("en", "dozo", "denies", "Hunters killed nine people in Koulogon on Tuesday, the mayor said. Their leader denied it."),
    ("en", "local-officials", "alleges", "Jihadists attacked villagers near Koulogon on Tuesday. Their chief said nine had died."),
    ("en", "jnim", "acknowledges", "JNIM fighters killed nine people in Koulogon on Tuesday, the mayor said.\n\nThe leader of the group spoke on Wednesday. He claimed the attack."),
    ("fr", "dozo", "denies", FR + "Les survivants accusent des chasseurs dozos de la zone. Leur chef s’en défend."),
    ("en", "local-officials", "alleges", EN + "The town’s chief would only say that people had died."),
    ("en", "local-civil-sources", "alleges", EN + "The chief of the Bozo fishermen said eleven had died."),
    ("fr", "local-civil-sources", "alleges", FR + "Le chef des pêcheurs bozos affirme que onze personnes sont mortes."),
    ("en", "local-officials", "alleges", EN + "Officials in Bankass blamed the Macina Katiba for the six deaths."),
    # associations of those who live there
    ("fr", "local-civil-sources", "alleges", FR + "Une association d’éleveurs accuse des chasseurs dozos."),
    ("en", "local-civil-sources", "alleges", EN + "The herders’ association put the toll at nine."),
    ("fr", "named:syndicat des transporteurs", "alleges", FR + "Le syndicat des transporteurs parle de six morts."),
    # who speaks for others
    ("en", "named:lawyer", "reports", SOLDIERS + "A lawyer for three of the families wants an investigating judge to be named."),
    ("en", "relatives-of-victims", "alleges", EN + "The dead were all farmers, a cousin of two of them told Reuters."),
    # accounts
    ("en", "personal-account", "alleges", SOLDIERS + "An account on X claimed that forty people had been massacred by the army."),
    # who tells the same
    ("en", "witnesses", "alleges", SOLDIERS + "Thirty survivors, interviewed separately in two camps, gave concordant accounts."),
    ("fr", "witnesses", "alleges", SOLDATS + "Onze rescapés, rencontrés séparément, ont livré des récits concordants."),
    ("fr", "witnesses", "alleges", SOLDATS + "Les témoignages de douze survivants concordent."),
    ("en", "witnesses", "alleges", SOLDIERS + "The accounts of twelve survivors agree."),
    # whose pronoun it is
    ("en", "mali-government", "investigates", SOLDIERS + "In a letter dated 20 May, the Ministry of Defence informed the commission that it had ordered an inquiry."),
    ("en", "fama-general-staff", "acknowledges", "The army struck Koulogon on Tuesday.\n\nOn state radio, the general staff showed what it called a list of terrorists and announced that its aircraft had killed nine of them."),
    ("fr", "local-officials", "alleges", FR + "Un chef de fraction daoussahak, qui a participé aux obsèques, évoque pour sa part plus de quarante morts, des hommes pour la plupart."),
    ("fr", "named:l’hôpital", "alleges", FR + "À l’hôpital de Bankass, où les blessés ont été transportés, on parle de dix-huit morts."),
    ("en", "mali-government", "alleges", EN + "For the governor, the attackers were bandits."),
]
UNHEARD = [
    ("en", "named:driver", "alleges", EN + "The driver of the bus was shot dead. He said nothing."),
    ("en", "witnesses", "alleges", "Men identified as hunters led away eleven herders from Koulogon on Tuesday, the mayor said."),
    ("en", "witnesses", "alleges", "Gunmen killed four and led away six traders, a hospital and the mayor said."),
    ("en", "security-sources", "denies", EN + "A captain of Dan Na Ambassagou denied that his men had been there."),
    ("en", "dozo", "acknowledges", EN + "The coordinator of the hunters was away. The chief of Koulogon supports him: he swears that no hunter took part."),
    ("fr", "witnesses", "alleges", FR + "Un chef de fraction, qui a participé aux obsèques, évoque pour sa part plus de quarante morts, des hommes pour la plupart."),
    ("fr", "jnim", "denies", FR + "Les habitants parlent des dozos, accusés par le Jnim. Leur chef nie tout."),
    ("en", "named:lawyer", "alleges", SOLDIERS + "A lawyer in Bamako said such cases rarely came to trial."),
]


def _heard(text, lang):
    report = report_of(text, lang, DAY)
    return {(v.actor_id, v.stance) for v in find_voices(report, find_actors(report))}


@pytest.mark.parametrize(("lang", "who", "stance", "text"), HEARD)
def test_a_speaker_is_found_and_known(lang, who, stance, text):
    assert (who, stance) in _heard(text, lang)


@pytest.mark.parametrize(("lang", "who", "stance", "text"), UNHEARD)
def test_nobody_else_speaks(lang, who, stance, text):
    assert (who, stance) not in _heard(text, lang)


@pytest.mark.parametrize("text", [
    "Our team compared the pictures with satellite images. The six bodies lie near Koulogon.",
    "BBC Verify analysed the video. It shows six men shot dead near Koulogon.",
])
def test_a_newsroom_that_looks_at_pictures_alleges_what_it_found(text):
    report = make_report(EN + text, published_on=DAY, publisher="BBC", lang="en")
    assert ("bbc", "alleges") in {(v.actor_id, v.stance) for v in find_voices(report, find_actors(report))}


@pytest.mark.parametrize(("text", "author"), [
    ("Sir,\n\nI write as secretary of the Koro section of Tabital Pulaaku. On Tuesday hunters killed six men in Koulogon.", "tabital-pulaaku"),
    ("Monsieur le Ministre,\n\nC’est au nom des familles que Tabital Pulaaku prend la liberté de vous écrire. Six hommes ont été tués mardi à Koulogon.", "tabital-pulaaku"),
])
def test_a_letter_says_for_whom_it_is_written(text, author):
    from geo.reports.voices.reading import read

    found = read(make_report(text, published_on=DAY, publisher="", lang=None)).author
    assert found is not None
    assert found.actor_id == author


def test_a_statement_by_a_chief_of_the_un_is_the_un_s_and_not_its_office_s():
    from geo.reports.voices.reading import read

    text = "STATEMENT BY THE RESIDENT COORDINATOR\n\nI am appalled by the killing of six farmers in Koulogon on Tuesday."
    found = read(make_report(text, published_on=DAY, publisher="OCHA", lang="en")).author
    assert found is not None
    assert found.actor_id == "un"
