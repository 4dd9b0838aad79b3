/** The one incident layer: hatched areas and routes below the names, symbols above them. */
(() => {
  "use strict";
  const { atlas } = window;
  const HATCH_ALPHA = { adm3: 0.62, adm2: 0.5, adm1: 0.42 };

  const { now } = atlas;

  atlas.colorOf = (code) => {
    if (code === atlas.SEVERAL) return now.spec.color_several;
    return now.spec.colors[code] ?? now.spec.color_none;
  };

  atlas.modeNow = () => (atlas.mode ? atlas.mode.mode : "symbols");

  const levelOf = (precision) => atlas.LEVELS[precision] ?? "adm1";

  const formOf = (atlas.formOf = (level, flags) => {
    if (flags & atlas.ROUTE) return "diamond";
    return ["exact", "near", "unknown"].includes(level) ? "disc" : "square";
  });

  /** How a place looks: form by precision, size by the dead, colour by code. */
  const lookOf = (atlas.lookOf = (p) => {
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
      hollow: !known && (places.count[p] === 1 || now.lens !== null),
      pale: now.pickedPlaces !== null && !now.pickedPlaces[p],
      conflict: Boolean(flags & atlas.CONFLICT),
      ambiguous: Boolean(flags & atlas.AMBIGUOUS),
      count: places.count[p],
      selected: p === now.selectedPlace,
      active: now.hover !== null && now.hover.place === p,
    };
  });

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

  /** Hatch what an incident lies somewhere inside of. */
  const paintArea = (view, k, shape, level, look) => {
    if (!shape || !atlas.overlaps(shape.box, atlas.shapeBounds(view))) return;
    const { ctx } = view;
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

  /** The unit whose bubble is pointed at. */
  const outlineHover = (view, k) => {
    const pointed = now.hover && now.hover.symbol && now.hover.symbol.unit;
    const shape = pointed && atlas.unit(pointed.id, atlas.units);
    if (!shape) return;
    view.ctx.fillStyle = atlas.palette.several;
    view.ctx.globalAlpha = 0.12;
    view.ctx.fill(shape.path);
    view.ctx.globalAlpha = 1;
    view.ctx.strokeStyle = atlas.palette.several;
    view.ctx.lineWidth = 1.8 / k;
    view.ctx.stroke(shape.path);
  };

  /** Paint a way or a circle that an incident lies on, or the disc that it lies in. */
  const paintLine = (view, k, shape, p) => {
    shape.drawn = shape.drawn || atlas.drawnShape(shape);
    if (shape.kind !== "disc") {
      paintRoute(view, k, shape, lookOf(p));
      return;
    }
    const level = atlas.LEVELS[now.store.precision[now.store.places.first[p]]];
    if (!now.crowd) paintArea(view, k, shape.drawn, HATCH_ALPHA[level] ? level : "adm3", lookOf(p));
  };

  const paintRoute = (view, k, shape, look) => {
    const { ctx } = view;
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

  let naming = 0;

  /** Write the names of bubbles and the figures of areas anew, at most some times a second. */
  const renewNames = () => {
    if (naming || now.namedTurn === now.turn || !now.clustered) return;
    naming = setTimeout(() => {
      naming = 0;
      if (now.namedTurn !== now.turn) atlas.repaintNames();
    }, 120);
  };

  /** Paint what lies under the names. */
  atlas.paintAreas = (view) => {
    if (!now.selection) return;
    atlas.arrange(view);
    renewNames();
    if (atlas.modeNow() === "hexagons") atlas.paintHexagons(view);
    else if (atlas.modeNow() !== "symbols") atlas.paintUnits(view);
    atlas.inShapes(view, (k) => {
      view.ctx.lineJoin = "round";
      outlineHover(view, k);
      for (const [id, look] of hatched()) {
        paintArea(view, k, atlas.unit(id, atlas.units), `adm${id.split(".").length}`, look);
      }
      for (const p of now.singles) {
        const lines = (now.store.places.shapes[p] || []).filter((shape) => shape.line);
        for (const shape of lines) paintLine(view, k, shape, p);
      }
    });
  };

  /** Paint symbols and bubbles, larger ones first. */
  atlas.paintSymbols = (view) => {
    if (!now.selection) return;
    if (atlas.paintFan) atlas.paintFan(view);
    for (const symbol of now.symbols) {
      const x = symbol.x * view.scale - view.ox;
      const y = symbol.y * view.scale - view.oy;
      const active = now.hover !== null && symbol.at !== undefined && now.hover.at === symbol.at;
      if (symbol.look) atlas.drawSymbol(view.ctx, x, y, symbol.look, view.dpr);
      else atlas.drawBubble(view.ctx, x, y, { ...symbol, active }, view.dpr);
    }
    if (!now.painted) now.painted = performance.now();
  };

  /** The ids of every unit that some incident in the store may want drawn. */
  atlas.unitsOf = (store) => {
    if (!store.wanted) {
      const drawn = store.places.shapes.flat().filter(Boolean).map((shape) => shape.unit);
      store.wanted = [...new Set([...store.names.unit, ...drawn.filter(Boolean)])];
    }
    return store.wanted;
  };
})();
