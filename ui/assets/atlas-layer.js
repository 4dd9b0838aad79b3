/** The one incident layer: hatched areas and routes below the names, symbols above them. */
(() => {
  "use strict";
  const { atlas } = window;
  const CLUSTER_BELOW = 11;
  const FEW = 150;
  const MOST_SYMBOLS = 3000;
  const HATCH_ALPHA = { adm3: 0.62, adm2: 0.5, adm1: 0.42 };

  /** What is on the map now; filled by `atlas.show`, read by pointer and legend. */
  const now = (atlas.now = {
    spec: null, store: null, selection: null, symbols: [], hover: null, painted: 0,
  });

  atlas.colorOf = (code) => {
    if (code === atlas.SEVERAL) return now.spec.color_several;
    return now.spec.colors[code] ?? now.spec.color_none;
  };

  const levelOf = (precision) => atlas.LEVELS[precision] ?? "adm1";

  const formOf = (level, flags) => {
    if (flags & atlas.ROUTE) return "diamond";
    return ["exact", "near", "unknown"].includes(level) ? "disc" : "square";
  };

  /** How a place looks: form by precision, size by the dead, colour by code. */
  const lookOf = (p) => {
    const { places, precision } = now.store;
    const level = levelOf(precision[places.first[p]]);
    const flags = places.flags[p];
    const known = places.known[p] > 0;
    const least = places.count[p] > 1 ? 10 + Math.log10(places.count[p]) : 0;
    return {
      level,
      form: formOf(level, flags),
      color: atlas.colorOf(places.code[p]),
      r: Math.max(least, known ? atlas.radius(places.killed[p]) : 5),
      possible: places.sure[p] === 0,
      hollow: !known && places.count[p] === 1,
      conflict: Boolean(flags & atlas.CONFLICT),
      ambiguous: Boolean(flags & atlas.AMBIGUOUS),
      count: places.count[p],
      selected: p === now.selectedPlace,
      active: now.hover !== null && now.hover.place === p,
    };
  };

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
    const look = lookOf(p);
    const drawn = places.shapes[p] || [];
    const routed = drawn.some((shape) => shape.line);
    const found = drawn.filter((shape) => !shape.line).map(candidate).filter(Boolean);
    const own = { x: places.x[p], y: places.y[p], place: p, look };
    const several = found.map(({ at, level }) => ({
      x: at[0], y: at[1], place: p, look: { ...look, level, form: formOf(level, 0) },
    }));
    if (routed || !several.length) several.unshift(own);
    return several.filter((symbol) => !Number.isNaN(symbol.x));
  };

  const inView = (view) => ({ x, y }) => {
    const [px, py] = [x * view.scale - view.ox, y * view.scale - view.oy];
    return px > -40 && py > -40 && px < view.w + 40 && py < view.h + 40;
  };

  const placesInView = (view) => {
    const { places } = now.store;
    const seen = inView(view);
    return Array.from(now.selection.active).filter(
      (p) => places.shapes[p] || seen({ x: places.x[p], y: places.y[p] }),
    );
  };

  const clustersFor = (view) => {
    const key = `${view.scale}|${now.turn}`;
    if (now.clusterKey !== key) {
      now.clusterKey = key;
      const { store, selection, spec } = now;
      now.clusters = atlas.cluster(store, selection, spec.color_by, atlas.colorOf, view.scale);
    }
    return now.clusters;
  };

  const rank = (symbol) => (symbol.look && symbol.look.selected ? -1 : symbol.r);

  /** Decide between symbols and bubbles; all three canvases go by what is kept here. */
  const arrange = (view) => {
    now.crowd = now.selection.rows.length > FEW;
    now.clustered = now.crowd && view.zoom < CLUSTER_BELOW;
    let singles = now.clustered ? [] : placesInView(view);
    if (singles.length > MOST_SYMBOLS) now.clustered = true;
    const clusters = now.clustered ? clustersFor(view) : { bubbles: [], alone: singles };
    singles = clusters.alone;
    if (now.selectedPlace >= 0 && !singles.includes(now.selectedPlace)) {
      singles = [...singles, now.selectedPlace];
    }
    now.singles = singles;
    const alone = singles.flatMap(symbolsOf).map((symbol) => ({ ...symbol, r: symbol.look.r }));
    now.symbols = [...clusters.bubbles, ...alone].filter(inView(view));
    now.symbols.sort((a, b) => rank(b) - rank(a));
  };

  /** The room that symbols take, so that names keep clear of them: west, north, east, south. */
  atlas.symbolBoxes = (view) => now.symbols.map((symbol) => {
    const [x, y] = [symbol.x * view.scale - view.ox, symbol.y * view.scale - view.oy];
    const r = symbol.r * 0.8;
    return [x - r, y - r, x + r, y + r];
  });

  /**
   * Units to hatch with their look; where several incidents share a unit, their colours merge.
   * In a crowd every unit would be hatched, which says nothing: then only what is pointed at.
   */
  const hatched = () => {
    const { store, crowd, hover } = now;
    const wanted = crowd
      ? [now.selectedPlace, hover ? hover.place : -1].filter((p) => p >= 0) : now.singles;
    const units = new Map();
    for (const p of wanted) {
      const own = store.names.unit[store.unit[store.places.first[p]]];
      const others = (store.places.shapes[p] || []).map((shape) => shape.unit);
      for (const id of new Set([own, ...others])) {
        if (!id) continue;
        const look = lookOf(p);
        const other = units.get(id);
        if (other && other.color !== look.color) look.color = now.spec.color_several;
        units.set(id, look);
      }
    }
    return [...units].sort(([a], [b]) => a.split(".").length - b.split(".").length);
  };

  const paintUnit = (view, k, id, look) => {
    const shape = atlas.unit(id, atlas.units);
    if (!shape || !atlas.overlaps(shape.box, atlas.shapeBounds(view))) return;
    const { ctx } = view;
    const level = `adm${id.split(".").length}`;
    const faint = look.possible ? 0.45 : 1;
    const calm = atlas.covers(shape.box, atlas.shapeBounds(view)) ? 0.35 : 1;
    ctx.globalAlpha = 0.07 * faint * calm;
    ctx.fillStyle = look.color;
    ctx.fill(shape.path);
    ctx.globalAlpha = HATCH_ALPHA[level] * faint * calm;
    ctx.fillStyle = atlas.hatch(ctx, look.color, level, view.dpr, k);
    ctx.fill(shape.path);
    ctx.globalAlpha = (look.selected || look.active ? 1 : 0.85) * faint;
    ctx.strokeStyle = look.color;
    ctx.lineWidth = (look.selected || look.active ? 2.4 : 1.3) / k;
    ctx.setLineDash(look.possible || look.ambiguous ? [5 / k, 4 / k] : []);
    ctx.stroke(shape.path);
    ctx.setLineDash([]);
    ctx.globalAlpha = 1;
  };

  const paintRoute = (view, k, shape, look) => {
    const { ctx } = view;
    shape.drawn = shape.drawn || atlas.lineShape(shape.line);
    ctx.globalAlpha = look.possible ? 0.45 : 1;
    ctx.lineCap = "round";
    for (const [color, width, dash] of [[atlas.palette.halo, 5, []], [look.color, 2.2, [7, 6]]]) {
      ctx.setLineDash(dash.map((length) => length / k));
      ctx.strokeStyle = color;
      ctx.lineWidth = (width + (look.active || look.selected ? 1 : 0)) / k;
      ctx.stroke(shape.drawn.path);
    }
    ctx.setLineDash([]);
    ctx.globalAlpha = 1;
  };

  /** Paint what lies under the names. */
  atlas.paintAreas = (view) => {
    if (!now.selection) return;
    arrange(view);
    atlas.inShapes(view, (k) => {
      view.ctx.lineJoin = "round";
      for (const [id, look] of hatched()) paintUnit(view, k, id, look);
      for (const p of now.singles) {
        const lines = (now.store.places.shapes[p] || []).filter((shape) => shape.line);
        for (const shape of lines) paintRoute(view, k, shape, lookOf(p));
      }
    });
  };

  /** Paint symbols and bubbles, larger ones first. */
  atlas.paintSymbols = (view) => {
    if (!now.selection) return;
    for (const symbol of now.symbols) {
      const x = symbol.x * view.scale - view.ox;
      const y = symbol.y * view.scale - view.oy;
      const active = now.hover !== null && symbol.at !== undefined && now.hover.at === symbol.at;
      if (symbol.look) atlas.drawSymbol(view.ctx, x, y, symbol.look, view.dpr);
      else atlas.drawBubble(view.ctx, x, y, { ...symbol, active }, view.dpr);
    }
    if (!now.painted) now.painted = performance.now();
  };

  /** Take over a new spec's data; called when store and masks are here. */
  atlas.take = (spec, store, sure, possible) => {
    now.turn = (now.turn || 0) + 1;
    Object.assign(now, { spec, store, hover: null, painted: 0, selection: atlas.select(
      store, sure, possible, spec,
    ) });
    const at = spec.selected === null ? -1 : store.placeOf[spec.selected] ?? -1;
    now.selectedPlace = at >= 0 && store.places.count[at] > 0 ? at : -1;
  };

  /** The ids of every unit that some incident in the store may want drawn. */
  atlas.unitsOf = (store) => {
    const drawn = store.places.shapes.flat().filter(Boolean).map((shape) => shape.unit);
    return [...new Set([...store.names.unit, ...drawn.filter(Boolean)])];
  };
})();
