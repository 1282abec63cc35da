import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Release } from "../../src/model/release.ts";
import type { ResolvedReference } from "../../src/model/resolved-reference.ts";
import type { Verdict, VerdictInAll } from "../../src/model/verdict.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, startApp } from "../app.ts";
import { inSixLanguages, noIndex } from "../fixtures/in-six-languages.ts";

let release: Release;
let app: RunningApp;
beforeAll(async () => {
  release = composeRelease(inSixLanguages, noIndex);
  app = await startApp({ INDEX: await indexOf(release) }, release);
});
afterAll(() => app.stop());

const LAMPS = "a-res-98-7";
const BRIDGES = "a-hrc-res-98-7";
const BELLS = "s-res-9902-2044";

const unread = async () => startApp({ INDEX: await indexOf(release) }, release);
async function verify(quote: string, more = "", on = app): Promise<VerdictInAll> {
  const answer = await on.ask(`/v1/verify?quote=${encodeURIComponent(quote)}${more}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as VerdictInAll;
}

describe("a quotation from any of the documents", () => {
  it.each<[verdict: string, document: string, address: string, quote: string]>([
    ["exact", LAMPS, "2", "to count the lamps; and to publish what they counted"],
    ["exact", BRIDGES, "2.1", "Invites every ferryman to ring the bell before a bridge is closed"],
    ["exact", BELLS, "1.1", "Decides to remain seized of the bells."],
    ["exact", BRIDGES, "title", "Bridges and lamps"],
    ["abridged", BRIDGES, "2", "Invites every ferryman … before a bridge is closed"],
    ["altered", BRIDGES, "2", "Invites every ferryman to ring the bell after a bridge is closed"],
    [
      "altered",
      LAMPS,
      "3",
      "Decides that every lamp shall be lit twice, where appropriate, without a harbour master",
    ],
    ["exact", LAMPS, "1", "à garder leurs lanternes allumées jusqu’au matin"],
    ["exact", LAMPS, "1", "mantener encendidas las linternas hasta la mañana"],
    ["exact", LAMPS, "1", "сохранять фонари зажжёнными до утра"],
    ["exact", LAMPS, "1", "تهيب بجميع الجزر أن تبقي فوانيسها مضاءة"],
    ["exact", LAMPS, "2", "鼓励渔民组织在2040年计算灯的数目"],
  ])("is %s, of %s, %s: %s", async (verdict, document, address, quote) => {
    const found = await verify(quote);
    expect(found).toMatchObject({ verdict, document });
    expect(found.address?.split(".")[0]).toBe(address.split(".")[0]);
    expect(found.citation?.url).toContain(`/${document}`);
    expect(found.scope.complete).toBe(true);
  });

  it.each([
    "burning until morning",
    "to keep their lamps",
    "the harbours",
    "to count the lamps; and to publish",
    "lamps",
    "Lamps along the harbours",
    "“to count the lamps” and “lit twice, where appropriate”",
    "keep their lamps burning until morning; Encourages fishermen’s organisations",
    "lamps burning until morning; Decides that no lamp",
    "Calls upon all islands to keep their lamps … shall be lit twice",
  ])("is judged as its document judges it: %s", async (quote) => {
    const alone = await app.ask(`/v1/${LAMPS}/verify?quote=${encodeURIComponent(quote)}`);
    const { document: _, release: __, language: ___, citation, ...judged } = (await alone.json()) as Verdict;
    // Of a text that was read whole already, all of it is asked.
    const found = await verify(quote, "", await unread());
    // Of words that another has as well, and better, the answer is of that one.
    expect(found).toMatchObject(
      found.document === LAMPS ? { ...judged, citation } : { verdict: judged.verdict },
    );
  });

  it("is not one of paragraphs that do not stand beside each other, though each has a part of it", async () => {
    const found = await verify("lamps burning until morning; Decides that no lamp", "", await unread());
    expect(found.verdict).not.toBe("exact");
  });

  it("that several have is of the earliest, and the latest is named", async () => {
    const found = await verify("keep their lamps burning until morning");
    expect(found).toMatchObject({
      ...{ verdict: "exact", document: LAMPS, address: "1" },
      earliest: { document: LAMPS, symbol: "A/RES/98/7", adopted: "2043-12-05", address: "1" },
      latest: { document: BRIDGES, adopted: "2044-03-05", address: "1" },
      elsewhere: [{ document: BRIDGES }],
    });
  });

  it("that several have is of the one that stands beside it", async () => {
    const found = await verify("“keep their lamps burning until morning” (A/HRC/RES/98/7, para. 1)");
    expect(found).toMatchObject({
      ...{ verdict: "exact", document: BRIDGES, cited: { address: "1", agrees: true } },
      earliest: { document: LAMPS },
      latest: { document: BRIDGES },
    });
  });

  it("is looked for in the language that is asked for", async () => {
    expect(await verify("促请所有岛屿让灯一直亮到早晨", "&lang=zh")).toMatchObject({
      verdict: "exact",
      language: "zh",
    });
    expect(await verify("促请所有岛屿让灯一直亮到早晨", "&lang=en")).toMatchObject({
      verdict: "not-found",
      document: null,
    });
  });

  it.each([
    "zebra",
    "A wholly other sentence, about other things altogether, by somebody else.",
    "桌子",
    "…",
  ])("that none has is not found, without a guess: %s", async (quote) => {
    expect(await verify(quote)).toMatchObject({
      ...{ verdict: "not-found", document: null, language: null, citation: null, source: null },
      ...{ earliest: null, latest: null, elsewhere: [] },
    });
  });

  it("may be posted, alone or with others", async () => {
    const post = (body: unknown) =>
      app.ask("/v1/verify", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
    const one = (await (await post({ quote: "remain seized of the bells" })).json()) as VerdictInAll;
    expect(one).toMatchObject({ verdict: "exact", document: BELLS });
    const several = await post({ quotes: ["remain seized of the bells", "until morning", "zebra"] });
    expect(several.headers.get("Cache-Control")).toBe("no-store");
    const { data, total } = (await several.json()) as { data: VerdictInAll[]; total: number };
    expect([total, data.map(({ document }) => document)]).toEqual([3, [BELLS, LAMPS, null]]);
    expect((await post({})).status).toBe(400);
    expect((await post({ quotes: Array.from({ length: 51 }, () => "lamp") })).status).toBe(413);
  });

  it.each<[quote: string, more: string, status: number]>([
    ["", "", 400],
    ["   ", "", 400],
    ["\u0000", "", 400],
    ["lamps", "&lang=de", 404],
    ["lamps", "&document=x", 400],
  ])("that can't be judged is a problem: %j%s", async (quote, more, status) => {
    expect((await app.ask(`/v1/verify?quote=${encodeURIComponent(quote)}${more}`)).status).toBe(status);
  });

  it.each(['" OR "', "words:lamp NEAR(x)", "'; DROP TABLE texts; --", `"${"“”".repeat(40)}`, "*", "zebra*"])(
    "is words and nothing else: %s",
    async (quote) => {
      expect((await verify(quote)).verdict).not.toBe("exact");
      expect((await verify("remain seized of the bells")).verdict).toBe("exact");
    },
  );
});

