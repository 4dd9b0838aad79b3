"""Small reports in which several people speak of one event, put together so that it is known who says what."""

from __future__ import annotations

import random
import re
from types import ModuleType
from typing import NamedTuple

import grid_voices_en
import grid_voices_fr
from report_grid import BACKGROUND
from report_read import incidents

GRIDS = {"en": grid_voices_en, "fr": grid_voices_fr}
NINE = {"en": ("Several", "several"), "fr": ("Plusieurs personnes", "plusieurs")}
TURNS = ("tell", "tell", "state", "blame", "confirm", "deny", "own", "probe", "call", "mute", "nothing", "nothing")
ENDINGS = {"il": ("", "il", "a"), "elle": ("e", "elle", "a"), "ils": ("s", "ils", "ont"), "elles": ("es", "elles", "ont")}
SIDE = {"fama-general-staff": "fama"}  # who speaks with one voice
AWAY = {"raid": set(), "army": {"mali-government", "security-sources", "mali-police", "gendarmerie"}, "camp": {"mali-government", "security-sources", "mali-police", "gendarmerie"}}  # what these say of their own side is another matter
PRESENT = {"raconte": "racontent", "affirme": "affirment", "souvient": "souviennent", "confirme": "confirment", "impute": "imputent", "est": "sont"}


class Turn(NamedTuple):
    kind: str
    frame: str
    words: str
    said: frozenset[tuple[str, str]]
    who: str = ""


class Speaker(NamedTuple):
    words: str
    actor: str
    pronoun: str
    again: str


def upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def speakers(grid: ModuleType, kind: str) -> list[Speaker]:
    return [Speaker(*[*line.split("|"), ""][:4]) for line in grid.SPEAKERS[kind].splitlines()]


def _forms(lang: str, who: Speaker) -> dict[str, str]:
    if lang == "en":
        return {"his": {"he": "his", "she": "her", "they": "their", "it": "its"}[who.pronoun], "he": who.pronoun, "He": upper(who.pronoun)}
    ending, il, a = ENDINGS[who.pronoun]
    return {"a": a, "il": il, "Il": upper(il), "joint": f"joint{ending}", "Joint": f"Joint{ending}", "Asked": f"Interrogé{ending}", "accused": f"{a} accusé",
            **({one: one for one in PRESENT} if a == "a" else PRESENT)}


def _filled(frame: str, words: dict[str, str]) -> str:
    """Fill a frame; what ends a clause loses the comma that closes an apposition."""
    for name, word in words.items():
        for end in (".", ",", " »"):
            frame = frame.replace(f"{{{name}}}{end}", word.rstrip(",") + end)
        frame = frame.replace(f"{{{name}.}}", word.rstrip(",")).replace(f"{{{name}}}", word)
    return frame.replace("-t-ils", "-ils").replace("-t-elles", "-elles").replace("ont-t-", "ont-").replace(" de un ", " d'un ").replace(" de le ", " du ").replace(" de O", " d'O").replace("..", ".")


