/** Making a ticket of its own out of something that was said. */
import { html } from "../../lib/html.js";
import { useRef, useState } from "preact/hooks";
import { onceKey, post } from "../../lib/api.js";
import { moment, t } from "../../lib/i18n.js";
import { go } from "../../lib/router.js";
import { firstWords, splitBody } from "../../lib/splits.js";
import { Dialog, done, Note, useBusy, Wrong } from "../../parts/basics.js";
import { Choice, Text } from "../../parts/fields.js";
import { Icon } from "../../parts/icons.js";

/** A note's words are not for the requester of the new ticket, who reads its title. */
const titleOf = (comment, ticket) => (comment.visibility === "INTERNAL" ? ticket.title : firstWords(comment.body));

const named = (comment) => [comment.id, `${comment.author.name}, ${moment(comment.createdAt)} · ${firstWords(comment.body)}`];

function Split({ ticket, comments, onClose }) {
  const newest = [...comments].reverse();
  const [comment, setComment] = useState(newest[0]);
  const [title, setTitle] = useState(titleOf(newest[0], ticket));
  const [description, setDescription] = useState(null);
  const { busy, problem, run } = useBusy();
  const once = useRef(onceKey());
  const internal = comment.visibility === "INTERNAL";
  const choose = (id) => {
    const next = comments.find((each) => each.id === Number(id));
    if (title === titleOf(comment, ticket)) setTitle(titleOf(next, ticket));
    setDescription(null);
    setComment(next);
  };
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      const made = await post(`tickets/${ticket.id}/split`, splitBody(comment, title, description), { once: once.current });
      done(t("split.done", { id: made.id }));
      onClose();
      go("/tickets/" + made.id);
    });
  };
  const changed = (set) => (value) => {
    once.current = onceKey();
    set(value);
  };
  return html`<${Dialog} title=${t("split.title")} onClose=${onClose}><form onSubmit=${submit}><h2>${t("split.title")}</h2><p class="muted">${t("split.why")}</p><${Wrong} problem=${problem} />
    <${Choice} label=${t("split.comment")} value=${comment.id} onValue=${changed(choose)} options=${newest.map(named)} wrong=${problem?.of?.("comment")} />
    ${internal && html`<${Note} icon="lock">${t("split.note")}</${Note}>`}
    <${Text} label=${t("field.title")} value=${title} onValue=${changed(setTitle)} required maxlength="200" wrong=${problem?.of?.("title")} />
    <${Text} label=${t("field.description")} rows=${6} maxlength="20000" optional=${internal} value=${description ?? (internal ? "" : comment.body)} onValue=${changed(setDescription)} wrong=${problem?.of?.("description")} />
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("cancel")}</button><button class="button main" aria-disabled=${busy}>${t("split.do")}</button></div></form></${Dialog}>`;
}

export function Splitting({ ticket, comments }) {
  const [open, setOpen] = useState(false);
  if (comments.length === 0) return null;
  return html`<div class="no-print"><button type="button" class="button quiet small" onClick=${() => setOpen(true)}><${Icon} name="plus" />${t("split.title")}</button>
    ${open && html`<${Split} ticket=${ticket} comments=${comments} onClose=${() => setOpen(false)} />`}</div>`;
}
