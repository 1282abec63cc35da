import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningApp, startApp } from "../app.ts";
import { releaseOfFixtures } from "../fixtures/composed.ts";
import { fixtures } from "../fixtures/documents.ts";

/* Several texts in one request, each with quotations between quotation marks. */

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({}, releaseOfFixtures);
});
afterAll(() => app.stop());

const textWith = (quotations: number) =>
  Array.from({ length: quotations }, (_, n) => `They said “the lamps of ship ${n}”.`).join(" ");

async function post(texts: string[]) {
  const path = `/v1/${fixtures.documents[0]?.entry.id}/verify`;
  const answer = await app.ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ quotes: texts }),
  });
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}

it("judges a hundred quotations together", async () => {
  const { status, json } = await post(Array.from({ length: 50 }, () => textWith(2)));
  expect(status).toBe(200);
  expect(json.total).toBe(50);
});

it("refuses more, and says how many may be sent", async () => {
  const { status, json } = await post(Array.from({ length: 50 }, () => textWith(40)));
  expect(status).toBe(413);
  expect(json).toMatchObject({
    detail: "the texts have more than 100 quotations together",
    errors: [{ parameter: "quotes", expected: ["at most 100 quotations in all texts"] }],
  });
});
