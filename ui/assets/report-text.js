// The report's text beside its cards. Words from outside are set as text nodes and nothing else.
// Cards are found by the class that Streamlit gives to a container with a key.

const CARD = "st-key-reportcard_";
const TYPED = "input, textarea, select, [contenteditable=true], [role=combobox], [role=listbox],"
  + "[role=option], [role=slider], [role=spinbutton], [role=dialog]";
const KEYS = { a: "accept_", e: "edit_", r: "reject_", s: "same_" };
const AT_REST = '[data-testid="stApp"][data-test-script-state="notRunning"]'; // all cards are there
const TURNS = { 1: "report_turn_on", "-1": "report_turn_back" };

let awaited = null; // the card to go to once its page is there
let asked = null;   // where the focus was when the list of keys was opened

const cards = () => [...document.querySelectorAll(`[class*="${CARD}"]`)];
const idOf = (card) => [...card.classList].find((c) => c.startsWith(CARD)).slice(CARD.length);
const cardOf = (id) => cards().find((card) => idOf(card) === id);
const acceptOf = (card) => card.querySelector(`[class*="st-key-${KEYS.a}"] button`);
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

const buttonOf = (key) => document.querySelector(`.st-key-${CSS.escape(key)} button:not(:disabled)`);

/** Who hears the page is told which card a button belongs to, and what “Who says it” is about. */
function nameGroups() {
  const rows = document.querySelectorAll(`[class*="${CARD}"] [class*="st-key-f_"][class*="_row"]`);
  for (const [groups, name] of [[cards(), ".report-title"], [rows, ".field"]]) {
    for (const group of groups) {
      const told = group.querySelector(name);
      if (!told || group.getAttribute("aria-label") === told.textContent) continue;
      group.setAttribute("role", "group");
      group.setAttribute("aria-label", told.textContent);
    }
  }
}

function behave(root, turnTo) {
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
    const button = card && acceptOf(card);
    if (!button) {
      awaited = { is: (ids) => ids.includes(id), pick: () => id };
      turnTo(id);
      return;
    }
    current = id;
    button.focus({ preventScroll: true, focusVisible: true });
    card.scrollIntoView({ block: "nearest" });
    light([id], true);
  };
  const step = (by) => {
    const ids = cards().map(idOf);
    const at = ids.indexOf(here());
    const next = at < 0 ? 0 : at + by;
    const turns = buttonOf(TURNS[by]);
    if (ids[next]) go(ids[next]);
    else if (turns) turns.click(); // which "turned" hears
    else if (ids.length) go(ids[at]);
  };
  const turned = (by) => {
    const [left] = cards().map(idOf);
    awaited = {
      is: (ids) => ids.length && ids[0] !== left && document.querySelector(AT_REST),
      pick: (ids) => ids.at(by < 0 ? -1 : 0),
    };
  };
  const arrive = () => {
    nameGroups();
    const ids = cards().map(idOf);
    if (!awaited || !awaited.is(ids)) return;
    const id = awaited.pick(ids);
    awaited = null;
    go(id);
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
  on(document, "click", (event) => {
    const of = event.target instanceof Element ? event.target : null;
    for (const by of [1, -1]) if (of && of.closest(`.st-key-${TURNS[by]} button`)) turned(by);
  }, { capture: true });
  on(document, "mouseout", (event) => {
    const card = cardAround(event.target);
    if (card && !card.contains(event.relatedTarget)) light([], false);
  });
  on(window, "keydown", (event) => {
    const from = event.composedPath()[0];
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat
      || !(from instanceof Element)) return;
    if (event.key === "Escape") { leave(from); return; }
    if (from.closest(TYPED)) return;
    const act = { j: () => step(1), k: () => step(-1), c: record, "?": help }[event.key]
      || (KEYS[event.key] && (() => press(KEYS[event.key])));
    if (!act || !cards().length) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // Streamlit has an r of its own
    act();
  }, { capture: true });
  const watch = new MutationObserver(() => arrive());
  watch.observe(document.body, { childList: true, subtree: true,
    attributes: true, attributeFilter: ["data-test-script-state"] });
  arrive();
  return () => { off.abort(); watch.disconnect(); };
}

/** The list of keys opens and closes; the focus comes back to where it was asked for. */
function help() {
  const button = document.querySelector(".st-key-report_keys button");
  if (!button) return;
  const isOpen = button.getAttribute("aria-expanded") === "true";
  if (!isOpen) asked = document.activeElement;
  button.click();
  if (isOpen) comeBack();
}

function comeBack() {
  const to = asked;
  asked = null;
  setTimeout(() => to && to.isConnected && to.focus({ focusVisible: true }), 60);
}

/** Out of the list of keys, or out of a field: back to the buttons of the card, where keys work. */
function leave(from) {
  if (asked) { comeBack(); return; }
  const card = cardAround(from);
  const isOpen = from.closest("[aria-expanded=true]") || document.querySelector("[role=listbox]");
  const button = card && from.closest(TYPED) && !isOpen && acceptOf(card);
  if (button) button.focus({ focusVisible: true });
}

function record() {
  const button = buttonOf("report_confirm");
  if (button) button.focus({ focusVisible: true });
}

/** The words of cards that were rejected are no longer told apart by their colours. */
function pale(root, gone) {
  for (const mark of root.querySelectorAll(".text .m")) {
    mark.classList.toggle("gone", mark.dataset.cards.split(" ").every((id) => gone.includes(id)));
  }
}

export default function show({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".root");
  if (root.dataset.stamp !== data.stamp) {
    const held = root.querySelector(".text");
    const top = held ? held.scrollTop : 0;
    draw(root, data);
    root.querySelector(".text").scrollTop = top;
    root.dataset.stamp = data.stamp;
  }
  pale(root, data.gone);
  if (root.stop) root.stop();
  root.stop = behave(root, (id) => setTriggerValue("go", id));
  return () => { if (root.stop) root.stop(); root.stop = null; };
}
