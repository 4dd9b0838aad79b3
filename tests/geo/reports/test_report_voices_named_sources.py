"""Sources whom an aside names one by one, what only points back, and whose denial or inquiry it is."""

import pytest
from report_voices_samples import accused, voices_of

HERDERS = "Dix bergers ont été exécutés lundi à Tamaguilelt. "
HERDERS_EN = "Ten herders were killed on Monday at Tamaguilelt. "
LED = "les soldats maliens ont mené l'opération."


def said(text, lang):
    return {(v.actor_id or v.speaker, v.stance.value) for v in voices_of(text, lang)}


def blamed(text, lang):
    return {(v.actor_id, v.value) for v in voices_of(text, lang) if v.prop.value == "perpetrator"}


LISTED = [
    ("fr", {"kal-akal", "local-civil-sources", "fla"},
     HERDERS + "Selon les sources jointes par la radio – l'association Kal Akal, des notables, le FLA –, " + LED),
    ("fr", {"local-officials", "local-civil-sources", "fla"},
     ("Plusieurs sources jointes par RFI – élus locaux, ressortissants du cercle, combattants du FLA – affirment que "
     "dix bergers ont été exécutés lundi par l'armée.")),
    ("fr", {"local-officials", "local-civil-sources", "kal-akal"},
     "Dix bergers ont été exécutés lundi par l'armée, selon plusieurs sources locales (un élu, des notables, Kal Akal)."),
    ("fr", {"local-officials", "fla", "local-humanitarian-source"},
     "Dix bergers ont été exécutés lundi par l'armée, affirment plusieurs sources locales – un élu, un responsable du FLA et une ONG."),
    ("en", {"local-officials", "fla", "local-humanitarian-source"},
     "Several local sources (a councillor, an official of the FLA and an aid worker) said soldiers shot ten herders on Monday."),
    ("en", {"fla", "local-officials", "kal-akal"},
     "Ten herders were shot by soldiers on Monday, according to several sources – the FLA, local elders and Kal Akal."),
]


@pytest.mark.parametrize(("lang", "speakers", "text"), LISTED)
def test_sources_named_in_an_aside_speak_and_are_not_blamed(lang, speakers, text):
    assert said(text, lang) == {(s, "alleges") for s in speakers}
    assert blamed(text, lang) == {(s, "fama") for s in speakers}


def test_an_aside_that_names_nobody_is_no_list():
    text = "De nombreuses sources – le bilan est provisoire – disent que dix bergers ont été tués lundi par l'armée."
    assert said(text, "fr") == {("local-civil-sources", "alleges")}


BY_COMMAS = [
    ("fr", {"local-officials", "local-civil-sources", "security-sources"},
     "Deux bergers ont été tués lundi à Tomana, selon un élu, des habitants et une source sécuritaire."),
    ("en", {"local-civil-sources", "local-officials", "local-humanitarian-source"},
     "Two herders were killed on Monday at Tomana, according to residents, local officials and aid workers."),
    ("fr", {"security-sources", "local-humanitarian-source"},
     "Ces sources, militaires et humanitaires notamment, évoquent l'exécution de douze civils le 20 mars par les soldats maliens."),
]


@pytest.mark.parametrize(("lang", "speakers", "text"), BY_COMMAS)
def test_a_list_by_commas_is_heard_to_its_end(lang, speakers, text):
    assert said(text, lang) == {(s, "alleges") for s in speakers}


TABITAL = "Vingt Peuls ont été tués lundi à Sari. Tabital Pulaaku accuse la milice Dan Na Ambassagou. "
TABITAL_EN = "Twenty Fulani were killed on Monday in Sari. Tabital Pulaaku accuses the Dan Na Ambassagou militia. "
DENIALS = [
    ("fr", TABITAL + "Plusieurs de ses cadres ont réagi à ces accusations, qu’ils estiment infondées."),
    ("fr", ("Vingt Peuls ont été tués lundi à Sari. Tabital Pulaaku accuse des chasseurs. Du côté de la milice Dan Na Ambassagou, "
           "certains de ses responsables se disent « scandalisés » par ces accusations qu’ils jugent « sans fondement ».")),
    ("en", TABITAL_EN + "On the militia's side, some of its leaders called these accusations baseless."),
]


@pytest.mark.parametrize(("lang", "text"), DENIALS)
def test_who_accuses_does_not_deny_his_own_accusation(lang, text):
    told = said(text, lang)
    assert ("dan-na-ambassagou", "denies") in told
    assert ("tabital-pulaaku", "denies") not in told


