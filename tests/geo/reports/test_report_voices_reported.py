"""Who says what in the sentences of which news reports are made: ranks, other states, papers, figures."""

import pytest
from report_read import incidents
from report_voices_samples import heard


def said(text, lang):
    """Give who speaks, with his stance, each pair once."""
    return sorted({(who, stance.value) for who, stance, _prop, _value in heard(text, lang)})


def told(text, lang, **report):
    """Give the pairs of speaker and stance of each incident of a whole report."""
    return [sorted({(c["actor_id"] or c["speaker"], c["stance"]) for c in one["claims"]})
            for one in incidents(text, lang, **report)]


@pytest.mark.parametrize(("lang", "text", "pairs"), [
    ("fr", ("Des combattants du Jnim ont lancé un assaut contre Tirelli. « Neuf habitants ont été tués », a indiqué "
           "le colonel-major Issa Konta, gouverneur de Bandiagara."), [("mali-government", "alleges")]),
    ("fr", "« Douze civils sont morts », a déclaré le général Boukary Sow, porte-parole du gouvernement.",
     [("mali-government", "alleges")]),
    ("fr", ("La Minusma a annoncé la mort de deux civils. Une mine a sauté au passage du convoi, a précisé son "
           "porte-parole Jean Valder."), [("minusma", "alleges")]),
    ("en", ("Two civilians were killed near Gossi, a spokesman for MINUSMA said. A mine went off under a lorry, "
           "spokesman Peter Hallan wrote."), [("minusma", "alleges")]),
    ("en", "Captain Oumar Tessa said four traders had been killed at the checkpoint.",
     [("security-sources", "alleges")]),
    ("en", "The toll was authenticated Thursday by two senior military officials, who counted 14 dead.",
     [("security-sources", "corroborates")]),
    ("fr", "« Six fidèles ont été enlevés », a révélé Moussa Kelma, un responsable de la paroisse de Sanga.",
     [("local-civil-sources", "alleges")]),
])
def test_a_rank_or_a_spokesman_before_a_name_is_no_older_speaker(lang, text, pairs):
    assert said(text, lang) == pairs


@pytest.mark.parametrize(("lang", "text", "pairs"), [
    ("en", "The French army said it had struck fighters near Gossi. The ministry denied that any civilian was killed.",
     [("france-forces", "acknowledges"), ("france-forces", "denies")]),
    ("en", "Residents said the strike killed 11 guests. France rejected the accusations.",
     [("france-forces", "denies"), ("local-civil-sources", "alleges")]),
    ("en", "French officials denied that the jets had hit a market.", [("france-forces", "denies")]),
    ("fr", "L'armée française dit avoir tué dix terroristes. Les autorités démentent avoir visé une noce.",
     [("france-forces", "acknowledges"), ("france-forces", "denies")]),
    ("en", "The French military said it had killed about 20 rebel fighters and denied that a wedding had been hit.",
     [("france-forces", "acknowledges"), ("france-forces", "denies")]),
    ("en", "France announced that its last soldiers would leave the country in August.", []),
])
def test_a_state_abroad_answers_for_its_own_forces(lang, text, pairs):
    assert said(text, lang) == pairs


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Les autorités mauritaniennes affirment que quinze éleveurs ont été tués près de la frontière."),
    ("fr", "Le gouvernement algérien a dénoncé la mort de trois routiers tués par un drone."),
    ("en", "Mauritanian authorities said that nine herders had been killed near the border."),
    ("en", "The government of Niger said that four of its traders were shot dead near Labbezanga."),
])
def test_another_state_is_never_malis(lang, text):
    assert {who for who, _stance in said(text, lang)}.isdisjoint({"mali-government", "fama"})


