"""Language, sentences, parts and origin of a report's text."""

import hashlib
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.reports.model import Part
from geo.reports.text import guess_header, make_report
from geo.reports.text.captions import dateline_end
from geo.reports.text.language import detect_language
from geo.reports.text.sentences import sentences


@pytest.mark.parametrize(("text", "lang"), [
    ("Gunmen attacked the village and burned it.", "en"), ("Nine killed in an ambush near Gao", "en"),
    ("Des hommes armés ont attaqué le village.", "fr"), ("Neuf morts dans une embuscade à Gao", "fr"),
    ("", "en"), ("12345", "en")])
def test_language(text, lang):
    assert detect_language(text) == lang


@pytest.mark.parametrize(("text", "count"), [
    ("The attack of Feb. 17 killed nine. Two fled.", 2), ("Gen. Diarra spoke. He denied it.", 2),
    ("M. Traoré a parlé. Il a nié.", 2), ("The U.N. Security Council met. It voted.", 2),
    ("It lies in the U.S. The army left.", 2), ("En 50 av. J.-C. rien. Puis tout.", 2),
    ("Le communiqué n° 41 est paru. Il nie.", 2), ("On compte 1.500 morts. Deux camps.", 2),
    ("Near St. Louis they stopped. They ate.", 2), ("In the village…on 26 January they shot.", 1),
    ("“We fled. We hid,” she said. He wept.", 3), ("« Ils ont fui. Ils sont morts », dit-il. Il pleure.", 3),
    ("What now? Nobody knows! All left.", 3), ("At 5 a.m. gunmen came. They shot.", 2),
    ("Résolution no. 2690 was read. It passed.", 2), ("J. K. Doe wrote. He left.", 2),
    ("Le Col. Sangaré a parlé. Il nie.", 2), ("He waited... and left. Then came.", 2),
    ("It was the army. “No,” he said.", 2), ("Ils sont venus le 3 janv. 2024. Ils ont tiré.", 2)])
def test_sentences(text, count):
    assert len(sentences(text, (0, len(text)))) == count


STORY = """Soldiers accused of killing herders near Gao

By A Reporter
Published 6 January 2025
Photo: a market. © AFP

BAMAKO, Jan 6 (Reuters) - Soldiers killed nine herders near Gao on Friday, a rebel group said.

The army denied the accusation in a statement on Saturday and promised to look into the matter.

A long silence

Relatives of the herders told Reuters that bodies were found in two places by the road to the north.

Read also: Another story altogether
Share this article
All rights reserved."""


def test_parts():
    parts = [(s.part, s.text[:12]) for s in make_report(STORY).sentences]
    assert parts[0] == (Part.HEADLINE, "Soldiers acc")
    assert (Part.CAPTION, "BAMAKO, Jan ") in parts
    assert (Part.BODY, "Soldiers kil") in parts
    assert (Part.SUBHEAD, "A long silen") in parts
    assert [p for p, _ in parts[1:4]] == [Part.CAPTION] * 3
    assert [p for p, _ in parts[-3:]] == [Part.FURNITURE] * 3


@pytest.mark.parametrize("line", [
    "Lire aussi : une autre histoire", "À lire aussi : une autre", "Read more: something else",
    "Subscribe to our newsletter for more", "Abonnez-vous à notre lettre", "Partager sur Facebook",
    "Facebook Twitter WhatsApp", "We use cookies to improve this site.", "Tous droits réservés.",
    "Donate now", "Faites un don pour soutenir la rédaction", "Rejoignez notre chaîne WhatsApp",
    "Our Standards: The Thomson Reuters Trust Principles.", "Actualité", "Accueil > Afrique",
    "Laisser un commentaire", "Copyright 2025 Some Site. All rights reserved.", "This article was amended on 3 March."])
def test_furniture(line):
    text = f"Nine were killed in the village on Friday, a mayor said.\n\n{line}\n\nThe army was silent on it all day."
    assert [s.part for s in make_report(text).sentences][1:-1] == [Part.FURNITURE] * (
        len(make_report(text).sentences) - 2)


@pytest.mark.parametrize("line", [
    "Publié le 6 janvier 2025", "Publié le : 21/02/2025 - 18:42", "Posted on January 6, 2025",
    "Par la rédaction", "AFP", "REUTERS/Some Photographer", "(Photo by Somebody / AFP)",
    "Photo d’illustration", "Crédit photo : DR", "FILE - A soldier stands guard in Gao.",
    "Mis à jour le 7 janvier 2025 à 10:00", "Bamako, le 13 mars 2024"])
def test_captions(line):
    text = f"Un titre sans point à la fin\n\n{line}\n\nNeuf personnes ont été tuées vendredi dans le village."
    assert [s.part for s in make_report(text).sentences][1] is Part.CAPTION


def test_a_title_given_twice_is_told_once():
    report = make_report("A Title of Some Length Here\n\nA Title of Some Length Here\n\nThe army denied it all.")
    assert [s.part for s in report.sentences] == [Part.HEADLINE, Part.FURNITURE, Part.BODY]


