"""Places and days of statements that a newcomer saw misread: namesakes, areas, cercles, speakers."""

from __future__ import annotations

from datetime import date

import pytest
from report_read import incidents

SCHOOL_EN = ("On 17 September, JNIM fighters attacked the gendarmerie school at Faladié. Diplomatic "
             "sources spoke of more than 70 dead.")
SCHOOL_FR = ("Le 17 septembre, des combattants du JNIM ont attaqué l'école de gendarmerie de Faladié. "
             "Des sources diplomatiques parlent de plus de 70 morts.")
ELSEWHERE_EN = [
    "In Koulikoro, two teachers' unions ended a strike after talks with the ministry.",
    "In Koulikoro, bakers have been on strike since Monday, the ministry of trade said.",
    "In the Koulikoro region, the rice harvest has begun, the ministry of agriculture said.",
]
ELSEWHERE_FR = [
    "À Koulikoro, deux syndicats d'enseignants ont mis fin à une grève après des discussions.",
    "Dans la région de Koulikoro, la récolte du riz a commencé, selon le ministère.",
]


def _place(text, published_on=date(2024, 5, 15)):
    return incidents(text, published_on=published_on)[0]["place"]


def _said(text):
    """Give the days of statements by speaker and stance."""
    return {(c["actor_id"], c["stance"]): c["stated_on"]
            for one in incidents(text) for c in one["claims"] if c["prop"] in ("event", "perpetrator")}


class TestNamesakes:
    """Which place of a name is meant is told by what stands beside it."""

    @pytest.mark.parametrize("head", ["", "Bamako. "])
    @pytest.mark.parametrize(("told", "elsewhere"), [
        *((SCHOOL_EN, e) for e in ELSEWHERE_EN), *((SCHOOL_FR, e) for e in ELSEWHERE_FR)])
    def test_what_is_told_of_something_else_settles_nothing(self, told, elsewhere, head):
        """A later paragraph without a deed leaves the place as it was."""
        day, told = date(2024, 10, 3), head + told
        assert _place(f"{told}\n\n{elsewhere}", day)["ref"] == _place(told, day)["ref"]

    @pytest.mark.parametrize("after", [
        "In the Koulikoro region, gunmen killed two herders on Sunday.",
        "Koulikoro region has been hit by several attacks since January.",
    ])
    def test_the_head_of_the_paragraph_comes_before_other_paragraphs(self, after):
        """Even where the other one tells of a deed."""
        found = _place(f"Bamako. {SCHOOL_EN}\n\n{after}", date(2024, 10, 3))
        assert found["ref"] == "unit:bamako.bamako.commune-vi"

    @pytest.mark.parametrize("text", [
        ("In the Koulikoro region, JNIM fighters attacked the gendarmerie school at Faladié on 17 "
        "September. More than 70 people died.\n\nIn Bamako, two unions ended a strike on Friday."),
        ("Koulikoro region.\n\nOn 17 September, JNIM fighters attacked the village of Faladié. More "
        "than 70 people died."),
        ("On 17 September, JNIM fighters attacked the village of Faladié. More than 70 people died."
        "\n\nThe attack in the Koulikoro region was the first there."),
    ])
    def test_what_is_told_of_the_deed_still_settles_it(self, text):
        """The same paragraph, a heading, and more on the deed."""
        assert _place(text, date(2024, 10, 3))["ref"] == "place:faladie-kati"


