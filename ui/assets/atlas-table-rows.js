/** The table's body: only the rows in view are in the document, however many there are. */
(() => {
  "use strict";
  const { atlas } = window;
  const HEIGHT = 30;
  const TALLEST = 8e6; // pixels; browsers stop growing an element at 17 to 33 million
  const SPARE = 6;

  /**
   * A body of rows under a scrolling box.
   * @param {HTMLElement} scroller
   * @param {HTMLElement} head  stands over the rows at the top of the box
   * @param {(element: HTMLElement, row: number, at: number) => void} write  fills one row
   */
  atlas.rowsView = (scroller, head, write) => {
    const body = L.DomUtil.create("div", "atlas-tbody", scroller);
    body.setAttribute("role", "rowgroup");
    let rows = new Uint32Array(0);
    let drawn = new Map();
    let frame = 0;

    const room = () => Math.max(0, scroller.clientHeight - head.offsetHeight);
    const tall = () => rows.length * HEIGHT;
    const height = () => Math.min(tall(), TALLEST);

    /** How far down the rows the box is; more rows than pixels are told by shares. */
    const top = () => {
      const way = height() - room();
      if (tall() <= TALLEST || way <= 0) return scroller.scrollTop;
      return Math.min(1, scroller.scrollTop / way) * (tall() - room());
    };

    const scrollTo = (y) => {
      const far = Math.max(0, Math.min(y, tall() - room()));
      scroller.scrollTop = tall() <= TALLEST ? far
        : (far / (tall() - room())) * (height() - room());
    };

    const element = () => {
      const made = L.DomUtil.create("div", "atlas-row", body);
      made.setAttribute("role", "row");
      return made;
    };

    const inView = () => {
      const from = Math.max(0, Math.floor(top() / HEIGHT) - SPARE);
      const to = Math.min(rows.length, Math.ceil((top() + room()) / HEIGHT) + SPARE);
      return [from, to];
    };

    const paint = () => {
      frame = 0;
      const [from, to] = inView();
      const offset = tall() <= TALLEST ? 0 : scroller.scrollTop - top();
      const left = [...drawn].filter(([at]) => at < from || at >= to).map(([at, made]) => {
        drawn.delete(at);
        return made;
      });
      for (let at = from; at < to; at += 1) {
        if (!drawn.has(at)) {
          const made = left.pop() || element();
          drawn.set(at, made);
          made.id = `atlas-row-${at}`;
          made.setAttribute("aria-rowindex", String(at + 2));
          made.at = at;
          write(made, rows[at], at);
        }
        drawn.get(at).style.transform = `translateY(${at * HEIGHT + offset}px)`;
      }
      left.forEach((made) => made.remove());
      fetchWords(from, to);
    };

    const fetchWords = async (from, to) => {
      const wanted = Array.from(rows.subarray(from, to));
      if (wanted.every((row) => atlas.wordsOf(row) !== undefined)) return;
      await atlas.needRows(wanted);
      refresh();
    };

    const soon = () => {
      frame = frame || requestAnimationFrame(paint);
    };

    /** Write the rows in view again: words have come, or what is emphasised has changed. */
    const refresh = () => {
      for (const [at, made] of drawn) write(made, rows[at], at);
    };

    /** With more rows than pixels a turn of the wheel would jump: then it moves the rows itself. */
    const wheel = (event) => {
      if (tall() <= TALLEST || !event.deltaY || event.ctrlKey) return;
      event.preventDefault();
      const unit = { 1: HEIGHT, 2: room() }[event.deltaMode] || 1;
      scrollTo(top() + event.deltaY * unit);
    };

    scroller.addEventListener("scroll", soon);
    scroller.addEventListener("wheel", wheel, { passive: false });

    return {
      HEIGHT,
      show(list) {
        rows = list;
        for (const made of drawn.values()) made.remove();
        drawn = new Map();
        body.style.height = `${height()}px`;
        paint();
      },
      refresh,
      soon,
      page: () => Math.max(1, Math.floor(room() / HEIGHT) - 1),
      /** Bring a row into view, by its place in the list. */
      reveal(at) {
        const y = at * HEIGHT;
        if (y < top()) scrollTo(y);
        else if (y + HEIGHT > top() + room()) scrollTo(y + HEIGHT - room());
        paint();
      },
      drawn: () => [...drawn.keys()].sort((a, b) => a - b),
    };
  };
})();
