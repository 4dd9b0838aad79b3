"""Small reports put together of a lead with a toll and of what may follow it, so that the toll and harm of each event are known."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field

import grid_tolls_en
import grid_tolls_fr
from report_read import incidents

DATA = {"en": grid_tolls_en.EN, "fr": grid_tolls_fr.FR}
WORDS = {"en": grid_tolls_en.WORDS, "fr": grid_tolls_fr.WORDS}
TENS = {"en": grid_tolls_en.TENS, "fr": grid_tolls_fr.TENS}
HARMS = {"injured": "hurt", "disappeared": "gone", "abducted": "taken", "displaced": "fled", "homes_burned": "homes", "livestock_taken": "cows"}
NUMBERS = (*range(2, 24), 25, 26, 28, 30, 32, 37, 40, 43, 49, 60, 71, 100, 132)
REVISING = {"rival", "risen", "later_dead", "superseded", "added", "between"}  # at most one of them in a report
PARTING = {"part", "whole", "again"}
ASIDE = {"noise", "past", "sums"}
FREE = ASIDE | {"harms", "attackers", "second"}  # they may follow any toll
TOLLS = {"plain", "harm", "bare", "count"}  # leads whose toll may be parted and revised
BY_ATTACKERS = re.compile(r"attackers|assailants|gunmen|They |taken away|stolen|assaillants|Ils |emmenées|volés|Other", re.IGNORECASE)
PLURAL_VERBS = {"a_fait": "ont fait", "a_parlé": "ont parlé", "a_confirmé": "ont confirmé", "a_avancé": "ont avancé", "a_donné": "ont donné", "avait": "avaient", "a_évoqué": "ont évoqué", "a_revu": "ont revu", "a_ajouté": "ont ajouté", "lui": "eux", "accuse": "accusent"}


@dataclass
class Told:
    """A report in the making: its words, the frames that they came from, and what is true."""

    lang: str
    text: str = ""
    frames: list[str] = field(default_factory=list)
    killed: tuple = (None, None, None)
    harm: dict[str, set[int]] = field(default_factory=dict)
    others: list[tuple] = field(default_factory=list)  # killed of each other event


class Maker:
    """Puts one report together."""

    def __init__(self, lang, seed):
        self.chance = random.Random(seed)  # noqa: S311 - no secret
        self.lang, self.data, self.told, self.used = lang, DATA[lang], Told(lang), set()
        pick, data = self.chance.choice, self.data
        (here, near), (there, _near) = self.chance.sample(data["places"], 2)
        first, other, third = self.chance.sample(data["sources"], 3)
        self.slots = {"who": pick(data["who"]), "at": here, "on": pick(data["when"]), "src": first, "other": other, "third": third, "there": there,
                      "near": near, "then": pick(data["other_when"])}
        self.kind = pick([k for k, frames in data["leads"].items() for _ in range(1 + len(frames) // 3)])

    def make(self):
        self.lead(self.chance.choice(self.data["leads"][self.kind]))
        for _ in range(self.chance.randint(1, 4)):
            self.follow()
        return self.told

    def lead(self, frame):
        self.by_hand = not re.search(r"drone|bomb|mine\b", frame)
        self.toll(frame)
        self.say(frame, f"lead {self.kind}")
        if self.kind in ("bare", "vague"):
            self.say(self.chance.choice(self.data["figures"]), "figures")

    def toll(self, frame):
        """Choose the toll of the lead, its words and its truth."""
        chance, data, kind = self.chance, self.data, self.kind
        (noun, feminine), (word, bound) = chance.choice(data["nouns"]), chance.choice(data["bounds"])
        n = chance.choice([n for n in NUMBERS if n >= 7 or (n > 3 and "{a}" not in frame.lower() and "chief" not in frame and "chef" not in frame)])
        if kind in ("sides", "two", "found", "army") or "{bare}" in frame.lower() or (n < 10 and word in data["about"]):
            word, bound = "", "exact"
        of = "d'" if noun[0] in "aeiouéh" else "de "
        toll = f"{word}{self.number(n)} {noun}"
        self.bound, self.truth = bound, (n, n, n if bound == "exact" else None)
        if kind in ("roles", "rounds"):
            toll, n = chance.choice(data[kind])
            toll, self.bound, self.truth = toll.format(noun=noun, of=of), "exact", (n, n, n)
        elif kind in ("range", "most"):
            low = max(2, n - chance.randint(2, 5)) if n > 3 else 2
            n += 2
            toll, self.truth = data[kind].format(low=self.number(low), high=self.number(n), noun=noun), (low if kind == "range" else None, None, n)
        elif kind == "nobody":
            self.truth = (0, 0, 0)
        elif kind == "harm_only":
            self.truth = (None, None, None)
        self.n, self.told.killed = n, self.truth
        self.slots |= {"toll": toll, "n": word + self.number(n), "bare": n, "many": n + 7, "were": "were" if n > 1 else "was", "ont": "ont" if n > 1 else "a",
                       "s": ("e" if feminine and kind != "roles" else "") + ("s" if n > 1 else "")}

    def follow(self):
        can = sorted(c for c in self.data["next"] if c not in self.used and self.fits(c))
        if can:
            category = self.chance.choice(can + [c for c in can if c in REVISING | PARTING] * 2)
            self.used.add(category)
            frames = [f for f in self.data["next"][category] if self.by_hand or category in {"past", "sums", "second"} or not BY_ATTACKERS.search(str(f))]
            if frames:
                self.say(self.chance.choice(frames), category)

    def fits(self, category):
        if self.used & {"second", "past", "sums"} or self.kind in ("harm_only", "nobody"):
            return category in ASIDE or (category == "second" and self.kind not in ("harm_only", "nobody"))
        if category in REVISING and (self.used & (REVISING | {"whole"}) or self.kind not in TOLLS):
            return False
        if category in PARTING and (self.used & (REVISING | {"whole"}) or self.kind not in TOLLS or self.n < 7):
            return False
        if (category in ("whole", "again") and self.bound != "exact") or (category == "whole" and self.used & {"part"}):
            return False
        soldiers = "sold" in self.slots["who"] or not self.by_hand or self.kind in ("battle", "army")
        return not ((category == "harms" and self.told.harm) or (category == "later_dead" and "injured" not in self.told.harm) or (category in ("added", "attackers") and soldiers))

    def say(self, frame, category):
        """Fill a frame; what its slots count goes into what is true."""
        frame, past = frame if isinstance(frame, tuple) else (frame, None)
        self.draw(frame, category)
        self.told.frames.append(f"{category}: {frame}")
        self.bear(frame, category, past)
        text = self.fill(frame)
        self.told.text += ("" if not self.told.text else self.chance.choice(("\n\n", " "))) + text

    def draw(self, frame, category):
        """Choose the figures of a frame."""
        chance, n = self.chance, self.n
        more, fewer = n + chance.randint(2, 9), max(2, n - chance.randint(1, 6))
        self.slots |= {"a": chance.randint(2, max(2, n - 5)), "b": chance.choice((2, 3)), "more": more, "fewer": fewer if fewer < n else 1, "k": (k := chance.randint(2, 5)), "plus": n + k,
                       "m": chance.choice((more, fewer)) if 1 < fewer < n else more, "x": chance.choice((3, 4, 6, 7, 9, 11, 14, 18, 22))}
        for slot in HARMS.values():
            self.slots[slot] = chance.choice((200, 300, 150, 1500, 450)) if slot in ("cows", "fled") else chance.choice((4, 5, 6, 8, 10, 13, 15, 20, 24, 30))
        if category in ("whole", "lead sides"):
            names = [p for p in "abc" if f"{{{p}}}" in frame.lower()]
            n = self.n = max(n, 2 * len(names))
            if category == "lead sides":
                self.slots["n"], self.told.killed = self.number(n), (n, n, n)
            for left, name in enumerate(names, 1):
                self.slots[name] = n if left == len(names) else chance.randint(2, n - 2 * (len(names) - left))
                n -= self.slots[name]

    def bear(self, frame, category, past):
        """Note what a frame makes true."""
        told, slots = self.told, self.slots
        if category.startswith("lead") or category == "harms":
            for kind, slot in HARMS.items():
                if f"{{{slot}}}" in frame.lower():
                    told.harm.setdefault(kind, set()).add(slots[slot])
        if category == "lead found":
            told.harm["abducted"] = {slots["many"]}
        told.killed = self.revised(frame, category)
        if category == "second":
            told.others.append((slots["x"],) * 3)
        elif past:
            told.others.append(past)

    def revised(self, frame, category):
        """Give the toll that stands after a frame: rivals compete, later figures replace earlier ones."""
        slots, (low, best, high) = self.slots, self.told.killed
        if category in ("rival", "lead two"):
            rival = slots["more" if "{more}" in frame else "m"]
            return min(low, rival), None, max(high or low, rival)
        if category == "between":
            return min(low, slots["fewer"]), None, slots["more"]
        if category == "risen":
            return slots["more"], slots["more"], None if re.search("at least|au moins", frame) else slots["more"]
        if category in ("added", "later_dead"):
            return slots["plus"], slots["plus"], slots["plus"] if high or "{plus}" in frame else None
        return low, best, high

    def fill(self, frame):
        text = frame
        speaker = self.slots["src" if "{Src}" in frame else "third" if "hird}" in frame else "other"]
        many = speaker.startswith("des ")
        words = {verb: plural if many else verb.replace("_", " ") for verb, plural in PLURAL_VERBS.items()}
        words |= {"f": "ves" if self.slots["s"].startswith("e") else "fs"}
        words |= {"ont_src": "ont indiqué" if self.slots["src"].startswith("des ") else "a indiqué", "who_de": re.sub("^des (?=[éhiaeo])", "d'", self.slots["who"]).replace("des ", "de ", 1)}
        for name, value in (self.slots | words).items():
            first, word = (self.number(value, first=True), self.number(value)) if isinstance(value, int) else (value, value)
            text = text.replace(f"{{{name}}}", word).replace(f"{{{name.capitalize()}}}", first[:1].upper() + first[1:])
        return re.sub(r"\bà le\b", "au", re.sub(r"\bde (?=au |environ )", "d'", text)) if self.lang == "fr" else text

    def number(self, n, *, first=False):
        """Write a number as the press does, in words up to nine and mostly where a sentence begins."""
        words, tens = WORDS[self.lang], TENS[self.lang]
        if n < 10 or (n <= 20 and (first or self.chance.random() < 0.4)):
            return words[n]
        if first and 20 < n < 70:
            ten, one = tens[n // 10 * 10], n % 10
            return f"{ten} et un" if one == 1 and self.lang == "fr" else f"{ten}-{words[one]}" if one else ten
        return self.chance.choice((f"{n:,}".replace(",", "." if self.lang == "fr" else ","), str(n))) if n >= 1000 else str(n)


def reports(lang, n, seed=1):
    """Give reports of the grid."""
    for one in range(n):
        yield Maker(lang, seed * 100_000 + one).make()


def wrong(told):
    """Tell what of a report is read otherwise than it was made."""
    events = incidents(told.text, told.lang, publisher="A newspaper")
    if len(events) != 1 + len(told.others):
        return {"incidents"}
    one, *others = events
    harm = {}
    for hurt in one["harm"]:
        if hurt["n"] is not None:
            harm.setdefault(hurt["kind"], set()).add(hurt["n"])
    right = {"killed": triple(one) == told.killed, "harm": harm == told.harm, "others": sorted(map(str, map(triple, others))) == sorted(map(str, told.others))}
    return {name for name, is_right in right.items() if not is_right}


def triple(candidate):
    """Give the three figures of a candidate's dead."""
    return tuple(candidate["killed"][k] for k in ("low", "best", "high"))
