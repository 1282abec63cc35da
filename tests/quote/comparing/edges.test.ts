import { describe, expect, test } from "vitest";
import { compareQuotation, prepareDocument } from "../../../src/quote/compare.ts";
import { compareWithPassage } from "../../../src/quote/comparing/compare-with-passage.ts";
import { loadWording } from "../../../src/quote/comparing/languages/load.ts";
import { printDifferences, readDeclaration } from "../declaration.ts";

const { document, paragraphs, textOf } = await readDeclaration();

/** What a quotation of the declaration is said to differ by, in the order of its words. */
function differences(quote: string): string {
  const answer = compareQuotation(quote, document);
  expect(answer.verdict).toBe("altered");
  expect(answer.diff.map((each) => each.quote ?? "").join("")).toBe(quote);
  expect(answer.diff.map((each) => each.source ?? "").join("")).toBe(answer.source);
  return printDifferences(answer);
}

const SAFE = "a safe and adequate environment";

describe("at a quotation's edges a word stands for the source's word there", () => {
  test.each([
    [
      "the last word but one",
      `We will strive to provide ${SAFE} for journalists`,
      "{changed: to | for} journalists",
    ],
    ["the last", `We will strive to provide ${SAFE} to reporters`, "to {changed: journalists | reporters}"],
    [
      "the last two",
      `We will strive to provide ${SAFE} for reporters`,
      "{changed: to journalists | for reporters}",
    ],
    [
      "the last but one, and a word more",
      `We will strive to provide ${SAFE} for all journalists`,
      "{changed: to | for all} journalists",
    ],
    [
      "the last, and a word before it",
      "our efforts to strengthen the recovery and return of the stolen money",
      "{added: the} stolen {changed: assets | money}",
    ],
    [
      "a clause dropped before the last",
      "any unjustified treatment any person who identifies, detects or exposes corruption",
      "{changed: reports, in good faith and on reasonable grounds, | exposes} corruption",
    ],
    ["the first", `strengthen ${SAFE} to journalists`, "{changed: provide | strengthen} a safe"],
    [
      "the first but one",
      `We shall strive to provide ${SAFE} to journalists`,
      "We {changed: will | shall} strive",
    ],
    [
      "the first two",
      `They shall strive to provide ${SAFE} to journalists`,
      "{changed: We will | They shall} strive",
    ],
    [
      "the first three",
      `States must strengthen ${SAFE} to journalists`,
      "{changed: strive to provide | States must strengthen} a safe",
    ],
    [
      "words dropped behind the first",
      `We provide ${SAFE} to journalists`,
      "We {missing: will strive to}provide",
    ],
    [
      "both ends",
      `strengthen ${SAFE} for journalists`,
      `{changed: provide | strengthen} ${SAFE} {changed: to | for} journalists`,
    ],
    [
      "several for one",
      "The Member States reject corruption and will implement measures to better",
      "{changed: We | The Member States} reject",
    ],
  ])("%s", (_, quote, shown) => {
    expect(differences(quote)).toContain(shown);
  });

  test("what was put in there was put in", () => {
    expect(differences(`Today we will strive to provide ${SAFE}`)).toMatch(/^\{added: Today\} we will/);
    for (const own of ["worldwide", "all over the world"])
      expect(differences(`We will strive to provide ${SAFE} to journalists ${own}`)).toContain(
        `to journalists {added: ${own}}`,
      );
    expect(
      differences(
        "We [and all other States of the world] reject corruption and will implement measures to better detect it with a view to ending impunity",
      ),
    ).toContain("We {inserted: [and all other States of the world]} reject");
    expect(differences(`${textOf("30").slice(-120).trim()} Signed by everybody`)).toMatch(
      /threats\. \{added: Signed by everybody\}$/,
    );
  });

  test("also over a paragraph's end", () => {
    const end = textOf("30").slice(-60).trim();
    for (const [quote, shown] of [
      [`${end}\n\nWe will try to provide`, "We will {changed: strive | try} to provide"],
      [`${end}\n\nThey will`, "{changed: We | They} will"],
      [
        `physical force and threats. We will strive to provide ${SAFE}`,
        "physical force {changed: or | and} threats.",
      ],
      [`force or menaces. 31. We will strive to provide ${SAFE}`, "force or {changed: threats | menaces}."],
    ] as const)
      expect(differences(quote)).toContain(shown);
  });

  test("any word near an edge, in any sentence", () => {
    const wrong: string[] = [];
    for (const { text, sentences } of paragraphs)
      for (const { start, end } of sentences) {
        const words = text.slice(start, end).split(" ").slice(0, 14);
        if (words.length < 14 || !words.every((word) => /^[\p{L}]+$/u.test(word))) continue;
        for (const at of [0, 1, 2, 11, 12, 13]) {
          const quote = words.with(at, "zebra").join(" ");
          const expected = words.with(at, `{changed: ${words[at]} | zebra}`).join(" ");
          if (differences(quote) !== expected) wrong.push(`${differences(quote)} != ${expected}`);
        }
      }
    expect(wrong).toEqual([]);
  });

  test("and in the passage that a quotation on somebody's page names", () => {
    const passage = paragraphs.filter(({ id }) => id === "31");
    const answer = compareWithPassage(`They shall provide ${SAFE} for journalists everywhere`, passage);
    expect(printDifferences(answer)).toBe(
      `{changed: strive to | They shall} provide ${SAFE} {changed: to | for} journalists {added: everywhere}`,
    );
  });
});

