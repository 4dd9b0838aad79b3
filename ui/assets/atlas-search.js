/** One box for places and incidents: `/` from anywhere, an answer as one types, the map flies. */
(() => {
  "use strict";
  const { atlas } = window;
  const MOST = 8;
  const PAUSE = 120;
  const answers = new Map();
  let box;
  let input;
  let waiting = 0;
  let turn = 0;
  let answer = null;

  const askServer = async (text) => {
    const url = `${atlas.routes()}search?q=${encodeURIComponent(text)}`;
    if (!answers.has(url)) {
      if (answers.size > 60) answers.clear();
      const coming = fetch(url).then((told) => (told.ok ? told.json() : Promise.reject(url)));
      answers.set(url, coming);
      coming.catch(() => answers.delete(url));
    }
    return answers.get(url);
  };

  /** Part the hits into those that the filter shows and the rest; the newest of each are listed. */
  const part = async ({ hits }) => {
    const bits = await atlas.bits(hits);
    const { matched, store } = atlas.now;
    const found = { inside: [], outside: [], nInside: 0, nOutside: 0 };
    for (let at = bits.length - 1; at >= 0; at -= 1) {
      for (let bit = 7; bits[at] && bit >= 0; bit -= 1) {
        const row = at * 8 + bit;
        if (!((bits[at] >> bit) & 1) || row >= store.n) continue;
        const [list, count] = matched[row] ? ["inside", "nInside"] : ["outside", "nOutside"];
        found[count] += 1;
        if (found[list].length < MOST) found[list].push(row);
      }
    }
    await atlas.needRows([...found.inside, ...found.outside]);
    return found;
  };

  /** Ask for what stands in the box; an answer that comes late is dropped. */
  const ask = async () => {
    const mine = (turn += 1);
    const text = input.value.trim();
    if (!text) {
      answer = null;
      atlas.found.close();
      return;
    }
    box.classList.add("atlas-find-busy");
    try {
      const told = await askServer(text);
      const rows = await part(told);
      if (mine !== turn) return;
      answer = { places: told.places, more: told.places_more, ...rows };
      atlas.found.show(answer);
    } catch {
      if (mine === turn) atlas.found.say(atlas.words.find_failed);
    }
    if (mine === turn) box.classList.remove("atlas-find-busy");
  };

  const typed = () => {
    clearTimeout(waiting);
    box.classList.toggle("atlas-find-full", input.value !== "");
    waiting = setTimeout(ask, PAUSE);
  };

  const leave = () => {
    clearTimeout(waiting);
    turn += 1;
    input.value = "";
    box.classList.remove("atlas-find-full", "atlas-find-busy");
    atlas.found.close();
  };

  /** Escape closes the list, then the box. */
  const escape = () => {
    if (atlas.found.isOpen()) {
      turn += 1;
      atlas.found.close();
      return;
    }
    leave();
    input.blur();
    atlas.map.getContainer().focus({ preventScroll: true });
  };

  const pressed = (event) => {
    const keys = {
      ArrowDown: () => (atlas.found.isOpen() ? atlas.found.step(1) : ask()),
      ArrowUp: () => atlas.found.step(-1),
      Enter: () => (atlas.found.isOpen() ? atlas.found.take() : ask()),
      Escape: escape,
    };
    event.stopPropagation();
    if (!keys[event.key] || event.isComposing) return;
    event.preventDefault();
    keys[event.key]();
  };

  const focused = () => {
    if (atlas.now.spec) askServer("").catch(() => {}); // make the server ready while one types
    input.select();
    if (answer && input.value) ask();
  };

  const build = (words) => {
    box = L.DomUtil.create("div", "atlas-find");
    box.setAttribute("role", "search");
    box.append(atlas.icon("M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 13.5 13.5"));
    input = L.DomUtil.create("input", "", box);
    Object.assign(input, {
      type: "text", id: "atlas-find", placeholder: words.find_short, autocomplete: "off",
      spellcheck: false, maxLength: 200, title: words.find_key,
    });
    for (const [name, value] of [["role", "combobox"], ["aria-label", words.find],
      ["aria-expanded", "false"], ["aria-autocomplete", "list"],
      ["aria-controls", "atlas-found"], ["aria-keyshortcuts", "/"], ["enterkeyhint", "search"]]) {
      input.setAttribute(name, value);
    }
    L.DomUtil.create("kbd", "", box).textContent = "/";
    atlas.button(box, "atlas-find-clear", words.find_clear, "M4 4l8 8M12 4l-8 8", () => {
      leave();
      input.focus();
    });
    input.addEventListener("input", typed);
    input.addEventListener("keydown", pressed);
    input.addEventListener("focus", focused);
    input.addEventListener("blur", () => setTimeout(() => {
      if (!box.contains(document.activeElement)) atlas.found.close();
    }, 150));
  };

  // --- the key -------------------------------------------------------------------------------

  const isWriting = (target) => Boolean(target && target.closest && target.closest(
    "input, textarea, select, [contenteditable=''], [contenteditable='true'], [role=textbox]",
  ));

  const slash = (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || isWriting(event.target) || !input.isConnected) return;
    event.preventDefault();
    window.focus();
    input.focus();
    if (window.frameElement) window.frameElement.scrollIntoView({ block: "nearest" });
  };

  /** Hear the key in the page around as well, for as long as this frame is on it. */
  const hearKey = () => {
    document.addEventListener("keydown", slash);
    try {
      const page = window.parent.document;
      const stop = new AbortController();
      page.addEventListener("keydown", slash, { signal: stop.signal });
      window.addEventListener("pagehide", () => stop.abort());
    } catch {
      // a page of another origin keeps its keys to itself
    }
  };

  atlas.on("made", ({ url, words }) => {
    if (!url || !words.find) return;
    build(words);
    atlas.found.make(box, input);
    atlas.map.getContainer().append(box);
    L.DomEvent.disableClickPropagation(box);
    L.DomEvent.disableScrollPropagation(box);
    hearKey();
  });

  atlas.on("taken", () => {
    if (input && answer && atlas.found.isOpen()) ask();
  });
})();
