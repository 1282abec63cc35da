import type { Client } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import { tokensIn } from "../../src/mcp/tokens.ts";
import type { ToldPassage, ToldTrace, ToldVerdict } from "../../src/model/told.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, startApp } from "../app.ts";
import { compiled } from "../compiled.ts";
import { CHANGES } from "../fixtures/in-series.ts";
import { documentOf, inSixLanguages, noIndex } from "../fixtures/in-six-languages.ts";
import { connect } from "./client.ts";

interface Told<Item> {
  text: string;
  isError: boolean;
  tokens: number;
  data: Item[];
  cursor?: string;
  [name: string]: unknown;
}

const apps: RunningApp[] = [];
let client: Client;
/** Of invented documents in six languages, one with a paragraph longer than any answer. */
let invented: Client;
let noIndexHere: Client;

const LONG = Array.from(
  { length: 400 },
  (_, n) => `Lamp ${n} shall be lit by the harbour master, where appropriate.`,
);
const ENDLESS = "灯".repeat(9_000);

beforeAll(async () => {
  const start = async (release?: Parameters<typeof startApp>[1], hasIndex = true) => {
    const app = await startApp(hasIndex && release ? { INDEX: await indexOf(release) } : {}, release);
    apps.push(app);
    return connect(app);
  };
  const long = documentOf({
    ...{
      id: "a-res-99-1",
      symbol: "A/RES/99/1",
      body: "general-assembly",
      session: "99",
      adopted: "2044-12-05",
    },
    texts: {
      en: ["Long lamps", [], [LONG.join(" "), "Decides to remain seized of the lamps."]],
      zh: ["长灯", [], [ENDLESS, "促请所有岛屿让灯一直亮到早晨；"]],
    },
  });
  const release = composeRelease(
    { ...inSixLanguages, documents: [...inSixLanguages.documents, long], changes: CHANGES },
    noIndex,
  );
  client = await start();
  invented = await start(release);
  noIndexHere = await start(release, false);
});
afterAll(() => Promise.all(apps.map((app) => app.stop())));

async function call<Item = ToldPassage>(
  name: string,
  given: Record<string, unknown>,
  by: Client = client,
): Promise<Told<Item>> {
  const { content, structuredContent, isError = false } = await by.callTool({ name, arguments: given });
  const [{ text = "" } = {}] = content as { text?: string }[];
  const tokens = tokensIn(text) + tokensIn(JSON.stringify(structuredContent ?? ""));
  return { data: [], ...(structuredContent as object), text, isError: isError === true, tokens };
}

/** All pages of an answer. */
async function allOf<Item = ToldPassage>(name: string, given: Record<string, unknown>, by: Client = client) {
  const pages: Told<Item>[] = [];
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const page: Told<Item> = await call<Item>(name, cursor === undefined ? given : { ...given, cursor }, by);
    expect(page.text.slice(0, page.isError ? 500 : 0)).toBe("");
    pages.push(page);
    cursor = page.cursor;
    expect(pages.length).toBeLessThan(200);
  }
  return pages;
}

const JOURNALISTS = "We will strive to provide a safe and adequate environment to journalists";