class TestAreas:
    """A vaguer area says no more than the unit of that name."""

    @pytest.mark.parametrize(("text", "ref"), [
        (("The army executed at least 14 men in the village of Kourma, in the Ségou region, on 4 May, "
         "HRW said. On 6 May, the army wrote on X that an operation in the Ségou area had "
         "“neutralised 14 terrorists”."), "unit:segou"),
        (("L'armée a exécuté au moins 14 hommes dans le village de Kourma, dans la région de Ségou, le "
         "4 mai, selon HRW. Le 6 mai, l'armée a écrit sur X qu'une opération dans la zone de Ségou "
         "avait « neutralisé 14 terroristes »."), "unit:segou"),
        (("Gunmen killed 14 men in Kourma, in the Ségou region, on 4 May. The army said that the "
         "attack took place in the area of Ségou."), "unit:segou"),
        (("Des hommes armés ont tué 14 hommes à Kourma, dans la région de Ségou, le 4 mai. L'armée "
         "parle d'une attaque dans le secteur de Ségou."), "unit:segou"),
        (("Gunmen killed 14 men in the village of Kourma, in the Niono cercle, on 4 May. The army "
         "said that the attack took place in the Niono area."), "unit:segou.niono"),
    ])
    def test_the_region_stays(self, text, ref):
        """The town of the same name does not take its place."""
        assert _place(text)["ref"] == ref

    @pytest.mark.parametrize(("text", "ref"), [
        ("Gunmen killed 14 men in the Ségou area on 4 May.", "near:segou"),
        ("Gunmen killed 14 men in the Ségou region on 4 May. The attack took place near Ségou.",
         "near:segou"),
        (("Gunmen killed 14 men in the Ségou region on 4 May. The attack took place in the Niono "
         "area."), "near:niono"),
        (("Des hommes armés ont tué 14 hommes dans la région de Ségou le 4 mai. L'attaque a eu lieu "
         "près de Ségou."), "near:segou"),
    ])
    def test_what_says_more_is_taken(self, text, ref):
        """An area alone, a place that is near the town, another town's area."""
        assert _place(text)["ref"] == ref


class TestStatedCercles:
    """No pin lies outside the cercle that is stated."""

    @pytest.mark.parametrize("text", [
        ("Des soldats ont tué dix hommes dans les villages de Sebabougou et Bema, dans le cercle de "
        "Nioro du Sahel, région de Kayes, le 4 mai."),
        "Des soldats ont tué dix hommes à Bema, dans le cercle de Nioro, région de Kayes, le 4 mai.",
        ("Gunmen killed ten men in the villages of Sebabougou and Bema, in the Nioro du Sahel cercle, "
        "Kayes region, on 4 May."),
    ])
    def test_a_place_of_another_cercle_is_left_open(self, text):
        """Nioro's cercle is called after its town, too; Béma lies in that of Diéma."""
        one, = incidents(text)
        found = one["place"]
        assert (found["adm2"], found["lat"]) == ("Nioro", None)
        assert "ambiguous_place" in one["flags"]

    @pytest.mark.parametrize(("text", "ref"), [
        ("Gunmen killed ten men in Bema, Diéma cercle, Kayes region, on 4 May.", "place:bema"),
        ("Gunmen killed ten men in Nioro du Sahel on 4 May.", "place:nioro-du-sahel"),
        ("Des hommes armés ont tué dix hommes à Nioro du Sahel le 4 mai.", "place:nioro-du-sahel"),
        ("Des hommes armés ont tué dix hommes près de Nioro du Sahel le 4 mai.",
         "near:nioro-du-sahel"),
        ("Des hommes armés ont tué dix hommes dans le cercle de Nioro du Sahel le 4 mai.",
         "unit:kayes.nioro"),
    ])
    def test_the_town_stays_a_town(self, text, ref):
        """Only with the word for it is the long name that of the cercle."""
        assert _place(text)["ref"] == ref


class TestHospitalSources:
    """Who speaks for a hospital does not make the place before him one."""

    @pytest.mark.parametrize("text", [
        "An ambush on Saturday killed 34 civilians near Ansongo, a hospital source said.",
        "An ambush on Saturday killed 34 civilians near Ansongo, hospital officials said.",
        "An ambush on Saturday killed 34 civilians near Ansongo, a regional hospital worker said.",
        "An ambush on Saturday on a convoy escorted by the army killed 34 civilians near Ansongo.",
        "Une embuscade a tué samedi 34 civils près d'Ansongo, selon une source hospitalière.",
        "Une embuscade a tué samedi 34 civils près d'Ansongo, a indiqué un médecin de l'hôpital.",
    ])
    def test_the_place_is_the_scene(self, text):
        """The source is said behind it."""
        assert _place(text)["ref"] == "near:ansongo"

    @pytest.mark.parametrize("text", [
        "An ambush on Saturday killed 34 civilians. The dead were brought to Gao, a hospital town.",
        "An ambush on Saturday killed 34 civilians. The wounded are in Gao, the regional hospital.",
        "Une embuscade a tué samedi 34 civils. Les blessés sont à l'hôpital de Gao.",
    ])
    def test_where_the_hurt_lie_is_none(self, text):
        """They were hit elsewhere."""
        assert _place(text)["ref"] == ""


