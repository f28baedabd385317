/** Keys of the whole application. Single letters can be switched off, and never work while somebody types. */
import { signal } from "@preact/signals";
import { keep, recall } from "./storage.js";

export const singleKeys = signal(recall("single-keys", true));

export function allowSingleKeys(allowed) {
  singleKeys.value = allowed;
  keep("single-keys", allowed);
}

const layers = [];

/** Lets these keys work until what is given back is called; later ones go first. */
export function bind(keys) {
  layers.push(keys);
  return () => layers.splice(layers.indexOf(keys), 1);
}

const types = (target) => target.closest?.("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  const control = event.ctrlKey || event.metaKey;
  if (!control && (types(event.target) || !singleKeys.value || event.altKey)) return;
  if (document.querySelector("dialog[open]")) return;
  const name = (control ? "Ctrl+" : "") + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
  const layer = layers.findLast((each) => each[name]);
  if (layer && layer[name](event) !== false) event.preventDefault();
});