/** Invented sentences, and quotations of them with a word changed near each edge. */
const LANGUAGES: Record<string, { text: string; altered: [quote: string, shown: string][] }> = {
  ar: {
    text: "نلتزم بحماية الأنهار والبحيرات من التلوث في كل القرى البعيدة، وندعو المجالس المحلية إلى زيادة الأشجار كل عام.",
    altered: [
      ["نلتزم بحماية الأنهار والبحيرات من التلوث في كل المدن البعيدة", "{changed: القرى | المدن} البعيدة"],
      ["نلتزم بصون الأنهار والبحيرات من التلوث في كل القرى", "نلتزم {changed: بحماية | بصون} الأنهار"],
    ],
  },
  es: {
    text: "Nos comprometemos a proteger los ríos y los lagos de todas las aldeas lejanas, e invitamos a los consejos a plantar árboles cada año.",
    altered: [
      [
        "Nos obligamos a proteger los ríos y los lagos de todas las aldeas lejanas",
        "Nos {changed: comprometemos | obligamos} a",
      ],
      [
        "comprometemos a proteger los ríos y los lagos de todas las villas lejanas",
        "{changed: aldeas | villas} lejanas",
      ],
    ],
  },
  fr: {
    text: "Nous nous engageons à protéger les rivières et les lacs de tous les villages lointains, et invitons les conseils à planter des arbres.",
    altered: [
      [
        "Elles nous engageons à protéger les rivières et les lacs de tous les villages",
        "{changed: Nous | Elles} nous",
      ],
      [
        "engageons à protéger les rivières et les lacs de tous les hameaux lointains",
        "{changed: villages | hameaux} lointains",
      ],
    ],
  },
  ru: {
    text: "Мы обязуемся охранять реки и озёра всех отдалённых деревень от загрязнения, и призываем советы сажать деревья каждый год.",
    altered: [
      [
        "Мы обещаем охранять реки и озёра всех отдалённых деревень",
        "Мы {changed: обязуемся | обещаем} охранять",
      ],
      [
        "обязуемся охранять реки и озёра всех отдалённых городов от загрязнения",
        "{changed: деревень | городов} от загрязнения",
      ],
    ],
  },
  zh: {
    text: "我们承诺保护所有偏远村庄的河流和湖泊免受污染，并请地方议会每年种植更多的树木。",
    altered: [
      ["我们承诺保护所有偏远村庄的河流和湖泊不受污染", "湖泊{changed: 免 | 不}受污染"],
      ["他们承诺保护所有偏远村庄的河流和湖泊免受污染", "{changed: 我 | 他}们承诺"],
    ],
  },
};

describe.each(Object.entries(LANGUAGES))("in the language %s", (language, { text, altered }) => {
  test.each(altered)("%s", async (quote, shown) => {
    await loadWording(language);
    const source = { id: "1", text, sentences: [{ id: "1.1", start: 0, end: text.length }], footnotes: [] };
    const answer = compareQuotation(quote, prepareDocument([source], { language }));
    expect(answer.verdict).toBe("altered");
    expect(printDifferences(answer)).toContain(shown);
  });
});
