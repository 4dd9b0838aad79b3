/** Hexagons on the ground: only incidents at a named place or near one, all others left out. */
(() => {
  "use strict";
  const { atlas } = window;
  const PIXELS = 19;
  const FLOOR_KM = 8;
  const NEAR = 1;
  const SQRT3 = Math.sqrt(3);
  let grid = { key: "" };
  let kept = { key: "" };

  const kmPerWorld = 40075 * Math.cos((15 * Math.PI) / 180);

  /** The radius (corner to centre) in world units: steady on screen, never finer than “near”. */
  const radiusAt = (zoom) => Math.max(PIXELS / (256 * 2 ** Math.round(zoom)), FLOOR_KM / kmPerWorld);

  const nearest = (x, y, r) => {
    const q = ((SQRT3 / 3) * x - y / 3) / r;
    const s = ((2 / 3) * y) / r;
    let [a, b] = [Math.round(q), Math.round(s)];
    const c = Math.round(-q - s);
    const [da, db, dc] = [Math.abs(a - q), Math.abs(b - s), Math.abs(c + q + s)];
    if (da > db && da > dc) a = -b - c;
    else if (db > dc) b = -a - c;
    return [a, b];
  };

  const countable = (store, p) => {
    const row = store.places.first[p];
    return store.precision[row] <= NEAR && !(store.flags[row] & (atlas.ROUTE | atlas.AMBIGUOUS))
      && !Number.isNaN(store.places.x[p]);
  };

  /** The hexagon of every place; no filter changes it. */
  const lay = (store, r) => {
    const of = new Int32Array(store.places.n).fill(-1);
    const index = new Map();
    const [x, y] = [[], []];
    for (let p = 0; p < store.places.n; p += 1) {
      if (!countable(store, p)) continue;
      const [a, b] = nearest(store.places.x[p], store.places.y[p], r);
      const key = a * 1048576 + b;
      if (!index.has(key)) {
        index.set(key, x.length);
        x.push(r * SQRT3 * (a + b / 2));
        y.push(r * 1.5 * b);
      }
      of[p] = index.get(key);
    }
    return { of, x, y, r };
  };

  const count = ({ of, x }, measure) => {
    const { store, matched, selection, spec } = atlas.now;
    const values = new Float64Array(x.length);
    const [n, silent] = [new Uint32Array(x.length), new Uint32Array(x.length)];
    const tolls = atlas.killedOf(spec.basis);
    let [left, dates, total] = [0, 0, 0];
    for (let i = 0; i < store.n; i += 1) {
      if (matched[i] === 0 || store.flags[i] & atlas.AGGREGATE) continue;
      if (matched[i] === 1) {
        dates += 1;
        continue;
      }
      const at = store.placeOf[i] < 0 ? -1 : of[store.placeOf[i]];
      if (at < 0) {
        left += 1;
        continue;
      }
      total += 1;
      n[at] += 1;
      if (tolls[i] === 0xffff) silent[at] += 1;
      else if (measure !== "count") values[at] += tolls[i];
    }
    if (measure === "count") values.set(n);
    return { values, n, silent, left, dates, total, rows: selection.rows };
  };

  /** What the hexagons say at a zoom. */
  atlas.hexagonsNow = (zoom) => {
    const { now } = atlas;
    if (!now.selection) return null;
    const r = radiusAt(zoom);
    const measure = atlas.mode.measure === "count" ? "count" : "killed";
    const place = `${now.spec.url}|${r}`;
    if (grid.key !== place) grid = { key: place, laid: lay(now.store, r) };
    const key = `${place}|${measure}|${now.turn}`;
    if (kept.key !== key) {
      const told = count(grid.laid, measure);
      const known = told.values.filter((value) => value > 0);
      const starts = atlas.steadyBreaks(`hexagons|${measure}`, known, 5);
      const greatest = known.reduce((a, b) => Math.max(a, b), 0);
      const km = Math.round(SQRT3 * r * kmPerWorld);
      kept = { key, told: { ...told, ...grid.laid, starts, greatest, measure, km } };
    }
    return kept.told;
  };

  const corners = Array.from({ length: 6 }, (_, i) => [
    Math.sin((i * Math.PI) / 3), Math.cos((i * Math.PI) / 3),
  ]);

  const trace = (ctx, x, y, r) => {
    ctx.moveTo(x + corners[0][0] * r, y + corners[0][1] * r);
    for (let i = 1; i < 6; i += 1) ctx.lineTo(x + corners[i][0] * r, y + corners[i][1] * r);
    ctx.closePath();
  };

  const colorOf = (told, at) => (told.values[at] > 0
    ? atlas.shade(atlas.ramp().one, atlas.classOf(told.starts, told.values[at]), told.starts.length)
    : null);

  /** Paint the hexagons, one path for each colour; those without any figure are outlines. */
  atlas.paintHexagons = (view) => {
    const told = atlas.hexagonsNow(view.zoom);
    if (!told) return;
    const { ctx } = view;
    const r = told.r * view.scale;
    const paths = new Map();
    for (let at = 0; at < told.x.length; at += 1) {
      if (!told.n[at]) continue;
      const [x, y] = [told.x[at] * view.scale - view.ox, told.y[at] * view.scale - view.oy];
      if (x < -r || y < -r || x > view.w + r || y > view.h + r) continue;
      const color = colorOf(told, at);
      if (!paths.has(color)) paths.set(color, new Path2D());
      trace(paths.get(color), x, y, r - 0.6);
    }
    ctx.save();
    for (const [color, path] of paths) {
      ctx.globalAlpha = 0.86;
      if (color) ctx.fillStyle = color;
      if (color) ctx.fill(path);
      ctx.globalAlpha = 1;
      ctx.strokeStyle = color ? atlas.ramp().edge : atlas.ramp().blank;
      ctx.lineWidth = color ? 0.6 : 1.2;
      ctx.stroke(path);
    }
    const { hover } = atlas.now;
    if (hover && hover.hexagon !== undefined && hover.hexagon < told.x.length) {
      ctx.beginPath();
      trace(ctx, told.x[hover.hexagon] * view.scale - view.ox,
        told.y[hover.hexagon] * view.scale - view.oy, r);
      ctx.strokeStyle = atlas.palette.ink;
      ctx.lineWidth = 2;
      ctx.stroke();
    }
    ctx.restore();
  };

  /** The filled hexagon at a point; -1 for none. */
  atlas.hexagonUnder = (told, latlng) => {
    const [x, y] = atlas.project(latlng.lng, latlng.lat);
    const reach = told.r * 1.01;
    for (let at = 0; at < told.x.length; at += 1) {
      if (!told.n[at] || Math.abs(told.x[at] - x) > reach || Math.abs(told.y[at] - y) > reach) continue;
      const [a, b] = nearest(x, y, told.r);
      if (Math.abs(told.r * SQRT3 * (a + b / 2) - told.x[at]) < told.r / 4
        && Math.abs(told.r * 1.5 * b - told.y[at]) < told.r / 4) return at;
    }
    return -1;
  };
})();
