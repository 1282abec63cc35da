import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../src/model/problem.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { type RunningApp, startApp } from "../app.ts";
import { compiled } from "../compiled.ts";

let worker: RunningApp;
beforeAll(async () => {
  worker = await startApp();
});
afterAll(() => worker.stop());

const BASE = "/v1/s-32-1";
const json = async <T>(path: string, init?: RequestInit) =>
  (await (await worker.ask(`${BASE}${path}`, init)).json()) as T;
const text = (id: string) => compiled.texts.en?.find((paragraph) => paragraph.id === id)?.text ?? "";
const post = (body: BodyInit, type = "application/json") =>
  worker.ask(`${BASE}/verify`, { method: "POST", body, headers: { "Content-Type": type } });

describe("resolving a reference", () => {
  it.each([
    ["A/RES/S-32/1, para. 16", "16"],
    ["S-32/1 OP16", "16"],
    ["paragraph 16", "16"],
    ["¶16", "16"],
    ["paras. 41–52", "41-52"],
    ["preamble para 3", "preamble-3"],
    ["PP3", "preamble-3"],
    ["third preambular paragraph", "preamble-3"],
    ["https://example.org/s-32-1/16", "16"],
    ["16.2", "16.2"],
    ["16.2a", "16.2a"],
    ["para. １６", "16"],
    ["§ 16", "16"],
    ["See, e.g., A/RES/S-32/1 (7 June 2021), OP.16 (emphasis added)", "16"],
    ["para. 16, last sentence", "16.2"],
    ["paragraphe 16 de la résolution S-32/1 de l’Assemblée générale", "16"],
    ["párr. 16", "16"],
    ["пп. 16–18", "16-18"],
    ["序言部分第三段", "preamble-3"],
    ["الفقرة ١٦", "16"],
  ])("%s answers %s, with citation and links", async (ref, address) => {
    const resolved = await json<Record<string, unknown>>(`/resolve?ref=${encodeURIComponent(ref)}`);
    expect(resolved).toMatchObject({
      ref,
      address,
      document: "s-32-1",
      citation: { url: `${worker.origin}/s-32-1/${address}` },
      links: { self: `${worker.origin}/v1/s-32-1/paragraphs/${address}` },
    });
  });

  it.each([
    ["para. 87", /86/],
    ["A/RES/70/1 para. 16", /another document/],
    ["41-40", /backwards/],
    ["UNCAC art. 12", /./],
    ["banana", /./],
    ["🍌", /./],
    ["x".repeat(3_000), /./],
  ])("%s is a 404 that says what was not understood and what would be", async (ref, detail) => {
    const answer = await worker.ask(`${BASE}/resolve?ref=${encodeURIComponent(ref)}`);
    const problem = (await answer.json()) as Problem;
    expect(answer.status).toBe(404);
    expect(problem.detail).toMatch(detail);
    expect(problem.errors[0]?.expected).toContain("para. 16");
  });

  it.each([
    ["A/RES/S-32/1, para. 16", "16"],
    ["https://example.org/s-32-1/16.2", "16.2"],
    ["UNGASS 2021 Political Declaration, para. 21", "21"],
    ["第S-32/1号决议，第16段", "16"],
  ])("%s needs no document in the path", async (ref, address) => {
    const path = `/v1/resolve?ref=${encodeURIComponent(ref)}`;
    const resolved = await (await worker.ask(path)).json();
    expect(resolved).toEqual(await json(`/resolve?ref=${encodeURIComponent(ref)}`));
    expect(resolved).toMatchObject({ ref, address, document: "s-32-1" });
  });

  it.each([
    ["para. 16", /names no document/],
    ["16", /names no document/],
    ["A/RES/70/1, para. 16", /names no document/],
    ["A/RES/S-32/1, para. 87", /86/],
    ["A/RES/S-32/1", /names no place/],
  ])("%s without a document in the path is a 404 that says why", async (ref, detail) => {
    const answer = await worker.ask(`/v1/resolve?ref=${encodeURIComponent(ref)}`);
    expect(answer.status).toBe(404);
    expect(((await answer.json()) as Problem).detail).toMatch(detail);
  });

  it.each(["", "?ref="])("without a reference (%s) is a 400", async (query) => {
    expect((await worker.ask(`${BASE}/resolve${query}`)).status).toBe(400);
  });
});

