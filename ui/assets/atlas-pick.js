/** Picking incidents with a box or a lasso: drawn with mouse, pen or finger. */
(() => {
  "use strict";
  const { atlas } = window;
  const MOST_TOLD = 500;
  const STEP = 5; // pixels between the corners of a lasso
  const SVG = "http://www.w3.org/2000/svg";
  const TOOLS = {
    box: "M2.5 5V2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11M6.8 2.5h2.4M6.8 13.5h2.4M2.5 6.8v2.4M13.5 6.8v2.4",
    lasso: "M8 3c3.3 0 5.5 1.5 5.5 3.6S11.300 10.200 8 10.200 2.500 8.700 2.500 6.600 4.700 3 8 3M5 9.800c-1 1.300-.3 2.200.8 2.200 1.300 0 1 2-1 2",
  };
  let tool = null;
  let path = [];
  let pointer = null;
  let drawing;
  let outline;
  let chip;
  let left = null;
  let told = "";
  let heard = false; // whether the page has listed the selection
  let buttons = {};

  // --- what is picked ------------------------------------------------------------------------

  const pickedRows = () => {
    const { picked, matched, store } = atlas.now;
    const rows = [];
    if (!picked) return rows;
    for (let i = 0; i < store.n; i += 1) {
      if (picked[i] && matched[i] && !(store.flags[i] & atlas.AGGREGATE)) rows.push(i);
    }
    return rows;
  };

  /** Tell the app which rows they are, once for each set of rows. */
  const tellApp = (rows) => {
    const news = { selected: rows.slice(-MOST_TOLD), n: rows.length };
    const state = JSON.stringify(news);
    if (state === told) return;
    told = state;
    atlas.tell(news);
  };

  const leftOut = () => {
    const { matched } = atlas.now;
    return left ? left.reduce((sum, partly, row) => sum + (partly && matched[row] ? 1 : 0), 0) : 0;
  };

  const sayChip = (n) => {
    const { words, count } = atlas;
    const some = n === 1 ? words.pick_one : words.pick_many;
    chip.querySelector("span").textContent = (n ? some : words.pick_none)
      .replace("{n}", count(n));
    const out = leftOut();
    chip.querySelector("small").textContent = out
      ? words.pick_left.replace("{n}", count(out)) : "";
    chip.hidden = false;
  };

  const renew = () => {
    if (!chip || !atlas.now.picked) {
      if (chip) chip.hidden = true;
      return;
    }
    const rows = pickedRows();
    sayChip(rows.length);
    tellApp(rows);
  };

  let later = 0;

  atlas.pick = {
    /** Pick rows, a byte each; `by` is "map" or "table". Rows that are told late are told once. */
    set(picked, by, partly = null) {
      Object.assign(atlas.now, { picked, pickedBy: by });
      left = partly;
      atlas.emit("picked", { by });
      atlas.repaint();
      clearTimeout(later);
      later = setTimeout(renew, by === "table" ? 250 : 0);
    },

    clear() {
      stop();
      if (!atlas.now.picked) return;
      Object.assign(atlas.now, { picked: null, pickedBy: null });
      left = null;
      clearTimeout(later);
      outline.removeAttribute("d");
      if (chip) chip.hidden = true;
      atlas.emit("picked", { by: null });
      atlas.repaint();
      if (told) tellApp([]);
    },

    rows: pickedRows,
  };

  /** Which places hold picked rows that are shown: a byte a place, null where none is picked. */
  atlas.pickedPlaces = () => {
    const { picked, store, selection } = atlas.now;
    if (!picked || !selection) return null;
    const places = new Uint8Array(store.places.n);
    for (const row of selection.rows) if (picked[row]) places[store.placeOf[row]] = 1;
    return places;
  };

  // --- drawing -------------------------------------------------------------------------------

  const trace = () => path.map(([x, y], i) => `${i ? "L" : "M"}${x} ${y}`).join("") + "Z";

  const at = (event) => {
    const { left: x, top: y } = drawing.getBoundingClientRect();
    return [event.clientX - x, event.clientY - y];
  };

  const down = (event) => {
    if (event.button > 0) return;
    event.preventDefault();
    pointer = event.pointerId;
    drawing.setPointerCapture(pointer);
    path = [at(event)];
  };

  const move = (event) => {
    if (event.pointerId !== pointer) return;
    const [x, y] = at(event);
    const [x0, y0] = path[0];
    const [lastX, lastY] = path[path.length - 1];
    if (tool === "box") path = [[x0, y0], [x, y0], [x, y], [x0, y]];
    else if (Math.hypot(x - lastX, y - lastY) >= STEP) path.push([x, y]);
    outline.setAttribute("d", trace());
  };

  const up = (event) => {
    if (event.pointerId !== pointer) return;
    pointer = null;
    outline.removeAttribute("d");
    const ring = path.map((point) => atlas.map.containerPointToLatLng(point));
    const small = L.bounds(path.map((p) => L.point(p))).getSize();
    if (path.length < 3 || Math.max(small.x, small.y) < 8) return; // a slip of the hand
    stop();
    const { inside, partly } = atlas.inside(ring);
    atlas.pick.set(inside, "map", partly);
  };

  const start = (name) => {
    if (tool === name) {
      stop();
      return;
    }
    tool = name;
    drawing.classList.add("atlas-drawing-on");
    atlas.map.getContainer().classList.add("atlas-picking");
    atlas.note(atlas.words.pick_hint);
    for (const [other, button] of Object.entries(buttons)) {
      button.setAttribute("aria-pressed", String(other === name));
    }
  };

  const stop = () => {
    if (!tool) return;
    tool = null;
    pointer = null;
    outline.removeAttribute("d");
    drawing.classList.remove("atlas-drawing-on");
    atlas.map.getContainer().classList.remove("atlas-picking");
    atlas.note("");
    for (const button of Object.values(buttons)) button.setAttribute("aria-pressed", "false");
  };

  const board = (map) => {
    drawing = document.createElementNS(SVG, "svg");
    drawing.setAttribute("class", "atlas-drawing");
    drawing.setAttribute("aria-hidden", "true");
    outline = document.createElementNS(SVG, "path");
    drawing.append(outline);
    map.getContainer().append(drawing);
    const acts = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up };
    for (const [name, act] of Object.entries(acts)) drawing.addEventListener(name, act);
    for (const name of ["mousedown", "touchstart", "click", "dblclick", "contextmenu"]) {
      drawing.addEventListener(name, (event) => event.stopPropagation());
    }
  };

  const addChip = (map, words) => {
    chip = L.DomUtil.create("div", "atlas-chip", map.getContainer());
    chip.setAttribute("role", "status");
    L.DomUtil.create("span", "", chip);
    const clear = L.DomUtil.create("button", "", chip);
    clear.type = "button";
    clear.textContent = words.pick_clear;
    clear.addEventListener("click", () => atlas.pick.clear());
    L.DomUtil.create("small", "", chip);
    chip.hidden = true;
    L.DomEvent.disableClickPropagation(chip);
  };

  const addButtons = (map, words) => atlas.control("topright", () => {
    const bar = L.DomUtil.create("div", "atlas-bar atlas-picks");
    for (const [name, icon] of Object.entries(TOOLS)) {
      buttons[name] = atlas.button(bar, "", words[`pick_${name}`], icon, () => start(name));
      buttons[name].setAttribute("aria-pressed", "false");
    }
    return bar;
  }).addTo(map);

  atlas.on("made", ({ url, words }) => {
    const { map } = atlas;
    if (!url || !words.pick_box) return;
    buttons = {};
    board(map);
    addButtons(map, words);
    addChip(map, words);
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (tool) stop();
      else atlas.pick.clear();
    });
  });

  /** Follow the page: it lists none any more, or still lists what a frame before this one chose. */
  const followPage = ({ held = 0 }) => {
    const { picked } = atlas.now;
    if (picked && heard && !held) atlas.pick.clear();
    else if (!picked && held && !told) tellApp([]);
    heard = held > 0;
  };

  atlas.on("taken", (spec) => {
    if (!chip) return;
    followPage(spec);
    renew();
  });
  atlas.on("window", renew);
})();
