"""Who is named or described in a report, and what the words make of him."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_voices_samples import report_of, voices_of

from geo.builtin import builtin_actors, read_rows
from geo.project import DATA
from geo.reports.model import ActorRole, Part, Report, Sentence
from geo.reports.voices import find_actors, find_voices

EN = [
    ("Malian soldiers entered the town.", "fama"), ("The army entered the town.", "fama"), ("FAMa entered the town.", "fama"),
    ("The junta is in power.", "mali-government"), ("The military government is in power.", "mali-government"),
    ("The authorities closed the road.", "mali-government"), ("Russian mercenaries came.", "wagner-group"),
    ("Wagner fighters came.", "wagner-group"), ("Africa Corps troops came.", "africa-corps"),
    ("Foreign soldiers came with them.", "foreign-military-personnel"), ("White soldiers came with them.", "foreign-military-personnel"),
    ("Suspected jihadists came.", "jihadist-unspecified"), ("Islamist militants came.", "jihadist-unspecified"),
    ("Terrorist groups came.", "jihadist-unspecified"), ("JNIM came.", "jnim"), ("An al-Qaeda-linked group came.", "jnim"),
    ("The Group for the Support of Islam and Muslims came.", "jnim"), ("ISGS came.", "isgs"), ("The Islamic State came.", "isgs"),
    ("Islamic State Sahel Province came.", "isgs"), ("The Katiba Macina came.", "katiba-macina"), ("Dozo hunters came.", "dozo"),
    ("Traditional hunters came.", "dozo"), ("Dan Na Ambassagou came.", "dan-na-ambassagou"), ("A Dogon militia came.", "dogon-militia"),
    ("Gunmen came.", "unidentified-armed-men"), ("Unidentified armed men came.", "unidentified-armed-men"),
    ("The assailants came.", "unidentified-armed-men"), ("UN peacekeepers came.", "minusma"), ("MINUSMA came.", "minusma"),
    ("HRW published it.", "hrw"), ("The ICRC published it.", "icrc"), ("The governor of Gao published it.", "mali-government"),
    ("The mayor published it.", "local-officials"), ("French forces left.", "france-forces"), ("The GATIA came.", "gatia"),
    ("Relatives of the victims came.", "relatives-of-victims"), ("The gendarmerie came.", "gendarmerie"),
    ("THE MALIAN ARMED FORCES CAME.", "fama"), ("The general staff published it.", "fama-general-staff"),
    ("Russia’s Wagner Group came.", "wagner-group"), ("Mali's military came.", "fama"), ("A military source spoke.", "security-sources"),
]
FR = [
    ("Des soldats maliens sont entrés.", "fama"), ("L’armée est entrée.", "fama"), ("Les Forces armées maliennes sont entrées.", "fama"),
    ("Les FAMa sont entrées.", "fama"), ("L'armee malienne est entree.", "fama"), ("La junte est au pouvoir.", "mali-government"),
    ("Les autorités de transition gouvernent.", "mali-government"), ("Des mercenaires russes sont venus.", "wagner-group"),
    ("Le groupe paramilitaire Wagner est venu.", "wagner-group"), ("Des soldats blancs sont venus.", "foreign-military-personnel"),
    ("Des djihadistes sont venus.", "jihadist-unspecified"), ("De présumés jihadistes sont venus.", "jihadist-unspecified"),
    ("Des groupes armés terroristes sont venus.", "jihadist-unspecified"), ("Le GSIM est venu.", "jnim"),
    ("Le Groupe de soutien à l’islam et aux musulmans est venu.", "jnim"), ("L’EIGS est venu.", "isgs"),
    ("L’État islamique au Sahel est venu.", "isgs"), ("La katiba Macina est venue.", "katiba-macina"),
    ("Des chasseurs dozos sont venus.", "dozo"), ("Des chasseurs traditionnels sont venus.", "dozo"),
    ("Des hommes armés non identifiés sont venus.", "unidentified-armed-men"), ("La Minusma est venue.", "minusma"),
    ("Les Casques bleus sont venus.", "minusma"), ("L’ONU est venue.", "un"), ("Le préfet est venu.", "mali-government"),
    ("Le gouverneur de Gao est venu.", "mali-government"), ("L’état-major général des armées est venu.", "fama-general-staff"),
    ("Une milice dogon est venue.", "dogon-militia"), ("L’armée française est partie.", "france-forces"),
    ("Une source sécuritaire a parlé.", "security-sources"), ("Le CICR est venu.", "icrc"),
]


def actors(text, lang="en", day=date(2024, 6, 1)):
    return find_actors(report_of(text, lang, day))


@pytest.mark.parametrize(("text", "actor", "lang"), [(*c, "en") for c in EN] + [(*c, "fr") for c in FR])
def test_an_actor_is_known(text, actor, lang):
    assert actor in {a.actor_id for a in actors(text, lang)}


@pytest.mark.parametrize("text", ["Un civil a été vu.", "Le monde entier regarde.", "Une plateforme est née."])
def test_common_words_are_no_names(text):
    assert not actors(text, "fr")


@pytest.mark.parametrize(("text", "lang"), [("The Burkinabe army came.", "en"), ("L’armée nigérienne est venue.", "fr")])
def test_another_army_is_not_the_malian_one(text, lang):
    assert {a.actor_id for a in actors(text, lang)} == {""}


@pytest.mark.parametrize(("day", "actor"), [
    (date(2012, 3, 1), "mnla"), (date(2016, 1, 1), "cma"), (date(2023, 11, 1), "csp-psd"),
    (date(2024, 7, 28), "csp-dpa"), (date(2025, 2, 17), "fla"), (None, ""),
])
def test_rebels_are_those_of_their_day(day, actor):
    assert {a.actor_id for a in actors("Tuareg rebels came.", "en", day)} == {actor}


def test_rebels_are_those_whom_the_report_names():
    assert {a.actor_id for a in actors("The CMA came. The rebels left.", "en", date(2022, 1, 1))} == {"cma"}


def test_russian_partners_are_not_made_into_a_company():
    assert actors("Its Russian partners came.")[0].actor_id == "russia-government"
    assert actors("Wagner came. The army and its Russian allies left.")[-1].actor_id == "wagner-group"


ROLES = [
    ("Malian soldiers killed ten people.", "fama", ActorRole.ACCUSED),
    ("Ten people were killed by JNIM.", "jnim", ActorRole.ACCUSED),
    ("An attack carried out by dozo hunters left ten dead.", "dozo", ActorRole.ACCUSED),
    ("The army, supported by Wagner, executed ten people.", "wagner-group", ActorRole.ACCUSED),
    ("The massacre was blamed on Wagner fighters.", "wagner-group", ActorRole.ACCUSED),
    ("The FLA attacked the army.", "fama", ActorRole.VICTIM),
    ("Ten soldiers were killed on Monday.", "fama", ActorRole.VICTIM),
    ("Soldiers clashed with JNIM near the river.", "jnim", ActorRole.PARTY),
    ("The army said nothing happened there.", "fama", ActorRole.SPEAKER),
    ("The army left the town.", "fama", ActorRole.MENTIONED),
]


@pytest.mark.parametrize(("text", "actor", "role"), ROLES)
def test_a_role_is_told(text, actor, role):
    found = find_actors(report_of(text))
    find = {a.actor_id: a.role for a in found}
    assert find[actor] == role or (role is ActorRole.SPEAKER and actor in find)


def test_spans_are_the_words():
    text = "Selon Kal Akal, l’armée « a tué » neuf civils, dit-elle.\nThe FLA\u00a0– a group – accused “Wagner” of it."
    report = report_of(text, "fr")
    found = find_actors(report)
    assert found
    assert all(text[slice(*a.span)] == a.text for a in found)
    for v in find_voices(report, found):
        assert 0 <= v.span[0] < v.span[1] <= len(text)
        assert 0 <= v.content[0] <= v.content[1] <= len(text)
        assert v.speaker_span is None or text[slice(*v.speaker_span)].split() == v.speaker.split()


def test_content_is_the_clause_that_was_said():
    text = "On Monday the FLA said the army killed nine people, but the government denied the accusation."
    said = {v.actor_id: text[slice(*v.content)] for v in voices_of(text)}
    assert said["fla"] == "the army killed nine people"
    assert said["mali-government"] == "the accusation"


def test_content_goes_on_with_the_quotation():
    text = "“They came at dawn. They shot nine men,” a resident said."
    assert next(text[slice(*v.content)] for v in voices_of(text)).startswith("They came at dawn. They shot nine men")


@pytest.mark.parametrize("text", [
    "", " ", "\x00\x00", "{{ army }} said {% killed %}", "\u202earmy said killed\u202c", "😀 army 😀 said 😀 killed 😀",
    "army " * 20_000, "a" * 1_000_000, "“" * 5_000, "said " * 20_000, "the army, " * 10_000 + "said it killed ten.", "İ army ẞ said ŉ",
])
def test_hostile_text_never_raises(text):
    for lang in ("en", "fr", ""):
        report = Report(text, lang, "x", (Sentence(0, len(text), text, Part.BODY, 0),) if text else ())
        find_voices(report, find_actors(report))


@given(st.text(max_size=300))
def test_any_text_has_spans_inside_it(text):
    report = report_of(text)
    found = find_actors(report)
    assert all(text[slice(*a.span)] == a.text for a in found)
    for v in find_voices(report, found):
        assert v.content[0] <= v.content[1] <= len(text)


def test_every_actor_of_the_descriptions_is_in_the_table():
    ids = {row["actor_id"] for _, row in read_rows(DATA / "actors" / "descriptions.csv")}
    special = {"unknown", "people", "commentator", "separatist", "csp", "russian-allies", "civil-society"}
    assert ids - special <= set(builtin_actors().by_id)
