import { describe, expect, it } from "vitest";
import { compareQuotation } from "../../../src/quote/compare.ts";
import { inWholeSentences } from "../../../src/quote/comparing/whole-sentences.ts";
import { readDeclaration } from "../declaration.ts";

const { paragraphs, document } = await readDeclaration();

function wholeOf(quotation: string) {
  const comparison = compareQuotation(quotation, document);
  const at = (id: string | null) => paragraphs.find((paragraph) => paragraph.id === id);
  const first = at(comparison.paragraph);
  const whole = inWholeSentences(comparison, first, at(comparison.through) ?? first);
  return { comparison, whole, first };
}

describe("the sentences that a quotation's passage stands in", () => {
  it.each([
    ["altered at the end", "We will provide a safe and enabling environment to journalists", "30.1"],
    ["altered inside", "enable confidential complaint structures, protected reporting systems", "30.2"],
    ["right", "safe and adequate environment to journalists", "31.1"],
  ])("are whole, and say where in them it is: %s", (_, quotation, address) => {
    const { comparison, whole, first } = wholeOf(quotation);
    const sentence = first?.sentences.find(({ id }) => id === address);
    expect(whole?.text).toBe(sentence?.text);
    expect(whole?.text.slice(whole.start, whole.end)).toBe(comparison.source);
  });

  it("are those of two paragraphs where it runs through both", () => {
    const { comparison, whole } = wholeOf(
      "intimidation, use of physical force or threats. We will strive to provide a safe environment",
    );
    expect(comparison).toMatchObject({ paragraph: "30", through: "31" });
    const [one, other] = ["30", "31"].map((id) => paragraphs.find((paragraph) => paragraph.id === id));
    expect(whole?.text).toBe(`${one?.sentences.at(-1)?.text}\n\n${other?.sentences[0]?.text}`);
    expect(whole?.text.slice(whole.start, whole.end)).toBe(comparison.source);
  });

  it("pass the check themselves", () => {
    const { whole } = wholeOf("We will provide a safe and enabling environment to journalists");
    expect(compareQuotation(whole?.text ?? "", document).verdict).toBe("exact");
  });
});
