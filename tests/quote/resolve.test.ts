import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citePassage, STYLE_NAMES } from "../../src/quote/citing/cite-passage.ts";
import { isLocated, locate } from "../../src/quote/locate.ts";
import { isResolved, resolveReference } from "../../src/quote/resolve.ts";
import { leastCpuTime } from "../cpu-time.ts";
import { propertyRuns } from "../property-runs.ts";
import { theDeclaration } from "./declaration.ts";

const { entry, paragraphs, resolvable } = await theDeclaration();
const origin = "https://example.org";

function resolve(text: string): string {
  const result = resolveReference(text, resolvable);
  return isResolved(result) ? result.address : `refused: ${result.problem}`;
}

const addresses = [
  ...paragraphs.map(({ id }) => id),
  ...paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
  ...paragraphs.flatMap(({ id, sentences }) => (sentences.length > 1 ? [`${id}.1-${id}.2`] : [])),
  ...["16-17", "16-18", "1-86", "preamble-1-2", "preamble-1-14", "21.1-21.5"],
  ...entry.sections.map(({ id }) => id),
];

describe("a citation of ours", () => {
  test.each(STYLE_NAMES)("in the style %s resolves to what it cites", (style) => {
    for (const address of addresses) {
      for (const accessed of [undefined, "2026-11-23"]) {
        const sectionTitle = entry.sections.find(({ id }) => id === address)?.title;
        const { text } = citePassage({ document: entry, address, origin, style, accessed, sectionTitle });
        expect(resolve(text), text).toBe(address);
      }
    }
  });

  test("is resolved without its link as well", () => {
    for (const style of STYLE_NAMES) {
      for (const address of ["16", "preamble-3", "16.2", "16-18"]) {
        const { text, url } = citePassage({ document: entry, address, origin, style });
        expect(resolve(text.replace(url, "")), text).toBe(address);
      }
    }
  });
});