DENIED_CLAIMS = [
    ("en", ("mali-government", "denies"), ("fla", "fama"),
     "The government dismissed claims by the FLA that the army had killed twelve herders near Tessit."),
    ("en", ("mali-government", "denies"), ("kal-akal", "fama"),
     "Bamako denied reports by Kal Akal that soldiers shot twelve herders near Tessit."),
    ("fr", ("mali-government", "denies"), ("fla", "fama"),
     "Le gouvernement a rejeté les accusations du FLA selon lesquelles l'armée aurait tué douze bergers près de Tessit."),
]


@pytest.mark.parametrize(("lang", "denial", "blame", "text"), DENIED_CLAIMS)
def test_who_claims_what_is_denied_blames_only_whom_he_names(lang, denial, blame, text):
    assert denial in said(text, lang)
    assert blamed(text, lang) == {blame}


def test_what_is_denied_as_anothers_accusation_is_owned_by_nobody():
    text = ("Douze bergers ont été tués lundi près de Tessit. Le Jnim a nié les accusations du gouvernement "
            "selon lesquelles ses hommes les auraient tués.")
    assert said(text, "fr") == {("jnim", "denies"), ("mali-government", "alleges")}


PROBES = [
    ("fr", {"gendarmerie"}, "La mission salue les efforts du gouvernement et de la gendarmerie, qui a ouvert une enquête sur la mort de dix bergers."),
    ("fr", {"gendarmerie"}, HERDERS + "La MINUSMA salue les efforts du gouvernement et de la gendarmerie de Bankass qui a ouvert une enquête."),
    ("fr", {"mali-government", "gendarmerie"}, HERDERS + "La MINUSMA salue le gouvernement et la gendarmerie, qui ont ouvert une enquête."),
    ("en", {"gendarmerie"}, HERDERS_EN + "MINUSMA praised the government and the gendarmerie, which has opened an investigation."),
    ("en", {"mali-government", "gendarmerie"}, HERDERS_EN + "MINUSMA praised the government and the gendarmerie, which have opened an inquiry."),
    ("fr", {"mali-government"}, HERDERS + "Le ministre Adama Untel a donc initié une enquête sur cette affaire."),
]


@pytest.mark.parametrize(("lang", "speakers", "text"), PROBES)
def test_an_inquiry_is_of_who_opened_it(lang, speakers, text):
    assert {s for s, stance in said(text, lang) if stance == "investigates"} == speakers


SHOTS = [
    ("fr", HERDERS + "« Personne de la MINUSMA n'a tiré sur la foule », a assuré un porte-parole de la mission."),
    ("fr", HERDERS + "Un porte-parole de la MINUSMA affirme que ses troupes n'ont fait que des tirs de sommation."),
    ("en", HERDERS_EN + '"Nobody from our contingent opened fire," a MINUSMA spokesman said.'),
    ("en", HERDERS_EN + "A MINUSMA spokesman said only warning shots were fired."),
]


@pytest.mark.parametrize(("lang", "text"), SHOTS)
def test_a_mission_that_did_not_fire_denies_that_it_was_it(lang, text):
    assert said(text, lang) == {("minusma", "denies")}
    assert blamed(text, lang) == {("minusma", "minusma")}


STATUS = [
    ("fr", "france-forces", "Deux hommes ont été tués dimanche à Afaghout par Barkhane. « Des terroristes », dit la force Barkhane, « des bergers », pointent plusieurs notables."),
    ("fr", "france-forces", "Un enfant a été tué lundi près de Tessalit par Barkhane. « Un jeune berger », disaient ses parents alors que Barkhane parlait d’un « informateur »."),
    ("fr", "fama", "Dix bergers ont été tués lundi à Boni, selon des élus. L'armée affirme avoir « neutralisé dix terroristes » lundi à Boni.\n\nLes habitants, eux, parlent de dix civils tués à Boni."),
    ("en", "fama", "Ten herders were killed on Monday at Boni. The army said it had killed ten terrorists in Boni.\n\nResidents said those killed at Boni were civilians."),
]


@pytest.mark.parametrize(("lang", "army", "text"), STATUS)
def test_an_army_that_calls_the_dead_fighters_denies_who_they_were(lang, army, text):
    assert (army, "denies") in said(text, lang)
    assert {v.prop.value for v in voices_of(text, lang) if v.actor_id == army and v.stance.value == "denies"} == {"victims"}