describe("every answer", () => {
  it.each([
    ["search", { query: "press freedom" }],
    ["get_passage", { address: "31" }],
    ["resolve_reference", { ref: "A/RES/S-32/1, para. 31" }],
    ["cite", { address: "31", style: "mla" }],
    ["list_commitments", { theme: ["media-and-journalists"] }],
    ["verify_quotations", { quotations: [JOURNALISTS] }],
  ])("of %s has the words, the address, the citation, the permalink and the release", async (name, given) => {
    const told = await call(name, given);
    const [first] = told.data;
    expect(told.release).toMatch(/^[0-9a-f]{64}$/);
    expect(first).toMatchObject({ document: "s-32-1", language: "en" });
    const { text = "", address = "", citation = "", permalink = "" } = first ?? {};
    const source = compiled.texts.en?.map((paragraph) => paragraph.text).join("\n") ?? "";
    expect(source).toContain(text);
    expect(permalink).toBe(`http://app.invalid/s-32-1/${address}`);
    expect(citation).toContain("General Assembly resolution S-32/1, annex");
    // Both forms say the same.
    for (const said of [
      `> ${text}\n`,
      `${citation}, ${permalink}`,
      `Address ${address} of`,
      `${told.release}`,
    ])
      expect(told.text).toContain(said);
  });

  it.each([
    ["search", { query: "corruption", limit: 20 }],
    ["get_passage", {}],
    ["get_passage", { address: "preventive-measures" }],
    ["resolve_reference", { ref: "A/RES/S-32/1, paras. 1–86" }],
    ["cite", { address: "1-86", format: "csl-json" }],
    ["list_commitments", { limit: 100 }],
    ["verify_quotations", { quotations: Array.from({ length: 50 }, () => JOURNALISTS), document: "s-32-1" }],
  ])("of %s has at most 4,000 tokens, and says how to go on", async (name, given) => {
    const told = await call(name, given);
    expect(told.tokens).toBeLessThanOrEqual(4_000);
    expect(told.tokens).toBeGreaterThan(2_000);
    expect(told.text).toContain(`cursor "${told.cursor}"`);
    const less = await call(name, { ...given, maxTokens: 1_000 });
    expect(less.tokens).toBeLessThanOrEqual(1_000);
    expect(less.data.length).toBeGreaterThan(0);
    const more = await call(name, { ...given, maxTokens: 12_000 });
    expect(more.data.length).toBeGreaterThan(told.data.length);
  });
});

describe("get_passage", () => {
  it.each([4_000, 1_000])("has all of a text on its pages of %i tokens", async (maxTokens) => {
    const pages = await allOf("get_passage", { maxTokens });
    const told = pages.flatMap(({ data }) => data.map(({ text }) => text)).join(" ");
    const source = compiled.texts.en?.map(({ text }) => text).join(" ") ?? "";
    expect(told.replace(/\s+/g, " ")).toBe(source.replace(/\s+/g, " "));
  });

  it("divides a paragraph that is too long between its sentences, each part with its own address", async () => {
    const pages = await allOf("get_passage", { document: "A/RES/99/1", address: "1" }, invented);
    expect(pages.length).toBeGreaterThan(2);
    const parts = pages.flatMap(({ data }) => data);
    expect(parts.map(({ text }) => text).join(" ")).toBe(LONG.join(" "));
    for (const { address, text, cut } of parts) {
      expect([address, cut]).toEqual([expect.stringMatching(/^1\.\d+-1\.\d+$/), undefined]);
      const [whole] = (
        await call("get_passage", { document: "a-res-99-1", address, maxTokens: 20_000 }, invented)
      ).data;
      expect(whole?.text).toBe(text);
    }
  });

  it("divides a sentence that is too long, and says that it goes on", async () => {
    const given = { document: "a-res-99-1", address: "1", lang: "zh" };
    const pages = await allOf("get_passage", given, invented);
    expect(Math.max(...pages.map(({ tokens }) => tokens))).toBeLessThanOrEqual(4_000);
    const parts = pages.flatMap(({ data }) => data);
    expect(parts.map(({ text }) => text).join("")).toBe(ENDLESS);
    expect(parts[0]?.cut).toEqual({ start: false, end: true });
    expect(pages[0]?.text).toContain("words stand after it");
  });

  it("says which phrases soften what is said", async () => {
    const told = await call("get_passage", { address: "16" });
    expect(told.data[0]?.qualifiers).toContain("making efforts");
    expect(told.text).toContain("Softened or limited by: making efforts");
  });

  it("takes the number of a paragraph as a number, and no other number", async () => {
    expect((await call("get_passage", { address: 16 })).data[0]?.address).toBe("16");
    expect((await call("get_passage", { address: 16.1 })).text).toContain('"address" does not fit: text');
  });
});

