/** On the page around: tells the map's frame what the page asks its server, as it asks. */
(() => {
  const { send } = WebSocket.prototype;
  WebSocket.prototype.send = function tell(asked) {
    send.call(this, asked);
    document.dispatchEvent(new CustomEvent("atlas-asked", { detail: asked }));
  };
})();
