"""Harmed groups as tolls: property, figures, side, victims."""

from __future__ import annotations

from dataclasses import replace

from geo.model.vocabulary import Prop, Victim
from geo.reports.model import Side, Toll
from geo.reports.tolls.acts import Act
from geo.reports.tolls.among import with_parts_among
from geo.reports.tolls.answers import Before, answers
from geo.reports.tolls.attach import attach
from geo.reports.tolls.called import called
from geo.reports.tolls.captives import held_as
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.clauses import Harmed
from geo.reports.tolls.compounds import union
from geo.reports.tolls.elsewhere import elsewhere
from geo.reports.tolls.explained import is_kin, is_later, is_reason, is_teller
from geo.reports.tolls.grammar import (
    CIVILIAN_WORDS,
    DEAD_WORDS,
    DETERMINERS,
    RECKONED,
    RISING,
    SIDES,
)
from geo.reports.tolls.groups import Group
from geo.reports.tolls.harms import Harm, prop_of
from geo.reports.tolls.listed import family_of, named_one_by_one
from geo.reports.tolls.own_losses import own_of_losers
from geo.reports.tolls.periods import is_total, of_one_within, total_from
from geo.reports.tolls.quantities import Quantity, bound_after, bounded, quantity_at
from geo.reports.tolls.rivals import counts_one, gapped, others_too, rivals
from geo.reports.tolls.settled import settled, without_mixed
from geo.reports.tolls.spread import spread
from geo.reports.tolls.sums import Count, summed
from geo.reports.tolls.tallied import tallied
from geo.reports.tolls.things import Thing
from geo.reports.tolls.together import counts_all_harm
from geo.reports.tolls.unearthed import bodies_of, unearthed
from geo.reports.tolls.unharmed import spared, unharmed
from geo.reports.tolls.verbless import (
    death_toll,
    elliptic,
    labelled,
    names_toll,
    none_left,
    number_of,
    parts_of_earlier,
    told_by_noun,
)
from geo.reports.tolls.words import Words

_RISING_GAP = 4    # words between "rose" and its figures
_OR = frozenset({"or", "ou"})
_LED = frozenset({"from", "away", "off", "blindfolded", "captive", "bush", "desert", "forest"})
_HELPED = frozenset({"hospital", "clinic", "health", "safety", "treatment", "refuge", "shelter"})
_OUTCOMES = frozenset({Harm.KILL, Harm.WOUND})  # "shot 12 people, killing four"
_DEAD = frozenset({"dead", "victims", "killed", "deceased", "morts", "victimes", "tues"})
_HOLDS = frozenset({Harm.ABDUCT, Harm.DETAIN, Harm.VANISH})
_OWN = frozenset({"its", "their", "his", "our", "ses", "leurs", "nos"})
_LIVES = frozenset({"life", "lives", "vie", "vies"})
_IN = frozenset({"in", "during", "dans", "lors"})
_ATTACKS = frozenset({"attack", "raid", "ambush", "assault", "attaque", "embuscade", "assaut",
                      "strike", "frappe", "massacre"})
_ATTACK_GAP = 6  # words behind a figure that name its attack
_RECENT = 4        # tolls before a sentence to which "en compte 25" may refer


def tolls_of(words: Words, chunks: list[Chunk], lang: str, earlier: list[Toll],
             near: list[Toll], again: list[Count], since: Before) -> list[Toll]:
    """Give the tolls of one sentence.

    ``earlier`` are those of the sentences before, ``near`` those of the last one. ``again`` counts
    those whom they counted; ``since`` says what else was told shortly before.
    """
    if not again and ";" not in words.words and not any(
            isinstance(chunk, Group) and chunk.quantity for chunk in chunks) and not (
            counts_one(words) or unharmed(words, lang)):
        return []
    harmed = attach(words, chunks, lang)
    listed = named_one_by_one(words, chunks, harmed) or family_of(words, chunks)
    if listed:
        return [listed]
    grown = total_from(words, lang)
    counts = again + [c for c in _counts(words, harmed, grown or len(words), lang)
                      if not any(_is_within(c.group, a.group) for a in again)]
    counts += told_by_noun(words, chunks, harmed) + labelled(words, chunks)
    counts += none_left(words, chunks, lang) + number_of(words, chunks, lang)
    told = [t.prop for t in earlier[-_RECENT:]] + [c.prop for c in counts if c.group.quantity]
    died = since.killed or Prop.KILLED in told or names_toll(words, lang)
    parted = with_parts_among(words, chunks)
    counts += death_toll(words, parted, counts, lang, after_another=died)
    counts += parts_of_earlier(words, parted, counts, earlier, lang)
    counts += elliptic(words, chunks, counts, lang)
    counts += elsewhere(words, chunks, counts, lang)
    counts += others_too(words, chunks, counts, lang)
    counts += bodies_of(words, chunks, counts)
    counts += unearthed(words, chunks, counts, lang, bodies=since.bodies)
    counts += spread(words, chunks, counts, lang)
    counts += gapped(words, chunks, counts, lang)
    counts += answers(words, chunks, counts, since)
    counts += [] if Prop.KILLED in told else unharmed(words, lang)
    if died:
        counts += rivals(words, chunks, counts, lang)
        counts += tallied(words, chunks, counts, lang)
    counts = without_mixed(settled(words, counts, earlier, lang))
    if not counts:
        return []
    total = is_total(words, lang, goes_on=bool(earlier) and earlier[-1].total)
    tolls = [_toll(words, count, counts, near if _is_of_them(count.group) else earlier, lang,
                   total=total and count.group.first >= grown
                   and not of_one_within(words, count.group.first))
             for count in counts if count.group.quantity]
    return summed(words, counts, tolls, lang)


