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
    return drawn.some(({ drawn: own }) => own && distanceToLine(own.lines[0], x, y) < reach);
  });

  const probe = document.createElement("canvas").getContext("2d");

  /** The smallest hatched unit under the pointer. */
  const unitAt = (x, y) => {
    const { store, singles } = atlas.now;
    let best;
    let least = Infinity;
    for (const p of singles) {
      const shape = atlas.unit(store.names.unit[store.unit[store.places.first[p]]] || "", atlas.units);
      if (!shape) continue;
      const size = (shape.box[2] - shape.box[0]) * (shape.box[3] - shape.box[1]);
      if (size < least && probe.isPointInPath(shape.path, x, y)) [best, least] = [p, size];
    }
    return best;
  };

  /** @returns {{at?: number, place?: number, symbol?: object} | null} */
  atlas.hit = (latlng, slack) => {
    const { now } = atlas;
    if (!now.selection) return null;
    const scale = 256 * 2 ** atlas.map.getZoom();
    const [x, y] = atlas.project(latlng.lng, latlng.lat);
    const near = (s) => Math.hypot(s.x - x, s.y - y) * scale <= s.r + slack;
    const symbol = now.symbols.findLast(near);
    if (symbol) return { at: symbol.at, place: symbol.place, symbol };
    const [sx, sy] = atlas.toShape([latlng.lng, latlng.lat]);
    const route = routeAt(sx, sy, (5 + slack) / (scale / atlas.UNIT));
    const place = route ?? (now.crowd ? undefined : unitAt(sx, sy));
    return place === undefined ? null : { place };
  };

  const rowsOf = (hit) => {
    const { store, selection, clusters } = atlas.now;
    const places = hit.place === undefined ? clusters.within(hit.at) : [hit.place];
    return atlas.rowsAt(store, selection.rows, places);
  };

  /** Tell the app at once instead of after streamlit-folium's quarter of a second. */
  const tell = (rows) => {
    const data = window.__GLOBAL_DATA__;
    if (!data || !(data.returned_objects || []).includes("last_object_clicked_tooltip")) return;
    data.last_object_clicked_tooltip = JSON.stringify({ rows, at: Date.now() });
    const only = data.returned_objects.length === 1;
    if (!only) return;
    const value = { last_object_clicked_tooltip: data.last_object_clicked_tooltip };
    data.previous_data = value;
    window.Streamlit.setComponentValue(value);
  };

  const zoomInto = ({ symbol, at }) => {
    const { map, now } = atlas;
    const { x, y } = now.store.places;
    const inside = now.clusters.within(at);
    const scale = 256 * 2 ** map.getZoom();
    const corners = L.bounds([...inside].map((p) => [x[p] * scale, y[p] * scale]));
    const most = Math.min(map.getMaxZoom(), map.getZoom() + 3);
    const tight = map.getBoundsZoom(
      L.latLngBounds(map.unproject(corners.min), map.unproject(corners.max)), false, L.point(90, 90),
    );
    const zoom = Math.max(map.getZoom() + 1, Math.min(most, tight));
    if (zoom > map.getMaxZoom()) return false;
    map.setView(map.unproject([symbol.x * scale, symbol.y * scale]), zoom);
    return true;
  };

  const click = (event) => {
    hide();
    const hit = atlas.hit(event.latlng, L.Browser.mobile ? 8 : 3);
    if (!hit) return;
    if (hit.at !== undefined && zoomInto(hit)) return;
    tell(rowsOf(hit));
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

  const show = async (hit, point) => {
    const { words } = atlas;
    const mine = (shownFor = {});
    const rows = rowsOf(hit);
    const told = hit.at === undefined ? await readCard(rows[0]) : null;
    if (shownFor !== mine) return;
    card.replaceChildren();
    const values = { n: atlas.figure(rows.length) };
    if (hit.at !== undefined) {
      line(fill(words.incidents_at, { ...values, k: atlas.figure(hit.symbol.k) }), "atlas-card-title");
    } else {
      if (rows.length > 1) line(fill(words.incidents, values), "atlas-card-count");
      if (told) {
        line(told.title, "atlas-card-title");
        told.lines.forEach((text) => line(text, "atlas-card-line"));
      }
      if (rows.length > 1) line(fill(words.more, { n: atlas.figure(rows.length - 1) }), "atlas-card-more");
    }
    if (!card.firstChild) return;
    card.hidden = false;
    place(point);
  };

  const same = (a, b) => (a === null || b === null ? a === b : a.at === b.at && a.place === b.place);

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
