/** When the clocks run: hours of the week, and days off. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { all, remove } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { administers } from "../../lib/session.js";
import { Confirm, Dialog, done, useBusy, Wrong } from "../../parts/basics.js";
import { Edit } from "./calendar.js";
import { Heading, Open, Things } from "./parts.js";
import { Proposals } from "./proposals.js";

/** The calendar that ships with the product, by which everything is measured that says no other: it stays. */
const FIRST = 1;

const DAYS = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];

const hours = (intervals) => (intervals?.length ? intervals.map(([from, to]) => from + "–" + to).join(", ") : t("calendar.closed"));

const when = (holiday) => holiday.date ?? holiday.monthDay ?? holiday.rule;

function Show({ calendar, onClose }) {
  return html`<${Dialog} title=${calendar.name} onClose=${onClose}><div class="inside"><h2>${calendar.name}</h2><p class="muted">${calendar.zone}</p>
    <dl class="facts">${DAYS.map((day) => html`<dt key=${day}>${t("day." + day)}</dt><dd class="figures">${hours(calendar.weekly[day])}</dd>`)}</dl>
    <h3>${t("calendar.holidays")}</h3>
    <ul role="list" class="stack tight">${calendar.holidays.map((holiday, i) => html`<li class="row spread" key=${i}><span>${holiday.name ?? ""}</span><span class="muted figures">${when(holiday)}${holiday.active === false ? " · " + t("calendar.off") : ""}</span></li>`)}</ul>
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("close")}</button></div></div></${Dialog}>`;
}

export function Calendars() {
  const list = useLoad(() => all("calendars"), []);
  const [open, setOpen] = useState(null);
  const [editing, setEditing] = useState(undefined);
  const [filling, setFilling] = useState(null);
  const [leaving, setLeaving] = useState(null);
  const { problem, run } = useBusy();
  const columns = [
    [t("person.name"), (calendar) => calendar.name],
    [t("calendar.zone"), (calendar) => calendar.zone],
    [t("calendar.holidays"), (calendar) => calendar.holidays.length],
    ["", (calendar) => html`<button type="button" class="button small" onClick=${() => setOpen(calendar)}>${t("show")}<span class="unseen"> ${calendar.name}</span></button>`],
    ...(administers.value ? [[t("calendar.change"), (calendar) => html`<span class="row tight"><${Open} name=${calendar.name} onOpen=${() => setEditing(calendar)} />
      <button type="button" class="button small" aria-expanded=${filling?.id === calendar.id} onClick=${() => setFilling(filling?.id === calendar.id ? null : calendar)}>${t("calendar.propose")}<span class="unseen"> ${calendar.name}</span></button>
      ${calendar.id !== FIRST && html`<button type="button" class="button small" onClick=${() => setLeaving(calendar)}>${t("calendar.drop")}<span class="unseen"> ${calendar.name}</span></button>`}</span>`]] : []),
  ];
  const end = (made) => {
    setEditing(undefined);
    done(t("saved"));
    if (made) setFilling(made);
    list.reload();
  };
  const drop = () =>
    run(async () => {
      setLeaving(null);
      await remove("calendars/" + leaving.id, leaving.version).catch((failure) => {
        list.reload();
        throw failure;
      });
      if (filling?.id === leaving.id) setFilling(null);
      done(t("calendar.dropped"));
      list.reload();
    });
  const proposed = (calendar) => {
    setFilling(null);
    setEditing(calendar);
    list.reload();
  };
  return html`<${Heading} title=${t("admin.calendars")} add=${t("calendar.add")} onAdd=${administers.value && (() => setEditing(null))} /><${Wrong} problem=${problem} /><${Things} list=${list} columns=${columns} caption=${t("admin.calendars")} empty=${t("calendar.none")} icon="calendar" />
    ${filling && html`<${Proposals} key=${filling.id} calendar=${filling} onDone=${proposed} />`}
    ${editing !== undefined && html`<${Edit} key=${editing?.id} calendar=${editing} onDone=${end} onClose=${() => setEditing(undefined)} />`}
    ${leaving && html`<${Confirm} title=${t("calendar.drop.title", { name: leaving.name })} action=${t("calendar.drop")} onConfirm=${drop} onClose=${() => setLeaving(null)}>${t("calendar.drop.why")}</${Confirm}>`}
    ${open && html`<${Show} calendar=${open} onClose=${() => setOpen(null)} />`}`;
}
