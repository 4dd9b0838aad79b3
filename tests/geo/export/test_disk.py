"""A disk that is full in the middle: an error that is told, and the old file as it was."""

from __future__ import annotations

import resource
import signal
import subprocess
import sys

import pytest

from geo.export import FORMATS
from geo.project import ROOT

SCRIPT = """
import resource, signal, sys
from pathlib import Path
from geo.builtin import builtin_claims
from geo.export import Selection, export_selection
from geo.fold import fold_all
from geo.frame import to_frame
made = Selection(to_frame(fold_all(builtin_claims())), builtin_claims())
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))
for name in sys.argv[1:]:
    try:
        export_selection(made, Path(name))
    except OSError as error:
        print("told", Path(name).name)
"""


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE") or not hasattr(signal, "SIGXFSZ"),
                    reason="this system limits no file sizes")
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path):
    outs = [tmp_path / f"o.{ending}" for ending in FORMATS]
    for out in outs:
        out.write_text("old", encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", SCRIPT, *outs], cwd=ROOT, capture_output=True,
                          text=True, check=False)
    assert (done.returncode, done.stdout.splitlines()) == (0, [f"told {out.name}" for out in outs]), done.stderr
    assert sorted(tmp_path.iterdir()) == sorted(outs)
    assert {out.read_text(encoding="utf-8") for out in outs} == {"old"}