def _counts(words: Words, harmed: list[Harmed], end: int, lang: str) -> list[Count]:
    """Count whom acts harm; what came of shots is told before ``end``, where sums begin."""
    found = []
    told = any(e.act.harm in _OUTCOMES and e.groups and e.act.first < end for e in harmed)
    for each in harmed:
        act = each.act
        for group in each.groups:
            if act.harm is Harm.SHOOT and told and not group.part:
                continue
            prop = None if act.void else held_as(
                words, group, act, prop_of(act.harm, group.thing))
            if act.harm is Harm.TAKE and group.thing is Thing.PERSON and not act.void:
                prop = Prop.ABDUCTED if _is_led_off(words, group) or _is_taken_along(
                    words, each.act) else None
            if (prop is Prop.DISPLACED and group.single) or (prop is Prop.DETAINED and group.zero):
                continue  # "the driver fled", "nobody was arrested"
            if prop is Prop.INJURED and group.zero:
                prop = Prop.KILLED if act.unharmed else prop
            if prop is Prop.INJURED and is_teller(words, group, act, lang):
                continue
            if prop and not _is_unsure(words, group, act):
                whom = _held(words, group, lang) if act.harm in _HOLDS else own_of_losers(
                    words, group, act, lang)
                found.append(Count(whom, prop, act.first, act.end, act.harm is Harm.NEUTRALISE,
                                   each.either))
    return found


def _held(words: Words, group: Group, lang: str) -> Group:
    """Give all who were led off where some of them died: "nine of the 15 men abducted"."""
    at = group.quantity.end if group.quantity else group.end
    while words.at(at) in RECKONED[lang] | DETERMINERS[lang]:
        at += 1
    whole = quantity_at(words, at, lang) if group.quantity and group.quantity.end < at else None
    return group if whole is None or whole.article else replace(group, quantity=whole)


def _is_within(group: Group, share: Group) -> bool:
    """Say whether a figure stands in words that count a share: the two of "all but two"."""
    return share.first < group.first < share.end or (
        share.first == group.first and group.end < share.end)


def _is_led_off(words: Words, group: Group) -> bool:
    """Say whether "took eight men" tells that they were led off, and not helped."""
    ahead = set(words.words[group.end:])
    return group.noun is not None and not _LED.isdisjoint(ahead) and _HELPED.isdisjoint(ahead)


def _is_taken_along(words: Words, act: Act) -> bool:
    """Say whether those who left took people with them: "ils sont partis avec trois civils"."""
    return words.at(act.end - 1) in {"avec", "with"} and words.at(act.end - 2) != "left"


def _is_unsure(words: Words, group: Group, act: Act) -> bool:
    """Say whether nobody can tell what is counted: "burned 12"."""
    harm = act.harm
    if harm is Harm.COST:
        return group.noun is None or (words.at(group.end) in _OWN and _LIVES.isdisjoint(
            words.words[group.end:group.end + 3]))  # "cost nine guards their jobs"
    if words.at(act.verb_at).startswith("claim") and (
            group.noun is None or group.noun.side is Side.FIGHTERS):
        return True  # "JNIM claimed both", "AQIM claimed that one bomber …"
    if harm is Harm.LOSE:
        own = not (group.single or _OWN.isdisjoint(words.words[group.first:group.end]))
        return group.noun is None or not (own or Victim.MEN in group.noun.victims or (
            group.noun.side in {Side.SOLDIERS, Side.FIGHTERS}))
    return group.noun is None and harm in {Harm.BURN, Harm.TAKE}