describe("a reference without a document in the path", () => {
  it.each([
    ["A/RES/98/7, para. 2", LAMPS, "2"],
    ["A/HRC/RES/98/7, para. 2", BRIDGES, "2"],
    ["S/RES/9902 (2044), para. 1", BELLS, "1"],
    ["a-hrc-res-98-7/1", BRIDGES, "1"],
  ])("%s names %s, %s", async (ref, document, address) => {
    const answer = await app.ask(`/v1/resolve?ref=${encodeURIComponent(ref)}`);
    expect((await answer.json()) as ResolvedReference).toMatchObject({ document, address });
  });
});

describe("while the index of all documents can't be asked", () => {
  const broken = {
    prepare: () => ({ bind: () => ({}) as never }),
    batch: () => Promise.reject(new Error("D1_ERROR")),
  };
  const cases: [what: string, variables: () => Promise<object>][] = [
    ["is not bound", async () => ({})],
    ["is down", async () => ({ INDEX: broken })],
    ["is empty", async () => ({ INDEX: (await emptyIndex()).bound })],
    ["is of another release", async () => ({ INDEX: await indexOf({ ...release, id: "0".repeat(64) }) })],
  ];

  it.each(cases)("because it %s, searches and phrases are to be asked for again", async (_, variables) => {
    const other = await startApp(await variables(), release);
    for (const path of ["/v1/search?q=lamp", "/v1/phrases?q=lamp", `/v1/${LAMPS}/search?q=lamp`]) {
      const answer = await other.ask(path);
      expect([path, answer.status]).toEqual([path, 503]);
      expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
      expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
      expect(((await answer.json()) as Problem).code).toBe("unavailable");
    }
  });

  it.each(cases)(
    "because it %s, quotations are looked for in what is here, and the answer says so",
    async (_, variables) => {
      const other = await startApp(await variables(), release);
      const found = await verify("remain seized of the bells", "", other);
      expect(found).toMatchObject({
        verdict: "exact",
        document: BELLS,
        scope: { documents: 3, complete: false },
      });
      const answer = await other.ask("/v1/verify?quote=bells");
      expect(answer.headers.get("Cache-Control")).toBe("public, max-age=60");
    },
  );

  it.each(cases)("because it %s, everything else is answered", async (_, variables) => {
    const other = await startApp(await variables(), release);
    for (const path of [
      "/v1",
      "/v1/documents",
      `/v1/${LAMPS}/paragraphs/1`,
      `/v1/${LAMPS}/verify?quote=lamps`,
      "/v1/resolve?ref=A%2FRES%2F98%2F7%2C%20para.%201",
      "/healthz",
    ])
      expect([path, (await other.ask(path)).status]).toEqual([path, 200]);
  });
});

async function emptyIndex() {
  const { boundAsD1, openSqliteIndex } = await import("../../src/release/sqlite-index.ts");
  return { bound: boundAsD1(openSqliteIndex()) };
}
