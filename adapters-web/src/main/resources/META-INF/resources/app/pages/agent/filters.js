/** What the queue shows: words, a few choices, and keeping them as a view. */
import { html } from "../../lib/html.js";
import { useEffect, useState } from "preact/hooks";
import { get, post, remove } from "../../lib/api.js";
import { named, t } from "../../lib/i18n.js";
import { go } from "../../lib/router.js";
import { teamOptions } from "../../lib/structure.js";
import { Dialog, done, failed, useBusy, Wrong } from "../../parts/basics.js";
import { views } from "../../parts/desk.js";
import { Options, Text } from "../../parts/fields.js";
import { Icon } from "../../parts/icons.js";

const UNSOLVED = "OPEN,IN_PROGRESS,WAITING";
const some = (kind, values) => values.map((value) => [value, named(kind, value)]);

function Search({ value, onValue }) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onValue(text.trim()), 350);
    return () => clearTimeout(timer);
  }, [text]);
  const submit = (event) => {
    event.preventDefault();
    onValue(text.trim());
  };
  return html`<form class="search" role="search" onSubmit=${submit}><${Icon} name="search" />
    <input id="queue-search" class="input" type="search" aria-label=${t("queue.search")} placeholder=${t("queue.search.hint")} value=${text} maxlength="500"
      onInput=${(event) => setText(event.currentTarget.value)} onKeyDown=${(event) => event.key === "Escape" && event.currentTarget.blur()} /></form>`;
}

/** Takes a saved view away; what it showed is shown no longer. */
async function drop(view) {
  await remove("views/" + view.id, view.version);
  views.value = views.value.filter((each) => each.id !== view.id);
  done(t("views.dropped"));
  go("/queue");
}

function Keep({ asked, columns, onClose }) {
  const [name, setName] = useState("");
  const { busy, problem, run } = useBusy();
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      const { sort, ...query } = asked;
      await post("views", { scope: "PERSONAL", name: name.trim(), query, columns: ["title", ...columns], ...(sort ? { sort } : {}) });
      views.value = (await get("views?counts=true&limit=20")).items;
      done(t("views.kept"));
      onClose();
    });
  };
  return html`<${Dialog} title=${t("views.keep")} onClose=${onClose}><form onSubmit=${submit}><h2>${t("views.keep")}</h2><${Wrong} problem=${problem} />
    <${Text} label=${t("views.name")} value=${name} onValue=${setName} required maxlength="200" wrong=${problem?.of?.("name")} />
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("cancel")}</button><button class="button main" aria-disabled=${busy}>${t("save")}</button></div></form></${Dialog}>`;
}

export function Filters({ asked, onAsk, view, columns, onColumns }) {
  const [keeping, setKeeping] = useState(false);
  const statuses = ["OPEN", "IN_PROGRESS", "WAITING", "RESOLVED", "CLOSED"];
  const status = [[UNSOLVED, t("queue.todo")], ["", t("queue.status.all")], ...some("status", statuses)];
  if (asked.status && !status.some(([value]) => value === asked.status)) {
    status.push([asked.status, asked.status.split(",").map((each) => named("status", each)).join(", ")]);
  }
  const choice = (field, options) => html`<${Options} aria-label=${t("queue.by." + field)} value=${asked[field] ?? ""} onValue=${(value) => onAsk({ [field]: value })} options=${options} />`;
  const clock = asked.overdue ? "overdue" : asked.atRisk ? "atRisk" : "";
  return html`<div class="filters">
    <${Search} value=${asked.q ?? ""} onValue=${(q) => onAsk({ q, sort: q ? "" : "-priority,createdAt" })} />
    <div class="choices-row">
    ${choice("status", status)}
    ${choice("priority", [["", t("queue.priority.all")], ...some("priority", ["CRITICAL", "HIGH", "NORMAL", "LOW"])])}
    ${choice("assignee", [["", t("queue.assignee.all")], ["me", t("queue.assignee.me")], ["none", t("queue.assignee.none")]])}
    ${choice("team", [["", t("queue.team.all")], ...teamOptions()])}
    <${Options} aria-label=${t("queue.by.clock")} value=${clock} onValue=${(value) => onAsk({ overdue: value === "overdue" ? "true" : "", atRisk: value === "atRisk" ? "true" : "" })}
      options=${[["", t("queue.clock.all")], ["overdue", t("queue.clock.overdue")], ["atRisk", t("queue.clock.atRisk")]]} />
    ${choice("sort", [["-priority,createdAt", t("sort.priority")], ["deadline", t("sort.deadline")], ["-updatedAt", t("sort.updated")], ["-createdAt", t("sort.newest")], ["createdAt", t("sort.oldest")], ["id", t("field.id")], ["", t("sort.relevance")]])}
    <button type="button" class="button quiet small" onClick=${() => setKeeping(true)}><${Icon} name="star" />${t("views.keep")}</button>
    ${!view?.columns?.length && html`<button type="button" class="button quiet small" onClick=${onColumns}><${Icon} name="list" />${t("columns.open")}</button>`}
    ${view?.changeable && html`<button type="button" class="button quiet small" onClick=${() => drop(view).catch(failed)}><${Icon} name="close" />${t("views.drop")}</button>`}</div>
    ${keeping && html`<${Keep} asked=${asked} columns=${columns} onClose=${() => setKeeping(false)} />`}
  </div>`;
}
