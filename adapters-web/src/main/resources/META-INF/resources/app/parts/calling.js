/** Who calls at this moment, on the pages of those who are to answer. */
import { html } from "../lib/html.js";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { putAway, rung, shownCalls, still } from "../lib/calls.js";
import { t } from "../lib/i18n.js";
import { listenCalls } from "../lib/live.js";
import { Icon } from "./icons.js";

const words = ({ person, number }) =>
  person ? t(number ? "calls.both" : "calls.from", { who: person.name, number }) : number ? t("calls.from", { who: number }) : t("calls.withheld");

/** Those who called already, and whoever calls from now on. */
export function Calls({ told }) {
  const [calls, setCalls] = useState(() => told.reduce((before, event) => rung(before, event, Date.now()), []));
  useLayoutEffect(() => listenCalls((event) => setCalls((before) => rung(before, event, Date.now()))), []);
  useEffect(() => {
    if (calls.length === 0) return undefined;
    const timer = setTimeout(() => setCalls((before) => still(before, Date.now())), Math.min(...calls.map(({ until }) => until)) - Date.now() + 10);
    return () => clearTimeout(timer);
  }, [calls]);
  const away = (call) => setCalls((before) => putAway(before, call));
  return shownCalls(calls).map(
    (each) => html`<div key=${each.call} class="calling"><${Icon} name="phone" /><span class="grow">${words(each)}</span>
      <a class="button main small" href=${each.page} onClick=${() => away(each.call)}>${t("calls.open")}</a>
      <button type="button" class="button quiet small square" aria-label=${t("calls.ignore")} onClick=${() => away(each.call)}><${Icon} name="close" /></button></div>`,
  );
}
