import type { Client } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, startApp } from "../app.ts";
import { compiled } from "../compiled.ts";
import { documentOf, noIndex } from "../fixtures/in-six-languages.ts";
import { allOf, call } from "./calling.ts";
import { connect } from "./client.ts";

const LONG = Array.from(
  { length: 400 },
  (_, n) => `Lamp ${n} shall be lit by the harbour master, where appropriate.`,
);
const ENDLESS = "灯".repeat(9_000);
const JOURNALISTS = "We will strive to provide a safe and adequate environment to journalists";

const apps: RunningApp[] = [];
let client: Client;
/** Of a document with a paragraph that is longer than any answer. */
let long: Client;

beforeAll(async () => {
  const document = documentOf({
    ...{ id: "a-res-99-1", symbol: "A/RES/99/1", body: "general-assembly", session: "99" },
    adopted: "2044-12-05",
    texts: {
      en: ["Long lamps", [], [LONG.join(" "), "Decides to remain seized of the lamps."]],
      zh: ["长灯", [], [ENDLESS, "促请所有岛屿让灯一直亮到早晨；"]],
    },
  });
  const vocabulary = { themes: [], actors: [], instruments: [] };
  apps.push(
    await startApp(),
    await startApp({}, composeRelease({ documents: [document], vocabulary }, noIndex)),
  );
  [client, long] = (await Promise.all(apps.map((app) => connect(app)))) as [Client, Client];
});
afterAll(() => Promise.all(apps.map((app) => app.stop())));

describe("every answer", () => {
  it.each([
    ["search", { query: "press freedom" }],
    ["get_passage", { address: "31" }],
    ["resolve_reference", { ref: "A/RES/S-32/1, para. 31" }],
    ["cite", { address: "31", style: "mla" }],
    ["list_commitments", { theme: ["media-and-journalists"] }],
    ["verify_quotations", { quotations: [JOURNALISTS] }],
  ])("of %s has the words, the address, the citation, the permalink and the release", async (name, given) => {
    const told = await call(client, name, given);
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
    const told = await call(client, name, given);
    expect(told.tokens).toBeLessThanOrEqual(4_000);
    expect(told.tokens).toBeGreaterThan(2_000);
    expect(told.text).toContain(`cursor "${told.cursor}"`);
    const less = await call(client, name, { ...given, maxTokens: 1_000 });
    expect(less.tokens).toBeLessThanOrEqual(1_000);
    expect(less.data.length).toBeGreaterThan(0);
    const more = await call(client, name, { ...given, maxTokens: 12_000 });
    expect(more.data.length).toBeGreaterThan(told.data.length);
  });
});

describe("get_passage", () => {
  it.each([4_000, 1_000])("has all of a text on its pages of %i tokens", async (maxTokens) => {
    const pages = await allOf(client, "get_passage", { maxTokens });
    const told = pages.flatMap(({ data }) => data.map(({ text }) => text)).join(" ");
    const source = compiled.texts.en?.map(({ text }) => text).join(" ") ?? "";
    expect(told.replace(/\s+/g, " ")).toBe(source.replace(/\s+/g, " "));
  });

  it("divides a paragraph that is too long between its sentences, each part with its own address", async () => {
    const pages = await allOf(long, "get_passage", { document: "A/RES/99/1", address: "1" });
    expect(pages.length).toBeGreaterThan(2);
    const parts = pages.flatMap(({ data }) => data);
    expect(parts.map(({ text }) => text).join(" ")).toBe(LONG.join(" "));
    for (const { address, text, cut } of parts) {
      expect([address, cut]).toEqual([expect.stringMatching(/^1\.\d+-1\.\d+$/), undefined]);
      const [whole] = (
        await call(long, "get_passage", { document: "a-res-99-1", address, maxTokens: 20_000 })
      ).data;
      expect(whole?.text).toBe(text);
    }
  });

  it("divides a sentence that is too long, and says that it goes on", async () => {
    const given = { document: "a-res-99-1", address: "1", lang: "zh" };
    const pages = await allOf(long, "get_passage", given);
    expect(Math.max(...pages.map(({ tokens }) => tokens))).toBeLessThanOrEqual(4_000);
    const parts = pages.flatMap(({ data }) => data);
    expect(parts.map(({ text }) => text).join("")).toBe(ENDLESS);
    expect(parts[0]?.cut).toEqual({ start: false, end: true });
    expect(pages[0]?.text).toContain("words stand after it");
  });
});

it("judges a hundred quotations between quotation marks in one call, and says of further texts that it did not", async () => {
  const text = Array.from({ length: 40 }, (_, n) => `They said “the lamps of ship ${n}”.`).join(" ");
  const quotations = Array.from({ length: 12 }, () => text);
  const { data } = await call<{ problem?: string }>(client, "verify_quotations", {
    quotations,
    document: "s-32-1",
  });
  const refused = data.map(({ problem }) => problem !== undefined);
  expect(refused).toEqual(quotations.map((_, at) => at >= 2));
  expect(data.at(-1)?.problem).toBe("the texts have more than 100 quotations together");
});
