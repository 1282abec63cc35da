import { it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { startApp } from "../app.ts";
import { fixtures } from "../fixtures/documents.ts";

it("tries", async () => {
  const release = composeRelease(fixtures);
  const app = await startApp({ INDEX: await indexOf(release) }, release);
  for (const path of [
    "/v1/search?q=states",
    "/v1/search?q=the",
    "/v1/phrases?q=calls%20upon%20states&limit=3",
    "/v1/search?q=lighthouse%20zzz&kind=title",
  ])
    console.log(path, JSON.stringify(await (await app.ask(path)).json(), null, 1).slice(0, 3500));
}, 60000);
