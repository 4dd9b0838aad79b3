/**
 * The map hears a filter before the page has it. What each next step will paint is fetched while
 * nobody waits, and painted when the page asks its server for that step; a step that was not
 * foreseen is asked for at the same time. The page's own answer, a redrawing later, rules.
 */
(() => {
  "use strict";
  const { atlas } = window;
  const PATIENCE = 600; // ms in which a page's answer to an older question may still come
  const IDLE = 400; // ms after which the next steps are asked for in any case
  let asks = 0;
  let early = null; // the generation that is shown ahead of the page
  let waiting = 0;
  let from = ""; // where the next steps were asked for
  let steps = null;

  const showEarly = (told) => {
    if (told.generation === atlas.now.spec.generation) return;
    early = told.generation;
    [from, steps] = ["", null]; // they were those of what was shown
    atlas.show({ ...atlas.now.spec, ...told });
  };

  /** The filter's widgets that a message has other than they are; null where nobody knows. */
  const changedIn = (message) => steps && [...atlas.widgets(message)].filter(
    ([key, value]) => (key in steps.now ? value !== steps.now[key] : key in steps.next));

  /** What was foreseen of a change, if it is of one widget. */
  const foreseen = (changed) => {
    if (!changed || changed.length !== 1) return null;
    const [[key, value]] = changed;
    return (steps.next[key] || {})[value] || null;
  };

  /** Ask what a message will paint, and paint it unless the page was faster. */
  const ask = async (message) => {
    const mine = asks;
    const answer = await fetch(atlas.now.spec.heard, { method: "POST", body: message });
    if (answer.status !== 200) return;
    const told = await answer.json();
    if (mine === asks) showEarly(told);
  };

  const hear = ({ detail }) => {
    const { spec } = atlas.now;
    if (!spec || !spec.heard) return;
    asks += 1;
    const message = detail instanceof ArrayBuffer ? new Uint8Array(detail) : detail;
    const changed = changedIn(message);
    const known = foreseen(changed);
    if (known) showEarly(known);
    else if (!changed || changed.length) ask(message).catch(() => {}); // the page answers too
  };

  const lookAhead = async ({ heard }) => {
    if (!heard || heard === from) return;
    from = heard;
    steps = null;
    const answer = await fetch(heard);
    const told = answer.ok ? await answer.json() : null;
    if (heard === from && early === null) steps = told;
  };

  const whenIdle = window.requestIdleCallback || ((act) => setTimeout(act, IDLE));
  atlas.on("taken", (spec) => {
    if (early === null) whenIdle(() => lookAhead(spec).catch(() => {}), { timeout: IDLE });
  });

  /** Show what the page says, once it can no longer be the answer to an older question. */
  atlas.heard = (spec) => {
    const older = early !== null && spec.generation !== early;
    asks += 1;
    early = null;
    clearTimeout(waiting);
    if (older) waiting = setTimeout(() => atlas.show(spec), PATIENCE);
    else atlas.show(spec);
  };

  try {
    const page = window.parent.document;
    page.addEventListener("atlas-asked", hear);
    window.addEventListener("pagehide", () => page.removeEventListener("atlas-asked", hear));
  } catch {
    // a page of another origin keeps to itself what it asks
  }
})();
