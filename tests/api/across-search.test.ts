import { it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { startApp } from "../app.ts";
import { fixtures } from "../fixtures/documents.ts";
it("tries", async () => {
  const release = composeRelease(fixtures);
  const app = await startApp({ INDEX: await indexOf(release) }, release);
  for (const path of ["/v1/verify?quote=to%20keep%20bridges%20open%20and%20to%20publish","/v1/verify?quote=to%20keep%20bridges%20closed%20and%20to%20publish%20what","/v1/verify?quote=zebra","/v1/verify?quote="])
    console.log(path, JSON.stringify(await (await app.ask(path)).json(), null, 1).slice(0, 2500));
  const none = await startApp({}, release);
  for (const path of ["/v1/verify?quote=to%20keep%20bridges%20open%20and%20to%20publish","/v1/search?q=states"])
    console.log(path, JSON.stringify(await (await none.ask(path)).json(), null, 1).slice(0, 2500));
}, 60000);