NOT_THEIRS = [
    ("en", "local-civil-sources", HERDERS_EN + "MINUSMA said it had not fired. A youth leader rejected the statement.", "denies"),
    ("fr", "local-officials", HERDERS + "« Ils auraient appris que des djihadistes s'y étaient réfugiés, ce qui est faux », a précisé un élu.", "denies"),
    ("fr", "mali-government", HERDERS + "« Nous ne confirmons pas ces informations », a déclaré une source du ministère de la Défense.", "denies"),
    ("fr", "amnesty", HERDERS + "L’ONG Amnesty International avait dénoncé en février dernier des exécutions commises par l’armée.", "alleges"),
    ("fr", "dan-na-ambassagou", HERDERS + "La milice Dan Na Ambassagou dit avoir mené ses propres investigations sur ce massacre.", "alleges"),
    ("fr", "local-civil-sources", HERDERS + "Des bœufs auraient été volés, ce que certaines sources contestent.", "denies"),
    ("en", "mali-government", HERDERS_EN + '"If it turned out that soldiers killed them, sanctions would follow," the government said.', "alleges"),
    ("fr", "mali-government", HERDERS + "« S'il s'avère que des soldats les ont tués, ils seront punis », a dit le gouvernement.", "alleges"),
]


@pytest.mark.parametrize(("lang", "speaker", "text", "stance"), NOT_THEIRS)
def test_what_is_no_stance_on_the_event_gives_none(lang, speaker, text, stance):
    assert (speaker, stance) not in said(text, lang)


LESSER = [
    ("fr", "local-civil-sources", "Sept civils ont été exécutés dimanche à Lerneb, selon les sources consultées."),
    ("fr", "local-civil-sources", HERDERS + "Les sources de RFI rapportent des exécutions sommaires."),
    ("fr", "local-civil-sources", "Selon plusieurs notabilités locales, dix bergers ont été abattus lundi à Boni."),
    ("fr", "local-civil-sources", HERDERS + "« De trois heures à neuf heures, personne n'est venu nous aider », regrette un ancien du village."),
    ("fr", "relatives-of-victims", HERDERS + "Sa famille présentait le plus jeune comme un enfant sans défense."),
    ("fr", "dirpa", "« Le 16 novembre, les FAMa ont découvert un charnier à Kidal », a écrit la Direction des relations publiques des armées."),
    ("fr", "cma", "La Coordination des mouvements de l'Azawad (CMA), une ex-rébellion, parle dans un communiqué de « deux morts » lundi à Kidal."),
    ("en", "local-civil-sources", HERDERS_EN + "An independent source described how soldiers had shot them."),
    ("en", "local-humanitarian-source", "Ten herders were killed on Monday by drones, an NGO representative claimed."),
    ("en", "security-sources", HERDERS_EN + "A military insider disclosed that those not killed were captured."),
]


@pytest.mark.parametrize(("lang", "speaker", "text"), LESSER)
def test_a_lesser_voice_is_heard(lang, speaker, text):
    assert (speaker, "alleges") in said(text, lang)


CONFIRMED = [
    ("fr", "local-officials", "Plusieurs responsables du cercle de Niono ont pu confirmer cet assassinat, commis lundi à Toridaga."),
    ("fr", "local-officials", HERDERS + "Cet incident a été confirmé par plusieurs sources sécuritaires ainsi que par des chefs communautaires locaux."),
    ("fr", "security-sources", HERDERS + "« Ce n'étaient pas des terroristes », déplore une source sécuritaire, qui confirme que dix bergers ont été tués."),
]


@pytest.mark.parametrize(("lang", "speaker", "text"), CONFIRMED)
def test_who_confirms_corroborates_and_alleges_nothing_besides(lang, speaker, text):
    told = said(text, lang)
    assert (speaker, "corroborates") in told
    assert (speaker, "alleges") not in told


def test_a_quotation_is_of_who_stands_beside_it():
    text = "Deux hommes ont été tués dimanche. « Des terroristes armés », dit l'armée, « des bergers », assurent des notables."
    spans = {v.actor_id: text[slice(*v.content)] for v in voices_of(text, "fr")}
    assert spans == {"fama": "Des terroristes armés", "local-civil-sources": "des bergers"}


def test_an_aside_of_sources_accuses_none_of_them():
    text = "Selon les sources jointes par la radio – un élu, le FLA –, l'armée a exécuté dix bergers lundi."
    assert accused(text, "fr") == ["fama"]
