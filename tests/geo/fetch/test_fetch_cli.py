"""The commands that fetch."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import click
from click.testing import CliRunner
from stand_in import PHRASE, WHO, event, ged, packed

from geo.cli import fetch as cli
from geo.fetch.kept import noted


def run(*arguments, **options):
    return CliRunner().invoke(cli.fetch, arguments, **options)


def test_a_command_says_first_what_goes_where_and_asks(server):
    for arguments, words in (
            (["ucdp"], ["/downloads/ged/ged261-csv.zip", "goes to: 127.0.0.1", "nothing but",
                        "about 40 MB", "CC BY 4.0", "ucdp-ged"]),
            (["ucdp", "--api"], ["/api/gedevents/26.1", "your token"]),
            (["acled", "--since", "2024-01-01"], ["/api/acled/read", "your user name and password",
                                                  "not to be passed on"])):
        done = run(*arguments, input="n\n")
        assert all(word in done.output for word in words), done.output
        assert "Nothing was fetched" in str(done.exception)
    assert server.asked == []


def test_ucdp_is_fetched_and_imported(server, monkeypatch):
    taken = []

    @click.command()
    @click.argument("files", nargs=-1)
    @click.option("--complete", is_flag=True)
    @click.option("--workers", default=0)
    def imports(files, complete, workers):
        taken.append((files, complete, workers))

    monkeypatch.setitem(sys.modules, "geo.cli.imports", SimpleNamespace(imports=imports))
    server.files["/downloads/ged/ged261-csv.zip"] = packed(ged(event(1)))
    done = run("ucdp", "--yes")
    assert done.exit_code == 0, done.exception
    path = server.home / "ucdp-ged" / "GEDEvent_v26_1.csv"
    assert taken == [((path,), False, 0)]
    assert "1 row," in done.output
    assert noted(path).sha256 in done.output


def test_acled_takes_the_account_from_the_environment_or_asks(server, monkeypatch):
    asked = run("acled", "--since", "2024-01-01", "--until", "2024-12-31", "--yes", "--no-import",
                input=f"{WHO.username}\n{PHRASE}\n")
    assert asked.exit_code == 0, asked.exception
    assert PHRASE not in asked.output
    monkeypatch.setenv("ACLED_USERNAME", WHO.username)
    monkeypatch.setenv("ACLED_PASSWORD", PHRASE)
    done = run("acled", "--since", "2024-01-01", "--yes", "--no-import")
    assert done.exit_code == 0, done.exception
    assert PHRASE not in done.output
    assert server.asked[-1][1]["event_date"].startswith("2024-01-01|2")


def test_nobody_there_to_give_the_password(server):
    done = run("acled", "--since", "2024-01-01", "--yes", input="")
    assert "ACLED_USERNAME is not set" in str(done.exception)
    assert server.asked == []


def test_ucdp_with_a_token(server, monkeypatch):
    monkeypatch.setenv("UCDP_TOKEN", "good")
    done = run("ucdp", "--api", "--version", "26.1", "--yes", "--no-import")
    assert done.exit_code == 0, done.exception
    assert "7 rows" in done.output