describe("a reference", () => {
  test.each(["para. 87", "A/RES/70/1 para. 16", "41-40", "UNCAC art. 12", "article 16", "banana"])(
    "that is not understood says so, and what would be: %s",
    (text) => {
      expect(resolveReference(text, resolvable)).toHaveProperty("problem");
    },
  );

  test.each([
    "",
    "   ",
    "16 or 17",
    "page 16",
    "🙂",
    "¶🙂",
    "para. 16 🙂",
    "x".repeat(10_000),
    "16".repeat(5000),
  ])("is never guessed: %j", (text) => {
    expect(resolve(text)).toMatch(/^refused/);
  });

  test("says which words were not understood, and what the others name", () => {
    const result = resolveReference("banana, para. 16", resolvable);
    expect(result).toMatchObject({ understood: "16" });
    expect("problem" in result && result.problem).toMatch(/^"banana" was not understood/);
  });

  test("offers what exists, and nothing that doesn't", () => {
    expect(resolveReference("para. 87", resolvable)).toMatchObject({ didYouMean: "86" });
    expect(resolveReference("41-40", resolvable)).toMatchObject({ didYouMean: "40-41" });
    expect(resolveReference("8²", resolvable)).not.toHaveProperty("didYouMean");
    expect(resolveReference("16 17", resolvable)).not.toHaveProperty("didYouMean");
  });

  test("with words on what it says is offered its place where they are not the paragraph's own", () => {
    expect(resolveReference("para. 16 (banana)", resolvable)).toMatchObject({ didYouMean: "16" });
    expect(resolveReference("para. 16 (the Convention)", resolvable)).not.toHaveProperty("didYouMean");
  });

  test("with words on its theme is understood", () => {
    const about = paragraphs.map((paragraph) => ({
      ...paragraph,
      themes: paragraph.id === "41" ? ["safe-havens"] : [],
    }));
    const result = resolveReference("para. 41 (safe havens)", { ...resolvable, paragraphs: about });
    expect(result).toMatchObject({ address: "41" });
  });

  test("in another language is refused in the words that were written", () => {
    const result = resolveReference("paragraphe 16 du rapport", resolvable);
    expect("problem" in result && result.problem).toMatch(/^"paragraphe 16 du rapport" was not understood/);
  });

  test.each(["paragraphes 16 et 18", "пункты 16 и 18", "párrafos 16 y 18", "第16和18段", "الفقرتان ١٦ و ١٨"])(
    "names both places where it names two: %s",
    (text) => {
      const result = resolveReference(text, resolvable);
      expect("problem" in result && result.problem).toMatch(/names 2 places, 16 and 18/);
    },
  );

  test("names both places where it names two", () => {
    const result = resolveReference("paragraphs 41 and 43", resolvable);
    expect("problem" in result && result.problem).toMatch(/41 and 43/);
  });

  test("names the other document where it names one", () => {
    const result = resolveReference("A/RES/70/1 para. 16", resolvable);
    expect("problem" in result && result.problem).toBe(
      '"A/RES/70/1" is another document; this is A/RES/S-32/1',
    );
  });

  test("is of the document that is asked, by whatever symbol", () => {
    const other = {
      ...resolvable,
      id: "a-res-79-226",
      symbol: "A/RES/79/226",
      title: "Another",
      annexed: false,
    };
    const read = (text: string) => {
      const result = resolveReference(text, other);
      return isResolved(result) ? result.address : "refused";
    };
    expect(read("A/RES/79/226, para. 5")).toBe("5");
    expect(read("resolution 79/226, OP5")).toBe("5");
    expect(read("https://example.org/a-res-79-226/5")).toBe("5");
    expect(read("A/RES/S-32/1, para. 5")).toBe("refused");
    expect(read("79/2267, para. 5")).toBe("refused");
    expect(read("A/RES/79/226, annex, para. 5")).toBe("refused");
  });

  test("is understood or refused whatever it is, and what is understood exists", () => {
    const scraps = fc.constantFrom(
      ..."para. |paras. |¶|OP|PP|16|87|2|.|,| and | or |–|-|(b)|S-32/1|A/RES/|70/1|annex|, |the |second |sentence|preamble|of |https://x.org/|s-32-1/|(2021)|2 June 2021|§ |#|no. |sixteen|last |OP.|(emphasis added)|See, e.g., |3 |**|par. |à |du préambule|párr. | a |п. |第|段|十六|序言|الفقرة |١٦|من الديباجة|\u00a0|🙂|\ud800|\u0000|/|#|?".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 12 }), (parts) => {
        const result = resolveReference(parts.join(""), resolvable);
        expect(isResolved(result) !== "problem" in result).toBe(true);
        if (isResolved(result)) expect(isLocated(locate(resolvable, result.address))).toBe(true);
      }),
      { numRuns: propertyRuns(1_000) },
    );
  });

  test("is answered in bounded time", () => {
    const bombs = [
      "1,",
      "1, ",
      "paras. 1, 2, ",
      "PP1 to PP",
      "1 and ",
      "para. ",
      "(",
      ")",
      " ",
      "A/A/",
      "first ",
      "first and ",
      "annex ",
      "see ",
      "the of ",
      "S-32/1 ",
      "https://x.org/s-32-1/",
      "2 June ",
      "accessed on ",
      "our common commitment to ",
      "G.A. Res. ",
      "1(a)",
      "“",
      "U.N. ",
      "§ ",
      "n. 3, ",
      "(emphasis added) ",
      "one hundred and ",
      "**",
      "<a href=x>",
      "[a](b",
      "<sup>1",
      "par. 1 à 2 ",
      "vingt et ",
      "párrafo primero y ",
      "пункт 1 и ",
      "第一、",
      "第1段",
      "十",
      "الفقرة ١ و",
      "\u0301",
    ];
    for (const bomb of bombs) {
      const text = bomb.repeat(Math.floor(2000 / bomb.length));
      expect(
        leastCpuTime(() => resolveReference(text, resolvable)),
        bomb,
      ).toBeLessThan(100);
    }
  });
});