@pytest.mark.parametrize(("lang", "text", "pairs"), [
    ("fr", "Selon l'armée, cette attaque à l'engin explosif est l'action de la katiba Macina, groupe terroriste.",
     [("fama", "alleges")]),
    ("en", "The attackers also burned a crane and a lorry of the company, the army said.", [("fama", "alleges")]),
    ("en", "The army said it had killed 12 terrorists.", [("fama", "acknowledges")]),
    ("fr", "L'armée annonce que huit terroristes ont été « mis hors d'état de nuire ».", [("fama", "acknowledges")]),
    ("en", "Gunmen attacked army positions in three towns, the army said.", [("fama", "acknowledges")]),
    ("fr", ("« Le gouvernement a le profond regret d'annoncer que des terroristes ont tué 14 villageois », indique un "
           "communiqué du gouvernement."), [("mali-government", "alleges")]),
])
def test_an_army_owns_its_deeds_and_losses_and_no_others(lang, text, pairs):
    assert said(text, lang) == pairs


@pytest.mark.parametrize(("lang", "text", "pairs"), [
    ("en", "Nineteen villagers were killed, according to a statement on Monday from the government.",
     [("mali-government", "alleges")]),
    ("fr", "Cinq personnes ont été tuées, selon les informations communiquées à RFI par le gouvernorat de Gao.",
     [("mali-government", "alleges")]),
    ("fr", "Quatre douaniers ont été tués, a confirmé à Xinhua un cadre du ministère malien du Commerce.",
     [("mali-government", "corroborates")]),
    ("fr", ("Sept éleveurs ont été tués à Agdal. C'est la triste nouvelle donnée, dimanche 3 mars, par la communauté "
           "Idnan."), [("local-civil-sources", "alleges")]),
    ("fr", "Dans un communiqué, la communauté Idnan a informé l'opinion que des hommes armés ont tué sept éleveurs.",
     [("local-civil-sources", "alleges")]),
    ("en", "A United Nations investigation report revealed that 14 civilians had been killed.", [("un", "alleges")]),
    ("en", ("A bomb killed two people, residents said. A report by HRW counted five dead. The report added that three "
           "of them were children."), [("hrw", "alleges"), ("local-civil-sources", "alleges")]),
    ("en", "A statement by MSA-GATIA spoke of 15 people executed by jihadists.",
     [("gatia", "alleges"), ("msa", "alleges")]),
    ("en", "Gunmen killed four fishermen, said Tasda, an organisation that defends herders.", [("named:Tasda", "alleges")]),
    ("en", "Gunmen killed six people and wounded two, officials said.", [("local-officials", "alleges")]),
    ("fr", "Trois villages ont été brûlés. Le gouvernement indexe la katiba Macina dans ces tueries.",
     [("mali-government", "alleges")]),
    ("fr", "Aucun commentaire n'a été obtenu des autorités maliennes sur la mort des dix éleveurs.",
     [("mali-government", "reports")]),
    ("fr", ("Le gouvernement avait annoncé l'ouverture d'une enquête et assuré qu'aucun élément ne mettait en cause "
           "l'armée dans la mort des bergers."), [("mali-government", "denies"), ("mali-government", "investigates")]),
    ("fr", "Des inconnus ont tué six femmes. La gendarmerie de Koro a ouvert, de son côté, sa propre enquête.",
     [("gendarmerie", "investigates")]),
    ("fr", "« L'armée a massacré 11 de nos parents », a répliqué un habitant.", [("relatives-of-victims", "alleges")]),
    ("en", "One man said that 16 people had been killed, two of them his brothers.",
     [("relatives-of-victims", "alleges")]),
])
def test_whose_paper_or_word_it_is(lang, text, pairs):
    assert said(text, lang) == pairs


