"""What a visitor meets: pages in Streamlit's simulation, HTML and Markdown as they are read."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from html.parser import HTMLParser
from itertools import zip_longest
from typing import Any

from markdown_it import MarkdownIt
from streamlit.testing.v1 import AppTest

from ui.sidebar import GROUPS

PAGES = ("map", "timeline", "compare", "incident", "sources", "about")
OURS = {"div", "span", "p", "b", "ul", "li", "dl", "dt", "dd", "small", "a", "table", "caption",
        "thead", "tbody", "tr", "th", "td", "h1", "h2", "button"}
PLAIN = {"inline", "paragraph_open", "paragraph_close"}


def sound(app: AppTest) -> AppTest:
    """Say that a run ended without an exception and without an error told to the reader."""
    assert not app.exception, [e.message for e in app.exception]
    assert not app.error, [e.value for e in app.error]
    return app


def set_to(app: AppTest, kind: str, key: str, value: Any) -> AppTest:
    """Give a widget a value, as a visitor does, who first opens the group that holds it."""
    open_group(app, key)
    return sound(getattr(app, kind)(key=key).set_value(value).run())


def open_group(app: AppTest, key: str) -> None:
    """Open the group of filters that holds a widget, unless it is open."""
    for group in (f"group_{g}" for g, keys in GROUPS.items() if key in keys):
        if not app.session_state[group]:
            app.session_state[group] = True
            sound(app.run())


def press(app: AppTest, key: str) -> AppTest:
    """Press a button."""
    return sound(app.button(key=key).click().run())


def go(app: AppTest, page: str, **params: Any) -> AppTest:
    """Change the page as the navigation does, which leaves the address empty but for ``params``."""
    app.query_params.clear()
    app.query_params.update(params)
    return sound(app.switch_page(f"pages/{page}.py").run())


def address(app: AppTest) -> dict[str, list[str]]:
    """Give the address as lists."""
    return {k: [v] if isinstance(v, str) else list(v) for k, v in app.query_params.items()}


def apart(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """Run on a thread of its own: where a browser's test ran before, this one has a loop already."""
    with ThreadPoolExecutor(1) as one:
        return one.submit(asyncio.run, coroutine).result()


def markup(app: AppTest) -> str:
    """Give all our own HTML on the page but style sheets and what the maps are told."""
    told = [h.proto.body for h in app.get("html")]
    return "\n".join([*(h for h in told if not h.startswith(("<style>", "<div>{"))),
                      *(str(c["html"]) for c in components(app) if "html" in c)])


def components(app: AppTest) -> list[dict[str, Any]]:
    """Give what our own components are told."""
    return [json.loads(c.proto.json) for c in app.get("bidi_component") if c.proto.json]


def shown(app: AppTest) -> str:
    """Give all words on the page, whatever the element, as a reader sees them."""
    boxes = (app.markdown, app.caption, app.warning, app.info)
    told = [markdown(e.value)[1] for box in boxes for e in box]
    told += [t.value for t in app.text]
    labels = [markdown(b.label)[1] for b in app.button]
    links = [markdown(p.proto.label)[1] for p in app.get("page_link")]
    return "\n".join([Elements(markup(app)).text, *told, *labels, *links])


def headline(app: AppTest) -> str:
    """Give the line that says what is shown."""
    return next(Elements(h.proto.body).text for h in app.get("html")
                if 'class="headline"' in h.proto.body)


def titles(app: AppTest, key: str = "list") -> list[str]:
    """Give the incidents listed beside the map, newest first."""
    lists = [c.proto for c in app.get("bidi_component") if f"{key}_cards" in c.proto.id]
    return [i for c in lists for i in re.findall(r'data-id="([^"]+)"', json.loads(c.json)["html"])]


def map_args(app: AppTest) -> list[dict[str, Any]]:
    """Give what the maps on the page are told: as components, and with every filter."""
    specs = [Elements(h.proto.body).text for h in app.get("html")
             if h.proto.body.startswith("<div>{")]
    args = [json.loads(node.proto.json_args) for node in app.get("component_instance")]
    return [{**told, "spec": spec} for told, spec in zip_longest(args, specs, fillvalue={})
            ] if len(specs) <= len(args) else []


def only_ours(html: str) -> Elements:
    """Say that HTML is made of our own elements, without scripts and without odd links."""
    read = Elements(html)
    assert set(read.names) <= OURS
    assert not [name for name, _value in read.attributes if name.startswith("on")]
    assert not [value for name, value in read.attributes
                if name == "href" and not str(value).startswith(("https://", "http://"))]
    return read


class Elements(HTMLParser):
    """Read HTML as a browser does: names of elements, attributes, text."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.names: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.names.append(tag)
        self.attributes += attrs

    def handle_data(self, data):
        self.texts.append(data)

    def handle_comment(self, data):
        self.names.append("!--")

    def handle_decl(self, decl):
        self.names.append("!")

    def handle_pi(self, data):
        self.names.append("?")

    @property
    def text(self) -> str:
        return "".join(self.texts)


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


def markdown(text: str) -> tuple[set[str], str]:
    """Parse Markdown: which kinds of tokens there are beside plain text, and the text read."""
    blocks = _parser().parse(text)
    inside = [t for block in blocks for t in block.children or ()]
    kinds = {t.type for t in (*blocks, *inside)} - PLAIN - {"text", "text_special", "softbreak"}
    return kinds, "".join("\n" if t.type == "softbreak" else t.content for t in inside)
