/**
 * Maps side by side move together: each tells the others of its channel where its reader took it.
 *
 * A map that follows tells nobody, so no two maps can chase each other. The channel's name is
 * drawn for one window, so that a second window of the same app is left alone.
 */
(() => {
  "use strict";
  const { atlas } = window;
  let channel = null;
  let named = null;
  let following = false;
  let moved = false;
  let waiting = 0;

  const here = () => {
    const { lat, lng } = atlas.map.getCenter();
    return { lat, lng, zoom: atlas.map.getZoom() };
  };

  const same = (a, b) => Math.abs(a.lat - b.lat) < 1e-6 && Math.abs(a.lng - b.lng) < 1e-6
    && Math.abs(a.zoom - b.zoom) < 1e-6;

  const tell = () => {
    waiting = 0;
    if (channel && !following) channel.postMessage(here());
  };

  const follow = (to) => {
    if (![to.lat, to.lng, to.zoom].every(Number.isFinite) || same(to, here())) return;
    cancelAnimationFrame(waiting);
    waiting = 0;
    following = true;
    atlas.map.stop();
    atlas.map.setView([to.lat, to.lng], to.zoom, { animate: false });
    following = false;
  };

  const hear = ({ data }) => {
    if (!data || typeof data !== "object") return;
    if (data.ask) {
      if (moved) tell(); // a map that stands where it opened has nothing to teach
    } else follow(data);
  };

  /** Told once a frame while the reader drags, and at the end of each movement. */
  const watch = () => {
    atlas.map.on("move", () => {
      if (following || waiting) return;
      moved = true;
      waiting = requestAnimationFrame(tell);
    });
    atlas.map.on("moveend", () => {
      if (!following) tell();
    });
  };

  /** Join the channel that a spec names, or leave the one that was joined. */
  const join = (name) => {
    if (name === named || !("BroadcastChannel" in window)) return;
    if (channel) channel.close();
    channel = name ? new BroadcastChannel(name) : null;
    if (named === null && name) watch();
    named = name || "";
    if (!channel) return;
    channel.onmessage = hear;
    channel.postMessage({ ask: true });
  };

  atlas.on("taken", () => join(atlas.now.spec.sync));
})();
