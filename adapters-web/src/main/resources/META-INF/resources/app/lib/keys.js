/** Keys of the whole application. Single keys can be others or switched off, and never work while somebody types. */
import { signal } from "@preact/signals";
import { keep, recall } from "./storage.js";

/** What single keys do, and the key that each usually has. */
export const USUAL = { new: "c", home: "g", search: "/", next: "j", previous: "k", open: "Enter", pick: "x", reply: "r", note: "n", steps: "s", take: "a", help: "?" };

export const singleKeys = signal(recall("single-keys", true));

export function allowSingleKeys(allowed) {
  singleKeys.value = allowed;
  keep("single-keys", allowed);
}

/** Which keys are not as usual on this device, by action; an empty one means that there is none. */
export const ownKeys = signal(recall("keys", {}));

export const keyOf = (action) => (typeof ownKeys.value?.[action] === "string" ? ownKeys.value[action] : USUAL[action]);

/** The action that a key has, as long as it has one. */
export const actionOf = (key) => (key === "" ? undefined : Object.keys(USUAL).find((action) => keyOf(action) === key));

const inOrder = (keys) => Object.fromEntries(Object.entries(keys).filter(([action, key]) => key !== USUAL[action]));

/** Gives an action another key, or none by an empty one; the action that has the key already, if there is one, keeps it and is given back. */
export function giveKey(action, key) {
  const holder = actionOf(key);
  if (holder && holder !== action) return holder;
  ownKeys.value = inOrder({ ...ownKeys.value, [action]: key });
  keep("keys", Object.keys(ownKeys.value).length ? ownKeys.value : null);
  return undefined;
}

/** All keys as usual again. */
export function usualKeys() {
  ownKeys.value = {};
  keep("keys", null);
}

/** What a pressed key is called. */
export const nameOf = (key) => (key.length === 1 ? key.toLowerCase() : key);

const layers = [];

/** Lets these actions, or keys with `Ctrl+`, work until what is given back is called; later ones go first. */
export function bind(actions) {
  layers.push(actions);
  return () => layers.splice(layers.indexOf(actions), 1);
}

const types = (target) => target.closest?.("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  const control = event.ctrlKey || event.metaKey;
  if (!control && (types(event.target) || !singleKeys.value || event.altKey)) return;
  if (document.querySelector("dialog[open]")) return;
  const name = control ? "Ctrl+" + nameOf(event.key) : actionOf(nameOf(event.key));
  const layer = name && layers.findLast((each) => each[name]);
  if (layer && layer[name](event) !== false) event.preventDefault();
});
