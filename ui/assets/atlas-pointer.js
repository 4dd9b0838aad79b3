/** What the pointer finds: a click tells the app its rows, a pause shows a card. */
(() => {
  "use strict";
  const { atlas } = window;
  const cards = new Map();
  let card;
  let waiting = 0;
  let shownFor = null;

  const fill = (words, values) => Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, value), words,
  );

  const distanceToLine = (line, x, y) => {
    let nearest = Infinity;
    for (let i = 0; i + 3 < line.length; i += 2) {
      const [dx, dy] = [line[i + 2] - line[i], line[i + 3] - line[i + 1]];
      const along = ((x - line[i]) * dx + (y - line[i + 1]) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.max(0, Math.min(1, along));
      nearest = Math.min(nearest, Math.hypot(x - line[i] - t * dx, y - line[i + 1] - t * dy));
    }
    return nearest;
  };

  const routeAt = (x, y, reach) => atlas.now.singles.find((p) => {
    const drawn = atlas.now.store.places.shapes[p] || [];
    return drawn.some(({ drawn: own }) => own && !own.closed
      && distanceToLine(own.lines[0], x, y) < reach);
  });

  const probe = document.createElement("canvas").getContext("2d");

  /** What is hatched for a place: its unit, or the discs inside of which it lies. */
  const areasOf = (p) => {
    const { store } = atlas.now;
    const unit = atlas.unit(store.names.unit[store.unit[store.places.first[p]]] || "", atlas.units);
    const discs = (store.places.shapes[p] || []).map(({ drawn }) => drawn);
    return [unit, ...discs].filter((shape) => shape && shape.closed);
  };

  /** The smallest hatched area under the pointer. */
  const unitAt = (x, y) => {
    let best;
    let least = Infinity;
    for (const p of atlas.now.singles) {
      for (const shape of areasOf(p)) {
        const size = (shape.box[2] - shape.box[0]) * (shape.box[3] - shape.box[1]);
        if (size < least && probe.isPointInPath(shape.path, x, y)) [best, least] = [p, size];
      }
    }
    return best;
  };

  /**
   * @returns {{at?: number, place?: number, symbol?: object} | {key: string, lines: () => string[],
   *   act?: () => boolean, rows: () => number[]} | null}  a mode may have hits of its own
   */
  atlas.hit = (latlng, slack) => {
    const { now } = atlas;
    if (!now.selection) return null;
    const own = atlas.modeHit && atlas.modeHit(latlng, slack);
    if (own) return own;
    const scale = 256 * 2 ** atlas.map.getZoom();
    const [x, y] = atlas.project(latlng.lng, latlng.lat);
    const near = (s) => Math.hypot(s.x - x, s.y - y) * scale <= s.r + slack;
    const symbol = now.symbols.findLast(near);
    if (symbol) return { at: symbol.at, place: symbol.place, row: symbol.row, symbol };
    const [sx, sy] = atlas.toShape([latlng.lng, latlng.lat]);
    const route = routeAt(sx, sy, (5 + slack) / (scale / atlas.UNIT));
    const place = route ?? (now.crowd ? undefined : unitAt(sx, sy));
    return place === undefined ? null : { place };
  };

  const rowsOf = (hit) => {
    if (hit.rows) return hit.rows();
    if (hit.row !== undefined) return [hit.row];
    const { store, selection, clusters } = atlas.now;
    const places = hit.place === undefined ? clusters.within(hit.at) : [hit.place];
    return atlas.rowsAt(store, selection.rows, places);
  };

  const click = (event) => {
    hide();
    const hit = atlas.hit(event.latlng, L.Browser.mobile ? 8 : 3);
    if (!hit) return;
    if (hit.act && hit.act()) return;
    if (hit.at !== undefined && atlas.zoomInto(hit)) return;
    atlas.tell({ rows: rowsOf(hit) });
  };

  const hide = () => {
    clearTimeout(waiting);
    shownFor = null;
    card.hidden = true;
  };

  const readCard = (row) => {
    const url = atlas.now.spec.card + row;
    if (!cards.has(url)) {
      if (cards.size > 400) cards.clear();
      cards.set(url, fetch(url).then((answer) => (answer.ok ? answer.json() : null)).catch(() => null));
    }
    return cards.get(url);
  };

  const line = (text, name) => {
    const element = L.DomUtil.create("div", name, card);
    element.textContent = text;
  };

  const place = ({ x, y }) => {
    const size = atlas.map.getSize();
    const [w, h] = [card.offsetWidth, card.offsetHeight];
    const left = x + 16 + w > size.x ? Math.max(4, x - w - 16) : x + 16;
    const top = Math.max(4, Math.min(y - h / 2, size.y - h - 4));
    L.DomUtil.setPosition(card, L.point(left, top).round());
  };

  const titled = ([title, ...lines]) => {
    line(title, "atlas-card-title");
    lines.forEach((text) => line(text, "atlas-card-line"));
  };

  /** What a bubble says of itself. */
  const bubbleLines = ({ symbol }, rows) => [
    fill(atlas.words.incidents_at, { n: atlas.figure(rows.length), k: atlas.figure(symbol.k) }),
  ];

  const fillPlace = (told, n) => {
    const { words } = atlas;
    if (n > 1) line(fill(words.incidents, { n: atlas.figure(n) }), "atlas-card-count");
    if (told) titled([told.title, ...told.lines]);
    if (n > 1) line(fill(words.more, { n: atlas.figure(n - 1) }), "atlas-card-more");
  };

  const show = async (hit, point) => {
    const mine = (shownFor = {});
    const rows = hit.lines ? [] : rowsOf(hit);
    const lone = !hit.lines && hit.at === undefined;
    const told = lone ? await readCard(rows[0]) : null;
    if (shownFor !== mine) return;
    card.replaceChildren();
    if (hit.lines) titled(hit.lines());
    else if (lone) fillPlace(told, rows.length);
    else titled((atlas.bubbleLines || bubbleLines)(hit, rows));
    if (!card.firstChild) return;
    card.hidden = false;
    place(point);
  };

  const same = (a, b) => (a === null || b === null ? a === b
    : ["at", "place", "row", "key"].every((name) => a[name] === b[name]));

  const move = (event) => {
    if (atlas.map.dragging.moving && atlas.map.dragging.moving()) return;
    const hit = atlas.hit(event.latlng, 2);
    atlas.map.getContainer().style.cursor = hit ? "pointer" : "";
    if (same(hit, atlas.now.hover)) return;
    hide();
    atlas.now.hover = hit;
    atlas.repaint();
    if (hit) waiting = setTimeout(() => show(hit, event.containerPoint), 130);
  };

  const leave = () => {
    hide();
    if (atlas.now.hover === null) return;
    atlas.now.hover = null;
    atlas.repaint();
  };

  /** Listen on the map; the card is one element that is filled with plain text only. */
  atlas.watchPointer = (map) => {
    card = L.DomUtil.create("div", "atlas-card", map.getContainer());
    card.setAttribute("role", "status");
    card.hidden = true;
    map.on("click", click);
    if (!L.Browser.mobile) map.on("mousemove", move);
    map.on("mouseout movestart zoomstart", leave);
  };
})();
