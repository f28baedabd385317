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

/** Like useState, but remembered under a name; the third is what forgets it. */
export function useDraft(name, initial) {
  const full = key(name);
  const [value, set] = useState(() => recall(full) ?? initial);
  useEffect(() => {
    const look = (changed) => changed === full && set(recall(full) ?? initial);
    look(full);
    waiting.add(look);
    return () => waiting.delete(look);
  }, [full]);
  const change = (next) =>
    set((before) => {
      const after = typeof next === "function" ? next(before) : next;
      keep(full, JSON.stringify(after) === JSON.stringify(initial) ? null : after);
      return after;
    });
  const forget = () => {
    keep(full, null);
    set(initial);
  };
  return [value, change, forget];
}
