"""Which outlet's story a report retells."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from geo.builtin import builtin_actors
from geo.model.vocabulary import ActorKind

_UNNAMED = "press-unnamed"
_TOLD = re.compile(
    r"(?:\b(?:told|tells|(?:confirmed|described|spoke|speaking|said|gave)(?:\s+\w+){0,5}\s+to|"
    r"interview\s+with|quoted\s+by|seen\s+by|obtained\s+by|"
    r"reported\s+by|contacted\s+by|reached\s+by|reviewed\s+by|according\s+to|as\s+per|cited\s+by|"
    r"carried\s+by|source|"
    r"(?:jointe?s?|interrogée?s?|contactée?s?|citée?s?|rapportée?s?|consultée?s?|relayée?s?|"
    r"obtenue?s?|recueillie?s?)\s+par|"
    r"selon|d['’]après|avec|(?:dit|déclaré|confié|indiqué|affirmé|confirmé|raconté|expliqué|"
    r"précisé|assuré|témoigné|"
    r"annoncé|révélé|rapporté|appris)(?:\s+\w+){0,2}(?:\s+(?:à|au|auprès))?)"
    r"\s*:?\s*(?:the\s+|l['’]\s*|le\s+|la\s+|les\s+|à\s+|de\s+|agence\s+|news\s+agency\s+|"
    r"(?:news\s+)?(?:website|broadcaster|channel)\s+|d['’])*"
    r"|\()$", re.IGNORECASE)
_REPORTS = re.compile(r"\s+(?:news\s+agency\s+|news\s+)?(?:reports?|reported|says|said|quoted|"
                      r"rapporte|rapportait|indique|écrit|"
                      r"a\s+(?:rapporté|annoncé|indiqué|révélé|appris))\b", re.IGNORECASE)
_BEFORE = 60  # characters in which the credit stands


@lru_cache(maxsize=1000)
def publisher_id(publisher: str) -> str:
    """Give the actor that a publisher's name means, or nothing."""
    whole = builtin_actors().find(publisher) if publisher else ()
    if whole:
        return whole[0]
    found = _outlets().search(publisher)
    return _ids().get(_key(found[0]), "") if found else ""


def outlet_in(text: str) -> str:
    """Give the first outlet that a text names, as it is written there."""
    found = _outlets().search(text)
    return found[0] if found else ""


def origin_of(text: str, publisher: str = "") -> str:
    """Give the outlet that a text credits most often, the publisher itself left out."""
    own = publisher_id(publisher)
    credited = (_ids().get(_key(m[0]), "") for m in _outlets().finditer(text)
                if _TOLD.search(text[max(0, m.start() - _BEFORE):m.start()])
                or _REPORTS.match(text, m.end()))
    return next((actor for actor, _ in Counter(credited).most_common() if actor and actor != own),
                "")


def _key(name: str) -> str:
    return " ".join(name.casefold().split())


@cache
def _ids() -> dict[str, str]:
    return {_key(n.name): a.actor_id for a in builtin_actors().by_id.values()
            if a.kind is ActorKind.MEDIA and a.actor_id != _UNNAMED for n in a.names}


@cache
def _outlets() -> re.Pattern[str]:
    """Give the pattern of an outlet's name."""
    names = sorted({n.name for a in builtin_actors().by_id.values()
                    if a.actor_id in _ids().values() for n in a.names}, key=lambda n: (-len(n), n))
    first = "".join(sorted({n[0] for n in names}))
    either = "|".join(re.escape(n).replace(r"\ ", r"\s+") for n in names)
    return re.compile(rf"(?<!\w)(?=[{first}])(?:{either})(?!\w)")
