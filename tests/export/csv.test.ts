import { describe, expect, it } from "vitest";
import { writeCsv } from "../../src/export/csv.ts";
import { compiled } from "../compiled.ts";
import { HOSTILE, hostileDocument, RELEASE, wholeOf } from "./a-whole.ts";
import { readCsv } from "./csv.ts";

const BYTE_ORDER_MARK = "\uFEFF";
const acts = (compiled.texts.en ?? []).flatMap(({ sentences }) => sentences.flatMap(({ acts }) => acts));

/** The rows of a file as objects, by the names in its first line. */
function rowsOf(file: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(file.slice(1));
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""]));
  });
}

describe("the acts as CSV", () => {
  const file = writeCsv(wholeOf(compiled));
  const rows = rowsOf(file);

  it("begin with a byte order mark, and then with the names of the columns", () => {
    expect(file.startsWith(`${BYTE_ORDER_MARK}id,paragraph,section,kind,`)).toBe(true);
    expect(file.indexOf(BYTE_ORDER_MARK, 1)).toBe(-1);
  });

  it("are all there, word for word, in the order of the text", () => {
    expect(rows.map(({ id, text, kind, verb }) => ({ id, text, kind, verb }))).toEqual(
      acts.map(({ id, text, kind, verb }) => ({ id, text, kind, verb })),
    );
  });

  it("say what they are of, how each is cited, and of which release", () => {
    expect(rows.find(({ id }) => id === "16.1a")).toMatchObject({
      paragraph: "16",
      section: "preventive-measures",
      document: "s-32-1",
      symbol: "A/RES/S-32/1",
      qualifierKinds: expect.stringMatching(/^[a-z-]+(?:; [a-z-]+)*$/),
      language: "en",
      citation: "General Assembly resolution S-32/1, annex, para. 16, first sentence",
      url: "https://example.org/s-32-1/16.1a",
      release: RELEASE,
    });
  });

  it("have no cell that a spreadsheet would take for a number with a fraction, or for a day", () => {
    const cells = readCsv(file.slice(1)).flat();
    expect(cells.filter((cell) => /^\d+[.,:/-]\d+$/.test(cell))).toEqual([]);
  });

  it("are the same rows in a program that splits at semicolons and tabs too, as LibreOffice does by itself", () => {
    const split = (line: string) =>
      line.match(/(?:"(?:[^"]|"")*"|[^",;\t])*(?:[,;\t]|$)/g)?.slice(0, -1) ?? [];
    const lines = file.slice(1).split("\r\n").slice(0, -1);
    expect(lines).toHaveLength(acts.length + 1);
    expect(new Set(lines.map((line) => split(line).length))).toEqual(
      new Set([Object.keys(rows[0] ?? {}).length]),
    );
  });

  it("are the names of the columns alone where nothing was annotated", () => {
    expect(readCsv(writeCsv({ ...wholeOf(compiled), paragraphs: [] }).slice(1))).toHaveLength(1);
  });
});

describe("a hostile document as CSV", () => {
  const rows = rowsOf(writeCsv(wholeOf(hostileDocument())));

  it("keeps every word in its own cell", () => {
    expect(rows).toHaveLength(4);
    expect(rows[0]?.text).toBe(HOSTILE.toWellFormed());
    expect(rows[1]?.text).toBe(`'-${HOSTILE.toWellFormed()}`);
  });

  it("has no formula", () => {
    expect(rows[0]).toMatchObject({ verb: `'=cmd|"/c calc"!A1`, actor: "'@actor", addressees: "'+one; two" });
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "＋1", "－1", "＠1"])(
    "makes %j harmless",
    (text) => {
      const document = hostileDocument();
      for (const act of document.texts.en?.[0]?.sentences[0]?.acts ?? []) act.verb = text;
      expect(rowsOf(writeCsv(wholeOf(document)))[0]?.verb).toBe(`'${text}`);
    },
  );

  it.each(["a=1", "—1", "16.1a", "preamble-1", "’s", "'tis"])("leaves %j as it is", (text) => {
    const document = hostileDocument();
    for (const act of document.texts.en?.[0]?.sentences[0]?.acts ?? []) act.verb = text;
    expect(rowsOf(writeCsv(wholeOf(document)))[0]?.verb).toBe(text);
  });
});
