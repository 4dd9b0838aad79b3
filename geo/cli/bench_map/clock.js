/**
 * The clock inside the measured page: from the click to the first frame after the paint.
 *
 * `probe` names what is watched: "counter" (a number on a bare page), "layer" (the incident layer
 * of the map's frame), "frame" (the number that a peer's script leaves in its frame as its last
 * act) or "gl" (the counter, and then the uploads to and draws of WebGL). Only one frame may tell
 * the time: that of the page around.
 */
(() => {
  "use strict";
  if (window !== window.top) return;
  const QUIET = 700; // ms without a new upload: all of a change's data have reached WebGL
  const BIG = 4096; // bytes; smaller ones are matrices and uniforms, sent with every draw
  const gl = { uploaded: 0, drawn: 0, painted: 0 };
  let watch = null;

  const number = () => {
    const found = document.querySelector(".bench-counter");
    return found ? found.textContent : null;
  };

  const inside = (read) => {
    for (const frame of document.querySelectorAll('iframe[src*="streamlit_folium"]')) {
      try {
        return read(frame.contentWindow);
      } catch {
        // the frame is just being replaced
      }
    }
    return null;
  };

  const layer = ({ incidentLayer, atlas }) => {
    if (!incidentLayer) return null;
    const { generation, painted_ms: painted } = incidentLayer.stats();
    const { basis, color_by: color } = (atlas.now && atlas.now.spec) || {};
    return generation && painted > 0 ? [generation, basis, color].join("|") : null;
  };

  const probes = {
    counter: number,
    gl: number,
    layer: () => inside(layer),
    frame: () => inside((page) => page.benchGeneration ?? null),
  };

  const hook = (kind) => {
    if (!window[kind]) return;
    const own = window[kind].prototype;
    for (const name of ["bufferData", "bufferSubData"]) {
      const real = own[name];
      own[name] = function upload(...given) {
        const data = given.find((g) => g && g.byteLength !== undefined);
        if (data && data.byteLength >= BIG) gl.uploaded = performance.now();
        return real.apply(this, given);
      };
    }
    for (const name of ["drawArrays", "drawElements", "drawArraysInstanced",
      "drawElementsInstanced"]) {
      const real = own[name];
      own[name] = function draw(...given) {
        if (gl.drawn < gl.uploaded) gl.drawn = performance.now();
        return real.apply(this, given);
      };
    }
  };
  ["WebGLRenderingContext", "WebGL2RenderingContext"].forEach(hook);

  window.addEventListener("pointerup", (event) => {
    if (watch) watch.clicked = event.timeStamp;
  }, true);

  /** When the change was painted, or null as long as it was not; asked at the start of frames. */
  const paintedAt = (now) => {
    if (watch.clicked === null) return null;
    const key = probes[watch.probe]();
    if (watch.seen === null && (key === null || key === watch.before)) return null;
    if (watch.seen === null) watch.seen = now;
    if (watch.probe === "gl") {
      if (gl.painted < gl.drawn) gl.painted = now;
      const rests = gl.uploaded > watch.clicked && gl.drawn >= gl.uploaded
        && now - gl.uploaded > QUIET;
      return rests ? gl.painted : null;
    }
    watch.frames -= 1;
    return watch.frames < 0 ? now : null;
  };

  const tick = () => {
    if (!watch) return;
    const { done } = watch;
    const at = paintedAt(performance.now());
    if (at === null) {
      requestAnimationFrame(tick);
      return;
    }
    const taken = at - watch.clicked;
    watch = null;
    done(taken);
  };

  window.bench = {
    /** Begin to watch; the next click starts the clock, and `bench.taken` becomes milliseconds. */
    arm: (probe, limit) => {
      window.bench.taken = new Promise((done) => {
        watch = { probe, before: probes[probe](), clicked: null, seen: null, done,
          frames: probe === "frame" ? 2 : 0 };
        const mine = watch;
        setTimeout(() => {
          if (watch === mine) watch = null;
          done(null);
        }, limit);
      });
      requestAnimationFrame(tick);
    },
    /** What the probe says now. */
    now: (probe) => probes[probe](),
    /** How many incidents are shown, where a layer can tell. */
    shown: () => inside((page) => page.incidentLayer.stats().shown),
  };
})();
