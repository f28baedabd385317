/** What was typed and not sent yet. It survives reloads, lost sessions and lost networks; it belongs to one account. */
import { useEffect, useState } from "preact/hooks";
import { me } from "./session.js";
import { keep, recall } from "./storage.js";
import { rejoined } from "./undoing.js";

const key = (name) => "draft:" + (me.value?.id ?? 0) + ":" + name;

export const hasDraft = (name) => recall(key(name)) !== null;

const waiting = new Set();

/** Puts text back that was sent too soon, before what has been typed since; where its field is shown, it shows it. */
export function putBack(name, text) {
  const full = key(name);
  keep(full, rejoined(text, recall(full)));
  waiting.forEach((look) => look(full));
}

/**
 * Like useState, but remembered under a name; the third is what forgets it. What is done late, after another name is shown, changes
 * only its own: an answer to what was sent under one name leaves alone what is written under the other.
 */
export function useDraft(name, initial) {
  const full = key(name);
  const kept = () => ({ full, value: recall(full) ?? initial });
  const [held, hold] = useState(kept);
  const shown = held.full === full ? held : kept();
  useEffect(() => {
    const look = (changed) => changed === full && hold(kept());
    hold((before) => (before.full === full ? before : kept()));
    waiting.add(look);
    return () => waiting.delete(look);
  }, [full]);
  const change = (next) =>
    hold((before) => {
      const now = before.full === full ? before : kept();
      const value = typeof next === "function" ? next(now.value) : next;
      keep(full, JSON.stringify(value) === JSON.stringify(initial) ? null : value);
      return { full, value };
    });
  const forget = () => {
    keep(full, null);
    hold((before) => (before.full === full ? { full, value: initial } : before));
  };
  return [shown.value, change, forget];
}
