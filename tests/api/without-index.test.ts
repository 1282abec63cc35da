import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiRoutes } from "../../src/api/index.ts";
import type { D1 } from "../../src/search/across/database.ts";
import { type RunningApp, startApp } from "../app.ts";

/** What looks through all documents, or at what was found in all of them when the release was made. */
const NEEDS_THE_INDEX =
  /^(?:findPhrase|getLineage|listHedges|listSeries|searchAll)(?:As)?(?:Csv|Jsonl|Parquet)?$/;

const failing = (batch: D1["batch"]) => ({ prepare: () => ({ bind: () => ({}) }), batch }) as unknown as D1;
const WAYS: Record<string, D1 | undefined> = {
  "is not there": undefined,
  fails: failing(() => Promise.reject(new Error("D1_ERROR: internal error"))),
};

describe.each(Object.entries(WAYS))("where the index of all documents %s", (_, INDEX) => {
  let app: RunningApp;
  beforeAll(async () => {
    // That of the examples.
    const PUBLIC_ORIGIN = "https://example.org";
    app = await startApp({ PUBLIC_ORIGIN, ...(INDEX === undefined ? {} : { INDEX }) });
  });
  afterAll(() => app.stop());

  it("only what needs it says so, and when to ask again", async () => {
    const away: string[] = [];
    for (const { operation, example } of apiRoutes) {
      if (operation === undefined || example === undefined) continue;
      const answer = await app.ask(example);
      // Of releases there is no log here, and so no example of one.
      if (answer.status === 200 || example.startsWith("/v1/releases/")) continue;
      expect([example, answer.status, answer.headers.get("Cache-Control")]).toEqual([
        example,
        503,
        "no-store",
      ]);
      expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
      away.push(operation);
    }
    expect(away).toContain("searchAll");
    expect(away.filter((operation) => !NEEDS_THE_INDEX.test(operation))).toEqual([]);
  });
});
