/** A dialog to fill in, of which nothing is lost: not when it is closed by mistake, and not when somebody else was faster. */
import { html } from "../../lib/html.js";
import { useRef, useState } from "preact/hooks";
import { useDraft } from "../../lib/drafts.js";
import { known, t } from "../../lib/i18n.js";
import { rebased, withField } from "../../lib/merge.js";
import { Dialog, done, Note, useBusy, Wrong } from "../../parts/basics.js";

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const without = (form, secret) => Object.fromEntries(Object.entries(form).filter(([name]) => !secret.includes(name)));

/** What is being filled in, and upon what; what is secret is not kept on the device. */
function useForm({ draft, initial, version, secret }) {
  const [kept, keep, forget] = useDraft("sheet:" + draft, null);
  const [begun] = useState(() => (kept ? rebased(kept.before, kept.form, without(initial, secret)) : { form: initial, conflicts: [] }));
  const [form, setForm] = useState({ ...initial, ...begun.form });
  const [both, setBoth] = useState(begun.conflicts);
  const [restored, setRestored] = useState(kept !== null);
  const base = useRef({ form: initial, version });
  const set = (next) => {
    setForm(next);
    const plain = { before: without(base.current.form, secret), form: without(next, secret) };
    if (same(plain.before, plain.form)) forget();
    else keep(plain);
  };
  const afresh = () => {
    setRestored(false);
    setBoth([]);
    set(base.current.form);
  };
  /** Puts what was typed onto what is there now. */
  const renew = (typed, now) => {
    const { form: next, conflicts } = rebased(base.current.form, typed, now.form);
    base.current = now;
    setBoth(conflicts);
    set(next);
    return { form: next, conflicts };
  };
  const takeTheirs = ({ name, theirs }) => {
    setBoth(both.filter((each) => each.name !== name));
    set(withField(form, name, theirs));
  };
  return { form, set, base, both, setBoth, restored, afresh, renew, takeTheirs, forget };
}

/** A value as people read it. */
function spelled(value) {
  if (value === "" || value === null || value === undefined) return "—";
  if (typeof value === "boolean") return t(value ? "conflict.on" : "conflict.off");
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value.map((each) => (known("roles." + each) ? t("roles." + each) : each)).join(", ") || "—";
  return typeof value === "object" ? t("conflict.entries", { count: value.length ?? 0 }) : String(value);
}

const Both = ({ both, names, spell, onTake }) => html`<div role="alert">${both.length > 0 && html`<${Note} icon="warn" kind="bad"><p>${t("conflict.form")}</p>
  <ul role="list" class="stack tight">${both.map((each) => html`<li class="row spread" key=${each.name}><span><span class="strong">${names[each.name] ?? names[each.name.split("/")[0]] ?? t("person.name")}</span> · <bdi>${spell?.(each.name, each.theirs) ?? spelled(each.theirs)}</bdi></span>
    <button type="button" class="button small" onClick=${() => onTake(each)}>${t("conflict.keep.theirs")}</button></li>`)}</ul></${Note}>`}</div>`;

/**
 * A form in a dialog that starts with `initial` and ends when `save(form, version)` has succeeded. What was typed is kept on the device under
 * the name `draft`, but for fields that are `secret`; Escape keeps it, cancelling does not. Where somebody else has saved meanwhile,
 * `current` gives `{form, version}` as they are now, and of a field that both changed the reader is asked; `names` says what fields are called.
 */
export function Sheet({ title, draft, initial, version = undefined, current = undefined, save, onDone, onClose, wide = false, secret = [], names = {}, spell = undefined, children }) {
  const kept = useForm({ draft, initial, version, secret });
  const { form, set, base } = kept;
  const { busy, problem, run } = useBusy();
  const put = async (next, attempts = 3) => {
    try {
      await save(next, base.current.version);
      return true;
    } catch (failure) {
      if (failure.slug !== "stale" || !current || attempts === 0) throw failure;
    }
    const now = kept.renew(next, await current());
    if (now.conflicts.length > 0 || !(await put(now.form, attempts - 1))) return false;
    done(t("conflict.added"));
    return true;
  };
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      kept.setBoth([]);
      if (!(await put(form))) return;
      kept.forget();
      onDone();
    });
  };
  const cancel = () => {
    kept.forget();
    onClose();
  };
  const field = (name, more = {}) => ({ value: form[name], onValue: (value) => set({ ...form, [name]: value }), wrong: problem?.of?.(name), ...more });
  return html`<${Dialog} title=${title} class=${wide && "wide"} onClose=${onClose}><form onSubmit=${submit}><h2>${title}</h2><${Wrong} problem=${problem} />
    ${kept.restored && html`<${Note}><span class="row spread"><span>${t("draft.restored")}</span><button type="button" class="button small" onClick=${kept.afresh}>${t("draft.forget")}</button></span></${Note}>`}
    <${Both} both=${kept.both} names=${names} spell=${spell} onTake=${kept.takeTheirs} />
    ${children(field, form, set)}
    <div class="ends"><button type="button" class="button" onClick=${cancel}>${t("cancel")}</button><button class="button main" aria-disabled=${busy}>${t("save")}</button></div></form></${Dialog}>`;
}
