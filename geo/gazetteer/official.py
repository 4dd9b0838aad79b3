"""Where gazetteers are published: the only addresses that the atlas knows by itself.

Nothing here goes online; ``geo.gazetteer.download`` does, and only for ``gazetteer install``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from geo.errors import InputError
from geo.i18n import N_

MB = 1_000_000


@dataclass(frozen=True)
class Official:
    """An official address; ``is_index`` where it answers with the address of the newest file.

    ``about_bytes`` is what to expect, told before anything is fetched.
    """

    name: str
    publisher: str
    url: str
    licence: str
    about_bytes: int
    is_index: bool = False


_ALL = (
    Official("geonames", "GeoNames", "https://download.geonames.org/export/dump/ML.zip",
             "CC BY 4.0", 1 * MB),
    Official("cod-ab", "OCHA, Humanitarian Data Exchange",
             "https://data.humdata.org/api/3/action/package_show?id=cod-ab-mli",
             "CC BY 3.0 IGO", 15 * MB, is_index=True),
    Official("geoboundaries", "geoBoundaries, William & Mary geoLab",
             "https://www.geoboundaries.org/api/current/gbOpen/MLI/ADM3/",
             "CC BY 4.0", 10 * MB, is_index=True),
)
OFFICIAL = MappingProxyType({one.name: one for one in _ALL})
_WANTED = ("geojson", "shp", "geopackage")  # formats of the Humanitarian Data Exchange, best first


def file_address(index: bytes, asked: str) -> str:
    """Take the address of the newest file out of an index.

    Raises InputError where the index is of another make than expected, or names no secure address.
    """
    try:
        content = json.loads(index)
        found = _geoboundaries(content) or _humdata(content)
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError) as error:
        raise InputError(N_("{url} gave no list of files ({error}). Download the file yourself and "
                            "give its name."), url=asked, error=error) from error
    if not found or not found.startswith("https://"):
        raise InputError(N_("{url} names no file that can be read here. Download the file yourself "
                            "and give its name."), url=asked)
    return found


def _geoboundaries(content: Any) -> str:  # noqa: ANN401 - somebody's JSON
    return str(content.get("gjDownloadURL", ""))


def _humdata(content: Any) -> str:  # noqa: ANN401 - somebody's JSON
    resources = content["result"]["resources"]
    by_format = {str(r["format"]).casefold(): str(r["url"]) for r in reversed(resources)}
    return next((by_format[f] for f in _WANTED if f in by_format), "")