class Maker:
    """Puts one report together; nobody speaks in it twice, lest a stance be whose."""

    def __init__(self, lang: str, chance: random.Random):
        self.lang, self.grid, self.chance = lang, GRIDS[lang], chance
        self.kind = chance.choice(("raid", "raid", "army", "camp"))
        self.used: set[str] = set()
        self.other, self.last = "", ""

    def speaker(self, kind: str) -> Speaker:
        free = [one for one in speakers(self.grid, kind) if SIDE.get(one.actor, one.actor) not in self.used | AWAY[self.kind]]
        who = self.chance.choice(free)
        self.used.add(SIDE.get(who.actor, who.actor))
        self.last = who.words
        return who

    def words(self, frame: str, who: Speaker) -> dict[str, str]:
        details = self.chance.sample(self.grid.DETAILS[self.kind], 2)
        quotes = self.chance.sample(self.grid.QUOTES[self.kind], 2)
        accused, _, to = self.chance.choice(self.grid.ACCUSED).partition("|")
        said, _, several = self.chance.choice(self.grid.SAID).partition("|")
        other = self.speaker("folk") if "{s2}" in frame else None
        name = "b" if "{b}" in frame or "{B}" in frame else "s"
        self.other = other.actor if other else ""
        return {name: who.words, "s2": other.words if other else "", "s0": re.sub(r"^(?:an?|the|another|une?|le|la|l') ?", "", who.words), upper(name): upper(who.words), "d": details[0], "D": upper(details[0]), "d2": details[1], "D2": upper(details[1]), "q": quotes[0], "q2": quotes[1],
                "acc": accused, "acc_à": to, "again": who.again, "Again": upper(who.again), "said": several if several and who.pronoun in ("ils", "elles") else said, **_forms(self.lang, who)}

    def lead(self) -> Turn:
        bare = self.chance.random() < 0.15
        frame = self.chance.choice((self.grid.BARE if bare else self.grid.LEADS)[self.kind])
        who = Speaker("", "", "it" if self.lang == "en" else "il", "") if bare else self.speaker(self.chance.choice(("folk", "folk", "bodies")))
        grid, words = self.grid, self.words(frame, who)
        for name, choices in (("who", grid.WHO[self.kind]), ("when", grid.WHEN), ("where", grid.WHERE), ("camp", grid.CAMP), ("whom", grid.WHOM)):
            words[name] = self.chance.choice(choices)
            words[upper(name)] = upper(words[name])
        words["town"] = words["where"].removeprefix("le village de ").replace("un village proche d'", "proximité d'")
        return Turn("lead", frame, _filled(frame, words), frozenset() if bare else frozenset({(who.actor, "alleges")}), who.words)

    def turn(self, kind: str) -> Turn | None:
        frame, actor, self.other = self.chance.choice(self._choices(kind)), "", ""
        if isinstance(frame, tuple):
            frame, actor = frame
        if (side := SIDE.get(actor, actor)) in self.used and side:
            return None
        self.used.add(side)
        if kind == "nothing":
            return Turn(kind, frame, frame, frozenset())
        if not actor:
            if kind == "call":
                self.used.add("mali-government")  # it opens inquiries and asks for none
            who = self.speaker("bodies" if "{b}" in frame or "{B}" in frame else "folk")
            frame_words, actor = _filled(frame, self.words(frame, who)), who.actor
        else:
            frame_words = frame
        stance = {"confirm": "corroborates", "deny": "denies", "own": "acknowledges", "probe": "investigates", "call": "reports", "mute": "reports"}.get(kind, "alleges")
        return Turn(kind, frame, frame_words, frozenset((one, stance) for one in (actor, self.other) if one), self.last)

    def _choices(self, kind: str) -> tuple[str | tuple[str, str], ...]:
        found = getattr(self.grid, kind.upper())
        return found[self.kind] if isinstance(found, dict) else found


def make(lang: str, chance: random.Random) -> list[Turn]:
    maker = Maker(lang, chance)
    turns = [maker.lead()]
    kinds = [chance.choice(TURNS) for _turn in range(chance.randint(1, 4))]
    if not turns[0].said:  # somebody has to say it, before anybody confirms it
        kinds = [chance.choice(("tell", "state")), *kinds]
    for kind in kinds:
        if (kind == "deny" and any(t.kind == "own" for t in turns)) or (kind == "own" and any(t.kind == "deny" for t in turns)):
            continue
        if (turn := maker.turn(kind)) is not None:
            turns.append(turn)
    return turns


def text_of(turns: list[Turn], chance: random.Random, lang: str) -> str:
    """Write a report: some have a headline, some background, some recall another event."""
    grid = GRIDS[lang]
    text = turns[0].words
    for turn in turns[1:]:
        text += chance.choice(("\n\n", "\n\n", " ")) + turn.words
    for more, often in ((BACKGROUND[lang], 0.4), (grid.OTHER, 0.2)):
        if chance.random() < often:
            text += "\n\n" + chance.choice(more)
    if chance.random() < 0.4:
        head = _filled(chance.choice(grid.HEADS), {"N": NINE[lang][0], "n": NINE[lang][1], "s": chance.choice(("residents", "local officials")) if lang == "en" else chance.choice(("habitants", "élus"))})
        text = f"{head}\n\n{text}"
    return text


class Answer(NamedTuple):
    missed: set[tuple[str, str]]
    extra: set[tuple[str, str]]
    incidents: int


_MONTHS = re.compile(r"(?i)earlier|March|Last month|April|plus tôt|mars|mois dernier|avril")


def answer(lang: str, text: str, turns: list[Turn]) -> Answer:
    found = incidents(text, lang, publisher="A newspaper")
    other = any(words in text for words in GRIDS[lang].OTHER)
    if other:  # claims about what is only recalled are none of the event's
        found = [c for c in found if not _MONTHS.search(c["date"]["text"])] or found[:1]
    given = {(c["actor_id"] or "=" + c["speaker"].lower(), c["stance"]) for one in found for c in one["claims"]}
    wanted = {pair for turn in turns for pair in turn.said}
    hit = {(w, g) for w in wanted for g in given if w[1] == g[1] and (w[0] == g[0] or (w[0][:1] == "=" and w[0].strip("=").split()[0] in g[0].lower()))}
    extra = given - {g for _, g in hit}
    if any(("terrorist" in turn.words) for turn in turns):  # who says that he killed terrorists owns that he killed
        extra = {pair for pair in extra if pair[1] != "acknowledges" or not pair[0].startswith("fama")}
    return Answer(wanted - {w for w, _ in hit}, extra, len(found))
