"""Hostile texts, and claims made of a few words."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from geo.model.claim import Claim, Source
from geo.model.vocabulary import Prop, Stance

NASTY = (
    "{{7*7}}", "${7*7}", "{% raw %}", "<img src=x onerror=alert(1)>", "<script>alert(1)</script>",
    "</style><h1>big", "[a](https://evil.example)", "![a](https://evil.example/i.png)",
    ":red[x] :material/delete: :streamlit: :smile:", r"$\LaTeX$ $$x$$", "a -> b <- c -- d <-> e",
    "https://evil.example www.evil.example a@evil.example", "# not a heading", "- not a list",
    "1. not a list", "    not code", "two\n\nparts\n===", "`code` ~~gone~~ **loud** _slanted_",
    "&lt;b&gt; &#58; &amp;", '" onmouseover="alert(1)', "javascript:alert(1)", "| a |\n|---|",
    "\u202eright to left", "\x07 control", "```\nfence", "<!-- hidden -->", "\\[ \\] \\",
    "{name} {0} %s",
)
PAPER = Source("paper", "A story", "A Paper", published_on=date(2025, 3, 2))


def read_strings(folder: Path) -> list[str]:
    """Give strings that break programs: our own, the naughty ones, and cross-site scripts."""
    strings = json.loads((folder / "strings" / "blns.json").read_text(encoding="utf-8"))
    for path in sorted((folder / "xss").glob("*.txt")):
        strings += path.read_text(encoding="utf-8", errors="replace").splitlines()
    return list(dict.fromkeys([*NASTY, *strings]))


def make_claim(incident: str, prop: str, value: str = "", figure: int | None = None, *,
               speaker: str = "fla", stance: str = "alleges", src: str = "paper",
               **more) -> Claim:
    more.setdefault("stated_on", date(2025, 3, 2))
    return Claim(incident, src, speaker, Stance(stance), Prop(prop), value, figure, figure, **more)


def simple(incident: str = "one", title: str = "A small thing", day: str = "2025-03-01",
           **more) -> list[Claim]:
    """Make the claims of one incident; ``more`` goes into each of them."""
    told = {"speaker": "atlas-coder", "stance": "reports"}
    return [
        make_claim(incident, "title", title, **more | told),
        make_claim(incident, "title", title, lang="fr", **more | told),
        make_claim(incident, "event", **more), make_claim(incident, "date", day, **more),
        make_claim(incident, "place", "unit:gao.gao.tilemsi", **more),
        make_claim(incident, "killed", "3", 3, **more),
        make_claim(incident, "targeting", "civilians", **more)]


def odd_source(source_id: str, text: str) -> Source:
    """Make a source with the text in every free field."""
    return Source(source_id, text, text, text, date(2025, 3, 2), text, text, text, text, text,
                  origin=text, confidence=text, note=text)


def odd(number: int, text: str) -> list[Claim]:
    """Make an incident whose every free field holds the text, its id and its source's as well."""
    more = {"src": f"{text}-{number}", "locator": text, "original_value": text, "note": text,
            "confidence": text}
    incident = f"{text}-{number}"
    return [*simple(incident, text, f"2024-{number % 12 + 1:02}", **more),
            make_claim(incident, "perpetrator", text or "nobody", **more),
            make_claim(incident, "event", text, speaker=text or "nobody", stance="denies", **more),
            make_claim(incident, "injured", "2", 2, speaker=text or "nobody", **more)]
