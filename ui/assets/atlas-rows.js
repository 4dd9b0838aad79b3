/** The words of incidents, fetched by row number a block at a time and kept while they are true. */
(() => {
  "use strict";
  const { atlas } = window;
  const BLOCK = 100;
  const MOST_KEPT = 20000;
  let base = "";
  let kept = new Map();
  let asked = new Map();

  /** A number in full, as the sentence above the map writes it. */
  atlas.count = (n) => n.toLocaleString(atlas.words.lang);

  /** Where the data routes of the edition and language on show begin. */
  atlas.routes = () => `${atlas.now.spec.url.slice(0, -"incidents.bin".length)}${atlas.words.lang}/`;

  const forget = () => {
    const now = atlas.routes();
    if (now === base && kept.size < MOST_KEPT) return;
    base = now;
    kept = new Map();
    asked = new Map();
  };

  const fetchBlock = async (block) => {
    const into = kept;
    try {
      const answer = await fetch(`${base}rows?rows=${block.join()}`);
      const told = answer.ok ? (await answer.json()).rows : {};
      for (const row of block) into.set(row, told[row] || null);
    } catch {
      // asked for again when the rows come into view again
    }
    for (const row of block) asked.delete(row);
  };

  /** The words of a row if they are here: an object, null if there are none, else undefined. */
  atlas.wordsOf = (row) => {
    forget();
    return kept.get(row);
  };

  /** Fetch the words of these rows that are not here yet; settles when they are. */
  atlas.needRows = (rows) => {
    forget();
    const lacking = rows.filter((row) => !kept.has(row) && !asked.has(row));
    for (let i = 0; i < lacking.length; i += BLOCK) {
      const block = lacking.slice(i, i + BLOCK);
      const coming = fetchBlock(block);
      for (const row of block) asked.set(row, coming);
    }
    return Promise.all(rows.map((row) => asked.get(row)));
  };
})();
