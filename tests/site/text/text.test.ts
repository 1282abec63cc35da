import { html } from "hono/html";
import { describe, expect, it } from "vitest";
import type { CorpusParagraph } from "../../../src/model/corpus.ts";
import type { Footnote } from "../../../src/model/footnote.ts";
import { punctuationAfter } from "../../../src/site/pages/text/annotated-text.ts";
import { notes, type Stretch, textWithMarks } from "../../../src/site/pages/text/text-with-marks.ts";

const stretch = (name: string, start: number, end: number, more: Partial<Stretch> = {}): Stretch => ({
  start,
  end,
  wrap: (content, isFirst) => html`<i class="${name}${isFirst ? "" : " rest"}">${content}</i>`,
  ...more,
});
const note = (number: number, at: number): Footnote => ({ number, at, text: "", emphasis: [] });
const written = (text: string, notes: Footnote[], ...layers: Stretch[][]) =>
  String(textWithMarks(text, notes, layers)).replace(/<sup.*?<\/sup>/g, "°");

describe("what ends a statement", () => {
  const ending = (text: string, ...acts: [start: number, end: number][]) => {
    const sentences = [{ acts: acts.map(([start, end]) => ({ start, end })) }];
    const [[start, end] = [0, 0]] = acts;
    return punctuationAfter({ text, sentences } as Pick<CorpusParagraph, "text" | "sentences">, {
      start,
      end,
    });
  };

  it.each([
    ["a full stop", "We act. They", [[0, 6]], 1],
    [
      "a comma before the next",
      "We act, we call",
      [
        [0, 6],
        [8, 15],
      ],
      1,
    ],
    ["of other scripts", "نعمل؛ ثم", [[0, 4]], 1],
    ["no word", "We act and", [[0, 6]], 0],
    [
      "nothing that is another’s",
      "We act, we call",
      [
        [0, 6],
        [3, 15],
      ],
      0,
    ],
  ] as const)("is %s", (_, text, acts, length) => {
    expect(ending(text, ...acts.map(([start, end]): [number, number] => [start, end]))).toBe(length);
  });
});

describe("text with marks", () => {
  it("puts stretches of an inner layer inside those of an outer one", () =>
    expect(written("one two", [], [stretch("a", 0, 7)], [stretch("b", 4, 7)])).toBe(
      '<i class="a">one <i class="b">two</i></i>',
    ));

  it("cuts an inner stretch where an outer one ends", () =>
    expect(written("one two", [], [stretch("a", 0, 5)], [stretch("b", 4, 7)])).toBe(
      '<i class="a">one <i class="b">t</i></i><i class="b rest">wo</i>',
    ));

  it("never lets two stretches of a layer overlap", () =>
    expect(written("one two", [], [stretch("a", 0, 5), stretch("b", 4, 7)])).toBe(
      '<i class="a">one t</i><i class="b rest">wo</i>',
    ));

  it("keeps a footnote's mark with the words before it", () =>
    expect(written("one two", [note(1, 3)], [stretch("a", 0, 3)])).toBe('<i class="a">one°</i> two'));

  it("ends a link before a mark, which is a link itself, and goes on after it", () => {
    const link = [stretch("a", 0, 7, { isLink: true })];
    expect(written("one two", [note(1, 3)], link)).toBe('<i class="a">one</i>°<i class="a rest"> two</i>');
    expect(written("one two", [note(1, 7)], link)).toBe('<i class="a">one two</i>°');
  });

  it("escapes the words", () => expect(written("<b>", [])).toBe("&lt;b&gt;"));
});

describe("footnotes among words from right to left", () => {
  const directionOf = (text: string) =>
    /<bdi dir="(\w+)">/.exec(String(notes([{ ...note(24, 0), text }], "ar")))?.[1];

  it("run as their letters do, whatever they begin with", () => {
    expect(directionOf("A/57/304، المرفق.")).toBe("rtl");
    expect(directionOf("انظر القرار 70/1.")).toBe("rtl");
    expect(directionOf("United Nations, Treaty Series, vol. 2349.")).toBe("ltr");
  });
});
