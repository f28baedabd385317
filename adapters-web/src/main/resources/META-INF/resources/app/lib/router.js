/** Where the reader is. Links are links; those within the application do not load the page anew. */
import { signal } from "@preact/signals";
import { match } from "./routes.js";

const here = () => ({ path: location.pathname, query: location.search, hash: location.hash });

export const place = signal(here());

/** Goes to an address of the application. */
export function go(address, { replace = false } = {}) {
  history[replace ? "replaceState" : "pushState"](null, "", address);
  const before = place.value.path;
  place.value = here();
  if (before !== place.value.path) {
    window.scrollTo(0, 0);
    requestAnimationFrame(() => document.querySelector("h1")?.focus({ preventScroll: true }));
  }
}

/** Puts what is asked for into the address, without a step in the history. */
export function query(values) {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) if (value) params.set(key, value);
  const text = params.toString();
  history.replaceState(null, "", location.pathname + (text ? "?" + text : ""));
  place.value = here();
}

function follows(event) {
  const link = event.target.closest?.("a[href]");
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || event.defaultPrevented || link.getAttribute("target") || link.hasAttribute("download")) return;
  // By its attributes, as links in drawings have objects for properties.
  const url = new URL(link.getAttribute("href"), document.baseURI);
  if (url.origin !== location.origin || !match(url.pathname)) return;
  event.preventDefault();
  go(url.pathname + url.search + url.hash);
}

addEventListener("popstate", () => (place.value = here()));
document.addEventListener("click", follows);
