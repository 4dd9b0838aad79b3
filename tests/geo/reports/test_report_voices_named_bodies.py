"""Bodies with long names, joint names, officers of associations, and whose words a verb gives."""

import pytest
from report_voices_samples import voices_of


def said(text, lang):
    return {(v.actor_id or v.speaker, v.stance.value) for v in voices_of(text, lang)}


def named(text, lang):
    return {v.speaker for v in voices_of(text, lang)}


OFFICERS = [
    ("en", "secretary-general of a group called Fedde Wali",
     "Gunmen killed nine people in Toumoura on Tuesday. “They shot the herders,” said Oumar Bah, secretary-general of a group called Fedde Wali."),
    ("en", "president of the local herders association Walde",
     "Gunmen killed nine people in Toumoura on Tuesday. ''They shot the herders,'' said Oumar Bah, president of the local herders association Walde."),
    ("fr", "président du collectif Walde Rewbe",
     "Neuf personnes ont été tuées mardi à Toumoura. « Ils ont tiré sur les bergers », a déclaré Oumar Bah, président du collectif Walde Rewbe."),
]


@pytest.mark.parametrize(("lang", "words", "text"), OFFICERS)
def test_who_heads_a_body_is_told_by_his_office_and_not_by_his_name(lang, words, text):
    assert named(text, lang) == {words}
    assert named(text + (" Six are missing, Bah said." if lang == "en" else " Bah parle de six disparus."), lang) == {words}


BODIES = [
    ("en", {("tabital-pulaaku", "alleges")},
     "Gunmen killed nine people in Toumoura on Tuesday. “They shot the herders,” said Oumar Bah, president of the local Tabila Pullaku association."),
    ("en", {("local-officials", "alleges")},
     "Nine people were killed in Toumoura on Tuesday. “Men fired at the houses,” said Oumar Sidibe, an official for nearby Ouro."),
    ("en", {("mujao", "alleges")},
     "Nine people were taken at Toumoura on Tuesday. “Robbers have taken them,” MUJAO official Oumar Bah said."),
    ("fr", {("g5-sahel-force", "alleges")},
     "Neuf soldats sont morts mardi à Toumoura. Le G5 Sahel auquel appartient le Mali, a attribué l'attaque à un groupe jihadiste."),
    ("fr", {("gatia", "alleges"), ("msa", "alleges")},
     ("Le Groupe d'autodéfense touareg Imghad et alliés (GATIA) et le Mouvement pour le Salut de l'Azawad (MSA) portent à la connaissance "
      "de l'opinion que des hommes armés ont tué douze civils mardi à Toumoura.")),
    ("fr", {("gatia", "alleges"), ("msa", "alleges")},
     "Douze civils ont été tués mardi à Toumoura, ont rapporté dans des communiqués successifs le MSA (Mouvement pour le salut de l'Azawad) et le Gatia."),
    ("fr", {("local-civil-sources", "alleges")}, "« Neuf villageois sont morts » mardi à Toumoura, explique un acteur communautaire."),
    ("en", {("minusma", "alleges")},
     "The United Nations has troops near Toumoura. Gunmen killed nine herders there on Tuesday, the mission said."),
    ("fr", {("tabital-pulaaku", "alleges")},
     "Le groupe terroriste est présent. Selon l'organisation de la jeunesse Tabital Pulaaku, des bombes ont tué neuf civils mardi à Toumoura."),
    ("fr", {("security-sources", "corroborates")}, "« Il y a eu neuf morts » mardi à Toumoura, a confirmé un militaire malien."),
    ("en", {("relatives-of-victims", "alleges"), ("local-officials", "alleges")},
     "At least three families and two local leaders recounted how soldiers killed nine men in Toumoura on Tuesday."),
]


@pytest.mark.parametrize(("lang", "voices", "text"), BODIES)
def test_who_speaks_for_whom(lang, voices, text):
    assert said(text, lang) == voices


def test_a_coalition_is_all_its_movements_further_on():
    text = ("La CMA affirme que la coalition GATIA-MSA a attaqué des civils à Toumoura le 1er mai. "
            "La coalition précise qu'aucun de ses éléments armés ne se trouvait à Toumoura au moment des faits.")
    assert {("gatia", "denies"), ("msa", "denies"), ("cma", "alleges")} <= said(text, "fr")


def test_a_long_name_ends_with_its_own():
    text = "Neuf corps ont été trouvés lundi à Toumoura. L'association de défense des droits des éleveurs Walde a affirmé que l'armée les avait tués."
    assert named(text, "fr") == {"L'association de défense des droits des éleveurs Walde"}
    text = "Neuf corps ont été trouvés lundi à Toumoura. L'association des jeunes de Gao a affirmé que l'armée les avait tués."
    assert not any(words.endswith("Gao a") for words in named(text, "fr"))


SUBJECTS = [
    ("fr", {("mali-government", "corroborates")},
     ("Le gouvernement malien confirme la mort de 15 personnes mardi à Toumoura, fait état de neuf villageois portés disparus et soupçonne des terroristes. "
      "Trois hameaux ont brûlé, précise la même source.")),
    ("en", {("security-sources", "alleges")},
     ("Dozens of troops were missing on Sunday after an ambush at Toumoura, military sources said. But of the 64 troops who had been in the convoy, "
      "only 20 were present at a roll call, the source said.")),
    ("en", {("hrw", "alleges")},
     ("Malian soldiers killed 12 civilians at Toumoura in March, HRW said. Malian soldiers and fighters killed 40 civilians in three operations, it said.")),
    ("en", {("witnesses", "alleges")},
     "The army sent men on Wednesday to two villages where forty people had died, as survivors recounted how attackers shot them."),
    ("en", {("local-officials", "alleges")}, "“It is a heavy toll, with two soldiers killed and three wounded” at Toumoura, a local official said on Tuesday."),
]


@pytest.mark.parametrize(("lang", "voices", "text"), SUBJECTS)
def test_whose_verb_it_is(lang, voices, text):
    assert said(text, lang) == voices


def test_an_account_within_a_quotation_is_his_who_is_quoted():
    text = ("Jihadists ambushed a convoy near Toumoura on Friday. A representative of a drivers' union relayed what he had heard: "
            "“According to a survivor who escaped, jihadists shot at everybody.”")
    assert "survivor" not in " ".join(named(text, "en"))


def test_certain_sources_are_heard_where_others_speak_of_something_else():
    far = "Le marché est calme. " * 25
    text = ("Neuf civils ont été tués mardi à Toumoura, selon le maire. " + far
            + "Certaines sources affirment que quatre personnes ont été tuées mercredi à Ouro.")
    assert ("local-civil-sources", "alleges") in said(text, "fr")
    text = "Neuf civils ont été tués mardi à Toumoura, selon le maire. Certaines sources affirment que neuf civils ont été tués."
    assert ("local-civil-sources", "alleges") not in said(text, "fr")