describe("verify_quotations", () => {
  it("says of each quotation whether the source has it, and gives the true words", async () => {
    const told = await call<ToldVerdict>("verify_quotations", {
      quotations: [
        JOURNALISTS,
        JOURNALISTS.replace("will strive to", "will"),
        "We note that … country is free of corruption",
        "Lamps are lit in every harbour of the land",
        "   ",
      ],
    });
    expect(told.data.map(({ verdict }) => verdict)).toEqual([
      ...["exact", "altered", "abridged", "not-found", "not-found"],
    ]);
    expect(told.data[1]).toMatchObject({
      text: JOURNALISTS,
      differences: [{ op: "missing", source: "strive to" }],
    });
    expect(told.data[2]).toMatchObject({ omissions: [{ text: "no", drops: "no" }] });
    expect(told.data[3]?.text).toBeUndefined();
    expect(told.data[4]?.problem).toBe("the quotation has no words");
    expect(told.text).toContain("the source has “strive to”");
    expect(told.text).toContain("drops “no”");
  });

  it("says how many it has not judged yet, and judges these when it is asked again", async () => {
    const quotations = Array.from({ length: 23 }, () => JOURNALISTS);
    const pages = await allOf<ToldVerdict>("verify_quotations", { quotations });
    expect(pages[0]?.text).toContain(`${pages[0]?.unjudged} are not judged yet`);
    const told = pages.flatMap(({ data }) => data);
    expect(told.map(({ number, verdict }) => [number, verdict])).toEqual(
      quotations.map((_, index) => [index + 1, "exact"]),
    );
    expect(pages.at(-1)).toMatchObject({ unjudged: 0 });
  });

  it("says that a citation beside the words is wrong", async () => {
    const quotation = `“${JOURNALISTS}” (A/RES/S-32/1, para. 32)`;
    const told = await call<ToldVerdict>("verify_quotations", { quotations: [quotation] });
    expect(told.data[0]).toMatchObject({ verdict: "exact", cited: { agrees: false, address: "32" } });
    expect(told.text).toContain("cited wrongly");
  });

  it("finds the document that has the words, in any language", async () => {
    const told = await call<ToldVerdict>(
      "verify_quotations",
      { quotations: ["Invites every ferryman to ring the bell", "促请所有岛屿让灯一直亮到早晨"] },
      invented,
    );
    expect(told.data).toMatchObject([
      { verdict: "exact", document: "a-hrc-res-98-7", address: "2" },
      { verdict: "exact", language: "zh" },
    ]);
  });
});

describe("search", () => {
  it("answers a question with the sentence that answers it", async () => {
    const told = await call("search", { query: "what did governments promise journalists?" });
    expect(told.data[0]).toMatchObject({ address: "31.1", paragraph: "31" });
    expect(told).toMatchObject({ finds: "answers", within: "A/RES/S-32/1" });
  });

  it("searches all documents where none is named, and one where one is", async () => {
    const all = await call("search", { query: "lamps" }, invented);
    expect(new Set(all.data.map(({ document }) => document)).size).toBeGreaterThan(1);
    expect(all.within).toBe("4 documents in en");
    const one = await call("search", { query: "lamps", document: "A/HRC/RES/98/7" }, invented);
    expect(new Set(one.data.map(({ document }) => document))).toEqual(new Set(["a-hrc-res-98-7"]));
  });

  it("has each hit once on its pages", async () => {
    const pages = await allOf("search", { query: "corruption", limit: 5 });
    const found = pages.flatMap(({ data }) => data.map(({ address }) => address));
    expect(found.length).toBe(pages[0]?.total);
    expect(new Set(found).size).toBe(found.length);
  });

  it("says that nothing was found, and returns no words then", async () => {
    const told = await call("search", { query: "xylophone" });
    expect(told).toMatchObject({ data: [], total: 0, finds: "nothing", isError: false });
  });
});

describe("trace_agreed_language", () => {
  it("says where the words of a draft were agreed before, and what it changes", async () => {
    const text = [
      "1. Calls upon all islands to keep their lamps burning until morning;",
      "2. Decides to establish a museum of anchors in every mountain village.",
    ].join("\n\n");
    const told = await call<ToldTrace>("trace_agreed_language", { text }, invented);
    expect(told.data).toMatchObject([
      {
        change: "same",
        note: "(A/HRC/RES/98/7, para. 1)",
        document: "a-hrc-res-98-7",
        address: "1",
        adopted: "2044-03-05",
      },
      { change: "new", note: "(new)" },
    ]);
    expect(told.text).toContain("“new” means new in these");
    expect(told.scope).toMatchObject({ documents: 4, complete: true });
  });

  it("traces a long draft page by page", async () => {
    const text = Array.from(
      { length: 30 },
      (_, n) => `${n + 1}. Decides to remain seized of the bells, ${n}.`,
    ).join("\n");
    const pages = await allOf<ToldTrace>("trace_agreed_language", { text }, invented);
    expect(pages.flatMap(({ data }) => data.map(({ number }) => number))).toEqual(
      text.split("\n").map((_, n) => n + 1),
    );
    expect(Math.max(...pages.map(({ tokens }) => tokens))).toBeLessThanOrEqual(4_000);
  });

  it("is refused while the index can’t be asked, and says when to ask again", async () => {
    const told = await call("trace_agreed_language", { text: "1. Decides." }, noIndexHere);
    expect([told.isError, told.text]).toEqual([true, expect.stringContaining("Ask again in 60 seconds")]);
  });
});

