/** The legend: colours from the spec, symbols drawn by the map's own code, sizes as they are. */
(() => {
  "use strict";
  const { atlas } = window;
  const PHONE = 600;
  let body;
  let open;
  let written = "";

  const item = (parent, draw, label, width = 26) => {
    const row = L.DomUtil.create("li", "", parent);
    const canvas = L.DomUtil.create("canvas", "", row);
    const dpr = Math.min(window.devicePixelRatio || 1, 3);
    const high = 20;
    canvas.width = width * dpr;
    canvas.height = high * dpr;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${high}px`;
    canvas.setAttribute("aria-hidden", "true");
    const ctx = canvas.getContext("2d");
    ctx.scale(dpr, dpr);
    draw(ctx, width / 2, high / 2, dpr);
    L.DomUtil.create("span", "", row).textContent = label;
  };

  const list = (title, name = "") => {
    const heading = L.DomUtil.create("div", "atlas-legend-title", body);
    heading.textContent = title;
    return L.DomUtil.create("ul", name, body);
  };

  const swatch = (color) => (ctx, x, y) => {
    ctx.beginPath();
    ctx.arc(x, y, 6, 0, 7);
    ctx.fillStyle = color;
    ctx.fill();
  };

  const symbol = (more) => (ctx, x, y, dpr) => {
    const look = { level: "exact", form: "disc", color: atlas.palette.several, r: 6, ...more };
    atlas.drawSymbol(ctx, x, y, look, dpr);
  };

  const route = (ctx, x, y, dpr) => {
    ctx.setLineDash([4, 3]);
    ctx.strokeStyle = atlas.palette.several;
    ctx.lineWidth = 2;
    ctx.beginPath();
    ctx.moveTo(x - 12, y);
    ctx.lineTo(x + 12, y);
    ctx.stroke();
    ctx.setLineDash([]);
    symbol({ form: "diamond", r: 4.5, level: "near" })(ctx, x, y, dpr);
  };

  const area = (level) => (ctx, x, y, dpr) => {
    const color = atlas.palette.several;
    ctx.beginPath();
    ctx.roundRect(x - 11, y - 7.5, 22, 15, 2);
    ctx.globalAlpha = 0.8;
    ctx.fillStyle = atlas.hatch(ctx, color, level, dpr);
    ctx.fill();
    ctx.globalAlpha = 1;
    ctx.strokeStyle = color;
    ctx.lineWidth = 1.2;
    ctx.stroke();
  };

  const bubble = (ctx, x, y, dpr) => {
    const color = atlas.palette.several;
    const parts = [{ share: 0.6, color, area: false }, { share: 0.4, color, area: true }];
    atlas.drawBubble(ctx, x, y, { n: 12, r: 9.5, parts }, dpr);
  };

  /** The kinds of symbol that this store can show; the filter does not change the list. */
  const kinds = ({ precision, flags, placeOf, killed_low: low }) => {
    const found = new Set();
    for (let i = 0; i < precision.length; i += 1) {
      if (placeOf[i] < 0) continue;
      if (flags[i] & atlas.ROUTE) found.add("route");
      else found.add(atlas.LEVELS[precision[i]]);
      if (flags[i] & atlas.CONFLICT) found.add("conflict");
      if (flags[i] & atlas.AMBIGUOUS) found.add("ambiguous");
      if (low[i] === 0xffff) found.add("no_toll");
    }
    return found;
  };

  const SYMBOLS = {
    exact: symbol({}),
    near: symbol({ level: "near" }),
    unknown: symbol({ level: "unknown" }),
    adm3: area("adm3"),
    adm2: area("adm2"),
    adm1: area("adm1"),
    route,
    ambiguous: symbol({ level: "near", ambiguous: true, r: 7.5 }),
    conflict: symbol({ conflict: true }),
    no_toll: symbol({ r: 5, hollow: true }),
    possible: symbol({ possible: true }),
    cluster_key: bubble,
  };

  const sizes = (parent) => {
    const row = L.DomUtil.create("li", "atlas-sizes", parent);
    const canvas = L.DomUtil.create("canvas", "", row);
    const dpr = Math.min(window.devicePixelRatio || 1, 3);
    const [wide, high] = [176, 70];
    canvas.width = wide * dpr;
    canvas.height = high * dpr;
    canvas.style.width = `${wide}px`;
    canvas.style.height = `${high}px`;
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", "1, 10, 100, 500");
    const ctx = canvas.getContext("2d");
    ctx.scale(dpr, dpr);
    ctx.textAlign = "center";
    ctx.font = `500 10.5px ${atlas.FONT}`;
    [[1, 14], [10, 44], [100, 86], [500, 142]].forEach(([killed, x]) => {
      const r = atlas.radius(killed);
      atlas.drawSymbol(ctx, x, 54 - r, {
        level: "near", form: "disc", color: atlas.palette.several, r }, dpr);
      ctx.fillStyle = atlas.palette.ink;
      ctx.fillText(String(killed), x, 67);
    });
  };

  const paragraph = (text, name = "atlas-legend-note") => {
    L.DomUtil.create("p", name, body).textContent = text;
  };

  const fillMode = (told) => {
    body.replaceChildren();
    if (told.lead) paragraph(told.lead, "atlas-legend-note atlas-legend-lead");
    const entries = list(told.title);
    for (const entry of told.items) item(entries, atlas.modeSwatch(entry), entry.label, 28);
    told.notes.forEach((text) => paragraph(text));
    if (told.table) atlas.unitTableIn(body, told.table);
  };

  const fillIn = () => {
    const { spec, store } = atlas.now;
    const { words } = atlas;
    body.replaceChildren();
    const colors = list(spec.words.color_by);
    for (const entry of spec.legend) item(colors, swatch(entry.color), entry.label);
    const found = kinds(store);
    const places = list(words.symbols);
    for (const [kind, draw] of Object.entries(SYMBOLS)) {
      const always = kind === "possible" ? atlas.now.selection.possible > 0 : kind === "cluster_key"
        && store.n > 150;
      if (always || found.has(kind)) item(places, draw, words[kind]);
    }
    if (atlas.now.lens) item(places, symbol({ r: 6, hollow: true }), words.silent_key);
    if (atlas.now.picked) item(places, symbol({ pale: true }), words.picked_key);
    sizes(list(spec.words.size_by));
  };

  /** Write the legend again if what it says or the theme has changed. */
  atlas.updateLegend = () => {
    const { spec, selection } = atlas.now;
    if (!spec) return;
    const told = atlas.modeLegend();
    const { table, ...said } = told || {};
    const state = JSON.stringify([
      spec.url, spec.legend, spec.words, atlas.palette.ink, selection.possible > 0,
      atlas.modeNow(), told && [said, atlas.now.turn], atlas.now.lens !== null, atlas.now.picked !== null,
    ]);
    if (state !== written) {
      written = state;
      frame.hidden = !told && spec.legend.length === 0; // nothing is there to be explained
      if (told) fillMode(told);
      else fillIn();
    }
    fit();
  };

  /** Keep the legend inside the map, however much the bar above it takes. */
  const fit = () => {
    if (frame.hidden || body.hidden) return;
    const map = atlas.map.getContainer().getBoundingClientRect();
    const room = map.bottom - body.getBoundingClientRect().top - 36; // the scale stands below
    body.style.maxHeight = `${Math.max(90, room)}px`;
  };

  let frame;
  let waiting = 0;

  /** While a window of dates moves the legend keeps up four times a second, not thirty. */
  const soon = () => {
    if (waiting) return;
    waiting = setTimeout(() => {
      waiting = 0;
      atlas.updateLegend();
    }, 250);
  };

  /** Whether there is room for an open legend; beside a map the timeline names the colours. */
  const opensWide = () => window.innerWidth >= PHONE
    && !document.body.classList.contains("atlas-dock-beside");

  /** How much of a map's width the open legend takes on its left, in pixels. */
  atlas.legendRoom = (width) => (width >= PHONE && opensWide() ? 215 : 0);

  atlas.addLegend = (map, words) => {
    const wide = opensWide();
    atlas.control("topleft", () => {
      const box = L.DomUtil.create("section", "atlas-legend");
      box.setAttribute("aria-label", words.legend);
      box.hidden = true; // a map without incidents has nothing to explain
      frame = box;
      const toggle = atlas.button(box, "atlas-legend-toggle", words.legend, "", () => {
        open = !open;
        show(toggle);
      });
      L.DomUtil.create("span", "", toggle).textContent = words.legend;
      toggle.append(atlas.icon("M4 6l4 4 4-4"));
      body = L.DomUtil.create("div", "atlas-legend-body", box);
      body.tabIndex = 0;
      open = wide;
      show(toggle);
      return box;
    }).addTo(map);
    map.on("moveend", atlas.updateLegend);
    atlas.on("window", soon);
    atlas.on("lens", atlas.updateLegend);
    atlas.on("picked", atlas.updateLegend);
  };

  const show = (toggle) => {
    body.hidden = !open;
    if (open && atlas.now.spec) fit();
    toggle.setAttribute("aria-expanded", String(open));
  };
})();
