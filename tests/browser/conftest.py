"""The app, started once; a browser; and the promise that no request leaves this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from atlas import Atlas
from expected import Oracle
from playwright.sync_api import Browser, sync_playwright
from running import CHROMIUM_ARGS, Log, Server, serve_untroubled, system_chromium

from geo.project import ROOT
from tests.conftest import missing

HERE = Path(__file__).parent
PICTURES = ROOT / "test-artifacts"
DESKTOP = {"width": 1280, "height": 900}
VAIN = ("Waited in vain", r"Timeout \d+ms exceeded")
asked = pytest.StashKey[list[str]]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything here as a browser test.

    A browser, a server and a test share the machine: once in some thousand waits one of them is
    not served in time. Such a wait, and nothing else, is tried once more; the summary tells it.
    """
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker("browser")
            item.add_marker(pytest.mark.flaky(reruns=1, only_rerun=list(VAIN)))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """Keep pictures of the pages that a failed test has left open."""
    report = yield
    browser = getattr(item, "funcargs", {}).get("browser")
    if report.when == "call" and report.failed and browser is not None:
        PICTURES.mkdir(exist_ok=True)
        name = "".join(c if c.isalnum() else "-" for c in item.name)[:80]
        pages = [page for context in browser.contexts for page in context.pages]
        for number, page in enumerate(pages):
            page.screenshot(path=PICTURES / f"{name}-{number}.png")
    return report


def pytest_terminal_summary(terminalreporter, config: pytest.Config) -> None:
    """Say how many requests the browser made."""
    urls = config.stash.get(asked, None)
    if urls is not None:
        outside = len(Log(requests=urls).outside())
        terminalreporter.write_line(f"browser: {len(urls)} requests seen, {len(set(urls))} "
                                    f"addresses, {outside} outside this machine")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Give a headless Chromium: the system's, else Playwright's own."""
    with sync_playwright() as playwright:
        path = system_chromium() or playwright.chromium.executable_path
        if not Path(path).exists():
            missing("no Chromium is here: install chromium, or run `playwright install chromium`")
        chromium = playwright.chromium.launch(executable_path=path, args=CHROMIUM_ARGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def requests_seen(pytestconfig: pytest.Config) -> Iterator[list[str]]:
    """Gather the requests of the whole run; at its end none of them may have left the machine."""
    everything = Log()
    pytestconfig.stash[asked] = everything.requests
    yield everything.requests
    assert everything.requests, "no request was seen at all: the recording is broken"
    assert everything.outside() == []


@pytest.fixture(scope="session")
def app(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Run the app with the built-in data; its server may not ask anybody outside either."""
    with serve_untroubled(tmp_path_factory.mktemp("app")) as server:
        yield server


@pytest.fixture(scope="session")
def oracle(tmp_path_factory: pytest.TempPathFactory) -> Oracle:
    """Give what the filters must show, worked out apart from the app."""
    return Oracle(tmp_path_factory.mktemp("oracle") / "atlas.gpkg")


@pytest.fixture(scope="session")
def new_page(browser: Browser, requests_seen: list[str]):
    """Give a function that opens an empty browser window on a server; keywords as Playwright's."""
    def make(server: Server, **options) -> Atlas:
        context = browser.new_context(**{"viewport": DESKTOP, "locale": "en-GB", **options})
        context.set_default_timeout(45_000)
        log = Log(requests=requests_seen)
        log.listen(context)
        return Atlas(context.new_page(), server.url, log)

    return make


@pytest.fixture
def atlas(app: Server, new_page) -> Iterator[Atlas]:
    """Give a fresh window; the test fails if the page complained in the console."""
    window = new_page(app)
    yield window
    window.page.context.close()
    assert window.log.errors == []
    assert window.log.dialogs == []


@pytest.fixture(scope="module")
def opened(app: Server, new_page) -> Iterator[Atlas]:
    """Give one window on the map for a whole module, which saves loading it for every test."""
    window = new_page(app)
    window.open()
    yield window
    window.page.context.close()
    assert window.log.errors == []
