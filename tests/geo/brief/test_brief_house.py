"""Templates of one's own: what brief.toml may hold, and what is told of what it may not."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from geo.brief.files.picture import render_png
from geo.brief.frames import House, house
from geo.errors import InputError
from tests.geo.brief.framing import hard, pages


@pytest.fixture
def folder(tmp_path):
    Image.new("RGB", (400, 100), "#0b5a82").save(tmp_path / "logo.png")
    return tmp_path


def given(folder, text):
    (folder / "brief.toml").write_text(text, encoding="utf-8")
    return house(folder)


def test_none_is_the_atlas_own(tmp_path):
    assert house(tmp_path) == House()


def test_all_of_it_is_used(folder):
    own = given(folder, 'organisation = "Cell « Nord »"\nlogo = "logo.png"\naccent = "#7a1f5c"\n'
                        'marking = "TLP:GREEN"\nfooter = "Not for onward distribution"')
    assert own.marking == "TLP:GREEN"
    told = " ".join(t.words for s in pages(hard(1), own) for _p, t in s.texts())
    assert "Cell « Nord »" in told
    assert "Not for onward distribution" in told
    assert render_png(hard(1), own) != render_png(hard(1), House())


def test_logo_is_written_anew(folder):
    image = Image.new("RGB", (40, 10))
    image.save(folder / "logo.png", pnginfo=_secret())
    own = given(folder, 'logo = "logo.png"')
    assert b"SECRET" not in own.logo
    assert Image.open(BytesIO(own.logo)).size == (40, 10)


def _secret():
    from PIL.PngImagePlugin import PngInfo
    info = PngInfo()
    info.add_text("Author", "SECRET")
    return info


@pytest.mark.parametrize(("text", "quoted"), [
    ('accent = "blue"', "blue"), ('accent = "#ffff00"', "#ffff00"), ("accent = 7", "7"),
    ('colour = "#0b5a82"', "colour"), ('logo = "gone.png"', "gone.png"),
    ('logo = "../logo.png"', "../logo.png"), ('organisation = "' + "x" * 200 + '"', "x" * 200),
    ("organisation = ", "brief.toml")])
def test_bad_values_are_quoted(folder, text, quoted):
    with pytest.raises(InputError) as told:
        given(folder, text)
    assert quoted in str(told.value)


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, b"<svg/>", None])
def test_broken_logo_is_told(folder, data):
    whole = (folder / "logo.png").read_bytes()
    (folder / "logo.png").write_bytes(whole[:60] if data is None else data)
    with pytest.raises(InputError, match=r"logo\.png"):
        given(folder, 'logo = "logo.png"')


def test_folder_that_is_none_is_told(monkeypatch, tmp_path):
    monkeypatch.setenv("GEO_BRIEF", str(tmp_path / "gone"))
    with pytest.raises(InputError, match="gone"):
        house()
