"""Texts in other languages are told from English and French ones."""

from __future__ import annotations

import pytest

from geo.errors import InputError
from geo.reports.text import read_text
from geo.reports.text.language import is_foreign


@pytest.mark.parametrize("text", [
    "هاجم مسلحون القرية وقتلوا تسعة مدنيين", "Боевики напали на деревню",
    "Hombres armados mataron a nueve personas en la aldea el martes, según un responsable local.",
    "Homens armados mataram nove pessoas na aldeia de Ber, segundo um responsável do lugar.",
    "Die Armee tötete neun Menschen im Dorf, sagte ein Beamter.", "Sɔrɔdasiw ye mɔgɔ kɔnɔntɔn faga",
    "Uomini armati hanno ucciso nove persone nel villaggio, secondo un funzionario."])
def test_another_language_is_told(text):
    assert is_foreign(text)


@pytest.mark.parametrize("text", [
    "Nine dead in Gao", "Neuf morts à Gao", "", "12", "FAMa, JNIM, FLA",
    "Des hommes armés ont tué neuf personnes dans le village de Ber, selon un élu.",
    "Gunmen from Al Jazeera’s “المدينة” report killed nine people in the village.",
    "El Hadj Example et le chef de la Coordination sont à Gao avec la force de défense."])
def test_what_is_read_is_no_other_language(text):
    assert not is_foreign(text)


@pytest.mark.parametrize("content", [
    bytes(range(256)) * 20, "Neuf tués à Ségou".encode("utf-16-le"), b"\x7fELF\x02\x01\x01\0" * 9])
def test_a_file_that_is_no_text_is_refused_in_words(tmp_path, content):
    path = tmp_path / "report.txt"
    path.write_bytes(content)
    with pytest.raises(InputError, match="is no text, whatever its name says"):
        read_text(path)


def test_a_stray_control_character_does_no_harm(tmp_path):
    path = tmp_path / "report.txt"
    path.write_bytes("Neuf tués à Ségou samedi.\x0c\n".encode() * 20 + b"\x01")
    assert read_text(path).startswith("Neuf tués")
