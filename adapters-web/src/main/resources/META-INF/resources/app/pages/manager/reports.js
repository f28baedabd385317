/** The reports of a period: a chart, the table behind it, and the same as a file. */
import { html } from "../../lib/html.js";
import { get } from "../../lib/api.js";
import { spoken, seconds } from "../../lib/durations.js";
import { reportPath, share } from "../../lib/figures.js";
import { brief, day, known, named, number, t } from "../../lib/i18n.js";
import { useLive, useLoad } from "../../lib/load.js";
import { saveTable } from "../../lib/save.js";
import { Bones, Note, useBusy, Wrong } from "../../parts/basics.js";
import { Icon } from "../../parts/icons.js";
import { BarList, Columns, Legend } from "./charts.js";

const percent = (part) => (part === null ? "–" : number(Math.round(part * 1000) / 10) + " %");
const TIMES = new Set(["mean", "median", "p90"]);

/** What a line of a report is called. */
function nameOf(group, item) {
  if (["DAY", "WEEK", "MONTH"].includes(group)) return brief(item.key, group === "MONTH");
  if (item.label) return item.label;
  return known(`${group}.${item.key}`) ? t(`${group}.${item.key}`) : item.key === "none" ? t("dashboard.none") : named(group.toLowerCase(), item.key);
}

const value = (item, field) => (item[field] === undefined ? "–" : TIMES.has(field) ? spoken(item[field]) : number(item[field]));

function Table({ title, group, items, fields }) {
  return html`<details><summary>${t("dashboard.table")}<span class="unseen"> ${title}</span></summary>
    <div class="scroll" tabIndex="0" role="group" aria-label=${title}><table class="rows figures"><caption class="unseen">${title}</caption>
      <thead><tr><th scope="col">${t("group." + group)}</th>${fields.map((field) => html`<th scope="col" class="end" key=${field}>${t("report." + field)}</th>`)}</tr></thead>
      <tbody>${items.map((item) => html`<tr key=${item.key}><th scope="row"><bdi>${["DAY", "WEEK"].includes(group) ? day(item.key + "T12:00") : nameOf(group, item)}</bdi></th>
        ${fields.map((field) => html`<td class="end" key=${field}>${value(item, field)}</td>`)}</tr>`)}</tbody></table></div></details>`;
}

/** Reports over a period read many tickets, and are asked for anew less often than those of this moment. */
const RENEWED = { now: 15_000, period: 300_000 };

function Panel({ title, path, fields, draw, wide, of = "period" }) {
  const report = useLoad(() => get(path), [path]);
  useLive(() => true, report.reload, RENEWED[of]);
  const { busy, problem, run } = useBusy();
  const { data } = report;
  return html`<section class=${"card padded stack " + (wide ? "wide" : "")} aria-label=${title}>
    <div class="row spread"><h2>${title}</h2><button type="button" class="button small no-print" aria-disabled=${busy} onClick=${() => run(() => saveTable(path))}><${Icon} name="download" />CSV<span class="unseen"> ${title}</span></button></div>
    <${Wrong} problem=${problem ?? (data ? null : report.problem)} retry=${report.reload} />
    ${!data && !report.problem && html`<${Bones} lines=${4} />`}
    ${data && !data.complete && html`<${Note} icon="info">${t("dashboard.incomplete")}</${Note}>`}
    ${data && (data.items.length === 0 ? html`<p class="muted">${t("dashboard.nothing")}</p>` : html`${draw(data)}<${Table} title=${title} group=${data.group} items=${data.items} fields=${fields} />`)}
  </section>`;
}

const sum = (items, field) => items.reduce((all, item) => all + item[field], 0);
const names = (fields) => fields.map((field) => [field, t("report." + field)]);
const told = (fields, items) => fields.map((field) => t("said", { name: t("report." + field), value: number(sum(items, field)) })).join(", ");

