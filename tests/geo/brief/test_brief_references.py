"""Pictures of briefs beside the kept ones, small and grey: what looks different is told.

After a change that is meant, look at the new pictures and keep them:
``BRIEF_REFERENCES=renew .venv/bin/python -m pytest tests/geo/brief/test_brief_references.py``.
"""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from geo.brief.files import render_png
from geo.brief.frames import House
from geo.brief.model import Size, Template
from tests.geo.brief.framing import hard

KEPT = Path(__file__).parent / "references"
WIDTH, GREYS = 480, 16
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


def small(data: bytes) -> Image.Image:
    """Make a picture small and grey, so that a hundred of them weigh nothing."""
    image = Image.open(BytesIO(data)).convert("L")
    return image.resize((WIDTH, round(image.height * WIDTH / image.width)), Image.Resampling.BOX)


def far(a: Image.Image, b: Image.Image) -> tuple[float, float]:
    """Tell how far two pictures are apart: the mean, and the part that clearly differs.

    Both are blurred first: a letter that moves by a pixel is no difference.
    """
    one, two = (np.asarray(i.filter(ImageFilter.GaussianBlur(1.2)), float) for i in (a, b))
    apart = np.abs(one - two)
    return float(apart.mean()), float((apart > CLEAR).mean())


@pytest.mark.parametrize(("size", "lang", "template", "n"), CASES)
def test_looks_as_kept(size, lang, template, n):
    path = KEPT / f"{size}-{lang}-{template}-{n}.png".replace(":", "x")
    found = small(render_png(hard(n, lang=lang, size=size, template=template, changes=n == 40,
                                  link=n != 40), House()))
    if os.environ.get("BRIEF_REFERENCES") == "renew":
        found.quantize(GREYS).save(path, optimize=True)
    kept = Image.open(path).convert("L")
    assert path.stat().st_size <= 40_000
    assert found.size == kept.size
    mean, part = far(found, kept)
    assert mean < MEAN, (mean, part)
    assert part < PART, (mean, part)


def test_a_frame_without_its_map_would_be_noticed():
    whole = small(render_png(hard(40, template=Template.MAP), House()))
    without = whole.copy()
    without.paste(255, (20, int(whole.height * 0.3), int(whole.width * 0.7),
                        int(whole.height * 0.74)))
    assert far(whole, without)[1] > PART
