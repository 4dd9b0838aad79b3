"""What is said of an event told before: which stance is taken, and what it is about."""

import pytest
from report_read import candidates, incidents

# what the first paragraph tells, to which a second answers
TOLD = {
    "drone": "A drone strike killed eleven people, among them four children, at the market of Ber on Friday, a local official said.",
    "drone fr": "Une frappe de drone a tué onze personnes, dont quatre enfants, au marché de Ber vendredi, selon un élu.",
    "soldiers": "Nine farmers were shot dead at Sokoura on Monday by soldiers, relatives said.",
    "soldiers fr": "Neuf cultivateurs ont été abattus à Sokoura lundi par des soldats, selon leurs proches.",
    "dozos": "Nine herders were shot dead at Sokoura on Monday by dozos, survivors said.",
    "dozos fr": "Neuf éleveurs ont été abattus à Sokoura lundi par des dozos, selon des rescapés.",
    "raid": "Gunmen attacked Dinangourou on Monday, killing farmers.",
    "raid fr": "Des hommes armés ont attaqué Dinangourou lundi, faisant des morts.",
    "post": "A text that many shared says the army killed forty fishermen at Sokoura on Monday.",
    "post fr": "Selon un texte partagé par beaucoup, l’armée a tué quarante pêcheurs à Sokoura lundi.",
}


def _heard(told, text):
    found = candidates(f"{TOLD[told]}\n\n{text}", "fr" if told.endswith("fr") else "en")
    return {(c["actor_id"], c["stance"], c["prop"]) for one in found for c in one["claims"]}


CLAIMED = [
    # an army on who its dead were
    ("drone", "fama", "denies", "victims", "Asked about civilian victims, a spokesman for the armed forces replied: “There were none.”"),
    ("drone", "dirpa", "denies", "victims", "Pressed about the children, the army’s information directorate, Dirpa, answered in one line: nobody at that position was a civilian."),
    ("drone", "fama-general-staff", "denies", "victims", "Pressed about the dead children, a spokesman for the general staff said there were not any."),
    ("drone", "fama", "denies", "victims", "The army spoke of “a dozen terrorists” put out of action."),
    ("drone", "fama", "acknowledges", "event", "The army spoke of “a dozen terrorists” put out of action."),
    ("drone", "mali-government", "denies", "victims", "The military government says its aircraft destroyed a terrorist base there."),
    ("drone fr", "fama", "denies", "victims", "L’armée assure que nul sur place n’était un civil."),
    ("drone fr", "fama", "denies", "victims", "Interrogé sur d’éventuelles victimes civiles, un porte-parole de l’armée a répondu : « Il n’y en a pas eu. »"),
    ("drone fr", "mali-government", "denies", "victims", "Bamako se vante d’y avoir éliminé « onze terroristes »."),
    ("drone fr", "fama-general-staff", "denies", "victims", "L’état-major a répondu : « Il n’y avait là que des terroristes. »"),
    # who clears one side blames another
    ("soldiers", "local-officials", "denies", "perpetrator", "The mayor told us: soldiers had nothing to do with it. “These people were killed by the bandits who tax the harvest,” he said."),
    ("soldiers", "local-officials", "denies", "perpetrator", "The army was not there, the mayor said: “It was bandits who killed them.”"),
    ("soldiers", "local-officials", "alleges", "event", "The mayor does not share that view. Soldiers had nothing to do with it, he told us: “These people were killed by the bandits who tax the harvest.”"),
    ("dozos", "dozo", "alleges", "event", "A spokesman for the dozos denied it: “Our guns were put away. Look rather to the jihadists.”"),
    ("soldiers fr", "local-officials", "alleges", "perpetrator", "Le maire jure que l’armée n’y est pour rien : « Ce sont les jihadistes. »"),
    ("dozos fr", "dozo", "alleges", "perpetrator", "Le porte-parole des dozos s’en défend : « Nous dormions. Voyez plutôt du côté des jihadistes. »"),
    ("dozos fr", "dozo", "alleges", "event", "Le chef des dozos récuse toute implication. Il impute l’attaque à des bandits."),
    # where a group says that it was
    ("dozos", "dozo", "denies", "perpetrator", "A spokesman for the dozos said his men “were nowhere near Sokoura that day”."),
    ("dozos", "dozo", "denies", "perpetrator", "A spokesman for the dozos said not one hunter left Koro that day."),
    ("dozos fr", "dozo", "denies", "perpetrator", "Le porte-parole des dozos dit tout le contraire : pas un de ses hommes n’aurait quitté le campement."),
    ("dozos fr", "dozo", "denies", "perpetrator", "Le porte-parole des dozos affirme que ses hommes « étaient à cent lieues de Sokoura ce jour-là »."),
    # inquiries that are asked for
    ("soldiers", "fidh", "reports", "event", "FIDH has asked that a civilian judge take up the case."),
    ("soldiers", "amnesty", "reports", "event", "“Nobody may look away,” said the regional director of Amnesty International. “There must be an inquiry.”"),
    ("soldiers fr", "fidh", "reports", "event", "La FIDH demande la saisine d’un juge civil."),
    ("soldiers fr", "tabital-pulaaku", "reports", "event", "Tabital Pulaaku veut que la Cour pénale internationale s’en saisisse."),
    # what is taken back
    ("soldiers", "gendarmerie", "retracts", "event", "The gendarmerie withdrew an earlier statement that two officers had been abducted."),
    ("soldiers", "mali-government", "retracts", "event", "The prefect has withdrawn the figure of twelve that he gave on Tuesday."),
    ("soldiers", "mali-government", "retracts", "event", "The prefect, who had announced twelve dead, admitted a mistake and lowered his count to nine."),
    ("soldiers", "mali-government", "retracts", "event", "The governor said his earlier figure of twelve was no longer valid."),
    ("soldiers fr", "local-officials", "retracts", "event", "Le maire parlait d’abord de douze morts. Il s’est repris le soir même."),
    ("soldiers fr", "local-officials", "alleges", "event", "Le maire parlait d’abord de douze morts. Il s’est repris le soir même."),
    ("soldiers fr", "witnesses", "retracts", "event", "Le principal témoin est revenu en novembre sur toute sa déposition."),
    ("soldiers fr", "mali-government", "retracts", "event", "Le préfet, qui avait d’abord repris le chiffre de douze donné par les militaires, y renonce."),
    # whatever verb puts a number to the dead
    ("raid", "local-humanitarian-source", "alleges", "event", "An aid worker keeps a list: eleven names, four of them women’s."),
    ("raid fr", "local-humanitarian-source", "alleges", "event", "Un travailleur humanitaire tient une liste : onze noms."),
    ("raid fr", "local-officials", "alleges", "event", "Un élu de la commune, joint par téléphone, en est à quatorze corps."),
    ("raid fr", "mali-government", "alleges", "event", "Le sous-préfet s’en tient à neuf."),
    ("raid fr", "local-civil-sources", "alleges", "perpetrator", "Les habitants montrent du doigt le Jnim, qui n’a rien revendiqué."),
    ("drone", "fama", "denies", "victims", "The army denied that any villager had been harmed."),
    # who only says the same denies with the one before
    ("post", "gendarmerie", "denies", "event", "The mayor denies it: “Nobody was killed here.” The commander of the gendarmerie brigade says the same."),
    ("post", "local-officials", "denies", "event", "The governor says it is a rumour. The mayor agrees with him."),
    ("post fr", "gendarmerie", "denies", "event", "Le maire dément : « Personne n’a été tué ici. » Le commandant de la brigade de gendarmerie tient le même langage."),
]


