import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../src/model/problem.ts";
import type { SearchList } from "../../src/model/search.ts";
import { type RunningApp, startApp } from "../app.ts";

const SEARCH = "/v1/s-32-1/search";

let worker: RunningApp;
beforeAll(async () => {
  worker = await startApp();
});
afterAll(() => worker.stop());

const ask = (query: Record<string, string>) => worker.ask(`${SEARCH}?${new URLSearchParams(query)}`);
const search = async (query: Record<string, string>) => (await (await ask(query)).json()) as SearchList;

describe("a search", () => {
  it("answers ranked paragraphs, each with its sentence, its reasons, its citation and its links", async () => {
    const answer = await ask({ q: "what did governments promise journalists?" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Language")).toBe("en");
    const { data, total, links } = (await answer.json()) as SearchList;
    expect(total).toBe(data.length);
    expect(links.self).toContain(SEARCH);
    const [hit] = data;
    expect(hit).toMatchObject({
      id: "31",
      score: expect.any(Number),
      snippet: {
        sentence: "31.1",
        text: expect.stringMatching(/^We will strive to .* committed against them\.$/),
      },
      citation: { text: "General Assembly resolution S-32/1, annex, para. 31" },
      links: { self: `${worker.origin}/v1/s-32-1/paragraphs/31`, html: `${worker.origin}/s-32-1/31` },
    });
    expect(hit?.why).toContainEqual({ kind: "word", query: "journalists", match: "journalists" });
    const shown = hit?.snippet.highlights.map(({ start, end }) => hit.snippet.text.slice(start, end));
    expect(shown).toEqual(["safe and adequate environment to journalists"]);
    expect((await worker.ask(hit?.links.self ?? "")).status).toBe(200);
  });

  it("has the best first", async () => {
    const scores = (await search({ q: "asset recovery", limit: "100" })).data.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(20);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });

  it("is paged as other lists are", async () => {
    const whole = await search({ q: "asset recovery", limit: "100" });
    const first = await search({ q: "asset recovery", limit: "3" });
    expect(first.total).toBe(whole.total);
    const next = await worker.ask(first.links.next ?? "");
    const { data, links } = (await next.json()) as SearchList;
    expect([...first.data, ...data].map(({ id }) => id)).toEqual(whole.data.slice(0, 6).map(({ id }) => id));
    expect(next.headers.get("Link")).toContain(`<${links.next}>; rel="next"`);
  });

  it("is narrowed to the fields asked for", async () => {
    const { data, total } = await search({ q: "sport", fields: "id,score" });
    expect(data.map((hit) => Object.keys(hit))).toEqual([["id", "score"]]);
    expect(total).toBe(1);
  });

  it.each([
    ["theme:sport", ["71"]],
    ["theme:bribery kind:call", ["24"]],
    ['"due process"', ["27", "42", "32"]],
    ["  gender  ", ["69"]],
  ])("for %s finds %j", async (q, addresses) => {
    expect((await search({ q })).data.map(({ id }) => id)).toEqual(addresses);
  });

  it.each([
    "nuclear disarmament",
    "fisheries",
    "the",
    "😀",
    "مكافحة",
    "'; DROP TABLE x; --",
    "(a+)+$",
    "\u0000",
  ])("for %j finds nothing, and says so", async (q) => {
    expect(await search({ q })).toMatchObject({ data: [], total: 0 });
  });

  it.each([
    ["press freedom", "answers"],
    ["asset recovery Ukraine", "answers"],
    ["statute of limitations for corruption crimes", "touches"],
    ["fisheries", "nothing"],
    ["theme:sport", "answers"],
    ['"due process"', "answers"],
    ['"process due"', "nothing"],
  ])("for %s says that it finds what %s", async (q, finds) => {
    const { data, ...list } = await search({ q });
    expect(list).toMatchObject({ finds });
    expect(data.length > 0).toBe(finds !== "nothing");
  });

  it.each([
    ["corrupción", "es"],
    ["lutte contre la corruption", "fr"],
    ["отмывание денег", "ru"],
    ["腐败", "zh"],
    ["الفساد", "ar"],
  ])("for %s says that the query is in another language (%s), and corrects none of it", async (q, tag) => {
    const answer = await search({ q });
    expect(answer).toMatchObject({ queryLanguage: tag, finds: "nothing", data: [] });
    expect(answer).not.toHaveProperty("suggestion");
  });

  it("says nothing of the language of a query in the text's", async () => {
    expect(await search({ q: "corruption" })).not.toHaveProperty("queryLanguage");
  });

  it("suggests another word where one is a letter off and nothing was found", async () => {
    expect(await search({ q: '"due proces"' })).toMatchObject({ total: 0, suggestion: '"due process"' });
    expect(await search({ q: "fisheries" })).not.toHaveProperty("suggestion");
    expect(await search({ q: "procurment" })).not.toHaveProperty("suggestion");
  });

  it("is 304 to a reader who has the answer", async () => {
    const etag = (await ask({ q: "sport" })).headers.get("ETag") ?? "";
    const again = await worker.ask(`${SEARCH}?q=sport`, { headers: { "If-None-Match": etag } });
    expect(again.status).toBe(304);
  });
});

describe("a search that cannot be read is a problem", () => {
  it.each<[query: Record<string, string>, status: number, didYouMean: string | undefined]>([
    [{}, 400, undefined],
    [{ q: "" }, 400, undefined],
    [{ q: "   " }, 400, undefined],
    [{ q: "x".repeat(201) }, 400, undefined],
    [{ q: "\u202eا".repeat(101) }, 400, undefined],
    [{ q: "what governments promised ".repeat(75) }, 400, undefined],
    [{ q: "theme:sports" }, 400, "theme:sport"],
    [{ q: "theme:whistleblowers" }, 400, "theme:whistle-blower-protection"],
    [{ q: "theme:" }, 400, undefined],
    [{ q: "kind:commitments" }, 400, "kind:commitment"],
    [{ q: "theme:__proto__" }, 400, undefined],
    [{ query: "sport" }, 400, undefined],
    [{ q: "sport", limit: "0" }, 400, undefined],
    [{ q: "sport", cursor: "x" }, 400, undefined],
    [{ q: "sport", fields: "scores" }, 400, "score"],
    [{ q: "sport", lang: "fr" }, 404, undefined],
  ])("%j", async (query, status, didYouMean) => {
    const answer = await ask(query);
    const problem = (await answer.json()) as Problem;
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    expect(problem.errors[0]?.parameter).toEqual(expect.any(String));
    expect(problem.didYouMean).toBe(didYouMean);
  });

  it("with a query given twice, or three hundred times", async () => {
    expect((await worker.ask(`${SEARCH}?q=a&q=b`)).status).toBe(400);
    expect((await worker.ask(`${SEARCH}?${"q=a&".repeat(300)}`)).status).toBe(400);
  });

  it("for a document that is not there", async () => {
    expect((await worker.ask("/v1/s-32-2/search?q=sport")).status).toBe(404);
  });
});
