"""Drafts: what was read stays beside what a person made of it, and survives anything."""

from __future__ import annotations

import json
import stat
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_drafts_samples import TEXT, extraction, sentence, span

from geo.errors import InputError
from geo.model.vocabulary import Kind, Prop, Stance
from geo.reports.draft_files import DraftFiles
from geo.reports.draft_json import dump_draft, load_draft
from geo.reports.draft_reading import candidates_of
from geo.reports.drafting import (
    By,
    Decision,
    Draft,
    Edited,
    Fact,
    Header,
    Said,
    with_candidate,
    with_fact,
    with_values,
    without_candidate,
)
from geo.reports.model import Side
from geo.reports.private import may_be_a_person


def draft() -> Draft:
    found = extraction()
    return Draft("0123456789ab", Header("Example Wire", published_on=date(2025, 3, 7)),
                 found.report.text, found.report.sha256, candidates_of(found))


def first() -> Edited:
    return draft().candidates[0]


def test_each_fact_belongs_to_those_in_whose_words_it_stands():
    told = {(f.prop, f.words): f.speakers for f in first().facts}
    assert told[Prop.CIVILIANS_KILLED, "At least 11 civilians"] == ("fla",)
    assert told[Prop.KILLED, "four fighters"] == ("mali-government",)
    assert told[Prop.DATE, "on Tuesday"] == ("fla",)
    assert told[Prop.PLACE, "near the well of Aslagh"] == ("fla",)
    assert told[Prop.PERPETRATOR, "Malian soldiers"] == ("fla",)


def test_the_words_of_a_speaker_are_known_where_the_voices_tell_them():
    found = extraction()
    claims = tuple(replace(c, content=sentence(0)) if c.span == span("put the dead") else c
                   for c in found.candidates[0].claims)
    known = replace(found, candidates=(replace(found.candidates[0], claims=claims),))
    told = {f.words: f.speakers for f in candidates_of(known)[0].facts}
    assert told["At least 11 civilians"] == ("fla", "mali-government")


def test_what_nobody_says_is_the_reports_own():
    found = extraction()
    alone = replace(found, candidates=(replace(found.candidates[0], claims=()),))
    assert {f.speakers for f in candidates_of(alone)[0].facts} == {()}


def test_figures_that_differ_stay_with_their_own_words():
    figures = [(f.prop, f.now.low, f.now.high, f.side) for f in first().facts
               if f.prop in (Prop.KILLED, Prop.CIVILIANS_KILLED)]
    assert figures == [(Prop.CIVILIANS_KILLED, 11, None, Side.CIVILIANS),
                       (Prop.KILLED, 4, 4, Side.FIGHTERS)]


def test_stances_are_kept_once():
    told = [(s.actor_id, s.stance, s.prop) for s in first().spoken]
    assert ("fla", Stance.ALLEGES, Prop.EVENT) in told
    assert ("mali-government", Stance.DENIES, Prop.VICTIMS) in told
    assert len(told) == len(set(told))


def test_a_change_keeps_what_was_read_and_can_be_taken_back():
    n = next(i for i, f in enumerate(first().facts) if f.prop is Prop.DATE)
    changed = with_fact(first(), n, now=Said("2025-03-05"), by=By.ANALYST)
    fact = changed.facts[n]
    assert (fact.changed, fact.read.value, changed.touched) == (True, "2025-03-04", True)
    back = with_fact(changed, n, now=fact.read).facts[n]
    assert (back.changed, back.by) == (False, By.REPORT)


def test_values_of_a_list_come_and_go():
    more = with_values(first(), Prop.PERPETRATOR, ("fama", "wagner-group"))
    assert [f.now.value for f in more.of(Prop.PERPETRATOR)] == ["fama", "wagner-group"]
    less = with_values(more, Prop.PERPETRATOR, ("wagner-group",))
    assert less.value(Prop.PERPETRATOR) == "wagner-group"
    again = with_values(less, Prop.PERPETRATOR, ("fama", "wagner-group"))
    assert again.of(Prop.PERPETRATOR)[0].words == "Malian soldiers"


def test_candidates_are_put_taken_out_and_decided():
    own = Edited("h1", touched=True)
    more = with_candidate(draft(), own)
    assert [c.candidate_id for c in more.candidates] == ["c1", "c2", "h1"]
    accepted = with_candidate(more, replace(own, decision=Decision.ACCEPTED))
    assert accepted.accepted == (replace(own, decision=Decision.ACCEPTED),)
    assert without_candidate(accepted, "h1").candidates == draft().candidates
    assert not draft().worked_on
    assert more.worked_on


def test_json_holds_all_of_it():
    whole = with_candidate(draft(), replace(first(), decision=Decision.ACCEPTED, title="« Ç »",
                                            same_as="mli-x", seen="abc"))
    assert load_draft(dump_draft(whole)) == whole


