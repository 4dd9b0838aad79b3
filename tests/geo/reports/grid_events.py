"""Small reports put together so that what happened in them is known: which incidents, each with its own day, place, toll and accused."""

from __future__ import annotations

import random
from datetime import date, timedelta
from types import SimpleNamespace

from grid_events_words import WORDS

PLACES = (("Gossi", "Gourma-Rharous", "Tombouctou"), ("Dioungani", "Koro", "Mopti"), ("Mondoro", "Douentza", "Mopti"), ("Diabaly", "Niono", "Ségou"), ("Léré", "Niafunké", "Tombouctou"),
          ("Dinangourou", "Koro", "Mopti"), ("Diallassagou", "Bankass", "Mopti"), ("Talataye", "Ansongo", "Gao"), ("Labbezanga", "Ansongo", "Gao"), ("Hombori", "Douentza", "Mopti"),
          ("Soumpi", "Niafunké", "Tombouctou"), ("Tonka", "Goundam", "Tombouctou"))
NEAR = {"Gourma-Rharous": ("Inadiatafane", "Gourma-Rharous", "Tombouctou"), "Niono": ("Sokolo", "Niono", "Ségou"), "Bankass": ("Ouenkoro", "Bankass", "Mopti"),
        "Goundam": ("Bintagoungou", "Goundam", "Tombouctou")}
KINDS = ("single", "two", "one", "three", "harm", "digest", "accused", "army", "battle", "negative", "mixed", "aggregate")


class Grid:
    """A language's words, and a hand that draws among them."""

    def __init__(self, lang, seed):
        self.words, self.chance = WORDS[lang], random.Random(seed)  # noqa: S311 - no secret
        self.used = []

    def pick(self, name, *but):
        """Draw of a list, and remember what was drawn."""
        one = self.chance.choice([x for x in self.words[name] if x not in but])
        self.used.append(f"{name}: {one if isinstance(one, str) else one[0]}")
        return one

    def event(self, *others, most=20):
        """Make up an event unlike others: who, when, whom, how many, where."""
        who, accused = self.pick("who", *((o.who, o.accused) for o in others))
        when, day = self.pick("when", *((o.when, o.day) for o in others))
        name, cercle, region = self.chance.choice([p for p in PLACES if p[0] not in {o.bare for o in others}])
        n = self.chance.choice([n for n in range(3, most) if n not in {o.n for o in others}])
        number = self.words["numbers"][n - 3] if n < 13 else str(n)
        where = self.pick("where").format(name=name, cercle=cercle, region=self.words["regions"].get(region, region))
        noun = self.pick("whom")
        spoken = {"who": who, "when": when, "where": where, "whom": noun.format(n=number), "num": number, "src": self.pick("src"),
                  "of": self.words["of"](who)}
        said = {k.capitalize(): v[0].upper() + v[1:] for k, v in spoken.items()}
        return SimpleNamespace(**spoken, **said, bare=name, cercle=cercle, region=region, n=n, accused=accused, day=date.fromisoformat(day), mention="main")


def truth(event, **other):
    """Give what is to be found of an event."""
    told = {"bare": event.bare, "region": event.region, "day": event.day, "n": event.n, "accused": set(event.accused), "mention": event.mention}
    return told | other


def paragraphs(grid, name, most, *but, **events):
    """Draw a few paragraphs of one list that make no event, none with words that date another."""
    told = grid.chance.sample([t for t in grid.words[name] if not any(b in t for b in but)], grid.chance.randint(0, most))
    grid.used += [f"{name}: {t}" for t in told]
    return [t.format(**events) for t in told]


def single(grid):
    """One event, told on over several paragraphs, perhaps with background."""
    a = grid.event()
    text = [grid.pick("lead").format(a=a), *paragraphs(grid, "retell", 4, a=a)]
    found = [truth(a)]
    if grid.chance.random() < 0.4:
        frame, *old = grid.pick("recalled")
        text.append(frame)
        found.append(dict(zip(("bare", "region", "day", "n", "accused", "mention"), (*old, "background"), strict=True)))
    return text + paragraphs(grid, "background", 2), found


def two(grid):
    """An event, and another after it."""
    a = grid.event()
    b = grid.event(a)
    frame, told = grid.pick("second")
    if "near" in told:
        b.bare, b.cercle, b.region = grid.chance.choice([p for p in PLACES if p[1] == a.cercle and p[0] != a.bare] or [NEAR[a.cercle]])
    day = a.day + timedelta(told["days"]) if "days" in told else b.day
    named = told.get("accused")
    accused = {"a": a.accused, "b": b.accused, None: ()}.get(named, (named,))
    b.n = a.n if "same" in told else b.n
    found = [truth(a), truth(b, day=day, accused=set(accused), mention=None)]
    return [grid.pick("lead").format(a=a), *paragraphs(grid, "retell", 2, "lendemain", "next day", "following", a=a), frame.format(a=a, b=b), *paragraphs(grid, "background", 1)], found


