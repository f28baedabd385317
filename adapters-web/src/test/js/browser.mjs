/** As much of a browser as modules need that are not looked at: what is remembered, keys, and the libraries by their names. */
import { register } from "node:module";
import { pathToFileURL } from "node:url";
import { read, ROOT } from "./app.mjs";

function servedLibraries() {
  const imports = Object.entries(JSON.parse(/<script type="importmap">(.*?)<\/script>/s.exec(read("index.html"))[1]).imports);
  const files = Object.fromEntries(imports.map(([name, path]) => [name, pathToFileURL(ROOT + path.replace("/app/@version@/", "")).href]));
  const hook = `const files = ${JSON.stringify(files)};
    export const resolve = (name, context, next) => (files[name] ? { url: files[name], shortCircuit: true } : next(name, context));`;
  register("data:text/javascript," + encodeURIComponent(hook));
}

/** Gives what was kept, by key, and what presses a key. */
export function inBrowser() {
  servedLibraries();
  // Open channels to other tabs would keep a test from ending.
  delete globalThis.BroadcastChannel;
  const kept = new Map();
  const listeners = [];
  const globals = {
    localStorage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => kept.set(key, text), removeItem: (key) => kept.delete(key) },
    document: { documentElement: { lang: "fr" }, addEventListener: (kind, listener) => kind === "keydown" && listeners.push(listener), querySelector: () => null },
  };
  for (const [name, value] of Object.entries(globals)) Object.defineProperty(globalThis, name, { value, configurable: true });
  const press = (key, more = {}) => {
    const event = { key, target: {}, defaultPrevented: false, preventDefault: () => (event.defaultPrevented = true), ...more };
    listeners.forEach((listener) => listener(event));
    return event;
  };
  return { kept, press };
}
