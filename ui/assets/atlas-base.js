/** The country under the incidents: land, water and borders, in two themes. */
(() => {
  "use strict";
  const { atlas } = window;
  const LEVELS = [
    { level: "adm3", from: 9, width: 0.7, dash: [2, 2.5] },
    { level: "adm2", from: 7, width: 0.8, dash: [] },
    { level: "adm1", from: 0, width: 1.1, dash: [] },
  ];

  const each = (view, shapes, draw) => {
    const seen = atlas.shapeBounds(view);
    for (const shape of shapes) if (atlas.overlaps(shape.box, seen)) draw(shape);
  };

  const stroke = (ctx, k, path, color, width) => {
    ctx.strokeStyle = color;
    ctx.lineWidth = width / k;
    ctx.stroke(path);
  };

  const trace = (ctx, points) => {
    ctx.beginPath();
    for (const point of points) ctx.lineTo(...atlas.toShape(point));
    ctx.closePath();
  };

  // The countries' shapes are cut off at 28° N and 12° E, where the land goes on: this is its
  // rough outline beyond the cut, coast included, and the frame inside which borders are drawn.
  const BEYOND = [
    [-12.6, 27.9], [-10.3, 29.2], [-9.6, 30.4], [-9.7, 31.4], [-6.9, 34], [-5.8, 35.7], [10, 37],
    [11, 33.5], [40, 31], [40, 2.1], [11.9, 2.1], [11.9, 27.9],
  ];
  const FRAME = [[-20, 2.3], [11.7, 2.3], [11.7, 27.7], [-20, 27.7]];

  const neighbours = (view, ctx, k, colors) => {
    ctx.fillStyle = colors.land;
    if (atlas.allLoaded(["countries"])) {
      trace(ctx, BEYOND);
      ctx.fill();
    }
    each(view, atlas.loaded("countries"), (shape) => ctx.fill(shape.path));
    ctx.save();
    trace(ctx, FRAME);
    ctx.clip();
    each(view, atlas.loaded("countries"), (shape) => {
      stroke(ctx, k, shape.path, colors.country, 1);
    });
    ctx.restore();
  };

  /**
   * Mali as the union of its regions. The neighbours come from a coarser source, whose border
   * runs a few kilometres off ours: a broad stroke of land colour hides that second line.
   */
  const mali = (view, ctx, k, colors, regions) => {
    const kilometres = atlas.UNIT / 40075 / Math.cos((15 * Math.PI) / 180);
    const hide = regions.length ? Math.max(9 * kilometres * k, 3) : 0;
    for (const [width, color] of [[hide, colors.land], [13, colors.shade], [8, colors.shade],
      [4, colors.shade], [2.6, colors.outline]]) {
      each(view, regions, (shape) => stroke(ctx, k, shape.path, color, width));
    }
    each(view, regions, (shape) => {
      ctx.fillStyle = colors.mali;
      ctx.fill(shape.path);
      stroke(ctx, k, shape.path, colors.mali, 0.6);
    });
  };

  const water = (view, ctx, k, colors) => {
    each(view, atlas.loaded("rivers"), (shape) => {
      const rank = Number(shape.props.rank ?? 3);
      const width = (2.3 - 0.45 * rank) * Math.min(2, Math.max(0.8, (view.zoom - 3) / 3.2));
      ctx.setLineDash(shape.props.intermittent ? [5 / k, 4 / k] : []);
      stroke(ctx, k, shape.path, colors.river, width);
    });
    ctx.setLineDash([]);
    each(view, atlas.loaded("lakes"), (shape) => {
      ctx.globalAlpha = shape.props.intermittent ? 0.6 : 1;
      ctx.fillStyle = colors.lake;
      ctx.fill(shape.path);
      ctx.globalAlpha = 1;
      stroke(ctx, k, shape.path, colors.river, 0.6);
    });
  };

  const borders = (view, ctx, k, colors, files) => {
    for (const { level, from, width, dash } of LEVELS) {
      if (view.zoom < from) continue;
      ctx.setLineDash(dash.map((length) => length / k));
      each(view, atlas.loaded(files[level]), (shape) => {
        stroke(ctx, k, shape.path, colors[level], width);
      });
    }
    ctx.setLineDash([]);
  };

  /** Fetch what this zoom draws and paint again as it comes. */
  atlas.needBase = (zoom, files, arrived) => {
    const wanted = ["countries", "lakes", "rivers", "towns", files.adm1];
    if (zoom >= 7) wanted.push(files.adm2);
    if (zoom >= 9) wanted.push(files.adm3);
    for (const name of wanted) if (!atlas.allLoaded([name])) atlas.load(name).then(arrived);
  };

  /** Paint the base: neighbours, Mali, water, borders. `files` names this vintage's units. */
  atlas.paintBase = (view, files) => {
    const colors = atlas.palette;
    view.ctx.fillStyle = colors.sea;
    view.ctx.fillRect(0, 0, view.w, view.h);
    const regions = atlas.loaded(files.adm1);
    atlas.inShapes(view, (k) => {
      const { ctx } = view;
      ctx.lineJoin = "round";
      neighbours(view, ctx, k, colors);
      mali(view, ctx, k, colors, regions);
      water(view, ctx, k, colors);
      borders(view, ctx, k, colors, files);
    });
  };
})();
