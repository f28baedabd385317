/** The language of the page, which can change at any moment, and everything that is spelled by it. */
import { signal } from "@preact/signals";
import { text } from "./catalogue.js";
import { keepWord } from "./storage.js";
import fr from "../words/fr.js";
import en from "../words/en.js";

const WORDS = { fr, en };

export const language = signal(document.documentElement.lang === "en" ? "en" : "fr");

export function speak(next) {
  language.value = next;
  document.documentElement.lang = next;
  keepWord("language", next);
}

/** The words for a key, in the language of the page. */
export const t = (key, values) => text(WORDS[language.value], language.value, key, values);

/** Whether there are words for a key; what the server tells may be newer than this page. */
export const known = (key) => key in WORDS[language.value];

/** The words for a value of the API, or the value itself where it is newer than this page. */
export const named = (kind, value) => (known(kind + "." + value) ? t(kind + "." + value) : value);

const formats = new Map();
function format(name, make) {
  const key = language.value + name;
  if (!formats.has(key)) formats.set(key, make(language.value === "en" ? "en-GB" : "fr-FR"));
  return formats.get(key);
}

export const number = (value) => format("n", (l) => new Intl.NumberFormat(l)).format(value);

/** How many there are in a list of which a page is at hand, `1 234` or `10 000+`; nothing where they were not counted. */
export const totalOf = (page) => (page?.total !== undefined ? number(page.total) : page?.totalAtLeast !== undefined ? number(page.totalAtLeast) + "+" : "");

/** `Anna, Bruno et Chloé`. */
export const list = (names) => format("l", (l) => new Intl.ListFormat(l)).format(names);

/** `12 mars, 09:30`; with the year where it is another one. */
export function moment(instant) {
  const date = new Date(instant);
  const thisYear = date.getFullYear() === new Date().getFullYear();
  /** @type {Intl.DateTimeFormatOptions} */
  const options = { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" };
  if (!thisYear) options.year = "numeric";
  return format("m" + thisYear, (l) => new Intl.DateTimeFormat(l, options)).format(date);
}

/** Everything, for whoever points at a time. */
export const exactly = (instant) =>
  format("x", (l) => new Intl.DateTimeFormat(l, { dateStyle: "full", timeStyle: "medium" })).format(new Date(instant));

export const day = (instant) =>
  format("d", (l) => new Intl.DateTimeFormat(l, { weekday: "short", day: "numeric", month: "short", year: "numeric" })).format(
    new Date(instant),
  );

/** `12 mars` for a day, `2026-03-12`; `mars 26` where it stands for its month. */
export const brief = (date, month) =>
  format("b" + month, (l) => new Intl.DateTimeFormat(l, month ? { month: "short", year: "2-digit" } : { day: "numeric", month: "short" })).format(new Date(date + "T12:00"));

/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
const UNITS = [
  ["year", 31557600], ["month", 2629800], ["week", 604800], ["day", 86400], ["hour", 3600], ["minute", 60],
];

/** `il y a 3 heures`, `dans 2 jours`. */
export function ago(instant, now = Date.now()) {
  const seconds = (new Date(instant).getTime() - now) / 1000;
  const relative = format("r", (l) => new Intl.RelativeTimeFormat(l, { numeric: "auto", style: "long" }));
  for (const [unit, size] of UNITS) {
    if (Math.abs(seconds) >= size) return relative.format(Math.trunc(seconds / size), unit);
  }
  return t("time.now");
}