@given(st.text(), st.text(), st.integers() | st.none(), st.sampled_from(list(Prop)))
def test_json_holds_any_words(text, words, figure, prop):
    held = Draft("0" * 12, Header(title=words), text, candidates=(Edited(words, Kind.AGGREGATE, facts=(
        Fact(prop, Said(words, figure), words=text, span=(0, 1)),)),))
    assert load_draft(dump_draft(held)) == held


@pytest.mark.parametrize("text", [
    "", "{}x", "[]", "null", "3", '{"draft_id": 3}', '{"draft_id": "a", "header": {"lang": 1}}',
    '{"draft_id": "a", "candidates": [{"candidate_id": "b", "kind": "odd"}]}', "[" * 5000])
def test_what_is_no_draft_is_refused(text):
    with pytest.raises(InputError, match="cannot be read"):
        load_draft(text)


def test_drafts_are_kept_listed_and_thrown_away(tmp_path):
    files = DraftFiles(tmp_path / "drafts")
    one = files.begin(replace(draft(), draft_id=""))
    two = files.begin(replace(draft(), draft_id=""))
    assert one.draft_id != two.draft_id
    assert {d.draft_id for d in files.every()} == {one.draft_id, two.draft_id}
    assert files.read(one.draft_id) == one
    assert stat.S_IMODE((files.folder / f"{one.draft_id}.json").stat().st_mode) == 0o600
    assert stat.S_IMODE(files.folder.stat().st_mode) == 0o700
    files.discard(one.draft_id)
    with pytest.raises(InputError, match="no draft"):
        files.read(one.draft_id)


@pytest.mark.parametrize("draft_id", ["", "../../etc/passwd", "0123456789ab/..", "x" * 300, "é"])
def test_no_other_file_is_reached(tmp_path, draft_id):
    with pytest.raises(InputError):
        DraftFiles(tmp_path).read(draft_id)


def test_a_broken_file_is_passed_over_in_the_list(tmp_path):
    files = DraftFiles(tmp_path)
    kept = files.begin(replace(draft(), draft_id=""))
    (tmp_path / "aaaaaaaaaaaa.json").write_text("{", encoding="utf-8")
    assert files.every() == [kept]


def test_a_file_is_read_once_for_each_time_it_is_written(tmp_path, monkeypatch):
    files, read = DraftFiles(tmp_path), []
    monkeypatch.setattr("geo.reports.draft_files.load_draft", lambda text: (
        read.append(1), load_draft(text))[1])
    one = files.begin(replace(draft(), draft_id=""))
    assert files.read(one.draft_id) == files.read(one.draft_id) == one
    assert len(read) == 1
    changed = files.change(one.draft_id, lambda d: replace(d, text="other"))
    assert files.read(one.draft_id) == changed
    files.keep(one)
    assert files.read(one.draft_id) == one


def test_a_write_that_breaks_off_leaves_the_draft_before_it(tmp_path, monkeypatch):
    files = DraftFiles(tmp_path)
    kept = files.begin(replace(draft(), draft_id=""))
    monkeypatch.setattr("geo.reports.whole_files.os.fsync", lambda _f: (_ for _ in ()).throw(OSError("full")))
    with pytest.raises(Exception, match="full"):
        files.keep(replace(kept, text="other"))
    assert files.read(kept.draft_id) == kept
    assert [p.name for p in tmp_path.iterdir()] == [f"{kept.draft_id}.json"]


@pytest.mark.parametrize(("words", "person"), [
    ("Aminata Example", True), ("Jean-Pierre N'Exemple", True), ("Ould Example Sidi", True),
    ("a resident of the town", False), ("HRW", False), ("Human Rights Watch", False),
    ("Mayor of Exampleville", False), ("Studio Tamani", False), ("FAMa", False),
    ("the Example Movement", False), ("Coordination des Exemples du Nord", True), ("", False)])
def test_names_that_may_be_private_persons_are_told(words, person):
    assert may_be_a_person(words) is person


def test_the_text_is_not_changed_by_reading():
    assert json.loads(dump_draft(draft()))["text"] == TEXT


def test_other_words_for_a_place_keep_the_reports_beside_them():
    read = Fact(Prop.PLACE, Said("near:gossi"), Said("near:gossi"), "near Gossi")
    typed = read.worded("Bankass", Said("place:bankass"))
    assert (typed.words, typed.evidence, typed.changed) == ("Bankass", "near Gossi", True)
    assert typed.worded("near Gossi", Said("near:gossi")) == read
    assert not read.worded("near Gossi", read.now).changed
    blank = Fact(Prop.PLACE, Said()).worded("Ber", Said("place:ber"))
    assert (blank.words, blank.evidence, blank.read_words) == ("Ber", "Ber", None)
