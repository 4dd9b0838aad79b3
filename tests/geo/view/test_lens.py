"""Figures of one class of speakers: hand-made claims, and the same figures as a brief's."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from geo.brief.evidence import read
from geo.brief.model import Request
from geo.filters import IncidentFilter
from geo.fold.voice import Word
from geo.i18n import use
from geo.model.vocabulary import DateMatch, SpeakerClass
from geo.store.geopackage import GeoPackageStore
from geo.store.opening import open_store
from geo.summary import summarise
from geo.synth import synthetic_frame
from geo.view import lens
from geo.view.lens_words import VOICES, lens_figures, lens_line, lens_sentence

UN, STATE = SpeakerClass.UN, SpeakerClass.STATE
PUBLISHED = "reuters-2025-02-18"


@pytest.fixture
def hold(tmp_path):
    """Give a function that keeps claims in a store of their own."""
    made = GeoPackageStore(tmp_path / "own.gpkg")

    def keep(*claims):
        made.append_claims(claims, label="test")
        return made

    yield keep
    made.close()


def seen(store, voice, asof=None):
    """Give what a voice says, by incident."""
    frame = store.read_incidents(IncidentFilter(asof=asof) if asof else None)
    told = lens.told_in(store, frame, store.source_counts(), asof)
    return lens.according_to(frame, voice, told).set_index("incident_id")


def figures(row):
    return tuple(None if pd.isna(row[c]) else int(row[c]) for c in lens.TOLL)


def test_two_speakers_of_a_class_span_a_range_and_no_average_is_made(hold, claim):
    found = seen(hold(claim("ohchr alleges killed", "58", 58, 58, on="2025-01-01"),
                      claim("minusma alleges killed", "64", 64, 64, on="2025-01-02"),
                      claim("fla alleges killed", "90", 90, None, on="2025-01-02")), UN)
    assert figures(found.loc["tiny"]) == (58, None, 64)
    assert not found.loc["tiny", "killed_open"]
    assert found.loc["tiny", "word"] == Word.SAYS


def test_who_only_denies_gives_no_figure_and_is_not_silent(hold, claim):
    store = hold(claim("ohchr alleges killed", "9", 9, 9, on="2025-01-01"),
                 claim("fama-general-staff denies event", on="2025-01-02"),
                 claim("ohchr alleges event", incident="other", on="2025-01-01"))
    state, un = seen(store, STATE), seen(store, UN)
    assert state["word"].to_dict() == {"tiny": Word.DENIES, "other": Word.SILENT}
    assert figures(state.loc["tiny"]) == (None, None, None)
    assert un["word"].to_dict() == {"tiny": Word.SAYS, "other": Word.SAYS}


@pytest.mark.parametrize("words", ["fama-general-staff reports event", "fama reports killed 203"])
def test_who_denies_a_part_and_asserts_another_says_something(hold, claim, words):
    speaker, stance, prop, *value = words.split()
    number = int(value[0]) if value else None
    found = seen(hold(
        claim("fama-general-staff denies perpetrator", "fama", on="2025-01-02"),
        claim(f"{speaker} {stance} {prop}", "".join(value), number, number, on="2025-01-02")), STATE)
    assert found.loc["tiny", "word"] == Word.SAYS


def test_what_was_taken_back_counts_no_longer(hold, claim):
    found = seen(hold(claim("ohchr alleges killed", "9", 9, 9, on="2025-01-01"),
                      claim("fla alleges killed", "5", 5, 5, on="2025-01-01"),
                      claim("ohchr retracts event", on="2025-02-01")), UN)
    assert found.loc["tiny", "word"] == Word.SILENT
    assert figures(found.loc["tiny"]) == (None, None, None)


def test_a_lens_sees_no_further_than_the_day(hold, claim):
    store = hold(claim("ohchr alleges killed", "9", 9, 9, on="2025-01-01"),
                 claim("ohchr alleges killed", "12", 12, 12, on="2025-02-01"),
                 claim("fla alleges killed", "5", 5, 5, on="2024-12-01"))
    assert figures(seen(store, UN).loc["tiny"]) == (12, 12, 12)
    assert figures(seen(store, UN, date(2025, 1, 15)).loc["tiny"]) == (9, 9, 9)
    assert seen(store, UN, date(2024, 12, 31)).loc["tiny", "word"] == Word.SILENT


@pytest.fixture(scope="module")
def builtin(tmp_path_factory):
    store = open_store(tmp_path_factory.mktemp("lens") / "atlas.gpkg")
    yield store
    store.close()


@pytest.mark.parametrize("voice", list(SpeakerClass))
@pytest.mark.parametrize("asof", [None, date(2025, 2, 18)])
def test_the_map_and_a_brief_go_by_one_rule(builtin, voice, asof):
    brief = read(Request(IncidentFilter(asof=asof), according_to=str(voice)), builtin)
    mine = seen(builtin, voice, asof)
    said = mine[mine["word"] != Word.SILENT]
    theirs = brief.frame.set_index("incident_id").loc[said.index]
    assert len(theirs) == len(brief.frame)
    assert set(mine.index[mine["word"] == Word.SILENT]) == set(brief.others["incident_id"])
    for name in (*lens.TOLL, "killed_open"):
        pd.testing.assert_series_equal(said[name], theirs[name], check_index_type=False)


def test_a_million_rows_of_data_sets_are_never_taken_apart(monkeypatch):
    frame = synthetic_frame(5_000).assign(speakers='["acled"]', source_ids='["acled"]')
    monkeypatch.setattr(lens, "claims_of", lambda *_a, **_k: pytest.fail("took rows apart"))

    class Store:
        def context(self):
            from geo.fold import builtin_context
            return builtin_context()

    told = lens.told_in(Store(), frame, {"acled"})
    assert not told
    coder = lens.according_to(frame, SpeakerClass.ANALYST, told)
    assert coder["word"].eq(Word.SAYS).all()
    assert all(coder[c].equals(frame[c]) for c in (*lens.TOLL, "killed_open"))
    other = lens.according_to(frame, UN, told)
    assert other["word"].eq(Word.SILENT).all()
    assert other[list(lens.TOLL)].isna().all(axis=None)
    assert not other["killed_open"].any()


def test_the_table_of_everybody_stays_as_it_is(builtin):
    frame = builtin.read_incidents()
    before = frame.copy()
    lens.according_to(frame, UN, lens.told_in(builtin, frame, ()))
    pd.testing.assert_frame_equal(pd.DataFrame(frame), pd.DataFrame(before))


def test_the_browser_gets_three_numbers_and_two_marks_a_row(hold, claim):
    store = hold(claim("ohchr alleges killed", "9", 9, None, incident="a", on="2025-01-01"),
                 claim("fla alleges killed", "5", 5, 5, incident="b", on="2025-01-01"))
    frame = store.read_incidents()
    told = lens.told_in(store, frame, ())
    sent = lens.pack(lens.according_to(frame, UN, told))
    assert len(sent) == 2 * (3 * 2 + 2)
    by_id = list(frame["incident_id"])
    low, _best, high = (np.frombuffer(sent, "<u2", 2, at) for at in (0, 4, 8))
    assert low[by_id.index("a")] == 9
    assert low[by_id.index("b")] == high[by_id.index("a")] == lens.NONE_16
    assert list(np.frombuffer(sent, "u1", 2, 12)) == [int(i == "b") for i in by_id]
    assert not any(np.frombuffer(sent, "u1", 2, 14))


def test_the_sentence_says_whose_figures_and_who_is_silent(builtin):
    use("en")
    frame = lens.according_to(*_told(builtin))
    rows = IncidentFilter().apply(frame)
    sure = rows[rows["date_match"].eq(DateMatch.DEFINITE) & rows["kind"].eq("incident")]
    words = lens_sentence(IncidentFilter(), summarise(IncidentFilter(), rows), "un", sure)
    assert words.startswith("According to the United Nations: killed 525+ in 2 incidents;")
    assert f"silent on {(sure['word'] == Word.SILENT).sum()} more. " in words
    assert "5 incidents reported, all dates" in words
    assert "people reported killed" not in words


def _told(store):
    frame = store.read_incidents()
    return frame, UN, lens.told_in(store, frame, ())


def test_cards_say_figure_denial_and_silence(hold, claim):
    use("en")
    store = hold(claim("ohchr alleges killed", "26", 24, 26, incident="a", on="2025-01-01"),
                 claim("fama-general-staff denies event", incident="a", on="2025-01-02"),
                 claim("fla alleges event", incident="b", on="2025-01-02"))
    un, state = seen(store, UN), seen(store, STATE)
    assert lens_line(un.loc["a"]) == "according to the United Nations: 24–26"
    assert lens_line(un.loc["b"]) == "according to the United Nations: nothing said"
    assert lens_line(state.loc["a"]) == "according to the state: denied, no figure"


def test_every_class_has_words():
    assert set(VOICES) == set(SpeakerClass)
    assert lens_figures.__doc__
