/** What the frame of the page and its parts have in common. */
import { signal } from "@preact/signals";
import { get } from "../lib/api.js";
import { administers, manages } from "../lib/session.js";
import { keepWord, recallWord } from "../lib/storage.js";

export const palette = signal(false);
export const help = signal(false);
export const unread = signal(0);
export const views = signal([]);

export async function refreshUnread() {
  try {
    unread.value = (await get("notifications?limit=1")).unread;
  } catch {
    // The number is not worth a message; the next event asks again.
  }
}

export const theme = signal(recallWord("theme"));
/** Whether the page is dark, by choice or because everything is. */
export const isDark = () => (theme.value ? theme.value === "dark" : matchMedia("(prefers-color-scheme: dark)").matches);

export function chooseTheme(next) {
  theme.value = next;
  keepWord("theme", next);
  if (next) document.documentElement.dataset.theme = next;
  else delete document.documentElement.dataset.theme;
}

/** The address of the queue as a saved view wants it. */
export const viewAddress = (view) =>
  "/queue?" + new URLSearchParams({ ...view.query, ...(view.sort ? { sort: view.sort } : {}), view: view.id }).toString();

/** Sections of the administration that a person can use. */
export const sections = () =>
  [
    manages.value || administers.value ? ["people", "people", "person"] : null,
    manages.value || administers.value ? ["teams", "teams", "people"] : null,
    administers.value ? ["categories", "categories", "list"] : null,
    manages.value || administers.value ? ["policies", "policies", "clock"] : null,
    manages.value || administers.value ? ["calendars", "calendars", "calendar"] : null,
    administers.value ? ["channels", "channels", "bell"] : null,
    administers.value ? ["webhooks", "webhooks", "globe"] : null,
    administers.value ? ["mails", "mails", "inbox"] : null,
    administers.value ? ["deliveries", "deliveries", "mail"] : null,
    administers.value ? ["audit", "audit", "shield"] : null,
  ].filter(Boolean);
