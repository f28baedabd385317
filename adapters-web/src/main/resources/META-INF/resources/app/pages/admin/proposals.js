/** Proposing holidays of a country, or of a file; they are ticked one by one afterwards. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { post } from "../../lib/api.js";
import { today } from "../../lib/figures.js";
import { asked, countries } from "../../lib/hours.js";
import { language, t } from "../../lib/i18n.js";
import { Icon } from "../../parts/icons.js";
import { useBusy, Wrong } from "../../parts/basics.js";
import { Choice, Text } from "../../parts/fields.js";

const SETS = ["METROPOLE", "ALSACE_MOSELLE", "GUADELOUPE", "MARTINIQUE", "GUYANE", "LA_REUNION", "MAYOTTE", "SAINT_BARTHELEMY", "SAINT_MARTIN", "NOUVELLE_CALEDONIE", "POLYNESIE_FRANCAISE", "WALLIS_ET_FUTUNA"];

function Years({ form, set, problem }) {
  const year = (name) => html`<${Text} label=${t("calendar." + name)} type="number" min="1" max="9999" required value=${form[name]} onValue=${(value) => set({ ...form, [name]: value })} wrong=${problem?.of?.(name)} />`;
  return html`${year("from")}${year("to")}`;
}

/** They are kept at once, and count once they are confirmed. `onDone` is given the calendar with them. */
export function Proposals({ calendar, onDone }) {
  const year = Number(today().slice(0, 4));
  const [form, set] = useState({ source: "SET", set: "METROPOLE", country: "", region: "", from: String(year), to: String(year + 2) });
  const { busy, problem, run } = useBusy();
  const send = (path, body) => run(async () => onDone(await post(`calendars/${calendar.id}/proposals${path}`, body)));
  const submit = (event) => {
    event.preventDefault();
    if (form.source !== "FILE") send("", asked(form));
  };
  const read = (event) => {
    const file = event.currentTarget.files[0];
    if (file) send(`?from=${form.from}&to=${form.to}`, new Blob([file], { type: "text/calendar" }));
    event.currentTarget.value = "";
  };
  const sources = ["SET", "COUNTRY", "FILE"].map((each) => [each, t("calendar.source." + each)]);
  return html`<form class="card padded stack tight" aria-label=${t("calendar.propose")} onSubmit=${submit}><h2>${t("calendar.propose")} · <bdi>${calendar.name}</bdi></h2><p class="muted small">${t("calendar.propose.why")}</p><${Wrong} problem=${problem} />
    <div class="asked-for"><${Choice} label=${t("calendar.source")} value=${form.source} onValue=${(source) => set({ ...form, source })} options=${sources} />
      ${form.source === "SET" && html`<${Choice} label=${t("calendar.set")} value=${form.set} onValue=${(each) => set({ ...form, set: each })} options=${SETS.map((each) => [each, t("calendar.set." + each)])} />`}
      ${form.source === "COUNTRY" && html`<${Choice} label=${t("calendar.country")} required value=${form.country} onValue=${(country) => set({ ...form, country })} options=${[["", t("choose")], ...countries(language.value)]} wrong=${problem?.of?.("country")} />
        <${Text} label=${t("calendar.region")} optional maxlength="50" hint=${t("calendar.region.hint")} value=${form.region} onValue=${(region) => set({ ...form, region })} wrong=${problem?.of?.("region")} />`}
      ${form.source !== "SET" && html`<${Years} form=${form} set=${set} problem=${problem} />`}
      ${form.source === "FILE" ? html`<label class="button"><${Icon} name="clip" />${t("calendar.ics")}<input class="unseen" type="file" accept=".ics,text/calendar" onChange=${read} /></label>`
        : html`<button class="button" aria-disabled=${busy}>${t("calendar.propose.do")}</button>`}</div></form>`;
}
