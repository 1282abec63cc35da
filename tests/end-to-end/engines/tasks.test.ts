import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startHosts } from "../hosts/servers.ts";
import { sharedWorker } from "../shared.ts";
import { type Driver, startDriver } from "./driver.ts";
import { ELEMENT_TASKS } from "./element-tasks.ts";
import { chosenEngine } from "./engine.ts";
import { SITE_TASKS } from "./site-tasks.ts";
import { Visit } from "./visit.ts";

const engine = chosenEngine();
const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 900 };

const worker = sharedWorker();
let hosts: RunningServer;
let driver: Driver;

beforeAll(async () => {
  [driver, hosts] = await Promise.all([startDriver(), startHosts({ api: worker.origin })]);
}, 120_000);
afterAll(async () => {
  await driver?.quit();
  await hosts?.stop();
});

// What a wide window of Chromium's shows is in the tests of each page; a run that is to be short takes the narrow one.
const windows = engine === "chromium" || process.env.TEST_BRIEFLY ? [NARROW] : [NARROW, WIDE];
describe.each(windows)("in a window of $width px, one who", (window) => {
  beforeAll(() => driver.resize(window.width, window.height));

  it.each([...SITE_TASKS, ...ELEMENT_TASKS])("$name", async ({ does }) => {
    const page = { everyElement: `${hosts.origin}/every-element`, window };
    expect(await does(new Visit(driver, worker.origin), page)).toBeNull();
  });
});
