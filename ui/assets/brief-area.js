// Tells the page “Brief” which box the map showed last in this window: west, south, east, north.

export default function show({ setStateValue, parentElement }) {
  let box = "";
  try {
    box = sessionStorage.getItem("atlas-box") || "";
  } catch {
    // a browser that keeps nothing has no last view
  }
  const root = parentElement.querySelector("span");
  if (!root || root.dataset.told === box) return;
  root.dataset.told = box;
  setStateValue("box", box);
}
