import { describe, expect, it } from "vitest";
import { textDirective } from "../../src/quote/text-fragment.ts";
import { compiled } from "../compiled.ts";

const paragraphs = compiled.texts.en ?? [];
const page = paragraphs.map(({ text }) => text);

/** What a browser marks: from the first place of the first part to the next place of the last. */
function marked(directive: string): string {
  const [first = "", last] = directive.slice(":~:text=".length).split(",").map(decodeURIComponent);
  const text = page.join("\n\n");
  const start = text.indexOf(first);
  const end =
    last === undefined ? start + first.length : text.indexOf(last, start + first.length) + last.length;
  return text.slice(start, end);
}

describe("a text directive", () => {
  it("marks every sentence and every act of the declaration, and nothing else", () => {
    for (const [index, paragraph] of paragraphs.entries()) {
      for (const sentence of paragraph.sentences) {
        for (const { start, end, text } of [sentence, ...sentence.acts]) {
          expect(marked(textDirective(page, index, start, end))).toBe(text);
        }
      }
    }
  });

  it("encodes what has a meaning of its own in it", () => {
    const text = "one-two, three & four";
    expect(textDirective([text], 0, 0, text.length)).toBe(":~:text=one%2Dtwo%2C%20three%20%26%20four");
  });
});