describe("checking a quotation", () => {
  it("finds the source's words, by GET and by POST alike", async () => {
    const quote = text("31").slice(0, 72);
    const got = await json<Verdict>(`/verify?quote=${encodeURIComponent(quote)}`);
    expect(got).toMatchObject({ verdict: "exact", paragraph: "31", start: 0, end: 72, source: quote });
    expect(got.citation?.text).toBe("General Assembly resolution S-32/1, annex, para. 31");
    expect(await (await post(JSON.stringify({ quote }))).json()).toEqual(got);
  });

  it("says which words were altered, and gives the true passage", async () => {
    const quote = "We will provide a safe and adequate environment to journalists";
    const verdict = await json<Verdict>(`/verify?quote=${encodeURIComponent(quote)}`);
    expect(verdict).toMatchObject({ verdict: "altered", paragraph: "31", source: text("31").slice(0, 72) });
    expect(verdict.diff.filter(({ op }) => op !== "same")).toEqual([{ op: "missing", source: "strive to" }]);
  });

  it("does not guess at a source", async () => {
    const verdict = await json<Verdict>("/verify?quote=The%20harbour%20was%20quiet%20at%20dawn");
    expect(verdict).toMatchObject({
      verdict: "not-found",
      paragraph: null,
      citation: null,
      source: null,
      diff: [],
    });
  });

  it("takes 20,000 characters, and 413 for more", async () => {
    expect((await post(JSON.stringify({ quote: text("16").padEnd(20_000, " a") }))).status).toBe(200);
    const answer = await post(JSON.stringify({ quote: "a".repeat(20_001) }));
    expect(answer.status).toBe(413);
    expect(((await answer.json()) as Problem).errors[0]?.expected).toEqual(["at most 20000 characters"]);
  });

  it.each<[name: string, body: BodyInit, type: string, status: number]>([
    ["nothing", "", "application/json", 400],
    ["no JSON", "We reject corruption", "application/json", 400],
    ["another type", "quote=We", "application/x-www-form-urlencoded", 415],
    ["no object", '"We reject corruption"', "application/json", 400],
    ["null", "null", "application/json", 400],
    ["a list", "[]", "application/json", 400],
    ["no quote", "{}", "application/json", 400],
    ["a number", '{"quote":16}', "application/json", 400],
    ["an empty quote", '{"quote":""}', "application/json", 400],
    ["a quote of spaces", '{"quote":"  \\n "}', "application/json", 400],
    ["an unknown field", '{"quote":"We","page":1}', "application/json", 400],
    ["invalid UTF-8", new Uint8Array([0x7b, 0x22, 0xe0, 0x22, 0x7d]), "application/json", 400],
    ["10 MB", new Uint8Array(10_000_000), "application/json", 413],
  ])("of %s is a problem", async (_, body, type, status) => {
    const answer = await post(body, type);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    const problem = (await answer.json()) as Problem;
    expect(problem.errors.length).toBeGreaterThan(0);
    // What was pasted may be confidential.
    expect(JSON.stringify(problem)).not.toContain("We reject");
  });

  it.each([
    ["lone surrogates", "\\ud800 We reject \\udc00 corruption"],
    ["NUL", "We reject\\u0000 corruption"],
    ["Zalgo", `W${"\\u0301".repeat(3_000)}e reject corruption`],
    ["a regular-expression bomb", `${"(a+)+".repeat(500)}$`],
    ["one word", "corruption ".repeat(1_800)],
    ["brackets", "[".repeat(19_000)],
    ["omissions", "… ".repeat(9_000)],
    ["emoji", "🍌".repeat(9_000)],
  ])("of %s is answered in bounded time", async (_, quote) => {
    const began = performance.now();
    const answer = await post(`{"quote":"${quote}"}`);
    expect([200, 400]).toContain(answer.status);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it("by POST is cached nowhere, and may be asked from every origin", async () => {
    const answer = await post('{"quote":"We reject corruption"}');
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const headers = {
      Origin: "https://elsewhere.example",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "content-type,traceparent",
    };
    const preflight = await worker.ask(`${BASE}/verify`, { method: "OPTIONS", headers });
    expect(preflight.headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD, POST, OPTIONS");
    expect(preflight.headers.get("Access-Control-Allow-Headers")).toBe("content-type,traceparent");
  });
});

describe("citing", () => {
  it("answers in the default style as JSON", async () => {
    expect(await json("/citation/16")).toEqual({
      text: "General Assembly resolution S-32/1, annex, para. 16",
      html: `<a href="${worker.origin}/s-32-1/16">General Assembly resolution S-32/1, annex, para. 16</a>`,
      url: `${worker.origin}/s-32-1/16`,
    });
  });

  const ADDRESSES = ["/16", "/16.2", "/16.2a", "/16-18", "/preamble-3", "/asset-recovery", ""];
  const STYLES = ["un", "apa", "chicago", "mla", "harvard", "oscola", "bluebook"];
  it.each(STYLES.flatMap((style) => ADDRESSES.map((address) => [style, address])))(
    "in %s of %j resolves to it again",
    async (style, address = "") => {
      const cited = await json<{ text: string }>(`/citation${address}?style=${style}&accessed=2026-11-23`);
      expect(cited.text).toContain("2026");
      if (address === "" || address === "/16.2a") return; // a document has no place; an act is cited by its sentence
      const resolved = await json(`/resolve?ref=${encodeURIComponent(cited.text)}`);
      expect(resolved).toMatchObject({ address: address.slice(1) });
    },
  );

  it.each([
    ["text", "text/plain; charset=utf-8", /^General Assembly resolution/],
    ["html", "text/html; charset=utf-8", /^<a href=/],
    ["bibtex", "application/x-bibtex; charset=utf-8", /^@techreport\{/],
    ["ris", "application/x-research-info-systems; charset=utf-8", /^TY {2}- RPRT/],
    ["csl-json", "application/vnd.citationstyles.csl+json", /^\[/],
  ])("comes as %s", async (format, type, beginning) => {
    const answer = await worker.ask(`${BASE}/citation/16?format=${format}`);
    expect(answer.headers.get("Content-Type")).toBe(type);
    expect(await answer.text()).toMatch(beginning);
  });

  it("comes in the format that is accepted, too", async () => {
    const answer = await worker.ask(`${BASE}/citation/16`, { headers: { Accept: "application/x-bibtex" } });
    expect(answer.headers.get("Content-Type")).toContain("application/x-bibtex");
  });

  it("comes in the format that is asked for, whatever is accepted", async () => {
    const headers = { Accept: "image/png" };
    expect((await worker.ask(`${BASE}/citation/16?format=ris`, { headers })).status).toBe(200);
    expect((await worker.ask(`${BASE}/citation/16`, { headers })).status).toBe(406);
    expect((await worker.ask(`${BASE}/citation/16?format=ris&fields=text`)).status).toBe(400);
  });

  it("does not change with the clock", async () => {
    expect((await json<{ text: string }>("/citation/16?style=apa")).text).not.toMatch(/Retrieved/);
  });

  it.each([
    ["/citation/87", 404, "86"],
    ["/citation/banana", 400, undefined],
    ["/citation/16?style=ap", 400, "apa"],
    ["/citation/16?format=bib", 400, "bibtex"],
    ["/citation/16?accessed=yesterday", 400, undefined],
    ["/citation/16?accessed=2026-02-30", 400, undefined],
  ])("%s is a problem", async (path, status, didYouMean) => {
    expect(await json(path)).toMatchObject({ status, ...(didYouMean === undefined ? {} : { didYouMean }) });
  });
});