@pytest.mark.parametrize(("told", "who", "stance", "prop", "text"), CLAIMED)
def test_an_answer_has_its_stance_and_what_it_is_about(told, who, stance, prop, text):
    assert (who, stance, prop) in _heard(told, text)


NOT_CLAIMED = [
    ("soldiers fr", "jnim", "acknowledges", "Les habitants montrent du doigt le Jnim, qui n’a rien revendiqué."),
    ("raid fr", "mali-government", "alleges", "Le gouverneur assure que les auteurs seront retrouvés."),
    ("dozos", "dozo", "denies", "A spokesman for the dozos said his men had killed nine bandits."),
    ("dozos fr", "dozo", "acknowledges", "Le chef des dozos récuse toute implication. Il impute l’attaque à des bandits."),
    ("dozos fr", "dozo", "acknowledges", "Le porte-parole des dozos dit tout le contraire : pas un de ses hommes n’aurait quitté le campement."),
    ("soldiers", "fama", "retracts", "The army withdrew its men from Sokoura."),
    ("soldiers fr", "fama", "retracts", "L’armée a retiré ses hommes de Sokoura."),
    ("drone fr", "security-sources", "alleges", "Un officier en poste à Gao nie toute bavure : « C’étaient des cadres du JNIM. »"),
    ("raid", "unidentified-armed-men", "alleges", "The attackers left nine bodies in the fields."),
    ("drone", "fama", "denies", "Also on Friday, soldiers clashed with rebels near Anéfis; the army spoke of nine “terrorists” killed."),
]


@pytest.mark.parametrize(("told", "who", "stance", "text"), NOT_CLAIMED)
def test_words_that_look_alike_take_no_such_stance(told, who, stance, text):
    assert (who, stance) not in {(a, s) for a, s, _ in _heard(told, text)}


def test_who_tells_that_gunmen_killed_is_not_accused_with_them():
    (one,) = incidents("Seven people were killed at Zangasso on Monday by gunmen, the gendarmerie said.", "en")
    assert {p["actor_id"] for p in one["perpetrators"]} == {"unidentified-armed-men"}


def test_an_army_that_denies_in_its_own_communique_does_not_tell_it_besides():
    text = ("L’État-Major Général des Armées dément formellement les allégations selon lesquelles ses avions auraient "
            "bombardé le marché de Sokoura le 13 mai 2024. Aucun aéronef n’a survolé la zone ce jour-là.")
    (one,) = incidents(text, "fr", publisher="État-major général des Armées")
    assert {c["stance"] for c in one["claims"]} == {"denies"}


def test_what_is_denied_of_a_place_is_of_the_event_there():
    text = ("Soldiers killed nine men at Takalote on 6 May, Kal Akal said.\n\nOn 9 May, soldiers led five traders away "
            "from the market of Ber, Kal Akal said. The general staff denies any civilian loss at Takalote.")
    first = next(c for c in incidents(text, "en") if c["place"]["text"] == "Takalote")
    assert ("fama-general-staff", "denies") in {(c["actor_id"], c["stance"]) for c in first["claims"]}
