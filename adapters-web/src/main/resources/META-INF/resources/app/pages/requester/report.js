/** Reporting something in a minute. */
import { html } from "../../lib/html.js";
import { useEffect, useRef, useState } from "preact/hooks";
import { get, onceKey, post } from "../../lib/api.js";
import { useDraft } from "../../lib/drafts.js";
import { list, t } from "../../lib/i18n.js";
import { connected } from "../../lib/live.js";
import { go } from "../../lib/router.js";
import { worksOnTickets } from "../../lib/session.js";
import { categoryOptions, needStructure, teamOptions } from "../../lib/structure.js";
import { filesMissing, outOfReach, standing } from "../../lib/unsent.js";
import { done, failed, Note, Status, Title, useBusy, Wrong } from "../../parts/basics.js";
import { Choice, Text } from "../../parts/fields.js";
import { CustomControls, customValues, needCustomFields } from "../../parts/custom.js";
import { Chosen, filesOf, upload } from "../../parts/files.js";
import { PersonField } from "../../parts/people.js";
import { CategoryChoice } from "./suggestion.js";

const BLANK = { type: "INCIDENT", title: "", description: "", category: "", urgency: "MEDIUM", team: "", impact: "MEDIUM", confidential: false, channel: "WEB", custom: {}, requester: null, once: "", unsent: null };

/** Tickets that may be about the same, while one types. */
function Similar({ form }) {
  const [found, setFound] = useState([]);
  useEffect(() => {
    if (form.title.trim().length < 4) {
      setFound([]);
      return undefined;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const asked = new URLSearchParams({ title: form.title.trim().slice(0, 200) });
      if (form.description.trim()) asked.set("description", form.description.trim().slice(0, 1000));
      if (form.category) asked.set("category", form.category);
      try {
        setFound((await get("tickets/similar?" + asked, { signal: stop.signal })).items.slice(0, 4));
      } catch (problem) {
        if (problem.name !== "AbortError") setFound([]);
      }
    }, 450);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [form.title, form.description, form.category]);
  return html`<div role="status">${found.length > 0 && html`<section class="card similar" aria-label=${t("similar.title")}>
    <h2>${t("similar.title")}</h2><p class="muted small">${t("similar.why")}</p>
    <ul role="list">${found.map(({ ticket }) => html`<li key=${ticket.id}><span class="row"><a href=${"/tickets/" + ticket.id} target="_blank"><bdi>${ticket.title}</bdi></a><${Status} status=${ticket.status} /></span>
      ${ticket.resolution && html`<span class="small muted" dir="auto">${t("similar.solved", { how: ticket.resolution })}</span>`}</li>`)}</ul>
  </section>`}</div>`;
}

function Kinds({ value, onValue }) {
  return html`<fieldset class="stack tight"><legend>${t("report.kind")}</legend><div class="choices">
    ${["INCIDENT", "REQUEST"].map((kind) => html`<label class="choice" key=${kind}>
      <input type="radio" name="type" value=${kind} checked=${value === kind} onChange=${() => onValue(kind)} />
      <span><span class="strong">${t("kind." + kind)}</span><br /><span class="muted small">${t("kind." + kind + ".what")}</span></span></label>`)}
  </div></fieldset>`;
}

/** What only those who work on tickets say: for whom, by which way, for which team. */
function ForStaff({ form, set, problem }) {
  return html`<details class="card padded"><summary class="strong">${t("report.staff")}</summary><div class="stack" >
    <${PersonField} label=${t("report.for")} hint=${t("report.for.hint")} optional wrong=${problem?.of?.("requester")} start=${form.requester} onPerson=${(person) => set({ requester: person && { id: person.id, name: person.name } })} />
    <div class="choices">
      <${Choice} label=${t("report.channel")} value=${form.channel} onValue=${(channel) => set({ channel })} options=${["WEB", "PHONE", "EMAIL", "CHAT"].map((each) => [each, t("channel." + each)])} />
      <${Choice} label=${t("field.impact")} value=${form.impact} onValue=${(impact) => set({ impact })} options=${["LOW", "MEDIUM", "HIGH"].map((each) => [each, t("impact." + each)])} />
      <${Choice} label=${t("field.team")} value=${form.team} onValue=${(team) => set({ team })} options=${[["", t("report.team.auto")], ...teamOptions()]} />
    </div>
    <label class="check"><input type="checkbox" checked=${form.confidential} onChange=${(event) => set({ confidential: event.currentTarget.checked })} />${t("report.confidential")}</label>
  </div></details>`;
}

function body(form) {
  const staff = worksOnTickets.value;
  return {
    type: form.type, title: form.title.trim(), description: form.description, urgency: form.urgency,
    ...(Object.keys(customValues(form.type, form.custom)).length ? { customFields: customValues(form.type, form.custom) } : {}),
    ...(form.category ? { category: Number(form.category) } : {}),
    ...(staff ? { impact: form.impact, confidential: form.confidential, channel: form.channel } : {}),
    ...(staff && form.team ? { team: Number(form.team) } : {}),
    ...(staff && form.requester ? { requester: form.requester.id } : {}),
  };
}

