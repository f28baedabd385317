/** Signs, drawn for this application. They are always beside words, or inside something that has a name. */
import { html } from "../lib/html.js";

const PATHS = {
  inbox: "M3 12h4l1.5 2.5h3L13 12h4M3 12l2.2-6.6A2 2 0 0 1 7.1 4h5.8a2 2 0 0 1 1.9 1.4L17 12v3a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15z",
  home: "M3.5 9 10 3.5 16.5 9v6.5a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1zM8 16.5v-5h4v5",
  plus: "M10 4v12M4 10h12",
  bell: "M5 13.5V9a5 5 0 0 1 10 0v4.5l1.2 1.5H3.8zM8.3 17a2 2 0 0 0 3.4 0",
  search: "m17 17-3.6-3.6M15 9A6 6 0 1 1 3 9a6 6 0 0 1 12 0",
  person: "M10 10a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 10 10m-6.3 7a6.3 6.3 0 0 1 12.6 0",
  people: "M7.5 9.5a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6m-5.3 7a5.3 5.3 0 0 1 10.6 0M13 4.2a2.8 2.8 0 0 1 0 5M15 12a5.3 5.3 0 0 1 2.8 4.5",
  gear: "M10 12.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4",
  lock: "M5.5 9V6.5a4.5 4.5 0 0 1 9 0V9M5 9h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1",
  reply: "M8 5 3.5 9.5 8 14M4 9.5h7a5.5 5.5 0 0 1 5.5 5.5",
  clip: "m15.5 9.5-5.8 5.8a3.5 3.5 0 0 1-5-5l6.4-6.3a2.3 2.3 0 0 1 3.3 3.3l-6.3 6.2a1.1 1.1 0 0 1-1.6-1.6l5.6-5.6",
  check: "m4 10.5 4 4 8-9",
  close: "m5 5 10 10M15 5 5 15",
  warn: "M10 3 2.5 16.5h15zM10 8v4M10 14.3v.1",
  info: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15M10 9v4.5M10 6.3v.1",
  clock: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15M10 5.8V10l2.8 2",
  link: "M8.5 11.5a3 3 0 0 0 4.3 0l2.4-2.4A3 3 0 0 0 11 4.8l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.4 2.4A3 3 0 0 0 9 15.2l1-1",
  sun: "M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1",
  moon: "M16.5 11.8A7 7 0 0 1 8.2 3.5a7 7 0 1 0 8.3 8.3",
  globe: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15M2.5 10h15M10 2.5c2 2.2 3 4.7 3 7.5s-1 5.3-3 7.5c-2-2.2-3-4.7-3-7.5s1-5.3 3-7.5",
  leave: "M8 3.5H4.5a1 1 0 0 0-1 1v11a1 1 0 0 0 1 1H8M13 13.5l3.5-3.5L13 6.5M16 10H8",
  list: "M7 5.5h9.5M7 10h9.5M7 14.5h9.5M3.5 5.5h.1M3.5 10h.1M3.5 14.5h.1",
  star: "m10 3 2.1 4.5 4.9.6-3.6 3.4.9 4.9L10 14l-4.3 2.4.9-4.9L3 8.1l4.9-.6z",
  more: "M4.5 10h.1M10 10h.1M15.5 10h.1",
  back: "M12.5 4.5 7 10l5.5 5.5",
  mail: "M3 5.5h14v9.5H3zM3 6l7 5 7-5",
  shield: "M10 2.8 4 5v4.5c0 3.6 2.5 6.2 6 7.7 3.5-1.5 6-4.1 6-7.7V5z",
  calendar: "M4 5h12v11.5H4zM4 8.5h12M7 3v3M13 3v3",
  chart: "M3.5 3.5v13h13M7 13.5v-4M10.5 13.5v-8M14 13.5v-6",
  eye: "M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10M12.3 10a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0",
  phone: "M5 3h2.6l1.3 3.6-1.7 1.3a9.5 9.5 0 0 0 4.9 4.9l1.3-1.7L17 12.4V15a2 2 0 0 1-2 2A12 12 0 0 1 3 5a2 2 0 0 1 2-2",
  camera: "M3 6.5h3L7.5 4.5h5L14 6.5h3v9H3zM10 13.8a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8",
  download: "M10 3.5v9M6 9l4 4 4-4M4 16.5h12",
};

/** The names of all signs. */
export const ICONS = Object.keys(PATHS);

export const Icon = ({ name, class: extra = "" }) =>
  html`<svg class=${"icon " + extra} viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${PATHS[name]} /></svg>`;

const STATES = {
  OPEN: html`<circle cx="10" cy="10" r="6.6" stroke-dasharray="2.6 2.6" />`,
  IN_PROGRESS: html`<circle cx="10" cy="10" r="6.6" /><path d="M10 6.4a3.6 3.6 0 0 1 0 7.2z" fill="currentColor" stroke="none" />`,
  WAITING: html`<circle cx="10" cy="10" r="6.6" /><path d="M8.2 7.6v4.8M11.8 7.6v4.8" />`,
  RESOLVED: html`<circle cx="10" cy="10" r="6.6" /><path d="m7 10.2 2.1 2.1 4-4.4" />`,
  CLOSED: html`<circle cx="10" cy="10" r="7.4" fill="currentColor" stroke="none" /><path d="m6.9 10.2 2.1 2.1 4-4.4" stroke="var(--surface)" />`,
};

/** The sign of a status. */
export const StatusIcon = ({ status }) =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${STATES[status]}</svg>`;

const LEVEL = { LOW: 1, NORMAL: 2, HIGH: 3, CRITICAL: 4 };

/** The sign of a priority: as many bars as it weighs. */
export const Bars = ({ priority }) => html`<svg class="bars" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
  ${[1, 2, 3, 4].map(
    (level) => html`<rect class=${level > LEVEL[priority] ? "off" : ""} x=${level * 4 - 4} y=${14 - level * 3} width="2.6" height=${level * 3} rx="1" />`,
  )}
</svg>`;
