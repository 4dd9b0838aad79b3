// A text field hands its words over when it is left. What is pasted is handed over a moment later,
// too, so that it is kept whatever happens to the window: the field is told that it was left, and
// keeps the focus. And whoever opens another draft, or the list of them, begins at its top.
//
// What was pressed may be gone or at rest once the page is drawn anew, and a browser then drops the
// focus to the page as a whole: who works with keys or a screen reader would begin at its top. The
// focus goes to the same control as it is now, else to the nearest part of the page around it that
// is still there, else to where it was before a dialog opened, else to the page's heading.

const PAUSE = 600; // milliseconds without a letter
const SETTLED = 250; // milliseconds without a change: a dialog lets go of the page behind it late
const KEY = "st-key-";
const PRESSED = "button:not(:disabled), summary, a[href]";
const ANY = `${PRESSED}, input:not(:disabled), textarea:not(:disabled)`;
const DIALOG = "[role=dialog]";
const AT_REST = '[data-testid="stApp"][data-test-script-state="notRunning"]';
// Fields of a card and of the header: their keys count how often what they show was taken back.
const COUNTED = [/^(st-key-f_.+_)\d+((?:_[a-z]+)?)\d*$/, /^(st-key-report_[a-z]+_[0-9a-f]{12})(?:_\d+)?$/];
const LEADS = { "st-key-asked_look_": "st-key-same_" }; // where a press leads to another part

let shown = null;
const focus = {
  held: null,  // what has the focus, or had it
  keys: [],    // the keys of what stands around it, the nearest first
  before: [],  // the same of where the focus was when a dialog opened
  lead: "",    // the key of the part to which what was pressed in a dialog leads, until it is drawn
  back: null,  // where the focus was put since, and by nobody
};

const keysAround = (node) => {
  const found = [];
  for (let at = node; at; at = at.parentElement) {
    for (const name of at.classList) if (name.startsWith(KEY)) found.push(name);
  }
  return found;
};

const inside = (key, what) => [...document.getElementsByClassName(key)]
  .flatMap((part) => [...part.querySelectorAll(what)])
  .find((node) => node.getClientRects().length && !node.closest("[inert]"));

const led = (key) => {
  const from = Object.keys(LEADS).find((name) => key.startsWith(name));
  return from ? LEADS[from] + key.slice(from.length) : "";
};

/** The key of the field that was made anew in the place of another: its count alone differs. */
const renewed = (key) => {
  const [, before, after] = COUNTED.find((kind) => kind.test(key))?.exec(key) || [];
  if (!before) return key;
  const isNew = (name) => name.startsWith(before) && name.endsWith(after || "")
    && /^_?\d+$/.test(name.slice(before.length, name.length - (after || "").length));
  return [...document.querySelectorAll(`[class*="${before}"]`)]
    .flatMap((node) => [...node.classList]).find((name) => name !== key && isNew(name)) || key;
};

const isGone = (node) => !node.isConnected || node.disabled || !node.getClientRects().length;

const heading = () => {
  const found = document.querySelector("[data-testid=stMain] h2");
  if (found) found.tabIndex = -1;
  return found;
};

function remember({ target }) {
  if (!(target instanceof Element) || target === document.body) return;
  const isDialog = Boolean(target.closest(DIALOG));
  const wasDialog = Boolean(focus.held && focus.held.closest(DIALOG));
  if (isDialog && !wasDialog) focus.before = focus.keys;
  if (!isDialog) focus.before = [];
  if (wasDialog && !isDialog) focus.back = target; // a dialog that closes gives it back by itself
  else if (!isDialog && target !== focus.back) focus.lead = ""; // somebody went elsewhere
  focus.held = target;
  focus.keys = keysAround(target);
}

function pressed({ target }) {
  if (target.closest(DIALOG)) focus.lead = keysAround(target).map(led).find(Boolean) || "";
}

/** Go to the part to which a dialog's button led, once the dialog is shut and the part is drawn. */
function follow() {
  const to = focus.lead && !document.querySelector(DIALOG) && inside(focus.lead, PRESSED);
  if (!to) return;
  const { held, back } = focus;
  focus.lead = "";
  if ([document.body, held, back].includes(document.activeElement)) to.focus();
}

function giveBack() {
  follow();
  const { held, keys, before } = focus;
  if (!held || ![held, document.body].includes(document.activeElement) || !isGone(held)) return;
  const same = keys.length ? inside(keys[0], ANY) || inside(renewed(keys[0]), ANY) : null;
  const around = document.querySelector(AT_REST) ? [...keys, ...before] : [];
  const to = same || around.map((key) => inside(key, PRESSED)).find(Boolean)
    || (around.length && heading());
  if (!to) return;
  focus.back = to;
  to.focus({ preventScroll: true });
}

/** Somebody points at nothing: the focus is theirs to drop. */
function letGo() {
  if (focus.held && isGone(focus.held)) focus.held = null;
}

export default function behave({ data }) {
  if (shown !== null && shown !== data.draft) {
    document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0);
  }
  shown = data.draft;
  let timer = 0;
  const handOver = (field) => field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  const typed = (event) => {
    const field = event.target;
    if (!(field instanceof HTMLTextAreaElement) || !field.closest(`.${data.field}`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => field.isConnected && handOver(field), PAUSE);
  };
  let settling = 0;
  const watch = new MutationObserver(() => {
    requestAnimationFrame(giveBack);
    clearTimeout(settling);
    settling = setTimeout(giveBack, SETTLED);
  });
  watch.observe(document.body, { childList: true, subtree: true,
    attributes: true, attributeFilter: ["disabled", "inert", "data-test-script-state"] });
  document.addEventListener("input", typed);
  document.addEventListener("focusin", remember);
  document.addEventListener("click", pressed, true);
  document.addEventListener("pointerdown", letGo, true);
  return () => {
    watch.disconnect();
    clearTimeout(settling);
    document.removeEventListener("input", typed);
    document.removeEventListener("focusin", remember);
    document.removeEventListener("click", pressed, true);
    document.removeEventListener("pointerdown", letGo, true);
  };
}
