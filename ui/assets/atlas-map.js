/** The front door: makes the map, shows a spec, follows theme and URL. */
(() => {
  "use strict";
  const { atlas } = window;
  const MIN_ZOOM = 4.5;
  const MAX_ZOOM = 14;
  const WORLD = [[0, -38], [32, 18]]; // west so far that Mali can stand beside the legend
  let turn = 0;
  let layers = {};
  let files = {};
  let focus = "";
  let asked = 0;
  let settled = "";
  let painted = null; // the map on which the last spec was painted
  let settleDown = () => {};

  // --- position ⇄ URL -------------------------------------------------------------------

  /** Where the page's URL says the map should be, if it says so in full. */
  const viewInUrl = () => {
    try {
      const query = new URLSearchParams(window.parent.location.search);
      const [lat, lon, z] = ["lat", "lon", "z"].map((key) => parseFloat(query.get(key)));
      if (![lat, lon, z].every(Number.isFinite)) return null;
      if (Math.abs(lat) > 80 || Math.abs(lon) > 180) return null;
      return [[lat, lon], Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, z))];
    } catch {
      return null; // a page of another origin keeps its URL to itself
    }
  };

  const asText = (map) => {
    const { lat, lng } = map.getCenter();
    return [lat.toFixed(3), lng.toFixed(3), String(Math.round(map.getZoom() * 10) / 10)];
  };

  /** The whole country beside the legend, on a narrow screen too: zoom by quarter steps. */
  const homeView = (id, [lat, lon, zoom]) => {
    const width = document.getElementById(id).clientWidth || window.innerWidth;
    const beside = atlas.legendRoom(width);
    const less = Math.min(0, Math.round(4 * Math.log2((width - beside) / (beside ? 450 : 620))) / 4);
    const close = Math.max(MIN_ZOOM, zoom + less);
    return [[lat, lon - ((beside / 2) * 360) / (256 * 2 ** close)], close];
  };

  /** Write the position into the page's URL without asking the server. */
  const writeUrl = (map) => {
    const [lat, lon, z] = asText(map);
    const state = [lat, lon, z].join();
    if (state === settled) return;
    settled = state;
    try {
      const page = window.parent;
      const url = new URL(page.location.href);
      for (const [key, value] of [["lat", lat], ["lon", lon], ["z", z]]) {
        url.searchParams.set(key, value);
      }
      page.history.replaceState(page.history.state, "", url);
    } catch {
      // a page of another origin keeps its URL to itself
    }
  };

  /** Keep what the map shows for the page “Brief”: west, south, east, north in degrees. */
  const keepBox = (map) => {
    const bounds = map.getBounds();
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    try {
      window.sessionStorage.setItem("atlas-box", box.map((v) => v.toFixed(2)).join());
    } catch {
      // a browser that keeps nothing has no last view
    }
  };

  const followUrl = (map) => {
    let waiting = 0;
    settled = asText(map).join();
    keepBox(map);
    map.on("moveend", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        writeUrl(map);
        keepBox(map);
      }, 150);
    });
  };

  // --- theme ----------------------------------------------------------------------------

  const isDark = (color) => {
    const probe = document.createElement("canvas").getContext("2d");
    probe.fillStyle = color;
    probe.fillRect(0, 0, 1, 1);
    const [r, g, b] = probe.getImageData(0, 0, 1, 1).data;
    return 0.3 * r + 0.59 * g + 0.11 * b < 128;
  };

  const setTheme = (color) => {
    const dark = Boolean(color) && isDark(color);
    document.body.classList.toggle("atlas-dark", dark);
    const palette = dark ? atlas.PALETTES.dark : atlas.PALETTES.light;
    if (palette === atlas.palette) return;
    atlas.palette = palette;
    Object.values(layers).forEach((layer) => layer.redraw());
    atlas.updateLegend();
    atlas.emit("theme", dark);
  };

  const followTheme = () => {
    const root = getComputedStyle(document.documentElement);
    setTheme(root.getPropertyValue("--background-color").trim());
    window.addEventListener("message", ({ data }) => {
      if (data && data.type === "streamlit:render" && data.theme) {
        setTheme(data.theme.backgroundColor);
      }
    });
  };

  /** Write in the typeface of the page around, from the file that it has already fetched. */
  const borrowFont = async () => {
    try {
      const fetched = window.parent.performance.getEntriesByType("resource");
      const file = fetched.find(({ name }) => /\/SourceSans[^/]*Upright[^/]*\.woff2$/.test(name));
      if (!file) return;
      const face = new FontFace("Source Sans", `url("${file.name}")`, { weight: "200 900" });
      document.fonts.add(await face.load());
      Object.values(layers).forEach((layer) => layer.redraw());
    } catch {
      // the system's typeface serves as well
    }
  };

  // --- layers ---------------------------------------------------------------------------

  const addLayers = (map, lang) => {
    const add = (pane, zIndex, paint) => new atlas.CanvasLayer(pane, zIndex, paint).addTo(map);
    const arrived = () => {
      layers.base.redraw();
      layers.names.redraw();
    };
    layers.base = add("atlas-base", 200, (view) => {
      atlas.needBase(view.zoom, files, arrived);
      atlas.paintBase(view, files);
    });
    layers.areas = add("atlas-areas", 250, (view) => atlas.paintAreas(view));
    layers.names = add("atlas-names", 300, (view) => atlas.paintLabels(view, files, lang));
    layers.symbols = add("atlas-symbols", 400, (view) => atlas.paintSymbols(view));
  };

  /** Paint incidents again before the next frame. */
  atlas.repaint = () => {
    layers.areas.redraw();
    layers.symbols.redraw();
  };

  /** Paint the names again before the next frame. */
  atlas.repaintNames = () => layers.names.redraw();

  /** Paint incidents and names again before the next frame. */
  atlas.repaintAll = () => ["areas", "names", "symbols"].forEach((name) => layers[name].redraw());

  /** Paint incidents at once, for whoever counts frames. */
  atlas.repaintNow = () => {
    layers.areas.paintNow();
    layers.symbols.paintNow();
  };

  /**
   * Stand where the map was told to until somebody moves it: its frame has its size and its style
   * sheet only after a moment. Bounds that were kept before would push it aside.
   */
  const standStill = (map, start) => {
    let still = true;
    let ours = false;
    const stand = () => {
      if (!still) return;
      ours = true;
      map.setView(...start(), { animate: false });
      ours = false;
      settled = asText(map).join(); // the address names only where somebody went
    };
    map.on("resize", stand);
    map.on("dragstart zoomstart movestart", () => { still = still && ours; });
    settleDown = () => {
      map.invalidateSize({ animate: false, pan: false });
      stand();
      map.setMaxBounds(WORLD);
      settleDown = () => {};
    };
  };

  /**
   * Make the map. Called by the page's script, once for each language.
   * @param {string} id  of the element
   * @param {{view: number[], words: Object<string, string>, regions: object[], units: object,
   *   url: boolean}} spec
   */
  atlas.createMap = (id, spec) => {
    const { words } = spec;
    atlas.layOut(id, spec.dock);
    const home = () => homeView(id, spec.view);
    const fromUrl = spec.url ? viewInUrl() : null;
    const start = () => fromUrl || home();
    const [center, zoom] = start();
    const map = L.map(id, {
      center, zoom, minZoom: MIN_ZOOM, maxZoom: MAX_ZOOM, zoomControl: false,
      attributionControl: false, zoomSnap: 0.25, zoomDelta: 1, wheelPxPerZoomLevel: 90,
      maxBoundsViscosity: 0.8,
    });
    atlas.map = map;
    atlas.words = words;
    atlas.units = spec.units;
    files = spec.units["2015"];
    document.documentElement.lang = words.lang;
    const box = map.getContainer();
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", words.map);
    followTheme();
    atlas.addControls(map, words, spec.regions, home);
    if (spec.url) atlas.addModes(map, words);
    atlas.addLegend(map, words);
    addLayers(map, words.lang);
    atlas.watchPointer(map);
    standStill(map, start);
    if (spec.url) followUrl(map);
    borrowFont();
    atlas.dock.open(words);
    atlas.emit("made", spec);
    return map;
  };

  const useVintage = (vintage) => {
    const wanted = atlas.units[vintage] || atlas.units["2015"];
    if (wanted === files) return;
    files = wanted;
    layers.base.redraw();
    layers.names.redraw();
  };

  const goTo = (bounds) => {
    const wanted = JSON.stringify(bounds);
    if (wanted === focus) return;
    const animate = focus !== "";
    focus = wanted;
    const how = { padding: [12, 12], duration: 0.6, animate, maxZoom: 11 };
    if (bounds) atlas.map[animate ? "flyToBounds" : "fitBounds"](atlas.toBounds(bounds), how);
  };

  /** Once the next frame is painted, so that what nobody waits for does not hold it up. */
  const afterPaint = (act) => requestAnimationFrame(() => setTimeout(act));

  /** Fetch the outlines that a store's incidents want drawn. */
  const needUnits = async (store) => {
    if (await atlas.loadUnits(atlas.unitsOf(store), atlas.units)) atlas.repaint();
  };

  let watch = null;
  window.addEventListener("pagehide", () => watch && watch.disconnect());

  /** Show what stands on the page around, now and in the moment in which it changes. */
  atlas.follow = (place) => {
    if (watch) watch.disconnect();
    const page = window.parent.document;
    let shown = "";
    const read = () => {
      const told = page.querySelector(`.${place} [data-testid=stHtml]`);
      const text = told ? told.textContent.trim() : "";
      if (!text || text === shown) return;
      shown = text;
      atlas.heard(JSON.parse(text));
    };
    watch = new MutationObserver(read);
    watch.observe(page.body, { childList: true, subtree: true });
    read();
  };

  /** Show what a spec says; the layer, the view and all other state stay as they are. */
  atlas.show = async (spec) => {
    const mine = (turn += 1);
    const begun = performance.now();
    const slow = setTimeout(() => atlas.note(atlas.words.loading), 400);
    try {
      const [store, filter, lens] = await Promise.all([
        atlas.openStore(spec), atlas.readFilter(spec), spec.lens ? atlas.openLens(spec) : null,
        atlas.openUnits(spec),
      ]);
      if (mine !== turn) return;
      useVintage(spec.vintage);
      const looked = atlas.now.spec && atlas.now.spec.lens;
      const known = atlas.now.spec && atlas.now.spec.generation === spec.generation;
      atlas.note("");
      settleDown();
      if (known && painted === atlas.map) atlas.now.spec = spec;
      else {
        asked = begun;
        atlas.take(spec, store, filter, lens);
        ["areas", "names", "symbols"].forEach((name) => layers[name].paintNow());
        painted = atlas.map;
      }
      afterPaint(() => {
        atlas.updateLegend();
        needUnits(store);
      });
      goTo(spec.focus);
      if (looked !== spec.lens) atlas.emit("lens", lens);
      atlas.emit("taken", spec);
    } catch {
      if (mine === turn) atlas.note(atlas.words.failed);
    } finally {
      clearTimeout(slow);
    }
  };

  /** What benchmarks and tests ask: the counts are those of the spec shown last. */
  window.incidentLayer = {
    frames: () => atlas.frames(),
    stats: () => {
      const { spec, store, selection, painted } = atlas.now;
      if (!selection) return { generation: null, incidents: 0, shown: 0, places: 0, painted_ms: 0 };
      return {
        generation: spec.generation,
        incidents: store.n,
        shown: selection.rows.length,
        places: selection.active.length,
        painted_ms: Math.max(0, painted - asked),
        filtered: selection.filtered,
        possible: selection.possible,
        drawn: atlas.now.symbols.length,
        clustered: atlas.now.clustered,
        mode: atlas.modeNow(),
        killed: selection.killed,
      };
    },
    /** Symbols on screen, in pixels of the frame, for tests that click. */
    symbols: () => atlas.now.symbols.map((symbol) => {
      const scale = 256 * 2 ** atlas.map.getZoom();
      const at = atlas.map.latLngToContainerPoint(
        atlas.map.unproject([symbol.x * scale, symbol.y * scale]),
      );
      return { x: at.x, y: at.y, r: symbol.r, n: symbol.n ?? symbol.look.count, k: symbol.k ?? 1 };
    }),
  };
})();
