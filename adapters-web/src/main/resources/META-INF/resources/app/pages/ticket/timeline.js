/** The conversation, and what happened in between. */
import { html, classes } from "../../lib/html.js";
import { useMemo, useRef, useState } from "preact/hooks";
import { patch, remove } from "../../lib/api.js";
import { fold } from "../../lib/folding.js";
import { list, t } from "../../lib/i18n.js";
import { me } from "../../lib/session.js";
import { keep, recall } from "../../lib/storage.js";
import { Avatar, Confirm, Prose, Time, useBusy, Wrong } from "../../parts/basics.js";
import { Icon } from "../../parts/icons.js";
import { eventSentence, namesIn } from "./events.js";

/** Events that a comment of their own stands for, or that say nothing to people. */
const QUIET = new Set(["COMMENTED", "COMMENT_EDITED", "SLA_CHANGED"]);

function Rewrite({ comment, ticket, onDone }) {
  const [body, setBody] = useState(comment.body);
  const { busy, problem, run } = useBusy();
  const save = () =>
    run(async () => {
      await patch(`tickets/${ticket.id}/comments/${comment.id}`, { body }, comment.version);
      onDone();
    });
  return html`<div class="stack tight"><${Wrong} problem=${problem} />
    <textarea class="input" dir="auto" aria-label=${t("comment.edit")} value=${body} onInput=${(event) => setBody(event.currentTarget.value)}></textarea>
    <div class="row"><button type="button" class="button main small" aria-disabled=${busy} onClick=${save}>${t("save")}</button>
      <button type="button" class="button small" onClick=${onDone}>${t("cancel")}</button></div></div>`;
}

function Said({ comment, ticket, read, onChange }) {
  const [editing, setEditing] = useState(false);
  const [removing, setRemoving] = useState(false);
  const { problem, run } = useBusy();
  const internal = comment.visibility === "INTERNAL";
  const own = comment.author.id === me.value.id && ticket.status !== "CLOSED";
  const withdraw = () =>
    run(async () => {
      setRemoving(false);
      await remove(`tickets/${ticket.id}/comments/${comment.id}`, comment.version);
      onChange();
    });
  const end = () => {
    setEditing(false);
    onChange();
  };
  return html`<li class=${classes("said", internal && "internal")} id=${"c" + comment.id}><${Avatar} large name=${comment.author.name} />
    <article class="bubble"><header class="by"><strong><bdi>${comment.author.name}</bdi></strong>
      ${internal && html`<span class="label-internal"><${Icon} name="lock" />${t("internal")}</span>`}
      <${Time} at=${comment.createdAt} />${comment.editedAt && html`<span>${t("comment.edited")}</span>`}
      ${own && !editing && html`<span class="row tight no-print"><button type="button" class="button quiet small" onClick=${() => setEditing(true)}>${t("edit")}</button>
        <button type="button" class="button quiet small" onClick=${() => setRemoving(true)}>${t("comment.withdraw")}</button></span>`}</header>
      <${Wrong} problem=${problem} />
      ${editing ? html`<${Rewrite} comment=${comment} ticket=${ticket} onDone=${end} />` : html`<${Prose} text=${comment.body} />`}
      ${read && html`<p class="read-by no-print" title=${t("presence.read", { names: list(read) })}>${t("presence.read", { names: list(read) })}</p>`}</article>
    ${removing && html`<${Confirm} title=${t("comment.withdraw")} action=${t("comment.withdraw")} onConfirm=${withdraw} onClose=${() => setRemoving(false)}>${t("comment.withdraw.why")}</${Confirm}>`}
  </li>`;
}

const Event = ({ event, names }) => html`<li class="event"><span><span class="lines" dir="auto">${eventSentence(event, names)}</span> · <${Time} at=${event.at} /></span></li>`;

const Folded = ({ items, names }) => html`<li class="event"><details><summary>${t("timeline.folded", { count: items.length })}</summary>
  <ol role="list" class="timeline">${items.map(({ event }) => html`<${Event} key=${event.sequence} event=${event} names=${names} />`)}</ol></details></li>`;

/** When the reader was here before; noted anew with each visit. */
function useLastVisit(id) {
  const ref = useRef(null);
  if (ref.current?.id !== id) {
    ref.current = { id, at: recall("visited:" + id) };
    keep("visited:" + id, new Date().toISOString());
  }
  return ref.current.at;
}

function together(comments, history, onlyMessages) {
  const events = onlyMessages ? [] : history.filter((event) => !QUIET.has(event.kind));
  return [...comments.map((comment) => ({ at: comment.createdAt, comment })), ...events.map((event) => ({ at: event.at, event }))].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.event ? -1 : 1),
  );
}

export function Timeline({ ticket, comments, history, read, onChange }) {
  const [onlyMessages, setOnlyMessages] = useState(recall("only-messages", false));
  const names = useMemo(() => namesIn(ticket, history, comments), [ticket, history, comments]);
  const seen = useLastVisit(ticket.id);
  const items = fold(together(comments, history, onlyMessages));
  const fresh = seen ? items.findIndex(({ comment, at }) => comment && comment.author.id !== me.value.id && at > seen) : -1;
  const choose = () => {
    keep("only-messages", !onlyMessages);
    setOnlyMessages(!onlyMessages);
  };
  return html`<section class="stack" aria-label=${t("timeline.title")}>
    <div class="row spread"><h2>${t("timeline.title")}</h2>
      <button type="button" class="button quiet small no-print" aria-pressed=${onlyMessages} onClick=${choose}>${t(onlyMessages ? "timeline.all" : "timeline.messages")}</button></div>
    <ol role="list" class="timeline">
      ${items.map(({ comment, event, folded }, i) => [
        i === fresh && html`<li class="fresh" key="fresh">${t("timeline.fresh")}</li>`,
        folded && html`<${Folded} key=${"f" + folded[0].event.sequence} items=${folded} names=${names} />`,
        comment ? html`<${Said} key=${"c" + comment.id} comment=${comment} ticket=${ticket} read=${read.get(comment.id)} onChange=${onChange} />`
          : event && html`<${Event} key=${"e" + event.sequence} event=${event} names=${names} />`,
      ])}
    </ol>
  </section>`;
}
