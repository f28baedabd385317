/** Where one writes: a reply that the requester reads, or a note that they never see. The two cannot be confused. */
import { html, classes } from "../../lib/html.js";
import { useEffect, useRef, useState } from "preact/hooks";
import { onceKey, post } from "../../lib/api.js";
import { useDraft } from "../../lib/drafts.js";
import { list, t } from "../../lib/i18n.js";
import { refused as notMeant } from "../../lib/mentions.js";
import { nextAfter } from "../../lib/queue.js";
import { go } from "../../lib/router.js";
import { me } from "../../lib/session.js";
import { done, failed, Note, useBusy, Wrong } from "../../parts/basics.js";
import { Chosen, filesOf, upload } from "../../parts/files.js";
import { Icon } from "../../parts/icons.js";
import { useMentions } from "./mentions.js";
import { offerUndo } from "./undo.js";

function Kinds({ kind, onKind }) {
  const tab = (name, icon, words) => html`<button type="button" role="tab" aria-selected=${kind === name} tabIndex=${kind === name ? 0 : -1}
    onClick=${() => onKind(name)} onKeyDown=${(event) => ["ArrowLeft", "ArrowRight"].includes(event.key) && onKind(name === "PUBLIC" ? "INTERNAL" : "PUBLIC")}>
    <${Icon} name=${icon} />${words}</button>`;
  return html`<div class="kind" role="tablist" aria-label=${t("composer.kind")}>
    ${tab("PUBLIC", "reply", t("ticket.reply"))}${tab("INTERNAL", "lock", t("ticket.note"))}</div>`;
}

/** Tells what came in while one was writing. */
function useOthers(comments, writing) {
  const began = useRef(null);
  if (!writing) began.current = null;
  else if (began.current === null) began.current = comments.length;
  return writing ? comments.slice(began.current).filter((comment) => comment.author.id !== me.value.id) : [];
}

export function Composer({ ticket, comments, staff, kind, onKind, onDoing, onSent, input }) {
  const internal = kind === "INTERNAL";
  const draft = `${internal ? "note" : "reply"}:${ticket.id}`;
  const [body, setBody, forget] = useDraft(draft, "");
  const [files, setFiles] = useState([]);
  const { busy, problem, run, clear } = useBusy();
  const once = useRef(onceKey());
  const others = useOthers(comments, body !== "");
  useEffect(clear, [kind]);
  const write = (text) => {
    once.current = onceKey();
    setBody(text);
    onDoing(text === "" ? "READING" : internal ? "NOTING" : "WRITING");
  };
  const mentions = useMentions({ ticket, staff, draft, body, onBody: write, input });
  const back = () => {
    onSent();
    input.current?.focus();
  };
  const say = () => {
    const people = mentions.meant().map(({ id }) => id);
    return post(`tickets/${ticket.id}/comments`, { body, visibility: kind, ...(people.length && { mentions: people }) }, { once: once.current });
  };
  const next = staff ? nextAfter(ticket.id) : undefined;
  const send = (goOn) =>
    run(async () => {
      const comment = body.trim() && (await say());
      const refused = await upload(ticket.id, files, staff ? kind : undefined);
      forget();
      mentions.forget();
      onDoing("READING");
      setFiles(refused.map(({ file }) => file));
      refused.forEach(({ problem: why }) => failed(why));
      once.current = onceKey();
      const words = t(internal ? "composer.noted" : "composer.sent");
      if (comment) offerUndo({ comment, words, draft, files: files.length - refused.length, then: back });
      else done(words);
      if (goOn && refused.length === 0) go("/tickets/" + next);
      else onSent();
    });
  const submit = (event, goOn = event.submitter?.value === "next") => {
    event.preventDefault();
    if (body.trim() || files.length) send(goOn);
  };
  const key = (event) => {
    if (mentions.key(event)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event, event.shiftKey && next !== undefined);
    else if (event.key === "Escape") event.currentTarget.blur();
  };
  const paste = (event) => {
    const pasted = filesOf(event.clipboardData);
    if (pasted.length) setFiles([...files, ...pasted]);
  };
  const drop = (event) => {
    event.preventDefault();
    setFiles([...files, ...filesOf(event.dataTransfer)]);
  };
  const unread = notMeant(problem, mentions.meant()).map(({ name }) => name);
  const label = internal ? t("composer.note.label") : t(staff ? "composer.reply.label" : "composer.reply.mine", { name: ticket.requester.name });
  return html`<form class=${classes("composer", internal && "internal")} onSubmit=${submit} onPaste=${paste} onDrop=${drop} onDragOver=${(event) => event.preventDefault()}>
    ${staff && html`<${Kinds} kind=${kind} onKind=${onKind} />`}
    <p class="audience"><${Icon} name=${internal ? "lock" : "reply"} />${label}</p>
    ${mentions.offer}
    <textarea ref=${input} class="input" ...${mentions.tied} onClick=${mentions.look} onKeyUp=${mentions.moved} onBlur=${mentions.away} dir="auto" aria-label=${label} maxlength="20000" value=${body} onKeyDown=${key}
      placeholder=${t(internal ? "composer.note.hint" : "composer.reply.hint")} onInput=${(event) => { write(event.currentTarget.value); mentions.look(); }}></textarea>
    ${others.length > 0 && html`<div class="ends"><${Note} icon="info">${t("composer.others", { count: others.length, name: others.at(-1).author.name })}</${Note}></div>`}
    ${problem && html`<div class="ends"><${Wrong} problem=${problem} />${unread.length > 0 && html`<${Note}>${t("mention.refused", { names: list(unread) })}</${Note}>`}</div>`}
    <div class="ends"><${Chosen} compact files=${files} onFiles=${setFiles} /><span class="grow"></span>
      ${next !== undefined && html`<button class="button" value="next" title="Ctrl ⇧ Enter" aria-disabled=${busy || (!body.trim() && !files.length)}>${t("composer.next")}</button>`}
      <button class=${"button " + (internal ? "" : "main")} aria-disabled=${busy || (!body.trim() && !files.length)}>
        <${Icon} name=${internal ? "lock" : "reply"} />${t(busy ? "sending" : internal ? "composer.note.send" : "composer.send")}</button></div>
  </form>`;
}
