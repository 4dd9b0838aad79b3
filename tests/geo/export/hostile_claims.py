"""Claims whose every free field holds a hostile text."""

from __future__ import annotations

from datetime import date

from geo.model.claim import Claim
from geo.model.vocabulary import Prop, Stance


def hostile_claims(texts):
    """Make an incident of each text."""
    return [made for number, text in enumerate(texts) for made in _incident(f"hostile-{number}", text)]


def _incident(incident, text):
    common = {"incident_id": incident, "source_id": "paper", "stance": Stance.REPORTS,
              "stated_on": date(2025, 3, 2), "locator": text, "original_value": text}
    return [Claim(speaker="atlas-coder", prop=Prop.TITLE, value=text, **common),
            Claim(speaker=text, prop=Prop.EVENT, value=text, **common),
            Claim(speaker="fla", prop=Prop.PERPETRATOR, value=text, **common),
            Claim(speaker="fla", prop=Prop.PLACE, value="unit:gao.gao.tilemsi", **common)]
