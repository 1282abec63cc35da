import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startHosts } from "../hosts/servers.ts";
import { sharedWorker } from "../shared.ts";
import { type Driver, startDriver } from "./driver.ts";
import { Visit } from "./visit.ts";

const worker = sharedWorker();
let hosts: RunningServer;
let driver: Driver;
beforeAll(async () => {
  [driver, hosts] = await Promise.all([startDriver(), startHosts({ api: worker.origin })]);
  await driver.resize(1280, 900);
}, 120_000);
afterAll(async () => {
  await driver?.quit();
  await hosts?.stop();
});

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ALL = ["/", "/s-32-1/16", "/themes/gender", "/map", "/search?q=gender", "/check", "/embed?ref=16"];
// Axe takes as long as all tasks together: a run that is to be short has one page, and every element.
const PAGES = process.env.TEST_BRIEFLY ? ["/s-32-1/16"] : ALL;

/** The rules of accessibility that a page breaks, by the tree that this engine makes of it. */
async function violations(visit: Visit): Promise<string> {
  // WebKit says of a title in a picture that it is not displayed, and axe leaves it out; the engine's own name of a link has it.
  await driver.run(() => {
    for (const title of document.querySelectorAll<SVGElement>("svg title")) title.style.display = "inline";
    return true;
  });
  await driver.run(`() => { ${axe.source}; return true; }`);
  await driver.run(
    `(rules) => { globalThis.axe.run("main", { runOnly: rules, resultTypes: ["violations"] }).then(({ violations }) => {
      globalThis.violated = JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]));
    }); return true; }`,
    RULES,
  );
  return visit.until(() => Reflect.get(globalThis, "violated") as string | undefined);
}

describe("by axe, in this engine", () => {
  it.each(PAGES)("nothing is found on %s", async (path) => {
    const visit = new Visit(driver, worker.origin);
    await visit.open(path);
    expect(await violations(visit)).toBe("[]");
  });

  it("nothing is found in any element that has loaded", async () => {
    const visit = new Visit(driver, worker.origin);
    await visit.open(`${hosts.origin}/every-element`);
    await visit.box('#verified >> [part="verdict"]');
    // A list asks when the reader comes near it, and how far down it stands is another in each engine.
    await visit.of("commitment-list", (list) => list.scrollIntoView() ?? true);
    await visit.box('commitment-list >> [part="text"]');
    expect(await violations(visit)).toBe("[]");
  });
});
