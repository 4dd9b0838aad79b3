/** What stands where: single symbols, or bubbles by admin unit or by cells, as zoom and mode ask. */
(() => {
  "use strict";
  const { atlas } = window;
  const { now } = atlas;
  const [, , CELLS_FROM, POINTS_FROM] = atlas.ZOOM_STEPS;
  const FEW = 150;
  const MOST_SYMBOLS = 3000;
  atlas.POINTS_FROM = POINTS_FROM;
  let picks = 0;
  atlas.on("picked", () => { picks += 1; });

  const candidate = (shape) => {
    if (shape.at) {
      return { at: atlas.project(...shape.at), level: shape.kind === "near" ? "near" : "exact" };
    }
    const unit = shape.unit && atlas.unit(shape.unit, atlas.units);
    if (!unit) return null;
    const [x, y] = unit.label;
    const at = [x / atlas.UNIT + atlas.REF[0], y / atlas.UNIT + atlas.REF[1]];
    return { at, level: `adm${shape.unit.split(".").length}` };
  };

  /** The symbols of one place: one, or one for each place that the sources name. */
  const symbolsOf = (p) => {
    const { places } = now.store;
    const look = atlas.lookOf(p);
    const slot = now.clustered && now.clusters ? now.clusters.slotOf(p) : null;
    const set = slot && !slot.own && look.form === "square"; // beside the bubbles, not below one
    if (set) look.r = 0.88 * atlas.bubbleRadius(look.count);
    const drawn = places.shapes[p] || [];
    const routed = drawn.some((shape) => shape.line);
    const own = { x: set ? slot.x : places.x[p], y: set ? slot.y : places.y[p], place: p, look };
    if (set) return [own];
    const found = drawn.filter((shape) => !shape.line).map(candidate).filter(Boolean);
    const several = found.map(({ at, level }) => ({
      x: at[0], y: at[1], place: p, look: { ...look, level, form: atlas.formOf(level, 0) },
    }));
    if (routed || !several.length) several.unshift(own);
    return several.filter((symbol) => !Number.isNaN(symbol.x));
  };

  const inView = (view) => ({ x, y }) => {
    const [px, py] = [x * view.scale - view.ox, y * view.scale - view.oy];
    return px > -40 && py > -40 && px < view.w + 40 && py < view.h + 40;
  };

  /** Places with a point in view or within a margin of it in pixels. */
  const pointsNear = (view, margin) => {
    const { x, y } = now.store.places;
    const { scale, w, h } = view;
    const [west, north] = [(view.ox - margin) / scale, (view.oy - margin) / scale];
    const [east, south] = [(view.ox + w + margin) / scale, (view.oy + h + margin) / scale];
    const found = [];
    for (const p of now.selection.active) {
      if (x[p] > west && x[p] < east && y[p] > north && y[p] < south) found.push(p);
    }
    return found;
  };

  /** Places in view, and those whose routes or units may reach into it from elsewhere. */
  const placesInView = (view) => {
    const { shapes, count } = now.store.places;
    const found = pointsNear(view, 40);
    const seen = new Set(found);
    const far = Object.keys(shapes).map(Number).filter((p) => count[p] > 0 && !seen.has(p));
    return [...found, ...far];
  };

  /** The clusters for a zoom; gathered by unit where the zoom asks for units. */
  const clustersFor = (view, level) => {
    const { scale } = view;
    const table = level ? atlas.unitTable() : null;
    const where = level ? `${table.key}|${level}` : `${view.ox}|${view.oy}`;
    const key = [scale, now.turn, where, picks].join("|");
    if (now.clusterKey !== key) {
      now.clusterKey = key;
      const near = level ? null : pointsNear(view, atlas.CELL_MARGIN);
      now.clusters = atlas.cluster(now.store, now.selection, now.spec, { table, level, scale, near });
    }
    return now.clusters;
  };

  const autoLevel = (view) => {
    const table = atlas.unitTable();
    return table && view.zoom < CELLS_FROM ? atlas.levelFor(view.zoom, table) : null;
  };

  /** Bubbles and lone places, or single places where there are few or the zoom is close. */
  const gathered = (view) => {
    now.crowd = now.selection.rows.length > FEW;
    now.clustered = now.crowd && view.zoom < POINTS_FROM;
    const singles = now.clustered ? [] : placesInView(view);
    if (singles.length > MOST_SYMBOLS) now.clustered = true;
    if (now.clustered) return clustersFor(view, autoLevel(view));
    return { bubbles: [], alone: singles };
  };

  /** With coloured areas only what is known less finely than their level stands as a symbol. */
  const leftOver = (view) => {
    const level = atlas.modeLevel(view.zoom);
    now.crowd = now.clustered = true;
    if (!level) return { bubbles: [], alone: [] };
    const { bubbles, slotOf } = clustersFor(view, level);
    const coarse = (slot) => slot && !slot.own;
    return {
      bubbles: bubbles.filter(({ unit }) => coarse(unit)),
      alone: now.clusters.alone.filter((p) => coarse(slotOf(p))),
    };
  };

  const nothing = () => {
    now.crowd = now.clustered = true;
    return { bubbles: [], alone: [] };
  };

  const GATHER = { symbols: gathered, units: leftOver, hexagons: nothing, change: nothing };

  const rank = (symbol) => (symbol.look && symbol.look.selected ? -1 : symbol.r);

  /** Decide between symbols and bubbles; all three canvases go by what is kept here. */
  atlas.arrange = (view) => {
    const began = performance.now();
    now.pickedPlaces = (now.picked && atlas.pickedPlaces && atlas.pickedPlaces()) || null;
    const { bubbles, alone: singles } = GATHER[atlas.modeNow()](view);
    now.singles = now.selectedPlace >= 0 && !singles.includes(now.selectedPlace)
      ? [...singles, now.selectedPlace] : singles;
    const alone = now.singles.flatMap(symbolsOf).map((symbol) => ({ ...symbol, r: symbol.look.r }));
    now.symbols = [...bubbles, ...alone].filter(inView(view));
    now.symbols.sort((a, b) => rank(b) - rank(a));
    atlas.addFan(now.symbols, view.scale);
    now.arranged_ms = performance.now() - began;
  };
})();