class TestSaidOn:
    """A statement has the day that is told with its own words of speech."""

    @pytest.mark.parametrize(("text", "said"), [
        (("Gunmen killed 12 people in Diabaly on Saturday, residents told AFP on Tuesday. The army "
         "said in a statement late Sunday that it killed nobody. JNIM said in a communiqué published "
         "on Monday that it was not involved."),
         {("local-civil-sources", "alleges"): "2024-05-14", ("fama", "denies"): "2024-05-12",
          ("jnim", "denies"): "2024-05-13"}),
        (("Des hommes armés ont tué 12 personnes à Diabaly samedi, ont indiqué mardi des habitants. "
         "L'armée a affirmé dans un communiqué diffusé dimanche soir qu'elle n'a tué personne."),
         {("local-civil-sources", "alleges"): "2024-05-14", ("fama", "denies"): "2024-05-12"}),
        ("On Tuesday, residents told AFP that gunmen killed 12 people in Diabaly on Saturday.",
         {("local-civil-sources", "alleges"): "2024-05-14"}),
        (("In a statement published on Monday, Human Rights Watch accused the army of killing 12 "
         "civilians in Diabaly on 4 May."), {("hrw", "alleges"): "2024-05-13"}),
        (("Dans un communiqué publié dimanche soir, l'armée a affirmé que des hommes armés ont tué 12 "
         "personnes à Diabaly samedi."), {("fama", "alleges"): "2024-05-12"}),
        (("Des hommes armés ont tué 12 personnes à Diabaly samedi, selon des habitants joints lundi "
         "par l'AFP."), {("local-civil-sources", "alleges"): "2024-05-13"}),
        (("JNIM claimed responsibility on Sunday for an attack that killed 12 soldiers in Diabaly on "
         "Saturday."), {("jnim", "acknowledges"): "2024-05-12"}),
        (("Des hommes armés ont tué 12 soldats à Diabaly samedi. Le JNIM a revendiqué lundi "
         "l'attaque."), {("jnim", "acknowledges"): "2024-05-13"}),
        (("Gunmen killed 12 people in Diabaly on Saturday, residents said. The mayor confirmed the "
         "toll on Tuesday."), {("local-civil-sources", "alleges"): None,
                              ("local-officials", "corroborates"): "2024-05-14"}),
    ])
    def test_each_has_his_own(self, text, said):
        """Before the verb, behind it, and with the release."""
        assert said.items() <= _said(text).items()

    @pytest.mark.parametrize(("text", "said"), [
        (("Des hommes armés ont tué 12 personnes à Diabaly, a annoncé vendredi le maire. Le chef des "
         "dozos rejette ces accusations : « Nous étions à Mafouné ce jour-là. »"),
         {("local-officials", "alleges"): "2024-05-10", ("dozo", "denies"): None}),
        (("Gunmen killed 12 people in Diabaly, the mayor announced on Friday. The chief of the dozos "
         "denied the accusations: “We were in Mafouné that day.”"),
         {("local-officials", "alleges"): "2024-05-10", ("dozo", "denies"): None}),
        (("Gunmen killed 12 people in Diabaly on 4 May, the army said on Monday, while residents said "
         "that JNIM was responsible."),
         {("fama", "alleges"): "2024-05-13", ("local-civil-sources", "alleges"): None}),
        ("Gunmen killed 12 people in Diabaly. “They came on Saturday,” a resident said.",
         {("local-civil-sources", "alleges"): None}),
        (("Gunmen killed 12 people in Diabaly on Saturday. “They came at dawn,” said a resident on "
         "Monday. The army denied any role."),
         {("local-civil-sources", "alleges"): "2024-05-13", ("fama", "denies"): None}),
        (("Gunmen killed 12 people in Diabaly on Saturday, residents said. No aircraft flew there on "
         "Saturday, the army says."), {("fama", "denies"): None}),
    ])
    def test_none_has_anothers(self, text, said):
        """Nor the day of what is told."""
        assert said.items() <= _said(text).items()
