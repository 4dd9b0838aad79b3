/** Reads what a page asks its server: Streamlit's message, as far as widgets go. */
(() => {
  "use strict";
  const { atlas } = window;
  const [RERUN, STATES, WIDGET, ID] = [11, 2, 1, 1]; // fields of BackMsg, ClientState and so on
  const [VARINT, LONG, SHORT] = [0, 1, 5]; // how a field is written; anything else has a length
  const BEFORE_KEY = /^\$\$ID-[0-9a-f]{32}-/;

  /** A number of seven bits a byte, lowest first: its value and where it ends. */
  const varint = (bytes, at) => {
    let [value, worth] = [0, 1];
    for (;;) {
      const byte = bytes[at];
      value += (byte & 127) * worth;
      worth *= 128;
      at += 1;
      if (!(byte & 128)) return [value, at];
    }
  };

  /** Where a field that begins at `at` has its content and its end. */
  const extent = (bytes, kind, at) => {
    if (kind === VARINT) return [at, varint(bytes, at)[1]];
    if (kind === LONG) return [at, at + 8];
    if (kind === SHORT) return [at, at + 4];
    const [length, begin] = varint(bytes, at);
    return [begin, begin + length];
  };

  /** The fields of a message (protobuf's wire format): number, content, and the whole field. */
  const fields = (bytes) => {
    const found = [];
    for (let at = 0; at < bytes.length;) {
      const [tag, next] = varint(bytes, at);
      const [begin, end] = extent(bytes, tag & 7, next);
      found.push({ number: Math.floor(tag / 8), content: bytes.subarray(begin, end),
        whole: bytes.subarray(at, end) });
      at = end;
    }
    return found;
  };

  const inside = (bytes, number) => fields(bytes)
    .filter((field) => field.number === number).map((field) => field.content);

  const packed = (parts) => btoa(parts.map((part) => String.fromCharCode(...part)).join(""));

  /** The values of a message's widgets by our key, each as it is written, in base 64. */
  atlas.widgets = (message) => {
    const found = new Map();
    const states = inside(message, RERUN).flatMap((rerun) => inside(rerun, STATES));
    for (const widget of states.flatMap((state) => inside(state, WIDGET))) {
      const parts = fields(widget);
      const id = new TextDecoder().decode(parts.find(({ number }) => number === ID).content);
      const value = parts.filter(({ number }) => number !== ID).map(({ whole }) => whole);
      found.set(id.replace(BEFORE_KEY, ""), packed(value));
    }
    return found;
  };
})();
