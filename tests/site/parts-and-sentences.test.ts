import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningApp, startApp } from "../app.ts";
import { compiled } from "../compiled.ts";
import { readable } from "./small-site.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
}, 60_000);
afterAll(() => app.stop());

const page = async (address: string) =>
  (await app.ask(`/s-32-1/${address}`, { headers: { Accept: "text/html" } })).text();
const paragraphs = compiled.texts.en ?? [];
const actsOf = (id: string) =>
  paragraphs.find((one) => one.id === id)?.sentences.flatMap(({ acts }) => acts) ?? [];

it("marks what qualifies a part of a sentence where it stands, among the words around it", async () => {
  const act = actsOf("30").find(({ id }) => id === "30.2a");
  const outside = (act?.qualifiers ?? []).filter(({ start }) => start >= (act?.end ?? 0));
  expect(outside.length).toBeGreaterThan(0);
  const shown = /<div class="in-place"[\s\S]*?<\/div>/.exec(await page("30.2a"))?.[0] ?? "";
  const around = shown.slice(shown.indexOf("</blockquote>"));
  for (const { text } of outside) expect(around).toContain(`<span class="qualifier">${text}</span>`);
  expect(around.match(/class="qualifier"/g)).toHaveLength(outside.length);
});

it("lists what a paragraph says by its sentences, so that the ways to both stand once", async () => {
  const html = await page("30");
  const beside = html.slice(html.indexOf('class="beside-sheet"'), html.indexOf('class="neighbours"'));
  const links = [...beside.matchAll(/href="\/s-32-1\/(30[^"#]*)"/g)].map(([, id]) => id);
  const sentences = paragraphs.find(({ id }) => id === "30")?.sentences ?? [];
  expect(links).toEqual(sentences.flatMap(({ id, acts }) => [id, ...acts.map((act) => act.id)]));
});

it("says of what the counts beside themes are, and puts numbers into the outline of the section", async () => {
  const text = readable(await page("16"));
  expect(text).toContain("Themes statements in the whole text");
  expect(await page("16")).toMatch(/<text[^>]*>16<\/text>/);
});
