import { afterAll, beforeAll, expect, it } from "vitest";
import type { Document } from "../../src/model/document.ts";
import type { Passage } from "../../src/model/passage.ts";
import type { Judgement } from "../../src/model/verdict.ts";
import { type RunningApp, startApp } from "../app.ts";
import { releaseOfFixtures } from "../fixtures/composed.ts";

/* A resolution of the Human Rights Council, beside one of the General Assembly that has the same number. */

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({}, releaseOfFixtures);
}, 60_000);
afterAll(() => app.stop());

const COUNCIL = "a-hrc-res-99-1";
const ASSEMBLY = "a-res-99-1";

async function get<T>(path: string, status = 200): Promise<T> {
  const answer = await app.ask(path);
  expect([path, answer.status]).toEqual([path, status]);
  return (await answer.json()) as T;
}

it("is a document with the Council's symbol and body, without headings, with an annex", async () => {
  expect(await get<Document>(`/v1/${COUNCIL}`)).toMatchObject({
    symbol: "A/HRC/RES/99/1",
    body: "human-rights-council",
    sections: [],
    annexes: [{ id: "annex", heading: "Annex", paragraphs: ["annex/1", "annex/2"] }],
    counts: { preamble: 2, operative: 5, footnotes: 1 },
  });
});

it.each([
  ["1", "Human Rights Council resolution 99/1, para. 1", "Calls upon States"],
  ["preamble-2", "Human Rights Council resolution 99/1, second preambular paragraph", "Reaffirming that"],
  ["2(b)", "Human Rights Council resolution 99/1, para. 2 (b)", "(b) To ask those who wait:"],
  ["2(b)(ii)", "Human Rights Council resolution 99/1, para. 2 (b)(ii)", "(ii) Whether they see"],
  ["annex/2", "Human Rights Council resolution 99/1, annex, para. 2", "Nobody is asked"],
])("quotes and cites %s as the Council's", async (address, citation, begins) => {
  const passage = await get<Passage>(`/v1/${COUNCIL}/paragraphs/${address}`);
  expect(passage.citation.text).toBe(citation);
  expect(passage.text.startsWith(begins)).toBe(true);
  const page = await app.ask(`/${COUNCIL}/${address}`);
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html).toContain("Human Rights Council");
  expect(html).toContain(begins.replace(/^\(\w+\) /, ""));
});

it.each<[document: string, ref: string, address: string | null]>([
  [COUNCIL, "A/HRC/RES/99/1, para. 2 (b)", "2(b)"],
  [COUNCIL, "Human Rights Council resolution 99/1, annex, para. 2", "annex/2"],
  [COUNCIL, "HRC res. 99/1, para. 1", "1"],
  [COUNCIL, "General Assembly resolution 99/1, para. 1", null],
  [COUNCIL, "A/RES/99/1, para. 1", null],
  [ASSEMBLY, "A/RES/99/1, para. 1", "1"],
  [ASSEMBLY, "A/HRC/RES/99/1, para. 1", null],
  [ASSEMBLY, "Human Rights Council resolution 99/1, para. 1", null],
  [ASSEMBLY, "HRC res. 99/1, para. 1", null],
])(
  "of %s reads %s as %s: the Assembly's resolution of the same number is another",
  async (document, ref, address) => {
    const path = `/v1/${document}/resolve?ref=${encodeURIComponent(ref)}`;
    if (address === null) await get(path, 404);
    else expect(await get<{ address: string }>(path)).toMatchObject({ document, address });
  },
);

it.each([
  ["A/HRC/RES/99/1, para. 1", true],
  ["Human Rights Council resolution 99/1, para. 1", true],
  ["A/RES/99/1, para. 1", false],
  ["General Assembly resolution 99/1, para. 1", false],
  ["A/HRC/RES/99/1, annex, para. 1", false],
])("says of words of the Council's that are cited as %s whether that is right", async (ref, agrees) => {
  const quote = `“Calls upon States to keep the benches of their harbours dry” (${ref})`;
  const judged = await get<Judgement>(`/v1/${COUNCIL}/verify?quote=${encodeURIComponent(quote)}`);
  expect(judged).toMatchObject({ document: COUNCIL, verdict: "exact", address: "1", cited: { agrees } });
});

it.each(["md", "txt", "json", "xml", "csv"])("is exported as %s", async (ending) => {
  const answer = await app.ask(`/v1/${COUNCIL}/export.${ending}`);
  expect(answer.status).toBe(200);
  const text = await answer.text();
  if (ending !== "csv")
    expect(text).toContain("Nobody is asked to give up a seat without being offered another.");
  if (ending === "xml") expect(text).toContain("/a-hrc-res-99-1");
});
