// The report's text beside its cards. Words from outside are set as text nodes and nothing else.
// Cards are found by the class that Streamlit gives to a container with a key.

const CARD = "st-key-reportcard_";
const TYPED = "input, textarea, select, [contenteditable=true], [role=combobox], [role=listbox],"
  + "[role=option], [role=slider], [role=spinbutton], [role=dialog]";
const KEYS = { a: "accept_", e: "edit_", r: "reject_", s: "same_" };

const cards = () => [...document.querySelectorAll(`[class*="${CARD}"]`)];
const idOf = (card) => [...card.classList].find((c) => c.startsWith(CARD)).slice(CARD.length);
const cardOf = (id) => cards().find((card) => idOf(card) === id);
const cardAround = (node) => (node instanceof Element ? node.closest(`[class*="${CARD}"]`) : null);

function draw(root, data) {
  const legend = document.createElement("ul");
  legend.className = "legend";
  legend.setAttribute("aria-label", data.words.legend);
  for (const kind of ["date", "place", "toll", "actor", "claim"]) {
    const item = document.createElement("li");
    const mark = document.createElement("span");
    mark.className = `m ${kind}`;
    mark.textContent = data.words[kind];
    item.append(mark);
    legend.append(item);
  }
  const text = document.createElement("div");
  text.className = "text";
  text.tabIndex = 0;
  text.lang = data.lang;
  text.dir = "auto";
  text.setAttribute("role", "region");
  text.setAttribute("aria-label", data.words.region);
  for (const part of data.parts) {
    const words = document.createTextNode(part.t);
    if (!part.k) { text.append(words); continue; }
    const mark = document.createElement("span");
    mark.className = `m ${part.k[0]}`;
    mark.dataset.cards = part.c.join(" ");
    mark.append(words);
    text.append(mark);
  }
  root.replaceChildren(legend, text);
  root.hidden = !data.parts.length; // written down by hand: only the keys are wanted
}

function behave(root) {
  const text = root.querySelector(".text");
  const marks = [...text.querySelectorAll(".m")];
  const of = (id) => marks.filter((m) => m.dataset.cards.split(" ").includes(id));
  let current = null;

  const light = (ids, scroll) => {
    for (const mark of marks) {
      mark.classList.toggle("lit", mark.dataset.cards.split(" ").some((id) => ids.includes(id)));
    }
    for (const card of cards()) card.toggleAttribute("data-lit", ids.includes(idOf(card)));
    const first = scroll && ids.length ? of(ids[0])[0] : null;
    if (first) {
      const top = first.offsetTop - text.offsetTop;
      if (top < text.scrollTop || top > text.scrollTop + text.clientHeight - 40) {
        text.scrollTo({ top: top - 40 });
      }
    }
  };
  const go = (id) => {
    const card = cardOf(id);
    const button = card && card.querySelector("button");
    if (!button) return;
    current = id;
    button.focus({ preventScroll: true, focusVisible: true });
    card.scrollIntoView({ block: "nearest" });
    light([id], true);
  };
  const step = (by) => {
    const ids = cards().map(idOf);
    const at = ids.indexOf(here());
    if (ids.length) go(ids[at < 0 ? 0 : Math.min(Math.max(at + by, 0), ids.length - 1)]);
  };
  const here = () => {
    const card = cardAround(document.activeElement);
    return card ? idOf(card) : current;
  };
  const press = (name) => {
    const id = here() || (cards()[0] && idOf(cards()[0]));
    const button = id && document.querySelector(`.st-key-${name}${CSS.escape(id)} button`);
    if (!button || button.disabled) return;
    current = id;
    button.focus();
    button.click();
  };

  const off = new AbortController();
  const on = (target, name, act, more = {}) =>
    target.addEventListener(name, act, { signal: off.signal, ...more });
  const markOf = (event) => event.composedPath().find((n) => n instanceof Element
    && n.dataset && n.dataset.cards !== undefined);

  on(text, "mouseover", (event) => {
    const mark = markOf(event);
    light(mark ? mark.dataset.cards.split(" ") : [], false);
  });
  on(text, "mouseleave", () => light([], false));
  on(text, "click", (event) => {
    const mark = markOf(event);
    if (mark && !String(getSelection())) go(mark.dataset.cards.split(" ")[0]);
  });
  for (const [name, scroll] of [["mouseover", false], ["focusin", true]]) {
    on(document, name, (event) => {
      const card = cardAround(event.target);
      if (!card) return;
      if (name === "focusin") current = idOf(card);
      light([idOf(card)], scroll);
    });
  }
  on(document, "mouseout", (event) => {
    const card = cardAround(event.target);
    if (card && !card.contains(event.relatedTarget)) light([], false);
  });
  on(window, "keydown", (event) => {
    const from = event.composedPath()[0];
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat
      || !(from instanceof Element) || from.closest(TYPED)) return;
    const act = { j: () => step(1), k: () => step(-1), "?": help }[event.key]
      || (KEYS[event.key] && (() => press(KEYS[event.key])));
    if (!act || !cards().length) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // Streamlit has an r of its own
    act();
  }, { capture: true });
  return () => off.abort();
}

function help() {
  const button = document.querySelector(".st-key-report_keys button");
  if (button) button.click();
}

export default function show({ data, parentElement }) {
  const root = parentElement.querySelector(".root");
  if (root.dataset.stamp !== data.stamp) {
    const held = root.querySelector(".text");
    const top = held ? held.scrollTop : 0;
    draw(root, data);
    root.querySelector(".text").scrollTop = top;
    root.dataset.stamp = data.stamp;
  }
  if (root.stop) root.stop();
  root.stop = behave(root);
  return () => { if (root.stop) root.stop(); root.stop = null; };
}
