import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Trace } from "../../src/model/trace.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, startApp } from "../app.ts";
import { inSixLanguages, noIndex } from "../fixtures/in-six-languages.ts";

const changes = {
  en: {
    neutral: ["also"],
    stronger: [],
    strongerNouns: [],
    verbs: [
      { verb: "encourage", forms: ["encourages"], kind: "call" as const, firmness: 2 },
      { verb: "urge", forms: ["urges"], kind: "call" as const, firmness: 5 },
    ],
    nouns: [],
    qualifiers: [{ phrase: "as appropriate", kind: "discretion" as const, adding: "softer" as const }],
  },
};

let app: RunningApp;
beforeAll(async () => {
  const release = composeRelease({ ...inSixLanguages, changes }, noIndex);
  app = await startApp({ INDEX: await indexOf(release) }, release);
});
afterAll(() => app.stop());

const send = (body: unknown, path = "/v1/trace") =>
  app.ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
async function trace(text: string, more: Record<string, unknown> = {}): Promise<Trace> {
  const answer = await send({ text, ...more });
  const json = await answer.json();
  expect([answer.status, json]).toMatchObject([200, {}]);
  return json as Trace;
}
const notesOf = ({ data }: Trace) => data.map(({ note }) => note);

const KEPT = "Calls upon all islands to keep their lamps burning until morning;";

describe("a draft that is traced", () => {
  it("has the drafters' note at each paragraph: word for word, reworded, new", async () => {
    const draft = [
      "The General Assembly,",
      "Recalling the harbours of the north, and the lamps that were lit there,",
      "1. Encourages fishermen’s organisations to count the lamps, as appropriate, and to publish what they counted;",
      "2. Decides to establish a museum of anchors in every mountain village.",
    ].join("\n\n");
    const traced = await trace(draft);
    expect(traced.data.map(({ kind, change }) => [kind, change])).toEqual([
      ["enacting", null],
      ["paragraph", "same"],
      ["paragraph", "reworded"],
      ["paragraph", "new"],
    ]);
    expect(notesOf(traced)).toEqual([
      "",
      "(98/7, first preambular paragraph)",
      "(based on 98/7, para. 2)",
      "(new)",
    ]);
    expect(traced.counts).toEqual({ same: 1, numbers: 0, reworded: 1, new: 1 });
    expect(traced.data[3]).toMatchObject({ agreed: null, changes: [], ancestors: [] });
  });

  it("names the latest of those that say so word for word, and the others, with how many there are and since when", async () => {
    const { data } = await trace(KEPT);
    expect(data[0]).toMatchObject({
      note: "(A/HRC/RES/98/7, para. 1)",
      agreed: {
        document: "a-hrc-res-98-7",
        address: "1",
        text: KEPT,
        likeness: 1,
        standsIn: { paragraphs: 2, since: "2043-12-05" },
        citation: { text: "Human Rights Council resolution 98/7, para. 1" },
      },
    });
    expect(data[0]?.ancestors.map(({ document }) => document)).toEqual(["a-hrc-res-98-7", "a-res-98-7"]);
  });

  it.each([
    ["by its title", `Lamps along the harbours\n\nThe General Assembly,\n\n1. ${KEPT}`, "title"],
    ["by its title behind a number", `# 99/12. Lamps along the harbours\n\n1. ${KEPT}`, "title"],
    [
      "by what it recalls, without a sign at the end",
      `Recalling its resolution 98/7\n\n1. ${KEPT}`,
      "recalled",
    ],
    [
      "by what it recalls",
      `The General Assembly,\n\nRecalling its resolution 98/7 of 5 December 2043,\n\n1. ${KEPT}`,
      "recalled",
    ],
  ])("names its own series before a later one that says the same, told %s", async (_, draft, named) => {
    const traced = await trace(draft);
    expect(traced.series).toMatchObject({ id: "ga-lamps-along-the-harbours", named });
    expect(notesOf(traced).at(-1)).toBe("(98/7, para. 1)");
  });

  it("of the Human Rights Council recalls the Council’s resolution, and by a symbol the one that it names", async () => {
    const spoken = (body: string, name: string) =>
      `${body},\n\nRecalling resolution ${name} on this,\n\n1. ${KEPT}`;
    expect((await trace(spoken("The Human Rights Council", "98/7"))).series?.id).toBe(
      "hrc-bridges-and-lamps",
    );
    expect((await trace(spoken("The General Assembly", "A/HRC/RES/98/7"))).series?.id).toBe(
      "hrc-bridges-and-lamps",
    );
  });

  it("names the paragraph of its own series, updated, before the same words elsewhere", async () => {
    const draft = `# Lamps along the harbours\n\n1. Further ${KEPT.replace("Calls", "calls")}`;
    expect(notesOf(await trace(draft)).at(-1)).toBe("(98/7, para. 1, updated)");
  });

  it("takes its own title for a heading, not for words that were agreed", async () => {
    const { data } = await trace(`Lamps along the harbours\n\nLamps along the harbours\n\n1. ${KEPT}`);
    expect(data.map(({ kind, change }) => [kind, change])).toEqual([
      ["heading", null],
      ["heading", null],
      ["paragraph", "same"],
    ]);
  });

  it("is of no series where it names none", async () => {
    expect((await trace(`Mountains\n\nRecalling its resolution 97/300,\n\n${KEPT}`)).series).toBeNull();
  });

  it("takes what is typographic for the same words", async () => {
    const [traced] = (
      await trace("**3.** *Calls upon* all  islands to keep\ntheir lamps burning until morning.")
    ).data;
    expect(traced).toMatchObject({ label: "3.", change: "same" });
  });

  it("says what is changed, with the words of both sides and where they stand", async () => {
    const agreed =
      "Encourages fishermen’s organisations to count the lamps; and to publish what they counted;";
    const draft = `2. ${agreed.replace("Encourages", "Urges").replace("lamps;", "lamps, as appropriate;")}`;
    const [traced] = (await trace(draft)).data;
    expect(
      traced?.changes.map(({ type, direction, from, to }) => [type, direction, from.text, to.text]),
    ).toEqual([
      ["verb", "firmer", "Encourages", "Urges"],
      ["qualifier", "softer", "", ", as appropriate"],
    ]);
    for (const { from, to } of traced?.changes ?? []) {
      expect(traced?.agreed?.text.slice(from.start, from.end)).toBe(from.text);
      expect(traced?.text.slice(to.start, to.end)).toBe(to.text);
    }
  });

  it.each([
    ["fr", "Engage toutes les îles à garder leurs lanternes allumées jusqu’au matin ;", "(98/7, par. 1)"],
    [
      "es",
      "Exhorta a todas las islas a mantener encendidas las linternas hasta la mañana;",
      "(98/7, párr. 1)",
    ],
    ["ru", "Призывает все острова сохранять фонари зажжёнными до утра;", "(98/7, п. 1)"],
    ["ar", "تهيب بجميع الجزر أن تبقي فوانيسها مضاءة حتى الصباح، ولمكافحة الظلام؛", "(98/7، الفقرة 1)"],
    ["zh", "1. 鼓励渔民组织在2040年计算灯的数目；", "(98/7，第2段)"],
  ])("is looked for in the language of each paragraph: %s", async (language, text, note) => {
    const { data } = await trace(`${KEPT}\n\n${text}`);
    expect(data.map((one) => one.language)).toEqual(["en", language]);
    expect(data[1]).toMatchObject({ change: "same", note });
  });

  it("comes in pages, each with what to send for the next", async () => {
    const draft = Array.from({ length: 23 }, (_, n) => `${n + 1}. ${KEPT}`).join("\n");
    const first = await trace(draft);
    expect([first.data.length, first.total, first.next]).toEqual([10, 23, 10]);
    const last = await trace(draft, { start: 20, limit: 20 });
    expect([last.data.map(({ label }) => label), last.next]).toEqual([["21.", "22.", "23."], null]);
  });

  it("says in what was looked, and is stored by nobody", async () => {
    const answer = await send({ text: KEPT });
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(answer.headers.get("ETag")).toBeNull();
    expect(((await answer.json()) as Trace).scope).toMatchObject({ documents: 3, complete: true });
  });

  it("keeps to the fields that are asked for", async () => {
    const answer = await send({ text: KEPT }, "/v1/trace?fields=note");
    expect(((await answer.json()) as Trace).data).toEqual([{ note: "(A/HRC/RES/98/7, para. 1)" }]);
  });
});

