/** What managers and administrators look after, one section at a time. */
import { html } from "../../lib/html.js";
import { t } from "../../lib/i18n.js";
import { place } from "../../lib/router.js";
import { Nowhere } from "../../parts/basics.js";
import { sections } from "../../parts/desk.js";
import { Audit } from "./audit.js";
import { Calendars } from "./calendars.js";
import { Categories } from "./categories.js";
import { Deliveries } from "./deliveries.js";
import { PeopleSection } from "./people.js";
import { Policies } from "./policies.js";
import { Teams } from "./teams.js";
import { Channels } from "./channels.js";
import { Mails } from "./mails.js";
import { Webhooks } from "./webhooks.js";

const SECTIONS = { people: PeopleSection, teams: Teams, categories: Categories, policies: Policies, calendars: Calendars, deliveries: Deliveries, audit: Audit, channels: Channels, mails: Mails, webhooks: Webhooks };

export default function Admin({ section }) {
  const mine = sections();
  const name = place.value.path.split("/")[2] ?? section;
  const Shown = mine.some(([each]) => each === name) ? SECTIONS[name] : null;
  if (!Shown) return html`<${Nowhere} />`;
  return html`<div class="page">
    <nav class="tabs narrow-only" aria-label=${t("nav.admin")}>${mine.map(([each, words]) => html`<a key=${each} href=${"/admin/" + each} aria-current=${each === name ? "page" : undefined}>${t("admin." + words)}</a>`)}</nav>
    <${Shown} key=${name} /></div>`;
}