def test_a_second_summing_up_is_no_story():
    body = ["Farmers around the river have had little rain.", "The price of millet rose in all markets.",
            "Teachers went on strike over wages.", "A bridge was opened by a minister.",
            "Doctors warned of malaria among children.", "Herders moved their cattle south.",
            "The capital celebrated its football team."]
    lead = "Soldiers intercepted vehicles near the northern town and killed twenty passengers, rebels claimed Monday."
    recap = "Rebels claimed that soldiers intercepted vehicles near the northern town Monday and killed twenty passengers."
    report = make_report("\n\n".join([lead, *body, recap]))
    assert report.sentences[-1].part is Part.RECAP
    assert all(s.part is Part.BODY for s in report.sentences[:-1])


def test_lines_wrapped_at_a_margin_are_one_paragraph():
    text = ("Soldiers stopped two vehicles on the road that leads from the town\n"
            "to the border and shot those who were in them, said relatives who\n"
            "had waited for days for a word from the drivers and passengers and\n"
            "who buried them on Sunday.")
    assert len(make_report(text).sentences) == 1


@pytest.mark.parametrize(("text", "publisher", "origin"), [
    ("A mayor told Reuters that nine died.", "", "reuters"), ("Un élu a déclaré à l’AFP que neuf sont morts.", "", "afp"),
    ("Selon RFI, neuf sont morts.", "", "rfi"), ("Neuf sont morts. (AFP)", "", "afp"),
    ("The BBC reports nine deaths.", "", "bbc"), ("A mayor told Reuters that nine died.", "Reuters", ""),
    ("Relatives confirmed the incident to Reuters.", "", "reuters"), ("Nine died near the APC.", "", "")])
def test_origin(text, publisher, origin):
    assert make_report(text, publisher=publisher).origin == origin


def test_the_text_stays_as_it_is():
    report = make_report("A\r\n\r\nB c.\0", published_on=date(2025, 1, 1), publisher="RFI via allAfrica", origin="x")
    assert report.text == "A\r\n\r\nB c.\0"
    assert report.sha256 == hashlib.sha256(report.text.encode()).hexdigest()
    assert (report.publisher_id, report.origin) == ("rfi", "x")


@pytest.mark.parametrize(("text", "day", "place"), [
    ("A title of a story\nPublié le 6 janvier 2025\n\nDes hommes sont morts.", date(2025, 1, 6), ""),
    ("A title of a story\n\nBAMAKO, 18 Feb 2025 (AFP) – Gunmen killed nine.", date(2025, 2, 18), "BAMAKO"),
    ("A title of a story\n\nBAMAKO, Feb 18 (Reuters) - Gunmen killed nine.", None, "BAMAKO"),
    ("A title of a story\n\nOn 6 January 2025 gunmen killed nine.", None, "")])
def test_header(text, day, place):
    header = guess_header(text)
    assert (header.published_on, header.place_line) == (day, place)
    assert header.title == "A title of a story"


@pytest.mark.parametrize("text", ["", "\0", "a" * 1_000_000, "\u202e\u200f😀 " * 10_000, "{{ x }}\n" * 10_000,
                                  "Ab cd\n" * 20_000, ". " * 20_000, "« " * 20_000, "\ud800"])
def test_hostile_texts_are_read(text):
    report = make_report(text)
    assert all(report.text[s.start:s.end] == s.text for s in report.sentences)
    guess_header(text)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet='aB1é .!?…\n\r“”«»"()-–:•\u00a0\u202e', max_size=200))
def test_sentences_are_stretches_in_order(text):
    end, report = 0, make_report(text)
    assert len(report.text) == len(text)
    assert report.text.split() == text.split()  # breaks within paragraphs are spaces, no more
    for sentence in report.sentences:
        assert report.text[sentence.start:sentence.end] == sentence.text
        assert sentence.start >= end
        assert sentence.text.strip()
        end = sentence.end


@pytest.mark.parametrize(("line", "rest"), [
    ("BAMAKO: Gunmen killed four.", "Gunmen killed four."), ("Bamako - Des hommes", "Des hommes"),
    ("BAMAKO, Mali: Nine died.", "Nine died."), ("MOPTI, Mali — Nine died.", "Nine died."),
    ("GENEVA | Nine died.", "Nine died."), ("Dakar – “Nine died.”", "“Nine died.”")])
def test_where_a_newsroom_sits_is_no_scene(line, rest):
    assert line[dateline_end(line):] == rest


@pytest.mark.parametrize("line", ["Bamako-Ségou: a bus burnt.", "Bamako - Ségou road: ten dead",
                                  "Gao: two killed", "Bamako: the toll rises", "GAO: Two killed."])
def test_a_label_or_a_road_is_no_dateline(line):
    assert dateline_end(line) == 0


@pytest.mark.parametrize(("text", "day"), [
    ("Gao, 12 March 2025 – Gunmen killed six civilians on Monday.", date(2025, 3, 12)),
    ("Bamako, le 14 mai 2025 – Des hommes armés ont tué six civils.", date(2025, 5, 14)),
    ("Moura, 27 March 2022 – hundreds were killed.", None),
    ("Gao, 12 March 2025 – Six dead.\n\nMopti, 13 March 2025 – Two dead.", None),
])
def test_a_dateline_of_a_seat_tells_the_day_of_publication(text, day):
    assert guess_header(text).published_on == day
