"""A side that tells of its own dead owns them; what it says of other things is no word on the event."""

import pytest
from report_voices_samples import voices_of


def said(text, lang):
    return {(v.actor_id or v.speaker, v.stance.value) for v in voices_of(text, lang)}


OWNED = [
    ("en", "fama", 'Mali\'s army said in a statement it "suffered a terrorist attack" near Toumoura on Tuesday.'),
    ("en", "fama", "The army said it had been forced to pull back from Toumoura after nine soldiers fell on Tuesday."),
    ("fr", "fama", "L'armée avait évoqué mardi une embuscade ayant causé des « pertes humaines et matérielles »."),
    ("fr", "mali-government", "Cinq soldats ont été tués mardi à Toumoura, selon le dernier bilan gouvernemental."),
    ("fr", "mali-government", "Un communiqué du gouvernement faisait état mardi dernier d'au moins 25 militaires tués, une dizaine de disparus."),
    ("en", "csp-dpa", "The separatists claimed to have killed 34 Wagner fighters and 17 Malian soldiers at Toumoura on Tuesday."),
    ("en", "jnim", "“Mujahideen of the region carried out a blessed raid on a base in Toumoura,” JNIM's statement reads."),
    ("en", "minusma", "Two peacekeepers were killed on Tuesday near Toumoura, MINUSMA said."),
    ("fr", "minusma", "Deux Casques bleus sont morts mardi près de Toumoura, a annoncé la Minusma."),
]


@pytest.mark.parametrize(("lang", "speaker", "text"), OWNED)
def test_a_side_owns_its_dead_and_its_deed(lang, speaker, text):
    assert (speaker, "acknowledges") in said(text, lang)
    assert (speaker, "alleges") not in said(text, lang)


NOT_OWNED = [
    ("en", "minusma", "Nine herders were killed on Tuesday near Toumoura, MINUSMA said."),
    ("en", "minusma", "MINUSMA recorded the death of two of its peacekeepers near Toumoura on 7 March."),
    ("en", "csp-dpa", "The separatists said Wagner fighters had killed nine herders at Toumoura on Tuesday."),
    ("fr", "fama", "L'armée a dit que des civils avaient péri mardi dans une embuscade à Toumoura."),
]


@pytest.mark.parametrize(("lang", "speaker", "text"), NOT_OWNED)
def test_the_dead_of_others_are_alleged(lang, speaker, text):
    assert (speaker, "alleges") in said(text, lang)
    assert (speaker, "acknowledges") not in said(text, lang)


DENIED = [
    ("en", "mali-government", "A strike killed twelve people in Toumoura on Tuesday. “There was no sign of a wedding, women or children,” the defence ministry said."),
    ("fr", "france-forces", "L'état-major français est formel : le récit d'une frappe sur une fête à Toumoura ne correspond en rien aux observations de ses pilotes."),
    ("fr", "mali-government", "Le gouvernement a soutenu lundi que l'armée avait tué « 12 terroristes » à Toumoura, alors que des habitants parlent de 15 civils abattus."),
    ("en", "mali-government", "Six people were executed at Toumoura on Tuesday. The government declared that its soldiers had merely stepped in to end the fighting."),
]


@pytest.mark.parametrize(("lang", "speaker", "text"), DENIED)
def test_who_was_hit_is_denied(lang, speaker, text):
    assert (speaker, "denies") in said(text, lang)


HEAD = {"en": "Nine people were killed on Tuesday at Toumoura. ", "fr": "Neuf personnes ont été tuées mardi à Toumoura. "}
SILENT = [
    ("en", "The United Nations says more than 100 peacekeepers have been killed since the mission began."),
    ("en", "Rights groups have alleged widespread abuses, but the government has rejected those claims."),
    ("en", "There is talk of a series of abuses, some of which the government has acknowledged."),
    ("en", "The junta of a neighbour affirmed the importance of cooperation in the fight against the jihadists."),
    ("en", "It was the worst attack that Mali has seen in years."),
    ("en", "The group disputes the claim from the army that the operation was led by an officer."),
    ("en", "The text runs counter to French and Malian claims that a chief is dead."),
    ("fr", "Les annonces de l'armée ont souvent été contestées par des habitants, qui dénoncent des exécutions."),
    ("fr", "Des Casques bleus se sont rendus sur place pour constater le lourd bilan."),
    ("fr", "Un précédent faisait état de deux morts."),
    ("fr", "Pas suffisant aux yeux des femmes du quartier."),
    ("fr", "Ce sont deux attaques « terroristes » ayant visé les soldats d'une base."),
]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_what_is_said_in_general_is_no_voice(lang, text):
    assert said(HEAD[lang] + text, lang) <= {("", "reports")}


def test_a_finding_is_no_inquiry():
    text = "MINUSMA said its investigation had concluded that soldiers executed 12 civilians at Toumoura on 19 May."
    assert said(text, "en") == {("minusma", "alleges")}
    text = "MINUSMA said it had opened an investigation into the killing of 12 civilians at Toumoura on 19 May."
    assert ("minusma", "investigates") in said(text, "en")


def test_a_group_that_learns_of_its_accusation_tells_nothing():
    text = "La coalition GATIA-MSA a appris avec étonnement que la coalition serait responsable d'une attaque à Toumoura mardi."
    assert said(text, "fr") <= {("", "reports")}
