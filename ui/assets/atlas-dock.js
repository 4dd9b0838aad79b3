/** The dock: a place below or beside the map, in the same frame, for what else shows the rows. */
(() => {
  "use strict";
  const { atlas } = window;
  const KEPT = "atlas-dock-tab";
  const tabs = [];
  let list = null;
  let tools = null;
  let body = null;
  let current = null;

  /** Give the map its stable size before Leaflet measures it; `where` is "", "below", "beside". */
  atlas.layOut = (id, where) => {
    document.getElementById(id).classList.add("atlas-stage");
    if (where) document.body.classList.add("atlas-docked", `atlas-dock-${where}`);
  };

  const kept = () => {
    try {
      return window.sessionStorage.getItem(KEPT);
    } catch {
      return null; // a browser that keeps nothing opens the first tab
    }
  };

  const keep = (id) => {
    try {
      window.sessionStorage.setItem(KEPT, id);
    } catch {
      // see above
    }
  };

  const select = (tab) => {
    if (!tab.panel.firstChild) tab.make(tab.panel, tab.tools);
    for (const other of tabs) {
      const on = other === tab;
      other.button.setAttribute("aria-selected", String(on));
      other.button.tabIndex = on ? 0 : -1;
      other.panel.hidden = !on;
      other.tools.hidden = !on;
    }
    current = tab;
    if (tab.shown) tab.shown();
  };

  const step = (event) => {
    const at = tabs.indexOf(current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length];
    select(tab);
    keep(tab.id);
    tab.button.focus();
  };

  const element = (parent, name, cls, id) => {
    const made = L.DomUtil.create(name, cls, parent);
    if (id) made.id = id;
    return made;
  };

  const build = (tab) => {
    tab.button = element(list, "button", "atlas-tab", `atlas-tab-${tab.id}`);
    tab.button.type = "button";
    tab.button.textContent = tab.label;
    tab.button.setAttribute("role", "tab");
    tab.button.setAttribute("aria-controls", `atlas-panel-${tab.id}`);
    tab.button.addEventListener("click", () => {
      select(tab);
      keep(tab.id);
    });
    tab.tools = element(tools, "div", "atlas-tools");
    tab.panel = element(body, "div", `atlas-panel atlas-panel-${tab.id}`, `atlas-panel-${tab.id}`);
    tab.panel.setAttribute("role", "tabpanel");
    tab.panel.setAttribute("aria-labelledby", tab.button.id);
  };

  const frame = (words) => {
    const dock = element(document.body, "section", "", "atlas-dock");
    dock.setAttribute("aria-label", words.dock || "");
    const head = element(dock, "div", "atlas-dock-head");
    list = element(head, "div", "atlas-tabs");
    list.setAttribute("role", "tablist");
    list.addEventListener("keydown", step);
    tools = element(head, "div", "atlas-dock-tools");
    body = element(dock, "div", "atlas-dock-body");
    new ResizeObserver(() => current && current.shown && current.shown()).observe(body);
  };

  let asked = null;

  atlas.dock = {
    /**
     * Offer a tab; the dock makes it when it is first opened.
     * @param {{id: string, label: string | (() => string), order: number,
     *   make: (panel: HTMLElement, tools: HTMLElement) => void, shown?: () => void}} tab
     *   `tools` is the tab's own part of the dock's head; `shown` is called whenever the panel
     *   comes into view or changes its size.
     */
    add: (tab) => {
      tabs.push(tab);
      tabs.sort((a, b) => a.order - b.order);
    },

    /** Draw the dock; called once by the map, whose words name the tabs. */
    open: (words) => {
      if (!document.body.classList.contains("atlas-docked") || !tabs.length) return;
      frame(words);
      for (const tab of tabs) {
        if (typeof tab.label === "function") tab.label = tab.label();
        build(tab);
      }
      list.hidden = tabs.length < 2 && !tabs[0].label;
      select(tabs.find(({ id }) => id === kept()) || tabs[0]);
    },

    /** Bring a tab into view. */
    show: (id) => {
      const tab = tabs.find((other) => other.id === id);
      if (list && tab && tab !== current) select(tab);
    },

    /** Show the timeline for a picture of the page, and afterwards what was there before. */
    shot: (on) => {
      if (!list) return;
      if (on && !asked) asked = current;
      const tab = on ? tabs.find(({ id }) => id === "timeline") : asked;
      if (!on) asked = null;
      if (tab && tab !== current) select(tab);
    },
  };
})();
