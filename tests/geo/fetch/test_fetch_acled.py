"""ACLED by its interface."""

from __future__ import annotations

import hashlib

import pytest
from stand_in import DAYS, WHO, asked_pages, quiet, read

from geo.errors import InputError, StoreError
from geo.fetch import acled, official, pages, web
from geo.fetch.acled import Account, fetch_acled
from geo.fetch.kept import noted
from geo.gazetteer import download
from geo.gazetteer.installed import locked


def test_acled_page_by_page(server):
    told = []
    path = fetch_acled(*DAYS, WHO, lambda *n: told.append(n))
    assert [r["event_id_cnty"] for r in read(path)] == [f"MLI{n}" for n in range(1, 8)]
    assert read(path)[0]["notes"] == 'a, "b"\nc'
    assert path == server.home / "acled" / "mali-2024-01-01--2024-12-31.csv"
    assert asked_pages(server) == ["1", "2", "3", "4"]
    assert server.asked[1][1] == {
        "_format": "json", "country": "Mali", "event_date": "2024-01-01|2024-12-31",
        "event_date_where": "BETWEEN", "limit": "5000", "page": "1"}
    assert told == [(0, None), (3, None), (6, None), (7, None)]
    made = noted(path)
    assert made.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (made.rows, made.size) == (7, path.stat().st_size)
    assert list(path.parent.glob("*.part")) == []


def test_a_token_that_runs_out_is_asked_for_anew(server):
    server.lifetime = 2
    assert len(read(fetch_acled(*DAYS, WHO, quiet))) == 7
    assert server.tokens == 2


def test_a_token_that_never_works_is_told(server):
    server.lifetime = 0
    with pytest.raises(InputError, match="does not open its data to this account"):
        fetch_acled(*DAYS, WHO, quiet)
    assert server.tokens == 1


def test_a_wrong_password_is_told_without_it(server):
    with pytest.raises(InputError) as raised:
        fetch_acled(*DAYS, Account(WHO.username, "wrong-secret"), quiet)
    assert "does not accept this user name and password" in str(raised.value)
    assert "wrong-secret" not in repr(raised.value) + str(raised.value) + str(raised.value.values)
    assert len(server.asked) == 1  # a wrong password is not tried again
    assert "wrong-secret" not in repr(Account("me", "wrong-secret"))


def test_an_account_without_access_is_told(server):
    server.faults = [None, 403]
    with pytest.raises(InputError, match="whether its terms are accepted"):
        fetch_acled(*DAYS, WHO, quiet)


def test_a_fetch_goes_on_where_it_broke_off(server):
    server.faults = [None, None, *[500] * download.TRIES]
    with pytest.raises(InputError, match="cannot be fetched: 500"):
        fetch_acled(*DAYS, WHO, quiet)
    server.asked.clear()
    assert len(read(fetch_acled(*DAYS, WHO, quiet))) == 7
    assert asked_pages(server) == ["2", "3", "4"]


def test_a_fetch_that_is_stopped_by_hand_is_gone_on_with(server):
    def stop(done, _total):
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch_acled(*DAYS, WHO, stop)
    (part,) = (server.home / "acled").glob("*.part")
    part.write_bytes(part.read_bytes() + b'[{"event_id')  # cut in the middle of a page
    server.asked.clear()
    assert len(read(fetch_acled(*DAYS, WHO, quiet))) == 7
    assert asked_pages(server) == ["2", "3", "4"]


def test_a_part_of_another_question_or_of_another_day_is_begun_anew(tmp_path, monkeypatch):
    part = tmp_path / "x.part"
    assert pages.pages_in(part, {"a": "1"}) == []
    pages.add_page(part, [{"id": 1}])
    assert pages.pages_in(part, {"a": "1"}) == [[{"id": 1}]]
    monkeypatch.setattr(pages, "FRESH", -1)
    assert pages.pages_in(part, {"a": "1"}) == []
    pages.add_page(part, [{"id": 1}])
    monkeypatch.setattr(pages, "FRESH", 60)
    assert pages.pages_in(part, {"a": "2"}) == []


@pytest.mark.parametrize("fault", ["cut", "html", 503, 429, (429, ("Retry-After", "0"))])
def test_a_passing_fault_is_tried_again(server, fault):
    server.faults = [fault, fault, None, fault]
    assert len(read(fetch_acled(*DAYS, WHO, quiet))) == 7


def test_a_server_says_how_long_to_wait(server, monkeypatch):
    waited = []
    monkeypatch.setattr(web.time, "sleep", waited.append)
    server.faults = [(429, ("Retry-After", "7")), (503, ("Retry-After", "100000")), 503]
    fetch_acled(*DAYS, WHO, quiet)
    assert waited == [7, download.LONGEST_WAIT, download.WAIT * 4]


@pytest.mark.parametrize(("fault", "words"), [("cut", "18 / 1000"), ("html", "no JSON"),
                                              (500, "500"), (404, "404")])
def test_a_lasting_fault_is_told_with_its_address(server, fault, words):
    server.faults = [fault] * 10
    with pytest.raises(InputError, match=words) as raised:
        fetch_acled(*DAYS, WHO, quiet)
    assert f"{server.url}/oauth/token" in str(raised.value)
    assert "?" not in str(raised.value)


def test_an_answer_that_is_too_large_is_not_read(server, monkeypatch):
    monkeypatch.setattr(web, "MAX_ANSWER", 1000)
    server.faults = [None, "large"]
    with pytest.raises(InputError, match="more than 1000 bytes"):
        fetch_acled(*DAYS, WHO, quiet)


@pytest.mark.parametrize("where", ["http://localhost:1/", "https://example.org/x", "file:///etc"])
def test_nobody_is_sent_on_to_another_server(server, where):
    server.faults = [(302, ("Location", where))] * 10
    with pytest.raises(InputError, match=r"another server|not secure|not allowed"):
        fetch_acled(*DAYS, WHO, quiet)
    assert len(server.asked) == 1


def test_answers_in_another_form_are_told(server):
    server.rows = [{"id": 1}]
    with pytest.raises(InputError, match="another form"):
        fetch_acled(*DAYS, WHO, quiet)


def test_no_rows_make_no_file(server):
    server.rows = []
    with pytest.raises(InputError, match="no event of Mali"):
        fetch_acled(*DAYS, WHO, quiet)
    assert list((server.home / "acled").glob("*.csv")) == []


def test_days_in_the_wrong_order(server):
    with pytest.raises(InputError, match="wrong order"):
        fetch_acled(*reversed(DAYS), WHO, quiet)
    assert server.asked == []


def test_a_server_that_repeats_itself_comes_to_an_end(server, monkeypatch):
    monkeypatch.setattr(acled, "MOST_PAGES", 2)
    with pytest.raises(InputError, match="without end"):
        fetch_acled(*DAYS, WHO, quiet)


def test_without_a_network(server, monkeypatch):
    monkeypatch.setattr(official, "ACLED", "http://127.0.0.1:1")
    with pytest.raises(InputError, match="oauth/token cannot be fetched"):
        fetch_acled(*DAYS, WHO, quiet)


@pytest.mark.parametrize("url", ["http://example.org/x", "http://10.0.0.1/x", "ftp://x/y", "x"])
def test_only_secure_addresses_are_asked(url):
    with pytest.raises(InputError):
        web.secure_url(url)
    assert web.secure_url("https://example.org/x") == "https://example.org/x"


def test_two_fetches_of_one_data_set_do_not_mix(server):
    with locked("fetch", where=server.home / "acled"), pytest.raises(StoreError):
        fetch_acled(*DAYS, WHO, quiet)