describe("what a tool can’t answer", () => {
  it.each([
    ["get_passage", { address: "87" }, 'Did you mean "86"?'],
    ["get_passage", { address: "banana" }, "16.2 (2nd sentence of paragraph 16)"],
    ["get_passage", { address: "OP16" }, 'Did you mean "16"?'],
    ["get_passage", { document: "a-res-1-1" }, 'there is no document "a-res-1-1"'],
    ["get_passage", { address: "16", lang: "fr" }, "What would be right: en"],
    ["get_passage", { address: "16", lang: "en,fr" }, "one language, as en"],
    ["get_passage", { address: "16", constructor: 1 }, "fields that are not known here"],
    ["get_passage", { address: "16", cursor: "7" }, "is no cursor"],
    ["get_passage", { address: "16", cursor: "0.999999" }, "is no cursor"],
    ["get_passage", { adress: "16" }, "fields that are not known here"],
    ["get_passage", { address: ["16"] }, '"address" does not fit: text'],
    ["get_passage", { address: "16", maxTokens: 999 }, "at least 1000"],
    ["get_passage", { address: "1\ud8006" }, "lone surrogate"],
    ["search", {}, '"query" does not fit'],
    ["search", { query: " " }, "there is nothing to search for"],
    ["search", { query: "a".repeat(201) }, "at most 200 characters"],
    ["search", { query: "corruption", cursor: "-1" }, "is no cursor"],
    ["search", { query: "corruption", cursor: "9999" }, "is no cursor"],
    ["resolve_reference", { ref: "para. 16" }, "has to name one"],
    ["resolve_reference", { ref: "para. 16 and para. 40", document: "s-32-1" }, "Not answered"],
    ["cite", { address: "16", style: "vancouver" }, "un, apa, chicago"],
    ["cite", { address: "16", accessed: "yesterday" }, "a day such as 2026-11-23"],
    ["list_commitments", { theme: ["sports"] }, 'Did you mean "sport"?'],
    ["list_commitments", { kind: "promise" }, "commitment, call, recognition"],
    ["verify_quotations", { quotations: [] }, "at least 1"],
    ["verify_quotations", { quotations: "We reject corruption" }, "a list"],
    ["verify_quotations", { quotations: ["a".repeat(20_001)] }, "at most 20000 characters"],
    ["verify_quotations", { quotations: Array.from({ length: 51 }, () => "a") }, "at most 50 values"],
    [
      "verify_quotations",
      { quotations: Array.from({ length: 10 }, () => "a ".repeat(9_000)) },
      "at most 100000 characters",
    ],
    ["verify_quotations", { quotations: ["We reject corruption"], cursor: "1" }, "is no cursor"],
    ["trace_agreed_language", { text: "1. Decides.", cursor: "a" }, "is no cursor"],
    ["trace_agreed_language", { text: "1. Decides.", cursor: "1" }, "the draft has 1 parts"],
    ["trace_agreed_language", { text: "***" }, "there is no word in the text"],
  ])("is told by %s, case %#, with what would have been right", async (name, given, said) => {
    const told = await call(name, given);
    expect([told.isError, told.text]).toEqual([true, expect.stringContaining(said)]);
    expect(told.tokens).toBeLessThan(1_000);
    expect(told.text).not.toMatch(/ at .*\.[jt]s:\d|aaaaaaaa/);
  });

  it("is an error of the protocol where there is no such tool", async () => {
    await expect(call("delete_everything", {})).rejects.toThrow("delete_everything not found");
  });
});
