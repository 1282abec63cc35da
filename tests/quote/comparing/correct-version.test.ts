import { describe, expect, it } from "vitest";
import { compareQuotation } from "../../../src/quote/compare.ts";
import { correctVersion } from "../../../src/quote/comparing/correct-version.ts";
import { readDeclaration } from "../declaration.ts";

const { paragraphs, document } = await readDeclaration();

function correctionOf(quotation: string) {
  const comparison = compareQuotation(quotation, document);
  const paragraph = paragraphs.find(({ id }) => id === comparison.paragraph);
  return { comparison, paragraph, correct: correctVersion(comparison, paragraph) };
}

describe("the correct version of a quotation", () => {
  it("goes on to the end of the sentence where the quotation's last words are its own", () => {
    const { comparison, paragraph, correct } = correctionOf(
      "We will provide a safe and enabling environment to journalists",
    );
    expect(comparison.verdict).toBe("altered");
    expect(comparison.source).toMatch(/ to those$/);
    expect(correct?.source).toBe(paragraph?.sentences[0]?.text);
    expect(correct?.cut).toEqual({ start: false, end: false });
  });

  it("begins with the sentence where the quotation's first words are its own", () => {
    const { comparison, paragraph, correct } = correctionOf(
      "Journalists everywhere deserve a safe and adequate environment to journalists",
    );
    expect(comparison).toMatchObject({ verdict: "altered", paragraph: "31" });
    expect(paragraph?.text.startsWith(correct?.source ?? "-")).toBe(true);
  });

  it("is the passage where both of its ends are the quotation's, and says where the sentence goes on", () => {
    const { comparison, correct } = correctionOf(
      "We will provide a safe and adequate environment to journalists",
    );
    expect(correct?.source).toBe(comparison.source);
    expect(correct?.cut).toEqual({ start: false, end: true });
  });

  it("passes the check itself", () => {
    for (const quotation of [
      "We will provide a safe and enabling environment to journalists",
      "We will provide a safe and adequate environment to journalists",
    ]) {
      const { correct } = correctionOf(quotation);
      const shown = `${correct?.source}${correct?.cut.end ? " …" : ""}`;
      expect(["exact", "abridged"]).toContain(compareQuotation(shown, document).verdict);
    }
  });
});
