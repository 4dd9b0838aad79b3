/** Areas coloured by what lies in them for certain: how many, how many killed, or the change. */
(() => {
  "use strict";
  const { atlas } = window;
  let kept = { key: "" };

  /** One value a unit: null where nothing can be said, which is not the same as zero. */
  const valueOf = (figures, measure, people, at) => {
    if (measure === "count") return figures.count[at];
    const silent = figures.count[at] > 0 && figures.silent[at] === figures.count[at];
    if (silent) return null;
    if (measure === "killed") return figures.killed[at];
    return people ? (figures.killed[at] / people[0]) * 100000 : null;
  };

  const standing = (table, level, measure) => {
    const figures = atlas.figuresBy(table, level);
    const { ids } = table.levels[level];
    const people = atlas.people() || {};
    const values = ids.map((id, at) => valueOf(figures, measure, people[id], at));
    const known = values.filter((value) => value > 0);
    const starts = atlas.steadyBreaks(`${measure}|${level}`, known, 5);
    const greatest = known.reduce((a, b) => Math.max(a, b), 0);
    return { figures, values, starts, greatest, change: false };
  };

  const changing = (table, level, measure) => {
    const { before, after, unsure } = atlas.changeBy(table, level);
    const { ids } = table.levels[level];
    const people = atlas.people() || {};
    const pairs = ids.map((id, at) => [before, after].map(
      (figures) => valueOf(figures, measure, people[id], at),
    ));
    const values = pairs.map(([then, since]) => (then === null || since === null ? null
      : since - then));
    const sizes = values.filter((v) => v).map(Math.abs);
    const starts = atlas.steadyBreaks(`change|${measure}|${level}`, sizes, 3);
    const greatest = sizes.reduce((a, b) => Math.max(a, b), 0);
    return { figures: after, before, after, pairs, values, starts, greatest, change: true, unsure };
  };

  /**
   * What the areas say at a zoom: values, classes and colours by unit; null while units load.
   * @returns {object|null}
   */
  atlas.areasNow = (zoom) => {
    const table = atlas.unitTable();
    const level = atlas.modeLevel(zoom);
    if (!table || !level || !atlas.now.selection) return null;
    const { mode } = atlas.mode;
    const measure = atlas.measure();
    const { before, after } = mode === "change" ? atlas.periods() : {};
    const key = [table.key, level, mode, measure, atlas.now.turn, before, after].join("|");
    if (kept.key !== key) {
      const told = (mode === "change" ? changing : standing)(table, level, measure);
      kept = { key, told: { ...told, table, level, measure } };
    }
    return kept.told;
  };

  const changeColor = (told, at) => {
    const ramp = atlas.ramp();
    const [then, since] = told.pairs[at];
    if (told.values[at] === null) return null;
    if (!then && !since) return "none";
    if (told.values[at] === 0) return ramp.same;
    const colors = told.values[at] > 0 ? ramp.more : ramp.less;
    const size = atlas.classOf(told.starts, Math.abs(told.values[at]));
    return atlas.shade(colors, Math.max(0, size), told.starts.length);
  };

  /** A unit's colour; "none" where there is nothing, null where nothing can be said. */
  atlas.areaColor = (told, at) => {
    if (told.change) return changeColor(told, at);
    if (told.values[at] === null) return null;
    if (told.values[at] === 0) return "none";
    return atlas.shade(atlas.ramp().one, atlas.classOf(told.starts, told.values[at]),
      told.starts.length);
  };

  /** The files of outlines of the vintage shown. */
  atlas.unitFiles = () => atlas.units[atlas.now.spec.vintage] || atlas.units["2015"];

  const fileOf = (level) => atlas.unitFiles()[level];

  const outlines = (level) => {
    const name = fileOf(level);
    if (!atlas.allLoaded([name])) atlas.load(name).then(atlas.repaintAll);
    return new Map(atlas.loaded(name).map((shape) => [shape.id, shape]));
  };

  const blank = (ctx, shape, view, k) => {
    ctx.globalAlpha = 0.75;
    ctx.fillStyle = atlas.hatch(ctx, atlas.ramp().blank, "adm2", view.dpr, k);
    ctx.fill(shape.path);
    ctx.globalAlpha = 1;
  };

  const nothing = (ctx, shape) => {
    ctx.globalAlpha = 0.35;
    ctx.fillStyle = atlas.ramp().blank;
    ctx.fill(shape.path);
    ctx.globalAlpha = 1;
  };

  const paintOne = (view, k, told, at, shape) => {
    const { ctx } = view;
    const color = atlas.areaColor(told, at);
    if (color === null) blank(ctx, shape, view, k);
    else if (color !== "none") {
      ctx.globalAlpha = 0.9;
      ctx.fillStyle = color;
      ctx.fill(shape.path);
      ctx.globalAlpha = 1;
    } else if (told.change) nothing(ctx, shape);
    ctx.strokeStyle = color === "none" && !told.change ? atlas.palette.adm1 : atlas.ramp().edge;
    ctx.lineWidth = (told.level === "adm1" ? 1.2 : 0.8) / k;
    ctx.setLineDash(told.table.levels[told.level].approximate[at] && told.level === "adm1"
      ? [5 / k, 3 / k] : []);
    ctx.stroke(shape.path);
    ctx.setLineDash([]);
  };

  const emphasise = (view, k, shape) => {
    view.ctx.strokeStyle = atlas.palette.ink;
    view.ctx.lineWidth = 2.2 / k;
    view.ctx.stroke(shape.path);
  };

  /** Paint the areas of the mode under the names. */
  atlas.paintUnits = (view) => {
    const told = atlas.areasNow(view.zoom);
    if (!told) return;
    const shapes = outlines(told.level);
    const seen = atlas.shapeBounds(view);
    const { hover } = atlas.now;
    atlas.inShapes(view, (k) => {
      view.ctx.lineJoin = "round";
      told.table.levels[told.level].ids.forEach((id, at) => {
        const shape = shapes.get(id);
        if (shape && atlas.overlaps(shape.box, seen)) paintOne(view, k, told, at, shape);
      });
      const under = hover && hover.unit && shapes.get(hover.unit);
      if (under) emphasise(view, k, under);
    });
  };

  const probe = document.createElement("canvas").getContext("2d");

  /** The unit under a point of the map, as its place in the level's list; -1 for none. */
  atlas.unitUnder = (told, latlng) => {
    const [x, y] = atlas.toShape([latlng.lng, latlng.lat]);
    const shapes = outlines(told.level);
    return told.table.levels[told.level].ids.findIndex((id) => {
      const shape = shapes.get(id);
      return shape && atlas.overlaps(shape.box, [x, y, x, y])
        && probe.isPointInPath(shape.path, x, y);
    });
  };
})();
