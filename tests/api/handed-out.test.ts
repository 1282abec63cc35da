import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DocumentExport } from "../../src/model/document.ts";
import { type RunningApp, startApp } from "../app.ts";
import { compiled } from "../compiled.ts";
import {
  ACTS,
  addressOf,
  each,
  failing,
  type Pasted,
  paragraphs,
  textOf,
  WHOLE,
} from "../end-to-end/round-trip/handed-out.ts";
import { readCsv } from "../export/csv.ts";

let worker: RunningApp;
beforeAll(async () => {
  worker = await startApp();
});
afterAll(() => worker.stop());

const read = async (path: string) => (await worker.ask(path)).text();
const expectToPass = async (pasted: readonly Pasted[]) => {
  expect(pasted.length).toBeGreaterThan(0);
  expect(await failing(worker.ask, pasted)).toEqual([]);
};

describe("what the API answers passes our own check", () => {
  it.each<[format: string, shown: (body: string) => string]>([
    ["text", (body) => body],
    ["markdown", (body) => body],
    ["html", textOf],
  ])("as %s: every paragraph, sentence and range of two paragraphs", async (format, shown) => {
    const pasted = await each(WHOLE, async (address) => ({
      what: `${format} of ${address}`,
      text: shown(await read(`/v1/s-32-1/paragraphs/${address}?format=${format}`)),
      address: addressOf(address),
      cited: true,
    }));
    await expectToPass(pasted);
  });

  it.each(["text", "markdown"])("as %s: every act", async (format) => {
    const pasted = await each(ACTS, async (address) => ({
      what: `${format} of ${address}`,
      text: await read(`/v1/s-32-1/paragraphs/${address}?format=${format}`),
      address: addressOf(address),
      cited: true,
    }));
    await expectToPass(pasted);
  });
});

describe("what the API exports passes our own check", () => {
  const { title, sections } = compiled.entry;
  const notes = paragraphs.flatMap(({ footnotes }) => footnotes);

  it.each([
    ["md", /^\[\^/],
    ["txt", /^[⁰¹²³⁴-⁹]+ /],
  ])("as %s: title, headings, footnotes, and all paragraphs, one by one", async (ending, note) => {
    const blocks = (await read(`/v1/s-32-1/export.${ending}`)).trim().split("\n\n");
    const words = (block: string) => block.replace(/^#+ /, "");
    const headings = blocks.filter((block) => sections.some((section) => section.title === words(block)));
    const footnotes = blocks.filter((block) => note.test(block));
    const texts = blocks.slice(3).filter((block) => !headings.includes(block) && !footnotes.includes(block));
    expect([texts.length, headings.length, footnotes.length]).toEqual([
      paragraphs.length,
      sections.length,
      notes.length,
    ]);
    expect(words(blocks[1] ?? "")).toBe(title);
    await expectToPass([
      { what: "the title", text: blocks[1] ?? "", address: "title" },
      ...headings.map((text, index) => ({ what: "a heading", text, address: sections[index]?.id ?? "" })),
      ...texts.map((text, index) => ({ what: "a paragraph", text, address: paragraphs[index]?.id ?? "" })),
      ...footnotes.map((text, index) => ({
        what: "a footnote",
        text,
        address: `footnote-${notes[index]?.number}`,
      })),
    ]);
  });

  it("as csv: the words of every act", async () => {
    const [header = [], ...rows] = readCsv((await read("/v1/s-32-1/export.csv")).replace("\uFEFF", ""));
    const cell = (row: string[], name: string) => row[header.indexOf(name)] ?? "";
    expect(rows.length).toBe(ACTS.length);
    await expectToPass(
      rows.map((row) => {
        const id = cell(row, "id");
        return { what: `the cell of ${id}`, text: cell(row, "text"), address: addressOf(id) };
      }),
    );
  });

  it("as json: every paragraph, sentence and act", async () => {
    const whole = JSON.parse(await read("/v1/s-32-1/export.json")) as DocumentExport;
    const parts = whole.paragraphs.flatMap((paragraph) => [
      paragraph,
      ...paragraph.sentences.flatMap((sentence) => [sentence, ...sentence.acts]),
    ]);
    await expectToPass(parts.map(({ id, text }) => ({ what: id, text, address: addressOf(id) })));
  });
});
