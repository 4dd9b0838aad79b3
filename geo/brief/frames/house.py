"""Templates of one's own: name, logo, accent colour and mark of an organisation.

``brief.toml`` lies in the folder that ``GEO_BRIEF`` names, else in ``brief`` beside the store::

    organisation = "Regional analysis cell"
    logo = "logo.png"            # PNG or JPEG in the same folder
    accent = "#0b5a82"
    marking = "TLP:AMBER"
    footer = "Not for onward distribution"
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from geo.errors import InputError
from geo.i18n import N_
from geo.project import VAR

FILE = "brief.toml"
_KEYS = ("organisation", "logo", "accent", "marking", "footer")
_LONGEST = 120  # letters of a name, a mark or a foot
_HEAVIEST = 4_000_000  # bytes of a logo
_CONTRAST = 4.5  # WCAG AA for small text on white


@dataclass(frozen=True)
class House:
    """What an organisation puts on its briefs; empty means the atlas's own."""

    organisation: str = ""
    logo: bytes = b""
    accent: str = ""
    marking: str = ""
    footer: str = ""


def house(folder: Path | None = None) -> House:
    """Read ``brief.toml`` if it is there. Raises InputError that quotes what cannot be used."""
    given = os.environ.get("GEO_BRIEF")
    path = (folder or (Path(given) if given else VAR / "brief")) / FILE
    if not path.exists():
        if given and folder is None and not path.parent.is_dir():
            raise InputError(N_("GEO_BRIEF names “{folder}”, which is no folder."), folder=given)
        return House()
    return _checked(path, _read(path))


def _read(path: Path) -> dict[str, str]:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(N_("“{path}” cannot be read: {error}"), path=path, error=error) from error
    for key, value in table.items():
        if key not in _KEYS:
            raise InputError(N_("“{path}” holds “{key}”, which nothing reads; it may hold {keys}."),
                             path=path, key=key, keys=", ".join(_KEYS))
        if not isinstance(value, str):
            raise InputError(N_("“{path}”: {key} must be a text in quotation marks, not {value}."),
                             path=path, key=key, value=value)
        if len(value) > _LONGEST:
            raise InputError(N_("“{path}”: {key} is longer than {most} letters: “{value}”."),
                             path=path, key=key, most=_LONGEST, value=value)
    return {key: value.strip() for key, value in table.items()}


def _checked(path: Path, table: dict[str, str]) -> House:
    accent = table.get("accent", "")
    if accent and not re.fullmatch(r"#[0-9a-fA-F]{6}", accent):
        raise InputError(N_("“{path}”: accent “{value}” is no colour such as #0b5a82."), path=path,
                         value=accent)
    if accent and contrast(accent) < _CONTRAST:
        raise InputError(N_("“{path}”: accent “{value}” is too pale to be read on white; choose a "
                            "darker one."), path=path, value=accent)
    logo = table.pop("logo", "")
    return House(logo=_logo(path, logo) if logo else b"", **table)


def _logo(path: Path, name: str) -> bytes:
    """Read the picture and write it anew: what else its file holds does not go into a brief."""
    file = path.parent / name
    if not file.is_file() or not file.resolve().is_relative_to(path.parent.resolve()):
        raise InputError(N_("“{path}”: there is no logo “{name}” in this folder."), path=path,
                         name=name)
    if file.stat().st_size > _HEAVIEST:
        raise InputError(N_("“{path}”: the logo “{name}” is larger than 4 MB."), path=path,
                         name=name)
    try:
        with Image.open(file, formats=["PNG", "JPEG"]) as image:
            picture = image.convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError,
            Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise InputError(N_("“{path}”: the logo “{name}” cannot be read; a PNG or JPEG file is "
                            "needed."), path=path, name=name) from error
    picture.thumbnail((800, 400))
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def contrast(color: str) -> float:
    """Give the contrast of a colour with white after WCAG 2.2."""
    parts = [int(color[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]  # noqa: PLR2004 - sRGB
    light = sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    return 1.05 / (light + 0.05)
