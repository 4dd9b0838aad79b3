"""A visitor's first page waits for the map's frame, his others do not, and none waits for long."""

from __future__ import annotations

import time
from threading import Thread

import pytest
from starlette.requests import Request
from visitor import apart

from ui import head_start as module
from ui.head_start import begun, head_start, hear


@pytest.fixture
def session(monkeypatch):
    state = {}
    monkeypatch.setattr(module.st, "session_state", state)
    return state


def said(word):
    scope = {"type": "http", "path_params": {"word": word}}
    return apart(hear(Request(scope))).status_code


@pytest.mark.usefixtures("session")
def test_the_first_page_waits_until_the_frame_says_its_word(monkeypatch):
    monkeypatch.setattr(module, "MOST", 30)
    with head_start() as word:
        speaker = Thread(target=said, args=(word,))
        speaker.start()
        begins = time.monotonic()
    speaker.join()
    assert time.monotonic() - begins < 20
    assert module._waiting == {}


@pytest.mark.usefixtures("session")
def test_every_other_page_has_no_word_and_waits_for_nothing(monkeypatch):
    monkeypatch.setattr(module, "MOST", 0)
    with head_start() as first:
        assert begun(first) == f"../../atlas/begun/{first}"
    monkeypatch.setattr(module, "MOST", 1_000)
    with head_start() as second:
        assert second is None
    assert begun(second) is None


@pytest.mark.usefixtures("session")
def test_a_page_that_fails_does_not_wait(monkeypatch):
    monkeypatch.setattr(module, "MOST", 1_000)
    with pytest.raises(ZeroDivisionError), head_start():
        raise ZeroDivisionError
    assert module._waiting == {}


@pytest.mark.parametrize("word", ["nobody-waits", "../..", "%00", "x" * 5_000])
def test_a_word_that_nobody_waits_for_changes_nothing(word):
    assert said(word) == 204
    assert module._waiting == {}


def test_two_visitors_have_two_words(monkeypatch):
    monkeypatch.setattr(module, "MOST", 0)
    words = []
    for _ in range(2):
        monkeypatch.setattr(module.st, "session_state", {})
        with head_start() as word:
            words.append(word)
    assert len(set(words)) == 2
