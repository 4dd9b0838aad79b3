"""Mini reports with what each says of one thing: who says what, how many, when and where."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

from geo.cli.extract import Job, work
from geo.reports.evaluate import _finer, _place_right, _same_claim, _words, likeness

HERE = Path(__file__).parent / "lines"
NONE = {"low": None, "best": None, "high": None}


@cache
def lines(name):
    """Give the mini reports of a file."""
    return [json.loads(line) for line in
            (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def candidates(line, folder):
    """Read a mini report as a file of its own."""
    path = folder / f"{line['id']}.txt"
    path.write_text(line["text"], encoding="utf-8")
    return work(Job(path, date.fromisoformat(line["published_on"]), line["publisher"],
                    line["lang"]))["candidates"]


def shares(name, split, folder):
    """Give how much of what the lines of a split say is right, from 0 to 1."""
    counts, judge = Counter(), _JUDGES[name.partition("_")[0]]
    for line in lines(name):
        if line["split"] == split:
            counts.update(judge(line, candidates(line, folder)))
    if name.startswith("voices"):
        return {"claims": 2 * counts["right"] / (counts["wanted"] + counts["given"])}
    return {told: counts[told] / counts["all"] for told in counts if told != "all"}


def _voices(line, found):
    """Count claims, each speaker and stance once; what a publisher tells in its own name is left out."""
    given = {(_words(c), c["stance"]): c for one in found for c in one["claims"]
             if c["speaker"] not in {"", line["publisher"]}}
    wanted = {(_words(c), c["stance"]): c for c in line["claims"]}
    right = 0
    left = list(given.values())
    for claim in wanted.values():
        hit = next((c for c in left if _same_claim(claim, c)), None)
        if hit is not None:
            left.remove(hit)
            right += 1
    return {"right": right, "wanted": len(wanted), "given": len(given)}


def _main(found):
    told = [c for c in found if c["kind"] == "incident"]
    return [c for c in told if c["mention"] == "main"] or told


def _tolls(line, found):
    told, wanted = _main(found), line["killed"] or NONE
    one = told[0] if len(told) == 1 else None
    blamed = {p["actor_id"] for p in one["perpetrators"]} if one else None
    return {"all": 1, "accused": blamed == set(line["perpetrators"]),
            "killed": one is not None and all(one["killed"][k] == wanted[k]
                                              for k in ("low", "best"))}


def _dates(line, found):
    truth = {"date": line["date"], "place": line["place"], "killed": NONE}
    one = max(_main(found), key=lambda c: likeness(truth, c), default=None)
    if one is None:
        return {"all": 1, "place no finer": 1}
    return {"all": 1, "date": all(one["date"][k] == line["date"][k]
                                  for k in ("start", "end", "precision")),
            "place": _place_right(line["place"], one["place"]),
            "place no finer": not _finer(line["place"], one["place"])}


_JUDGES = {"voices": _voices, "tolls": _tolls, "dates": _dates}