/** Columns by day, week or month. */
function byTime(title, fields) {
  return ({ items, group }) => html`${fields.length > 1 && html`<${Legend} series=${names(fields)} />`}
    <${Columns} label=${`${title}. ${fields[0] === "open" ? t("chart.last", { value: number(items.at(-1).open) }) : told(fields, items)}`} items=${items} series=${names(fields)} name=${(item) => nameOf(group, item)} />`;
}

/** Bars by anything else. */
function bars(title, fields, spell) {
  return ({ items: all, group, report }) => {
    // Whoever has nothing to do now stands in the table, for what they have solved.
    const items = report === "workload" ? all.filter((item) => fields.some((field) => item[field] > 0)) : all;
    return html`${fields.length > 1 && html`<${Legend} series=${names(fields)} />`}
    ${items.length === 0 && html`<p class="muted">${t("dashboard.nothing")}</p>`}
    <${BarList} label=${`${title}. ${told(fields, items)}`} items=${items.slice(0, 12)} series=${names(fields)} name=${(item) => nameOf(group, item)} spell=${spell ?? ((item) => number(sum(fields.map((field) => ({ n: item[field] })), "n")))} />
    ${items.length > 12 && html`<p class="small muted">${t("chart.more", { count: items.length - 12 })}</p>`}`;
  };
}

function times(title) {
  return ({ items, group }) => {
    const hours = items.map((item) => ({ ...item, half: seconds(item.median ?? "PT0S"), rest: Math.max(0, seconds(item.p90 ?? "PT0S") - seconds(item.median ?? "PT0S")) }));
    const label = `${title}. ${items.map((item) => t("said", { name: nameOf(group, item), value: value(item, "median") })).join(", ")}`;
    return html`<${Legend} series=${[["half", t("report.median")], ["rest", t("chart.upto90")]]} />
      <${BarList} label=${label} items=${hours} series=${[["half", t("report.median")], ["rest", t("report.p90")]]} name=${(item) => nameOf(group, item)} spell=${(item) => `${value(item, "median")} · ${value(item, "p90")}`} />`;
  };
}

function promises(title) {
  return ({ items, group }) => html`<p class="row"><span class="large-figure figures">${percent(share(items))}</span><span class="muted">${t("chart.kept")}</span></p>
    <${Legend} series=${names(["met", "missed"])} />
    <${BarList} whole label=${`${title}. ${items.map((item) => t("said", { name: nameOf(group, item), value: percent(share([item])) })).join(", ")}`} items=${items} series=${names(["met", "missed"])} name=${(item) => nameOf(group, item)} spell=${(item) => percent(share([item]))} />`;
}

export function Reports({ shown, team }) {
  const { from, to, step } = shown;
  const path = (report, group) => reportPath(report, { from, to, team, group });
  const [volume, backlog, age, time, sla, work] = ["volume", "backlog", "age", "time", "sla", "work"].map((each) => t("chart." + each));
  return html`<section class="stack" aria-label=${t("dashboard.past")}><h2>${t("dashboard.past")} <span class="muted small">${t("dashboard.between", { from: day(from + "T12:00"), to: day(to + "T12:00") })}</span></h2>
    <div class="panels charts">
      <${Panel} wide title=${volume} path=${path("volume", step)} fields=${["in", "out"]} draw=${byTime(volume, ["in", "out"])} />
      <${Panel} title=${backlog} path=${path("backlog", step)} fields=${["open"]} draw=${byTime(backlog, ["open"])} />
      <${Panel} of="now" title=${age} path=${path("backlog", "AGE")} fields=${["open"]} draw=${bars(age, ["open"])} />
      <${Panel} title=${time} path=${path("resolution-time", "PRIORITY")} fields=${["resolved", "mean", "median", "p90"]} draw=${times(time)} />
      <${Panel} title=${sla} path=${path("sla", "TARGET")} fields=${["met", "missed"]} draw=${promises(sla)} />
      <${Panel} of="now" wide title=${work} path=${path("workload", "PERSON")} fields=${["led", "contributed", "asked", "resolved"]} draw=${bars(work, ["led", "contributed", "asked"])} />
    </div></section>`;
}
