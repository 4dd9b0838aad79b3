/**
 * Ground floor of the map: projection, palettes and a canvas that Leaflet moves about.
 *
 * Everything that is drawn lies in "world" coordinates: Web Mercator on the unit square, west to
 * east and north to south. Shapes are kept in pixels of zoom 8 from a point in the middle of
 * Mali, so that the numbers stay small enough for the canvas' single precision at any zoom.
 */
(() => {
  "use strict";
  const atlas = (window.atlas = window.atlas || {});

  /** Longitude in degrees to world coordinates. */
  atlas.across = (lon) => lon / 360 + 0.5;

  /** Latitude in degrees to world coordinates. */
  atlas.down = (lat) => {
    const sine = Math.sin((lat * Math.PI) / 180);
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  };

  /** Longitude and latitude in degrees to world coordinates. */
  atlas.project = (lon, lat) => [atlas.across(lon), atlas.down(lat)];

  atlas.REF = atlas.project(-4, 17);
  atlas.UNIT = 256 * 2 ** 8;
  atlas.FONT = '"Source Sans", "Source Sans 3", "Source Sans Pro", system-ui, -apple-system, '
    + '"Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

  atlas.PALETTES = {
    light: {
      sea: "#dbe6ea", land: "#eae7e0", mali: "#fbfaf6", shade: "rgba(96, 84, 62, 0.055)",
      lake: "#b5d0de", river: "#a3c5d8", country: "#b5ada0", outline: "#857b6c",
      adm1: "#b0a797", adm2: "#cdc5b8", adm3: "#ddd7cc",
      ink: "#26303a", halo: "rgba(251, 250, 246, 0.92)", paper: "#ffffff",
      town: "#38342e", region: "#82796a", land_name: "#857c6e", water_name: "#5486a2",
      bubble: "#ffffff", several: "#5d6974", edge: "#ffffff",
    },
    dark: {
      sea: "#0f161c", land: "#192128", mali: "#242d36", shade: "rgba(0, 0, 0, 0.10)",
      lake: "#1d455d", river: "#2a5770", country: "#3c4751", outline: "#71808d",
      adm1: "#4c5964", adm2: "#3b4650", adm3: "#323c45",
      ink: "#eef2f5", halo: "rgba(29, 37, 44, 0.9)", paper: "#1d252c",
      town: "#d3dbe1", region: "#8d9ba7", land_name: "#77858f", water_name: "#6ea6c4",
      bubble: "#1a2229", several: "#aab6c0", edge: "#10171d",
    },
  };
  atlas.palette = atlas.PALETTES.light;

  /**
   * @typedef {object} View  What a layer paints on.
   * @property {CanvasRenderingContext2D} ctx  in CSS pixels
   * @property {number} zoom
   * @property {number} scale  pixels per world unit
   * @property {number} ox  world pixel of the canvas' left edge
   * @property {number} oy  world pixel of its top edge
   * @property {number} w
   * @property {number} h
   * @property {number} dpr
   * @property {number} pad  how far the canvas reaches beyond the map, in pixels
   */

  /** Run `draw` with the context set to shape coordinates; `k` is pixels per shape unit. */
  atlas.inShapes = (view, draw) => {
    const { ctx, dpr, scale } = view;
    const k = scale / atlas.UNIT;
    ctx.save();
    ctx.setTransform(
      dpr * k, 0, 0, dpr * k,
      dpr * (atlas.REF[0] * scale - view.ox), dpr * (atlas.REF[1] * scale - view.oy),
    );
    draw(k);
    ctx.restore();
  };

  /** The part of the world in view, in shape coordinates: west, north, east, south. */
  atlas.shapeBounds = (view) => {
    const k = view.scale / atlas.UNIT;
    const west = (view.ox - atlas.REF[0] * view.scale) / k;
    const north = (view.oy - atlas.REF[1] * view.scale) / k;
    return [west, north, west + view.w / k, north + view.h / k];
  };

  atlas.overlaps = (a, b) => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

  atlas.covers = (a, b) => a[0] <= b[0] && a[1] <= b[1] && a[2] >= b[2] && a[3] >= b[3];

  /** A canvas a little larger than the map, moved by CSS and repainted when the map rests. */
  atlas.CanvasLayer = L.Layer.extend({
    options: { padding: 0.2 },

    initialize(pane, zIndex, paint) {
      this._paneName = pane;
      this._zIndex = zIndex;
      this._paint = paint;
    },

    onAdd(map) {
      const pane = map.getPane(this._paneName) || map.createPane(this._paneName);
      pane.style.zIndex = this._zIndex;
      pane.style.pointerEvents = "none";
      this._canvas = L.DomUtil.create("canvas", "leaflet-zoom-animated", pane);
      this._canvas.setAttribute("aria-hidden", "true");
      this.paintNow();
    },

    onRemove() {
      cancelAnimationFrame(this._frame);
      this._canvas.remove();
    },

    getEvents() {
      return {
        viewreset: this.paintNow,
        moveend: this.paintNow,
        resize: this.paintNow,
        zoom: this._follow,
        zoomanim: (event) => this._place(event.zoom, event.center),
        move: this._cover,
      };
    },

    /** Paint once before the next frame, however often it is asked for. */
    redraw() {
      if (!this._map || this._frame) return;
      this._frame = requestAnimationFrame(() => this.paintNow());
    },

    paintNow() {
      cancelAnimationFrame(this._frame);
      this._frame = 0;
      const map = this._map;
      const size = map.getSize();
      if (!size.x || !size.y) return;
      const pad = Math.round(Math.max(size.x, size.y) * this.options.padding);
      const corner = map.containerPointToLayerPoint([-pad, -pad]).round();
      const origin = map.getPixelOrigin().add(corner);
      const dpr = Math.min(window.devicePixelRatio || 1, 3);
      const w = size.x + 2 * pad;
      const h = size.y + 2 * pad;
      this._resize(w, h, dpr);
      this._zoom = map.getZoom();
      this._corner = map.layerPointToLatLng(corner);
      this._covered = L.bounds(corner, corner.add([w, h]));
      L.DomUtil.setTransform(this._canvas, corner, 1);
      const ctx = this._canvas.getContext("2d");
      ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
      ctx.clearRect(0, 0, w, h);
      const scale = 256 * 2 ** this._zoom;
      this._paint({ ctx, zoom: this._zoom, scale, ox: origin.x, oy: origin.y, w, h, dpr, pad });
    },

    _resize(w, h, dpr) {
      const canvas = this._canvas;
      const wide = Math.round(w * dpr);
      const high = Math.round(h * dpr);
      if (canvas.width === wide && canvas.height === high) return;
      canvas.width = wide;
      canvas.height = high;
      canvas.style.width = `${w}px`;
      canvas.style.height = `${h}px`;
    },

    _follow() {
      this._place(this._map.getZoom(), this._map.getCenter());
    },

    _place(zoom, center) {
      if (!this._corner) return;
      const at = this._map._latLngToNewLayerPoint(this._corner, zoom, center);
      L.DomUtil.setTransform(this._canvas, at, this._map.getZoomScale(zoom, this._zoom));
    },

    /** Paint during a long drag, before the reader sees the edge. */
    _cover() {
      const map = this._map;
      if (!this._covered || map.getZoom() !== this._zoom) return;
      const from = map.containerPointToLayerPoint([0, 0]);
      const seen = L.bounds(from, from.add(map.getSize()));
      if (!this._covered.contains(seen)) this.redraw();
    },
  });
})();
