"""Pictures of briefs beside the kept ones, small and grey: what looks different is told.

After a change that is meant, look at the new pictures and keep them:
``BRIEF_REFERENCES=renew .venv/bin/python -m pytest tests/geo/brief/test_brief_references.py``.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PIL import Image, ImageFilter

from geo.brief import content
from geo.brief.files import render_png
from geo.brief.files.drawn import mapped, settings
from geo.brief.frames import House, sheets
from geo.brief.map import Part
from geo.brief.model import Request, Size, Template
from geo.brief.regions import regions_of
from geo.pipeline import import_file
from geo.store.geopackage import GeoPackageStore
from geo.synth_acled import write_acled
from tests.geo.brief.framing import hard
from tests.geo.brief.mapping import words_of

KEPT = Path(__file__).parent / "references"
WIDTH, GREYS = 480, 16
REGION = 300            # pixels: how wide the pictures of regions are
TOGETHER = 300_000      # bytes: all pictures of regions
MADE = date(2026, 11, 21)
MEAN, PART = 2.0, 0.02  # of 255; of the picture that may differ clearly
CLEAR = 32              # of 255
CASES = [(size, lang, template, n)
         for size, lang, template, n in (
             (Size.WIDE, "en", Template.LIST, 5), (Size.WIDE, "fr", Template.LIST, 40),
             (Size.WIDE, "en", Template.MAP, 40), (Size.WIDE, "fr", Template.MAP, 1),
             (Size.WIDE, "en", Template.TREND, 40), (Size.A4, "en", Template.LIST, 40),
             (Size.A4, "fr", Template.LIST, 5), (Size.A4, "fr", Template.MAP, 40),
             (Size.A4, "en", Template.TREND, 0), (Size.SQUARE, "en", Template.MAP, 5),
             (Size.SQUARE, "fr", Template.LIST, 40), (Size.SQUARE, "en", Template.TREND, 40))]


REGIONS = ["", *regions_of("all")]
# Each region in both languages and both sizes; every other one the other way round.
IN_BOTH = [(region, lang, size) for number, region in enumerate(REGIONS) for lang, size in
           zip(("en", "fr"), (Size.WIDE, Size.A4)[::(-1) ** number], strict=True)]


@pytest.fixture(scope="module")
def regional(full_copy, tmp_path_factory):
    """Give every region's brief in a language, over the built-in data and 300 made-up incidents."""
    folder = tmp_path_factory.mktemp("regional")
    write_acled(folder / "acled.csv", 300, seed=5)
    (folder / "atlas.gpkg").write_bytes(full_copy.read_bytes())
    store = GeoPackageStore(folder / "atlas.gpkg")
    import_file(folder / "acled.csv", store)
    found = {}
    for lang in ("en", "fr"):
        wanted = Request(lang=lang, template=Template.MAP, made=MADE)
        briefs = content.make_all(wanted, store, REGIONS)
        found |= {(r, lang): fixed(b) for r, b in zip(REGIONS, briefs, strict=True)}
    store.close()
    return found


def fixed(brief):
    """Give a brief without what changes with the day of the import."""
    told = tuple(re.sub(r"\d{4}-\d\d-\d\d", str(MADE), s) for s in brief.sources)
    return replace(brief, sources=told, version="f237a14e" * 8)


def small(data: bytes, width: int = WIDTH) -> Image.Image:
    """Make a picture small and grey, so that a hundred of them weigh nothing."""
    image = Image.open(BytesIO(data)).convert("L")
    return image.resize((width, round(image.height * width / image.width)), Image.Resampling.BOX)


def far(a: Image.Image, b: Image.Image) -> tuple[float, float]:
    """Tell how far two pictures are apart: the mean, and the part that clearly differs.

    Both are blurred first: a letter that moves by a pixel is no difference.
    """
    one, two = (np.asarray(i.filter(ImageFilter.GaussianBlur(1.2)), float) for i in (a, b))
    apart = np.abs(one - two)
    return float(apart.mean()), float((apart > CLEAR).mean())


@pytest.mark.parametrize(("size", "lang", "template", "n"), CASES)
def test_looks_as_kept(size, lang, template, n):
    name = f"{size}-{lang}-{template}-{n}"
    found = small(render_png(hard(n, lang=lang, size=size, template=template, changes=n == 40,
                                  link=n != 40), House()))
    assert_as_kept(found, name, 40_000)


def assert_as_kept(found, name, most):
    path = KEPT / f"{name}.png".replace(":", "x")
    if os.environ.get("BRIEF_REFERENCES") == "renew":
        found.quantize(GREYS).save(path, optimize=True)
    kept = Image.open(path).convert("L")
    assert path.stat().st_size <= most
    assert found.size == kept.size
    mean, part = far(found, kept)
    assert mean < MEAN, (mean, part)
    assert part < PART, (mean, part)


@pytest.mark.parametrize(("region", "lang", "size"), IN_BOTH)
def test_regions_look_as_kept_and_tell_what_they_must(regional, region, lang, size):
    brief = regional[region, lang]
    brief = replace(brief, request=replace(brief.request, size=size))
    picture, told, text = page_of(brief)
    assert told.has_legend
    bars = [p.text for p in told.placed if p.part is Part.FURNITURE and "km" in p.text]
    wanted = [told.legend[0].title, *bars, *(f.value for f in brief.figures),
              brief.sources[0].split(":")[0]]
    assert bars
    for words in wanted:
        assert "".join(words.split()) in text, words
    assert_as_kept(small(picture, REGION), f"region-{size}-{lang}-{region or 'mali'}", 30_000)


def page_of(brief):
    """Give a first page as picture, what its map shows, and its words without spaces."""
    picture = BytesIO()
    with settings():
        figure, told = mapped(sheets(brief, House())[0], brief, 72)
        FigureCanvasAgg(figure).print_png(picture)
        text = words_of(figure)
    return picture.getvalue(), told, "".join(text.split())


def test_pictures_of_regions_are_small_together():
    kept = list(KEPT.glob("region-*.png"))
    assert len(kept) == len(IN_BOTH)
    assert sum(p.stat().st_size for p in kept) < TOGETHER


def test_a_frame_without_its_map_would_be_noticed():
    whole = small(render_png(hard(40, template=Template.MAP), House()))
    without = whole.copy()
    without.paste(255, (20, int(whole.height * 0.3), int(whole.width * 0.7),
                        int(whole.height * 0.74)))
    assert far(whole, without)[1] > PART
