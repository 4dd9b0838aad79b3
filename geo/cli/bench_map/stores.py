"""The stores that are measured: given by the user, or made up in the spare folder."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from geo.errors import AtlasError
from geo.i18n import N_
from geo.project import ROOT
from geo.synth_acled import write_acled


def ready(n: int, folder: Path, given: str, tell: Callable[[str], None]) -> str:
    """Give the address of a store: the given one, or a new one of ``n`` made-up incidents.

    Raises AtlasError if the given file is not there or the import fails.
    """
    if given:
        if "://" not in given and not Path(given).is_file():
            raise AtlasError(N_("There is no store “{path}”."), path=given)
        return str(Path(given).resolve()) if "://" not in given else given
    made = folder / f"synthetic-{n}"
    made.mkdir()
    tell(f"making up {n:,} incidents …")
    write_acled(made / "made.csv", n)
    tell(f"importing {n:,} incidents …")
    _imported(made)
    (made / "made.csv").unlink()
    return str(made / "atlas.gpkg")


def _imported(made: Path) -> None:
    env = {**os.environ, "GEO_STORE": str(made / "atlas.gpkg"), "GEO_VAR": str(made),
           "PYTHONPATH": str(ROOT)}
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", "geo", "import", str(made / "made.csv")], cwd=ROOT, env=env,
        capture_output=True, text=True, check=False)
    if done.returncode:
        raise AtlasError(N_("The made-up incidents could not be imported: {said}"),
                         said=(done.stderr or done.stdout).strip()[-500:])