describe("a text that is no draft", () => {
  it.each([
    ["100,000 characters without a paragraph", "lamp ".repeat(20_000), [null]],
    ["one sentence again and again", "Decides to remain seized of the bells. ".repeat(20), ["new"]],
    ["a title alone", "Lamps along the mountains", [null]],
    [
      "a table of short cells",
      "| a | b |\n|---|---|\n| 1 | 2 |\n\nLamps are lit by everyone who has been told so.",
      ["new"],
    ],
  ])("is answered honestly: %s", async (_, text, changes) => {
    expect((await trace(text)).data.map(({ change }) => change)).toEqual(changes);
  });

  it.each([
    ["nothing", { text: "" }, 400, "text"],
    ["no word", { text: "--- ***\n\n" }, 400, "text"],
    ["too much", { text: "a".repeat(100_001) }, 413, "text"],
    ["no text", { quote: "a" }, 400, "text"],
    ["a language that is not there", { text: KEPT, lang: "de" }, 404, "lang"],
    ["a page that is not there", { text: KEPT, start: 1 }, 400, "start"],
    ["more than a page", { text: KEPT, limit: 500 }, 400, "limit"],
    ["a start that is no number", { text: KEPT, start: "1" }, 400, "start"],
  ])("is refused, saying what would be right: %s", async (_, body, status, parameter) => {
    const answer = await send(body);
    const problem = (await answer.json()) as Problem;
    expect([answer.status, problem]).toMatchObject([status, {}]);
    expect(problem.errors?.map((one) => one.parameter)).toContain(parameter);
    expect(JSON.stringify(problem)).not.toContain("aaaa");
  });

  it("is answered with 503 while the index can't be asked", async () => {
    const away = await startApp({}, composeRelease(inSixLanguages, noIndex));
    const answer = await away.ask("/v1/trace", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text: KEPT }),
    });
    expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "60"]);
    await away.stop();
  });
});

describe("where a phrase stands", () => {
  it("is a table too", async () => {
    const answer = await app.ask("/v1/phrases.csv?q=all%20islands");
    expect(answer.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    const [head, ...rows] = (await answer.text()).trim().split("\r\n");
    expect(head).toBe("phrase,document,symbol,session,adopted,address,kind,language,text,citation,url");
    expect(rows.map((row) => row.split(",")[1])).toEqual(['"a-res-98-7"', '"a-hrc-res-98-7"']);
  });

  it.each([
    ["one letter", "a", 200],
    ["2,000 words", "lamp ".repeat(1_500).trim(), 400],
    ["no word", "…", 400],
  ])("is asked of %s: an honest answer or a clear error", async (_, q, status) => {
    const answer = await app.ask(`/v1/phrases?q=${encodeURIComponent(q).replaceAll("%20", "+")}`);
    expect(answer.status).toBe(status);
    if (status === 400) expect(((await answer.json()) as Problem).errors?.[0]?.expected).toBeDefined();
  });
});
