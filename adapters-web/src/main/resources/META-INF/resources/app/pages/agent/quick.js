/** A ticket for somebody who is on the telephone, on one screen. */
import { html } from "../../lib/html.js";
import { useEffect, useRef, useState } from "preact/hooks";
import { get, onceKey, post } from "../../lib/api.js";
import { BLANK, call, isForAnother } from "../../lib/calls.js";
import { useDraft } from "../../lib/drafts.js";
import { t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { endAlike } from "../../lib/phones.js";
import { go, place, query } from "../../lib/router.js";
import { worksOnTickets } from "../../lib/session.js";
import { categoryOptions } from "../../lib/structure.js";
import { done, failed, Note, Nowhere, Status, Title, useBusy, Wrong } from "../../parts/basics.js";
import { Choice, Text } from "../../parts/fields.js";
import { PersonField } from "../../parts/people.js";

/** What the caller waits for already: they may be calling about it. */
function Waiting({ caller }) {
  const { data, problem } = useLoad(() => get(`tickets?requester=${caller.id}&status=OPEN,IN_PROGRESS,WAITING&sort=-updatedAt&limit=5`), [caller.id]);
  if (problem) return html`<${Wrong} problem=${problem} />`;
  return html`<div role="status">${data && data.items.length === 0 && html`<p class="muted small">${t("quick.nothing", { name: caller.name })}</p>`}
    ${data?.items.length > 0 && html`<section class="card similar" aria-label=${t("quick.open", { name: caller.name })}><h2>${t("quick.open", { name: caller.name })}</h2>
      <ul role="list">${data.items.map((ticket) => html`<li key=${ticket.id}><span class="row"><a href=${"/tickets/" + ticket.id}><span class="figures">#${ticket.id}</span> <bdi>${ticket.title}</bdi></a><${Status} status=${ticket.status} /></span></li>`)}</ul></section>`}</div>`;
}

const byId = async (id) => ({ person: await get("people/" + encodeURIComponent(id)) });

async function byNumber(number) {
  const { items } = await get("people?limit=9&q=" + encodeURIComponent(number));
  const having = items.filter(({ phone }) => endAlike(phone, number));
  return having.length === 1 ? { person: having[0] } : { number, many: having.length > 1 };
}

/** Whom the address names, by `caller` or by the `number` of their telephone: `{person}`, or `{number, many}` if that is not one person. */
function useNamed() {
  const [named, setNamed] = useState(null);
  const asked = new URLSearchParams(place.value.query);
  const caller = asked.get("caller");
  const number = asked.get("number");
  useEffect(() => {
    if (!caller && !number) return undefined;
    let left = false;
    (caller ? byId(caller) : byNumber(number)).then((found) => {
      if (left) return;
      setNamed(found);
      query({});
    }, (problem) => left || failed(problem));
    return () => (left = true);
  }, [caller, number]);
  return named;
}

const nameOf = ({ person, number }) => person?.name ?? number;

function Form() {
  const named = useNamed();
  const [other, setOther] = useState(null);
  const [sought, setSought] = useState(null);
  const [form, setForm, forget] = useDraft("quick", BLANK);
  const [calls, setCalls] = useState(0);
  const { busy, problem, run, clear } = useBusy();
  const once = useRef(onceKey());
  const root = useRef(null);
  const restored = useRef(Boolean(form.title || form.caller));
  const set = (changes) => {
    once.current = onceKey();
    setForm((before) => ({ ...before, ...changes }));
  };
  // Who calls is the first question, and what about the second.
  useEffect(() => root.current.querySelectorAll("input")[form.caller && calls ? 1 : 0].focus(), [calls]);
  const anew = () => {
    forget();
    clear();
    restored.current = false;
    setOther(null);
    setSought(null);
    setCalls((before) => before + 1);
  };
  const begin = ({ person, ...unknown }) => {
    set({ caller: person ? { id: person.id, name: person.name } : null });
    setSought(person ? null : unknown);
    setOther(null);
    setCalls((before) => before + 1);
  };
  useEffect(() => {
    if (named && isForAnother(form, named.person)) setOther(named);
    else if (named) begin(named);
  }, [named]);
  const submit = (event) => {
    event.preventDefault();
    const goOn = event.submitter?.value === "next";
    if (!form.caller) {
      root.current.querySelector("input").focus();
      return;
    }
    run(async () => {
      const ticket = await post("tickets", call(form), { once: once.current });
      once.current = onceKey();
      done(t("quick.done", { id: ticket.id, name: form.caller.name }));
      anew();
      if (!goOn) go("/tickets/" + ticket.id);
    });
  };
  return html`<form class="stack" ref=${root} onSubmit=${submit}>
    ${restored.current && html`<${Note}><span class="row spread"><span>${t("draft.restored")}</span><button type="button" class="button small" onClick=${anew}>${t("draft.forget")}</button></span></${Note}>`}
    ${other && form.caller && html`<${Note}><span class="row spread"><span>${t("quick.other", { name: nameOf(other), before: form.caller.name })}</span>
      <button type="button" class="button small" onClick=${() => { anew(); begin(other); }}>${t("quick.other.begin", { name: nameOf(other) })}</button></span></${Note}>`}
    ${sought && !form.caller && html`<${Note}>${t(sought.many ? "quick.number.many" : "quick.number.none", { number: sought.number })}</${Note}>`}
    <${Wrong} problem=${problem} />
    <${PersonField} key=${calls} label=${t("quick.caller")} hint=${t("quick.hint")} start=${form.caller ?? (sought && { name: sought.number })} required wrong=${problem?.of?.("requester")} onPerson=${(person) => set({ caller: person && { id: person.id, name: person.name } })} />
    ${form.caller && html`<${Waiting} key=${form.caller.id} caller=${form.caller} />`}
    <${Text} label=${t("report.what")} value=${form.title} onValue=${(title) => set({ title })} maxlength="200" required autocomplete="off" wrong=${problem?.of?.("title")} />
    <${Text} label=${t("quick.said")} optional rows="5" value=${form.description} onValue=${(description) => set({ description })} maxlength="20000" wrong=${problem?.of?.("description")} />
    <div class="choices">
      <${Choice} label=${t("report.kind")} value=${form.type} onValue=${(type) => set({ type })} options=${["INCIDENT", "REQUEST"].map((each) => [each, t("kind." + each)])} />
      <${Choice} label=${t("report.category")} value=${form.category} onValue=${(category) => set({ category })} options=${[["", t("report.category.none")], ...categoryOptions()]} wrong=${problem?.of?.("category")} />
      <${Choice} label=${t("report.urgency")} value=${form.urgency} onValue=${(urgency) => set({ urgency })} options=${["LOW", "MEDIUM", "HIGH"].map((each) => [each, t("urgency." + each)])} />
    </div>
    <div class="row"><button class="button main" value="open" aria-disabled=${busy}>${t(busy ? "sending" : "quick.send")}</button>
      <button class="button" value="next" aria-disabled=${busy}>${t("quick.next")}</button><span class="muted small">${t("draft.kept")}</span></div>
  </form>`;
}

export default function QuickPage() {
  if (!worksOnTickets.value) return html`<${Nowhere} />`;
  return html`<div class="page narrow"><div><${Title}>${t("quick.title")}</${Title}><p class="muted">${t("quick.how")}</p></div><${Form} /></div>`;
}