def _toll(words: Words, count: Count, counts: list[Count], before: list[Toll], lang: str, *,
          total: bool) -> Toll:
    quantity, group = _quantity(words, count, lang), count.group
    span = words.span(group.first, quantity.end)
    side, victims = _who(words, count, counts, lang)
    subset = group.part and not _is_whole_object(count, counts) and (
        count.act_first < 0 or _names_dead(words, group) or _has_whole(count, counts, before))
    named = subset and _is_of_attack(words, group, counts)
    subset = not named and (
        subset or is_later(words, count, counts) or is_reason(words, count, counts)
        or is_kin(words, count, counts, before))
    of_sum = total and (group.listed or named)  # "in two attacks: 14 in X and 17 in Y": of each
    return Toll(
        span, words.source[slice(*span)], count.prop,
        quantity.low, quantity.best, quantity.high, side, victims,
        subset=subset and not of_sum, total=total and not (group.listed or named),
        vague=quantity.vague or (count.open_harm and not _says_dead(words, lang)),
        denied=group.zero and side is not Side.UNSAID,
    )


def _is_of_attack(words: Words, group: Group, counts: list[Count]) -> bool:
    """Say whether some of very many died in one attack: "hundreds, 27 of them in a raid on X"."""
    vague = any(c.group.quantity and c.group.quantity.vague and not c.group.part for c in counts)
    after = words.words[group.end:group.end + _ATTACK_GAP]
    return vague and after[:1] != () and after[0] in _IN and not _ATTACKS.isdisjoint(after)


def _is_of_them(group: Group) -> bool:
    """Say whether a figure is some "of them": of those of whom the last sentence told."""
    return not group.owned and (group.of_dead or (group.part and group.noun is None))


def _names_dead(words: Words, group: Group) -> bool:
    """Say whether a figure is some "of the dead", whoever was told of since."""
    told = words.words[group.quantity.end if group.quantity else group.first:group.end]
    return group.of_dead and not _DEAD.isdisjoint(told)


def _is_whole_object(count: Count, counts: list[Count]) -> bool:
    """Say whether "shot dead 17 of them" tells how many of those before died: that is all."""
    return _is_of_them(count.group) and 0 <= count.act_first < count.group.first and not any(
        c.prop is count.prop and c.group.quantity and not c.group.part for c in counts)


def _has_whole(count: Count, counts: list[Count], before: list[Toll]) -> bool:
    """Say whether what a part belongs to is counted, here or in the sentence before."""
    wholes = [c.prop for c in counts if c is not count and c.group.quantity and (
        not c.group.part or (_is_of_them(c.group) and c.group.noun is None))]
    return count.prop in (wholes or [toll.prop for toll in before[-1:]])


def _quantity(words: Words, count: Count, lang: str) -> Quantity:
    """Give the group's quantity with the bound behind its noun and what the verb leaves open."""
    group = count.group
    quantity = replace(group.quantity or Quantity(group.first, group.end), end=group.end)
    before = set(words.words[max(0, group.first - _RISING_GAP):group.first])
    if quantity.superseded is not None and RISING & before:
        quantity = replace(quantity, low=quantity.high, best=quantity.high)
    close = count.act_end if 0 <= count.act_end - group.end <= 1 else group.end
    for end in (group.end, close):
        after = bound_after(words, end, lang) if end < len(words) else None
        if after:
            quantity = replace(bounded(quantity, after[0]), end=after[1])
            break
    if count.either or counts_all_harm(words, count, lang):
        return replace(quantity, low=None, best=None, high=None, vague=True)
    return quantity


def _says_dead(words: Words, lang: str) -> bool:
    """Say whether a sentence about "neutralised" people tells that they died."""
    return any(word in DEAD_WORDS[lang] and _OR.isdisjoint((words.at(at - 1), words.at(at + 1)))
               for at, word in enumerate(words.words))  # not "killed or captured"


def _who(words: Words, count: Count, counts: list[Count],
         lang: str) -> tuple[Side, tuple[Victim, ...]]:
    """Give side and victims, with those that the words add without a number."""
    group = called(words, count.group, lang)
    side = group.noun.side if group.noun else Side.UNSAID
    victims = group.noun.victims if group.noun else ()
    if side is Side.UNSAID and (told := SIDES[lang].find(words.words, 0)):
        side = Side.SOLDIERS if told[0] else Side.FIGHTERS
    if group.zero:
        return spared(words, group, side), victims
    if group.part or group.thing is not Thing.PERSON:
        return side, victims
    for other in counts:
        named = other.group
        if (named.quantity or named.noun is None or other.act_first != count.act_first
                or named.first < group.first):
            continue
        victims = union(victims, named.noun.victims)
        if not named.part and named.noun.side not in {side, Side.UNSAID}:
            side = Side.MIXED if side is not Side.UNSAID else named.noun.side
    sided = any(c.group.part and c.group.noun and c.group.quantity for c in counts)
    if side is Side.UNSAID and not sided and CIVILIAN_WORDS[lang] & set(words.words):
        side, victims = Side.CIVILIANS, union(victims, (Victim.CIVILIANS,))
    return side, victims
