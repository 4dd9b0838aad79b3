"""What the browser fetches from the app itself: libraries, our own scripts, base layers.

Built into ``static/`` (git-ignored) from installed packages and ``data/``; nothing is downloaded.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import geopandas as gpd
import shapely

from geo.gazetteer import units
from geo.gazetteer.places import places
from geo.model.admin import Vintage
from geo.model.place import Place
from geo.project import DATA, ROOT, STATIC
from geo.view import offline

OURS = ROOT / "ui" / "assets"
_STAMP = "stamp.txt"
UNIT_FILES = {
    "adm1": ("adm1", Vintage.V2015), "adm2": ("adm2", Vintage.V2015),
    "adm3": ("adm3", Vintage.V2015), "adm1-2016": ("adm1", Vintage.V2016),
    "adm2-2016": ("adm2", Vintage.V2016), "adm1-2023": ("adm1", Vintage.V2023),
}
_WHOLE = ((offline.SCRIPT, ("leaflet.js", *offline.SCRIPTS)),
          (offline.STYLE, ("leaflet.css", *offline.STYLES)),
          ("page.css", ("app.css", "brief.css", "lens.css")),
          ("screenshot-view.js", ("screenshot-frame.js", "screenshot.js")))
_BASE = ("countries", "rivers", "lakes")
_RANKS = {"town": 2, "village": 4, "well": 5}


def ensure_static(folder: Path = STATIC) -> str:
    """Build the static files unless they are there and fresh; give the stamp of their content.

    Raises OSError where the folder cannot be written.
    """
    stamp = _stamp()
    if served(folder) != stamp:
        _build(folder, stamp)
    return stamp


def _stamp() -> str:
    """Hash what the static files are made from, so that a change of any rebuilds them."""
    found = sorted([*OURS.glob("*"), *DATA.glob("basemap/*.geojson"), *DATA.glob("admin/*"),
                    *DATA.glob("places/*.csv"), Path(__file__), Path(offline.__file__)])
    return _hashed(tuple((path, (told := path.stat()).st_mtime_ns, told.st_size)
                         for path in found))


@lru_cache(maxsize=1)
def _hashed(files_: tuple[tuple[Path, int, int], ...]) -> str:
    """Hash the content of files; every run asks, so they are read again only when one changed."""
    digest = hashlib.sha256(version("XStatic-Leaflet").encode())
    for path, _changed, _size in files_:
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def _build(folder: Path, stamp: str) -> None:
    """Build beside the folder and put it in place at the end, so that none is ever half built."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(prefix=".static-", dir=folder.parent))
    try:
        part.chmod(0o755)
        shutil.copytree(OURS, part / "app")
        shutil.copytree(_leaflet() / "images", part / "app" / "images")
        for whole, pieces in _WHOLE:
            (part / "app" / whole).write_text(_joined(pieces), encoding="utf-8")
        (part / "geo").mkdir()
        for name, text in _layers():
            (part / "geo" / f"{name}.geojson").write_text(text, encoding="utf-8")
        (part / _STAMP).write_text(stamp, encoding="utf-8")
        _put(part, folder, stamp)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _joined(pieces: Sequence[str]) -> str:
    found = (OURS / name if (OURS / name).is_file() else _leaflet() / name for name in pieces)
    return "\n".join(path.read_text(encoding="utf-8") for path in found)


def _leaflet() -> Path:
    return Path(str(files("xstatic.pkg.leaflet"))) / "data"


def _put(part: Path, folder: Path, stamp: str) -> None:
    """Put a folder in the place of the one before, unless another process has just done so."""
    shutil.rmtree(folder, ignore_errors=True)
    try:
        os.replace(part, folder)  # noqa: PTH105 - a folder, and Path.replace says the same
    except OSError:
        if served(folder) != stamp:
            raise


def served(folder: Path = STATIC) -> str:
    """Give the stamp of a folder as it was built last; nothing if it has none.

    Whether it is still fresh is asked once a run, by ``ensure_static``: that looks at every file.
    """
    held = folder / _STAMP
    return held.read_text(encoding="utf-8") if held.is_file() else ""


def _layers() -> Iterator[tuple[str, str]]:
    for name in _BASE:
        yield name, (DATA / "basemap" / f"{name}.geojson").read_text(encoding="utf-8")
    for name, (level, vintage) in UNIT_FILES.items():
        yield name, _units_geojson(units.units(level, vintage))
    yield "towns", _towns_geojson()


def _units_geojson(table: gpd.GeoDataFrame) -> str:
    """Write units as GeoJSON: their id, their name and where a label may stand."""
    features = [{"type": "Feature", "id": unit_id,
                 "properties": {"id": unit_id, "name": row.name_, "label": [
                     round(row.lon, 4), round(row.lat, 4)]},
                 "geometry": json.loads(shapely.to_geojson(
                     shapely.set_precision(row.geometry, 1e-4)))}
                for unit_id, row in zip(table.index, table.rename(
                    columns={"name": "name_"}).itertuples(), strict=True)]
    return _collection(features)


def _towns_geojson() -> str:
    seats = {p.place_id for p in places().values() if p.kind == "town"}
    features = [{"type": "Feature", "properties": {
                    "name": p.name, "rank": _rank(p, seats)},
                 "geometry": {"type": "Point", "coordinates": [p.lon, p.lat]}}
                for p in places().values() if p.kind in _RANKS and p.has_point]
    return _collection(sorted(features, key=lambda f: f["properties"]["rank"]))


def _rank(found: Place, seats: set[str]) -> int:
    """Rank a label: the capital first, then seats of regions, towns, villages and wells."""
    if found.place_id in _CAPITALS & seats:
        return 0 if found.place_id == "bamako" else 1
    return _RANKS.get(found.kind, 5)


_CAPITALS = frozenset({"bamako", "kayes", "koulikoro", "sikasso", "segou", "mopti", "tombouctou",
                       "gao", "kidal", "menaka", "taoudenni", "taoudenit"})


def _collection(features: list[dict[str, object]]) -> str:
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False,
                      separators=(",", ":"))


if __name__ == "__main__":
    ensure_static()
