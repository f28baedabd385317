/** What was typed and not sent yet. It survives reloads, lost sessions and lost networks; it belongs to one account. */
import { useEffect, useState } from "preact/hooks";
import { me } from "./session.js";
import { keep, recall } from "./storage.js";

const key = (name) => "draft:" + (me.value?.id ?? 0) + ":" + name;

export const hasDraft = (name) => recall(key(name)) !== null;

/** Like useState, but remembered under a name; the third is what forgets it. */
export function useDraft(name, initial) {
  const full = key(name);
  const [value, set] = useState(() => recall(full) ?? initial);
  useEffect(() => set(recall(full) ?? initial), [full]);
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
