/** Deadlines in words. */
import { html } from "../lib/html.js";
import { spoken } from "../lib/durations.js";
import { moment, t } from "../lib/i18n.js";
import { Icon } from "./icons.js";

/** How a clock stands, and how serious that is: fine, risk, late or nothing. */
export function standing(clock) {
  switch (clock?.state) {
    case "RUNNING": return clock.atRisk ? "risk" : "plain";
    case "BREACHED": return "late";
    case "MET": return "fine";
    default: return "plain";
  }
}

/** How a clock stands in a few words. */
export function spokenClock(clock) {
  switch (clock?.state) {
    case "RUNNING": return t("clock.left", { time: spoken(clock.remaining ?? "PT0S") });
    case "PAUSED": return t("clock.paused", { time: spoken(clock.remaining ?? "PT0S") });
    case "BREACHED": return clock.overrun ? t("clock.over", { time: spoken(clock.overrun) }) : t("clock.late");
    case "MET": return t("clock.met");
    default: return t("clock.none");
  }
}

/** The clock that matters next: the earliest that still runs, else the resolution. */
export function nextClock(sla) {
  const open = ["acceptance", "firstResponse", "resolution"]
    .filter((name) => ["RUNNING", "BREACHED"].includes(sla[name]?.state) && sla[name].deadline)
    .sort((a, b) => sla[a].deadline.localeCompare(sla[b].deadline));
  const running = open.filter((name) => sla[name].state === "RUNNING");
  return running[0] ?? (sla.resolution?.state === "BREACHED" ? "resolution" : open[0]) ?? "resolution";
}

export const Clock = ({ clock }) =>
  html`<span class=${"pill " + standing(clock)} title=${clock?.deadline ? moment(clock.deadline) : undefined}>
    ${standing(clock) !== "plain" && html`<${Icon} name="clock" />`}${spokenClock(clock)}</span>`;

/** The clock of a ticket that matters next, and what it is for. */
export function Due({ sla }) {
  const name = nextClock(sla);
  const clock = sla[name];
  return clock && clock.state !== "NONE" && html`<span class="row tight"><${Clock} clock=${clock} /><span class="unseen">${t("target." + name)}</span></span>`;
}