@pytest.mark.parametrize(("lang", "text"), [
    ("fr", "Ce bourg est connu pour ses drames. Des attaques qui ont été revendiquées par le Jnim."),
    ("en", "The army arrested two rebel leaders who had been denounced by residents."),
    ("fr", "Les soldats ont pris deux chefs qui avaient été dénoncés par des habitants."),
    ("en", "Soldiers and suspected Russian mercenaries entered the town."),
    ("en", "MINUSMA says that it has not been given permission to start its investigation in Tamba."),
    ("fr", "La Minusma n'a pas été autorisée à ouvrir une enquête à Tamba."),
    ("fr", "La Minusma condamne vigoureusement cette attaque contre des civils."),
    ("en", "“This crime must not go unpunished,” the head of the UN mission wrote."),
    ("fr", "« C'est un drame inacceptable », se lamente le maire."),
    ("en", "Farmers accuse the herders of siding with the jihadists."),
    ("fr", "Les jihadistes accusent les habitants d'avoir renseigné l'armée."),
])
def test_what_is_no_word_about_an_event(lang, text):
    assert said(text, lang) == []


def test_a_victim_is_not_the_he_who_speaks():
    text = "A councillor spoke of two shells. A girl aged 12 died, he said."
    assert said(text, "en") == [("local-officials", "alleges")]


def test_who_speaks_and_keeps_a_detail_to_himself_is_not_silent():
    text = "The prefect said that nine people were killed in Sobara. He declined to say who had killed them."
    assert said(text, "en") == [("mali-government", "alleges")]


def test_the_strike_of_which_an_investigation_tells_is_no_inquiry_of_the_army():
    text = ("The UN investigation confirmed the deaths of 17 civilians following the air strike carried out by the "
            "Malian army in Gossi.")
    assert ("fama", "investigates") not in said(text, "en")


def test_who_gives_the_sum_tells_the_events_under_it():
    text = ("Soldiers killed at least 30 people in raids on two villages, Human Rights Watch said on Tuesday.\n"
            "In the first raid, on 2 April in the village of Sobara, soldiers killed at least 19 men.\n"
            "In the second, on 9 April in the village of Tirelli, at least 11 people were killed. Witnesses said that "
            "the men had been tied up.\n")
    assert [pairs for pairs in told(text, "en") if ("hrw", "alleges") not in pairs] == []


def test_relatives_stand_behind_an_account_that_was_told():
    text = ("L'armée a exécuté quatorze détenus à Dioura le 6 mai, selon une association.\n"
            "Deux proches des détenus confirment le récit de l'association.\n")
    [pairs] = told(text, "fr")
    assert ("relatives-of-victims", "corroborates") in pairs


def test_who_confirms_after_he_has_accused_goes_on_alleging():
    text = ("The bus was attacked on Friday by gunmen near Songobia, said Ali Tessou, mayor of the nearby town. He "
            "confirmed 31 people dead.\n")
    [pairs] = told(text, "en")
    assert pairs == [("local-officials", "alleges")]


def test_a_newsroom_that_quotes_another_speaker_adds_no_claim():
    text = ("Nineteen people were killed on Monday in Sobara, residents said. AFP said that the mayor told it that four "
            "more had died.\n")
    [pairs] = told(text, "en")
    assert ("afp", "reports") not in pairs


@pytest.mark.parametrize(("lang", "text", "pairs"), [
    ("fr", "« Neuf corps ont été transférés », avait dit à l'AFP Ali Sonko, de l'association des jeunes de Koro.",
     [("local-civil-sources", "alleges")]),
    ("fr", "« Ils ont tué mes deux voisins », lâche un témoin.", [("witnesses", "alleges")]),
    ("fr", "Le gouvernement juge ce qui s'est passé à Koro horrible, lâche, barbare et inhumain.", []),
    ("fr", "Le maire a donné un bilan. « Trois corps ont été retrouvés », a déclaré cet élu.",
     [("local-officials", "alleges")]),
    ("fr", "Le charnier est à Tabako (Tabakoro, selon l'orthographe officielle), où 15 personnes ont péri.", []),
])
def test_who_speaks_by_his_association_and_who_by_no_verb(lang, text, pairs):
    assert said(text, lang) == pairs
