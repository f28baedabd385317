// What Lighthouse says of the door, the queue, a ticket and the form: node lighthouse.mjs URL LOGIN PASSWORD TICKET, see docs/performance.md.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse, { desktopConfig } from "lighthouse";
import { chromium } from "playwright-core";

const [home, login, password, ticket] = process.argv.slice(2);
const port = 9333;
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), "lighthouse-")), {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--remote-debugging-port=" + port],
});

async function judge(name, address) {
  const flags = { port, disableStorageReset: true, onlyCategories: ["performance", "accessibility", "best-practices"], throttlingMethod: "provided", logLevel: "error" };
  const { lhr } = await lighthouse(new URL(address, home).href, flags, desktopConfig);
  const scores = Object.values(lhr.categories).map((each) => `${each.title} ${Math.round(each.score * 100)}`);
  const wrong = Object.values(lhr.categories).slice(1).flatMap((each) => each.auditRefs).map(({ id }) => lhr.audits[id]).filter((each) => each.score !== null && each.score < 1);
  const shift = lhr.audits["cumulative-layout-shift"].displayValue;
  console.log(`${name}: ${scores.join(", ")}; largest paint ${lhr.audits["largest-contentful-paint"].displayValue}, blocked ${lhr.audits["total-blocking-time"].displayValue}, shift ${shift}`);
  for (const { id, title } of wrong) console.log(`  ${id}: ${title}`);
}

await judge("door", "/");
const page = await context.newPage();
await page.goto(new URL("/queue", home).href);
await page.locator("input[name=login]").fill(login);
await page.locator("input[name=password]").fill(password);
await page.keyboard.press("Enter");
await page.locator(".frame").waitFor();
await page.close();
await judge("queue", "/queue");
await judge("ticket", "/tickets/" + ticket);
await judge("report", "/new");
await context.close();
