import type { Client } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import { searchPart } from "../../src/model/release-parts.ts";
import type { ToldTrace, ToldVerdict } from "../../src/model/told.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, releaseOfData, startApp } from "../app.ts";
import { compiled } from "../compiled.ts";
import { CHANGES } from "../fixtures/in-series.ts";
import { inSixLanguages, noIndex } from "../fixtures/in-six-languages.ts";
import { allOf, call } from "./calling.ts";
import { connect } from "./client.ts";

const apps: RunningApp[] = [];
let client: Client;
/** Of invented documents in six languages. */
let invented: Client;
let noIndexHere: Client;
/** Of the declaration, with its index, and of the invented ones. */
let several: Client;

beforeAll(async () => {
  const start = async (release?: Parameters<typeof startApp>[1], hasIndex = true) => {
    const app = await startApp(hasIndex && release ? { INDEX: await indexOf(release) } : {}, release);
    apps.push(app);
    return connect(app);
  };
  const release = composeRelease({ ...inSixLanguages, changes: CHANGES }, noIndex);
  client = await start();
  invented = await start(release);
  noIndexHere = await start(release, false);
  const ownIndex = (await releaseOfData()).parts[searchPart("s-32-1")] ?? "";
  const documents = [compiled, ...inSixLanguages.documents];
  const both = { ...inSixLanguages, documents };
  several = await start(composeRelease(both, ({ entry }) => (entry.id === "s-32-1" ? ownIndex : noIndex())));
});
afterAll(() => Promise.all(apps.map((app) => app.stop())));

const JOURNALISTS = "We will strive to provide a safe and adequate environment to journalists";

describe("get_passage", () => {
  it("says which phrases soften what is said", async () => {
    const told = await call(client, "get_passage", { address: "16" });
    expect(told.data[0]?.qualifiers).toContain("making efforts");
    expect(told.text).toContain("Softened or limited by: making efforts");
  });

  it("takes the number of a paragraph as a number, and no other number", async () => {
    expect((await call(client, "get_passage", { address: 16 })).data[0]?.address).toBe("16");
    expect((await call(client, "get_passage", { address: 16.1 })).text).toContain(
      '"address" does not fit: text',
    );
  });
});

describe("resolve_reference", () => {
  it.each(["OP16", "para. 16"])("reads %s, which names no document, in the first", async (ref) => {
    for (const of of [client, several])
      expect(await call(of, "resolve_reference", { ref })).toMatchObject({
        address: "16",
        isError: false,
        data: [{ document: "s-32-1", address: "16" }],
      });
  });

  it("reads a reference in the document that it names, and in no other", async () => {
    const told = await call(several, "resolve_reference", { ref: "A/HRC/RES/98/7, para. 2" });
    expect(told.data[0]).toMatchObject({ document: "a-hrc-res-98-7", address: "2" });
    const foreign = await call(several, "resolve_reference", { ref: "A/RES/1/1, para. 16" });
    expect([foreign.isError, foreign.text]).toEqual([true, expect.not.stringMatching(/\bpath\b/)]);
  });
});

describe("verify_quotations", () => {
  it("says of each quotation whether the source has it, and gives the true words", async () => {
    const told = await call<ToldVerdict>(client, "verify_quotations", {
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
    const pages = await allOf<ToldVerdict>(client, "verify_quotations", { quotations });
    expect(pages[0]?.text).toContain(`${pages[0]?.unjudged} are not judged yet`);
    const told = pages.flatMap(({ data }) => data);
    expect(told.map(({ number, verdict }) => [number, verdict])).toEqual(
      quotations.map((_, index) => [index + 1, "exact"]),
    );
    expect(pages.at(-1)).toMatchObject({ unjudged: 0 });
  });

  it("says that a citation beside the words is wrong", async () => {
    const quotation = `“${JOURNALISTS}” (A/RES/S-32/1, para. 32)`;
    const told = await call<ToldVerdict>(client, "verify_quotations", { quotations: [quotation] });
    expect(told.data[0]).toMatchObject({ verdict: "exact", cited: { agrees: false, address: "32" } });
    expect(told.text).toContain("cited wrongly");
  });

  it("finds the document that has the words, in any language", async () => {
    const told = await call<ToldVerdict>(invented, "verify_quotations", {
      quotations: ["Invites every ferryman to ring the bell", "促请所有岛屿让灯一直亮到早晨"],
    });
    expect(told.data).toMatchObject([
      { verdict: "exact", document: "a-hrc-res-98-7", address: "2" },
      { verdict: "exact", language: "zh" },
    ]);
  });
});

describe("search", () => {
  it("answers a question with the sentence that answers it", async () => {
    const told = await call(client, "search", { query: "what did governments promise journalists?" });
    expect(told.data[0]).toMatchObject({ address: "31.1", paragraph: "31" });
    expect(told).toMatchObject({ finds: "answers", within: "A/RES/S-32/1" });
  });

  it("searches all documents where none is named, and one where one is", async () => {
    const all = await call(invented, "search", { query: "lamps" });
    expect(new Set(all.data.map(({ document }) => document)).size).toBeGreaterThan(1);
    expect(all.within).toBe("3 documents in en");
    const one = await call(invented, "search", { query: "lamps", document: "A/HRC/RES/98/7" });
    expect(new Set(one.data.map(({ document }) => document))).toEqual(new Set(["a-hrc-res-98-7"]));
  });

  it("says which document answers when it is searched alone, where none has all the words", async () => {
    const query = "what did governments promise journalists?";
    const told = await call(several, "search", { query });
    expect(told).toMatchObject({ answeredIn: "s-32-1", within: "4 documents in en" });
    expect(told.finds).not.toBe("answers");
    expect(told.text).toContain("name it as `document`");
    expect(await call(several, "search", { query: "lamps" })).not.toHaveProperty("answeredIn");
  });

  it("has each hit once on its pages", async () => {
    const pages = await allOf(client, "search", { query: "corruption", limit: 5 });
    const found = pages.flatMap(({ data }) => data.map(({ address }) => address));
    expect(found.length).toBe(pages[0]?.total);
    expect(new Set(found).size).toBe(found.length);
  });

  it("says that nothing was found, and returns no words then", async () => {
    const told = await call(client, "search", { query: "xylophone" });
    expect(told).toMatchObject({ data: [], total: 0, finds: "nothing", isError: false });
  });
});

describe("trace_agreed_language", () => {
  it("says where the words of a draft were agreed before, and what it changes", async () => {
    const text = [
      "1. Calls upon all islands to keep their lamps burning until morning;",
      "2. Decides to establish a museum of anchors in every mountain village.",
    ].join("\n\n");
    const told = await call<ToldTrace>(invented, "trace_agreed_language", { text });
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
    expect(told.scope).toMatchObject({ documents: 3, complete: true });
  });

  it("traces a long draft page by page", async () => {
    const text = Array.from(
      { length: 30 },
      (_, n) => `${n + 1}. Decides to remain seized of the bells, ${n}.`,
    ).join("\n");
    const pages = await allOf<ToldTrace>(invented, "trace_agreed_language", { text });
    expect(pages.flatMap(({ data }) => data.map(({ number }) => number))).toEqual(
      text.split("\n").map((_, n) => n + 1),
    );
    expect(Math.max(...pages.map(({ tokens }) => tokens))).toBeLessThanOrEqual(4_000);
  });

  it("is refused while the index can’t be asked, and says when to ask again", async () => {
    const told = await call(noIndexHere, "trace_agreed_language", { text: "1. Decides." });
    expect([told.isError, told.text]).toEqual([true, expect.stringContaining("Ask again in 60 seconds")]);
  });
});