def one(grid):
    """Two events in one sentence; figures in words, for "May 7 and 12" may be days."""
    a = grid.event(most=10)
    b = grid.event(a, most=10)
    frame, first, second, *same = grid.pick("one")
    accused = {"a": a.accused, "b": b.accused, "": ()}
    day = b.day if not same else a.day - timedelta(1) if same == ["before"] else a.day
    found = [truth(a, accused=set(accused[first]), mention=None), truth(b, accused=set(accused[second]), day=day, mention=None)]
    return [frame.format(a=a, b=b), *paragraphs(grid, "background", 1)], found


def three(grid):
    """Three events in one sentence."""
    events = []
    for _event in range(3):
        events.append(grid.event(*events, most=10))
    a, b, c = events
    return [grid.pick("three").format(a=a, b=b, c=c), *paragraphs(grid, "background", 1)], [truth(e, day=a.day, accused=set(a.accused), mention=None) for e in events]


def harm(grid):
    """An event in which nobody died."""
    a = grid.event()
    frame, blames = grid.pick("harm")
    return [frame.format(a=a), *paragraphs(grid, "background", 2)], [truth(a, n=None, accused=set(a.accused) if blames else set())]


def digest(grid):
    """List two to four events, of one make, under a few words."""
    events = []
    for _item in range(grid.chance.randint(2, 4)):
        events.append(grid.event(*events))
    frame = grid.pick("item")
    return [grid.pick("digest"), *(frame.format(a=e) for e in events)], [truth(e) for e in events]


def accused(grid):
    """An event whose doers are told vaguely, not at all, or by somebody else, and then by name."""
    a = grid.event()
    vague, told = grid.pick("vague"), grid.pick("turn")
    text = [vague.format(a=a), *paragraphs(grid, "retell", 1, a=a), told[0].format(a=a)]
    return text + paragraphs(grid, "background", 1), [truth(a, accused=set(told[1]))]


def army(grid):
    """An operation of the army or a strike, as it tells it, and as others do."""
    a = grid.event()
    frame, done = grid.pick("army")
    return [frame.format(a=a), *paragraphs(grid, "background", 1)], [truth(a, accused=set(done))] if done is not None else []


def battle(grid):
    """Armed men fight each other: nobody is accused."""
    a = grid.event()
    return [grid.pick("battle").format(a=a), *paragraphs(grid, "background", 1)], [truth(a, accused=set())]


def negative(grid):
    """What is no incident."""
    a = grid.event()
    return [grid.pick("negative").format(a=a), *paragraphs(grid, "background", 1)], []


def mixed(grid):
    """An event, and after it something that is none."""
    a = grid.event()
    b = grid.event(a)
    return [grid.pick("lead").format(a=a), *paragraphs(grid, "retell", 1, a=a), grid.pick("negative").format(a=b)], [truth(a)]


def aggregate(grid):
    """Figures of a time, no event."""
    a = grid.event()
    return [grid.pick("aggregate").format(a=a), *paragraphs(grid, "background", 1)], []


def reports(lang, n, seed=1, kinds=KINDS):
    """Give reports: the kind, the text, what is to be found, and what it was made of."""
    for number in range(n):
        grid, kind = Grid(lang, seed * 100_000 + number), kinds[number % len(kinds)]
        text, found = globals()[kind](grid)
        yield kind, "\n\n".join(text), found, grid.used


def wrong(told, found):
    """Tell in what respects the incidents that are read are not those told of."""
    if len(told) != len(found):
        return {"too many" if len(told) > len(found) else "missed"}
    left, faults = list(told), set()
    for event in found:
        one_read = next((c for c in left if event["bare"] in (c["place"]["text"] or "")), None) or next((c for c in left if c["killed"]["low"] == event["n"]), left[0])
        left.remove(one_read)
        right = {"date": one_read["date"]["start"] == one_read["date"]["end"] == str(event["day"]) if event["day"] else True,
                 "place": event["bare"] in (one_read["place"]["text"] or "") and one_read["place"]["adm1"] == event["region"],
                 "killed": (one_read["killed"]["low"] or None) == event["n"], "mention": event["mention"] in {None, one_read["mention"]},
                 "accused": {p["actor_id"] for p in one_read["perpetrators"]} == set(event["accused"])}
        faults |= {name for name, is_right in right.items() if not is_right}
    return faults