/** Whether the service can be reached, as far as the browser knows. */
function useLine() {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener("online", look);
    addEventListener("offline", look);
    return () => {
      removeEventListener("online", look);
      removeEventListener("offline", look);
    };
  }, []);
  return online;
}

/** Tells what was not sent, and when it can be. */
const Unsent = ({ stands, missing }) => html`<div role="status">${stands && html`<${Note} icon=${stands === "ready" ? "info" : "warn"}><p>${t("report.unsent." + stands)}</p>
  ${missing && html`<p>${t("report.unsent.files")}</p>`}</${Note}>`}</div>`;

/** Sends files to a new ticket, and tells which were not taken. */
async function attach(ticket, files) {
  const refused = await upload(ticket.id, files);
  const lost = refused.filter(({ problem }) => outOfReach(problem)).map(({ file }) => file.name);
  if (lost.length) failed(new Error(t("report.files.lost", { names: list(lost) })));
  refused.filter(({ problem }) => !outOfReach(problem)).forEach(({ problem }) => failed(problem));
}

/** Sends the form under the key that its draft has, so that nothing is there twice even after a reload. */
async function send(form, setForm, files) {
  const once = form.once || onceKey();
  setForm((before) => ({ ...before, once }));
  await needCustomFields();
  try {
    return await post("tickets", body(form), { once });
  } catch (problem) {
    if (!outOfReach(problem)) throw problem;
    setForm((before) => ({ ...before, unsent: { files: files.length } }));
    return undefined;
  }
}

export default function ReportPage() {
  const [form, setForm, forget] = useDraft("report", BLANK);
  const [files, setFiles] = useState([]);
  const [round, setRound] = useState(0);
  const { busy, problem, run, clear } = useBusy();
  const restored = useRef(Boolean(form.title || form.description));
  const stands = standing(form.unsent, useLine(), connected.value);
  const set = (changes) => setForm((before) => ({ ...before, ...changes, once: onceKey() }));
  useEffect(() => {
    needCustomFields();
    needStructure();
  }, [stands]);
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      const ticket = await send(form, setForm, files);
      if (!ticket) return;
      await attach(ticket, files);
      forget();
      done(t("report.done", { id: ticket.id }));
      go("/tickets/" + ticket.id);
    });
  };
  const startAfresh = () => {
    forget();
    clear();
    setRound(round + 1);
    restored.current = false;
  };
  const paste = (event) => {
    const pasted = filesOf(event.clipboardData);
    if (pasted.length) setFiles([...files, ...pasted]);
  };
  return html`<div class="page narrow">
    <div><${Title}>${t("report.title")}</${Title}><p class="muted">${t("report.how")}</p></div>
    ${restored.current && html`<${Note}><span class="row spread"><span>${t("draft.restored")}</span><button type="button" class="button small" onClick=${startAfresh}>${t("draft.forget")}</button></span></${Note}>`}
    <form class="stack" onSubmit=${submit} onPaste=${paste}>
      <${Wrong} problem=${problem} />
      <${Kinds} value=${form.type} onValue=${(type) => set({ type })} />
      <${Text} label=${t("report.what")} hint=${t("report.what.hint")} value=${form.title} onValue=${(title) => set({ title })} maxlength="200" required wrong=${problem?.of?.("title")} autocomplete="off" />
      <${Similar} form=${form} />
      <${Text} label=${t("report.more")} hint=${t("report.more.hint")} optional rows="6" value=${form.description} onValue=${(description) => set({ description })} maxlength="20000" wrong=${problem?.of?.("description")} />
      <div class="choices">
        <${CategoryChoice} label=${t("report.category")} text=${form.title + " " + form.description.slice(0, 1000)} value=${form.category} onValue=${(category) => set({ category })} options=${[["", t("report.category.none")], ...categoryOptions()]} />
        <${Choice} label=${t("report.urgency")} value=${form.urgency} onValue=${(urgency) => set({ urgency })} options=${["LOW", "MEDIUM", "HIGH"].map((each) => [each, t("urgency." + each)])} />
      </div>
      <${CustomControls} type=${form.type} typed=${form.custom} onTyped=${(custom) => set({ custom })} problem=${problem} />
      <${Chosen} files=${files} onFiles=${setFiles} />
      ${worksOnTickets.value && html`<${ForStaff} key=${round} form=${form} set=${set} problem=${problem} />`}
      <${Unsent} stands=${stands} missing=${filesMissing(form.unsent, files)} />
      <div class="row"><button class="button main" aria-disabled=${busy}>${busy ? t("sending") : t(stands === "ready" ? "report.send.now" : "report.send")}</button><span class="muted small">${t("draft.kept")}</span></div>
    </form>
  </div>`;
}
