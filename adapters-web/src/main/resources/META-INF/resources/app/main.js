/** Where the application begins. */
import { html } from "./lib/html.js";
import { render } from "preact";
import { useEffect } from "preact/hooks";
import { computed } from "@preact/signals";
import { follow } from "./lib/live.js";
import { place } from "./lib/router.js";
import { match } from "./lib/routes.js";
import { expired, me, recognise } from "./lib/session.js";
import { needStructure } from "./lib/structure.js";
import { Later } from "./parts/later.js";
import { Shell } from "./parts/shell.js";
import { Door, Return } from "./pages/door.js";
import { Nowhere, Toasts } from "./parts/basics.js";

/** Pages come when they are asked for; each is named after its folder and file. */
const PAGES = {
  home: () => import("./pages/requester/home.js"),
  report: () => import("./pages/requester/report.js"),
  mine: () => import("./pages/requester/mine.js"),
  ticket: () => import("./pages/ticket/page.js"),
  graph: () => import("./pages/ticket/graph.js"),
  queue: () => import("./pages/agent/queue.js"),
  quick: () => import("./pages/agent/quick.js"),
  notifications: () => import("./pages/account/notifications.js"),
  account: () => import("./pages/account/account.js"),
  letter: () => import("./pages/account/letter.js"),
  slack: () => import("./pages/account/slack.js"),
  setup: () => import("./pages/account/setup.js"),
  admin: () => import("./pages/admin/admin.js"),
  components: () => import("./pages/components/components.js"),
  dashboard: () => import("./pages/manager/dashboard.js"),
  teams: () => import("./pages/manager/teams.js"),
  team: () => import("./pages/manager/team.js"),
};

/** Pages for those who cannot sign in yet. */
const OPEN = new Set(["letter", "setup"]);

const route = computed(() => match(place.value.path));

function Inside() {
  useEffect(() => {
    needStructure();
    follow();
  }, []);
  const found = route.value;
  return html`<${Shell}>${found ? html`<${Later} key=${found.page} load=${PAGES[found.page]} params=${found.params} />` : html`<${Nowhere} />`}</${Shell}>`;
}

function App() {
  const found = route.value;
  const open = found && OPEN.has(found.page);
  const inside = me.value && !open;
  return html`
    ${open && html`<${Later} key=${found.page} load=${PAGES[found.page]} params=${found.params} />`}
    ${inside && html`<${Inside} />`}
    ${me.value === null && !open && html`<${Door} />`}
    ${expired.value && html`<${Return} />`}
    <${Toasts} />`;
}

await recognise();
render(html`<${App} />`, document.getElementById("app"));
