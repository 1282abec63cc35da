import { describe, expect, test } from "vitest";
import { citationsAtEdges, citationsInText } from "../../src/quote/citations-in-text.ts";
import { citePassage, STYLE_NAMES } from "../../src/quote/citing/cite-passage.ts";
import { headingOf } from "../../src/quote/citing/pinpoint.ts";
import { isResolved, type Resolvable, resolveReference } from "../../src/quote/resolve.ts";
import { findReferences } from "../../src/quote/scan.ts";

/** An invented text that counts its paragraphs anew in each section, and in the articles of its annex. */
const TITLES: Record<string, string> = {
  "section-i-a": "I Rivers A. Lamps on rivers",
  "section-i-b": "B. Boats",
  "section-iii": "III Bridges",
  "section-xi": "XI Islands",
  "section-29a": "Section 29A Harbours",
  "keeping-the-lamps-of-the-river-lit": "Keeping the lamps of the river, lit",
  "annex/article-1": "Article 1 Purpose",
  "annex/article-3": "Article 3 Lamps",
  "annex/rule-4": "Rule 4",
};
const IN_LANGUAGES: Record<string, string> = {
  en: TITLES["keeping-the-lamps-of-the-river-lit"] ?? "",
  fr: "Entretien des lampes du fleuve",
  es: "Mantenimiento de las lámparas del río",
  ru: "Уход за речными фонарями",
  zh: "维护河灯",
  ar: "صيانة مصابيح النهر",
};

const paragraphs = Object.keys(TITLES).flatMap((section) =>
  (["preamble-1", "preamble-2", "1", "2", "3", "4"] as const).map((place) => {
    const id = `${section}/${place}`;
    const [a, b] = ["(a) Alpha one.", "(b) Beta two."];
    const text = `Lamps are lit. Boats go by. ${a} ${b}`;
    const part = (letter: string, words: string) => ({
      id: `${id}(${letter})`,
      ...{ start: text.indexOf(words), end: text.indexOf(words) + words.length },
    });
    return {
      ...{
        id,
        number: Number(/\d+$/.exec(place)?.[0]),
        kind: place.includes("-") ? "preamble" : "operative",
      },
      ...{ section, text, footnotes: [], themes: [], references: [] },
      sentences: [
        { id: `${id}.1`, text: "Lamps are lit.", start: 0, end: 14, acts: [] },
        { id: `${id}.2`, text: "Boats go by.", start: 15, end: 27, acts: [] },
        { id: `${id}(a).1`, text: a, ...spanOf(part("a", a)), acts: [] },
        { id: `${id}(b).1`, text: b, ...spanOf(part("b", b)), acts: [] },
      ],
      subparagraphs: [part("a", a), part("b", b)],
    };
  }),
) as Resolvable["paragraphs"];

function spanOf({ start, end }: { start: number; end: number }) {
  return { start, end };
}

function documentIn(language: string) {
  const sections = Object.entries(TITLES).map(([id, title]) => ({
    id,
    title: id.startsWith("keeping") ? (IN_LANGUAGES[language] ?? title) : title,
    paragraphs: paragraphs.filter((one) => one.section === id).map((one) => one.id),
  }));
  return {
    ...{
      id: "a-res-99-7",
      symbol: "A/RES/99/7",
      title: "Rivers and boats",
      body: "general-assembly" as const,
    },
    ...{ adopted: "2044-12-24", published: "2044-12-30", session: "99", annexed: false, sections },
    annexes: [{ id: "annex", heading: "Annex", title: "Rules", paragraphs: [] }],
    languages: ["en", "ar", "es", "fr", "ru", "zh"],
    source: { publisher: "United Nations", url: "https://x.org/source", sha256: "" },
    paragraphs,
  };
}

function resolve(text: string, document: Resolvable): string {
  const result = resolveReference(text, document);
  return isResolved(result) ? result.address : `refused: ${result.problem}`;
}

/** As the United Nations' texts cite sections of resolutions: A/RES/79/117 in each language. */
const PRINTED: Record<string, Record<string, string>> = {
  "section-iii/4": {
    en: "General Assembly resolution 99/7, sect. III, para. 4",
    fr: "Résolution 99/7 de l’Assemblée générale, sect. III, par. 4",
    es: "Resolución 99/7 de la Asamblea General, secc. III, párr. 4",
    ru: "Резолюция 99/7 Генеральной Ассамблеи, разд. III, п. 4",
    zh: "大会第99/7号决议，第三节，第4段",
    ar: "قرار الجمعية العامة 99/7، الجزء الثالث، الفقرة 4",
  },
  "section-i-b/2-4": {
    en: "General Assembly resolution 99/7, sect. I.B, paras. 2–4",
    fr: "Résolution 99/7 de l’Assemblée générale, sect. I.B, par. 2 à 4",
    es: "Resolución 99/7 de la Asamblea General, secc. I.B, párrs. 2 a 4",
    ru: "Резолюция 99/7 Генеральной Ассамблеи, разд. I.B, пп. 2–4",
    zh: "大会第99/7号决议，第I.B节，第2至4段",
    ar: "قرار الجمعية العامة 99/7، الجزء الأول - باء، الفقرات 2 إلى 4",
  },
  "section-xi/1": {
    zh: "大会第99/7号决议，第十一节，第1段",
    ar: "قرار الجمعية العامة 99/7، الجزء الحادي عشر، الفقرة 1",
  },
  "annex/article-3/2(a)": {
    en: "General Assembly resolution 99/7, annex, article 3, para. 2 (a)",
    fr: "Résolution 99/7 de l’Assemblée générale, annexe, article 3, par. 2 a)",
    es: "Resolución 99/7 de la Asamblea General, anexo, artículo 3, párr. 2 a)",
    ru: "Резолюция 99/7 Генеральной Ассамблеи, приложение, статья 3, п. 2 a)",
    zh: "大会第99/7号决议，附件，第三条，第2(a)段",
    ar: "قرار الجمعية العامة 99/7، المرفق، المادة 3، الفقرة 2 (أ)",
  },
  "keeping-the-lamps-of-the-river-lit/1": {
    en: "General Assembly resolution 99/7, section entitled “Keeping the lamps of the river, lit”, para. 1",
    fr: "Résolution 99/7 de l’Assemblée générale, section intitulée « Entretien des lampes du fleuve », par. 1",
  },
};

const PLACES = [
  "1",
  "4",
  "2.1",
  "2.2",
  "2(a)",
  "2(b).1",
  "2-4",
  "1-2",
  "2.1-2.2",
  "preamble-2",
  "preamble-1-2",
];
const ADDRESSES = Object.keys(TITLES).flatMap((section) => PLACES.map((place) => `${section}/${place}`));

describe.each(Object.keys(IN_LANGUAGES))("a section's paragraph in the language %s", (language) => {
  const document = documentIn(language);
  const cite = (address: string, style: (typeof STYLE_NAMES)[number]) =>
    citePassage({
      ...{ document, address, origin: "https://x.org", style, language },
      sectionTitle: headingOf(document.sections, address),
    }).text;

  test.each(Object.entries(PRINTED).filter(([, printed]) => printed[language] !== undefined))(
    "%s is cited as the United Nations writes it",
    (address, printed) => {
      expect(cite(address, "un")).toBe(printed[language]);
    },
  );

  test.each(STYLE_NAMES)("is read back from its citation in the style %s", (style) => {
    const failed = ADDRESSES.map((address) => [address, cite(address, style)] as const).flatMap(
      ([address, text]) =>
        resolve(text, document) === address ? [] : [`${address}: ${text}: ${resolve(text, document)}`],
    );
    expect(failed.slice(0, 8)).toEqual([]);
  });

  test("stands outside the words that it cites", () => {
    const failed = ["section-iii/4", "annex/article-3/2(a)", "section-i-b/2-4"].flatMap((address) => {
      const quoted = `“Lamps are lit.”\n(${cite(address, "un")})`;
      const [found] = citationsAtEdges(quoted, document);
      return found?.end === quoted.length && found.address === address
        ? []
        : [`${address}: ${JSON.stringify(found)}`];
    });
    expect(failed).toEqual([]);
  });
});

describe("a reference to a paragraph of a section", () => {
  test.each([
    ["sect. III, para. 4", "section-iii/4"],
    ["section III, paragraph 4", "section-iii/4"],
    ["Section III, paras. 2–4", "section-iii/2-4"],
    ["sect III para 4", "section-iii/4"],
    ["sec. III, ¶ 4", "section-iii/4"],
    ["section 3, para. 4", "section-iii/4"],
    ["the third section, para. 4", "section-iii/4"],
    ["resolution 99/7, sect. III, para. 4", "section-iii/4"],
    ["A/RES/99/7, section III, paragraph 4", "section-iii/4"],
    ["para. 4 of section III", "section-iii/4"],
    ["paragraph 4 of section III of resolution 99/7", "section-iii/4"],
    ["section III of resolution 99/7, para. 4", "section-iii/4"],
    ["See A/RES/99/7, sect. III, para. 4 (emphasis added).", "section-iii/4"],
    ["para. 4, sect. III", "section-iii/4"],
    ["para. 4 (sect. III)", "section-iii/4"],
    ["sect. III, OP4", "section-iii/4"],
    ["sect. III, second preambular paragraph", "section-iii/preamble-2"],
    ["sect. III, last preambular paragraph", "section-iii/preamble-2"],
    ["sect. III, para. 4, last sentence", "section-iii/4(b).1"],
    ["second sentence of para. 4 of section III", "section-iii/4.2"],
    ["sect. I.B, para. 4", "section-i-b/4"],
    ["section I B, para. 4", "section-i-b/4"],
    ["section I (B), para. 4", "section-i-b/4"],
    ["section 29A, para. 4", "section-29a/4"],
    ["section III", "section-iii"],
    ["A/RES/99/7, section III", "section-iii"],
    ["section-iii/4", "section-iii/4"],
    ["https://x.org/a-res-99-7/section-iii/4", "section-iii/4"],
    ["article 3, para. 2 (a)", "annex/article-3/2(a)"],
    ["annex, article 3, para. 2 (a)", "annex/article-3/2(a)"],
    ["art. 3, para. 2", "annex/article-3/2"],
    ["Art. 3 § 2", "annex/article-3/2"],
    ["article 3 of the annex to resolution 99/7, para. 2", "annex/article-3/2"],
    ["paragraph 2 of article 3", "annex/article-3/2"],
    ["Article 3", "annex/article-3"],
    ["rule 4, para. 1", "annex/rule-4/1"],
    [
      "section entitled “Keeping the lamps of the river, lit”, para. 1",
      "keeping-the-lamps-of-the-river-lit/1",
    ],
    [
      "para. 1 of the section entitled “Keeping the lamps of the river, lit”",
      "keeping-the-lamps-of-the-river-lit/1",
    ],
    ["sect. III, par. 4", "section-iii/4"],
    ["section III, paragraphe 4", "section-iii/4"],
    ["paragraphe 4 de la section III de la résolution 99/7", "section-iii/4"],
    ["par. 4 de la troisième section", "section-iii/4"],
    ["article premier, par. 2", "annex/article-1/2"],
    ["article 3, par. 2 a)", "annex/article-3/2(a)"],
    ["secc. III, párr. 4", "section-iii/4"],
    ["sección III, párrafo 4", "section-iii/4"],
    ["el párrafo 4 de la sección III de su resolución 99/7", "section-iii/4"],
    ["artículo 3, párrafo 2", "annex/article-3/2"],
    ["разд. III, п. 4", "section-iii/4"],
    ["раздел III, пункт 4", "section-iii/4"],
    ["пункт 4 раздела III резолюции 99/7", "section-iii/4"],
    ["разд. I.В, пп. 2–4", "section-i-b/2-4"],
    ["статья 3, пункт 2", "annex/article-3/2"],
    ["пункт 2 статьи 3", "annex/article-3/2"],
    ["第三节第4段", "section-iii/4"],
    ["第99/7号决议第三节第4段", "section-iii/4"],
    ["第99/7号决议，第三节，第2至4段", "section-iii/2-4"],
    ["第三条第二款", "annex/article-3/2"],
    ["第3条第2段", "annex/article-3/2"],
    ["第29A款，第4段", "section-29a/4"],
    ["第三条，第2段", "annex/article-3/2"],
    ["الجزء الثالث، الفقرة 4", "section-iii/4"],
    ["الفرع الثالث، الفقرة ٤", "section-iii/4"],
    ["الفقرة 4 من الجزء الثالث من القرار 99/7", "section-iii/4"],
    ["الفرع الأول - باء، الفقرة 4", "section-i-b/4"],
    ["المادة 3، الفقرة 2 (أ)", "annex/article-3/2(a)"],
  ])("%s is %s", (text, address) => {
    expect(resolve(text, documentIn("en"))).toBe(address);
  });

  test.each([
    "para. 4",
    "sect. II, para. 4",
    "sect. III, para. 9",
    "sect. III, paras. 2 and 4",
    "sect. I, para. 4",
    "sect. III, page 4",
    "sect. III, sect. I.B, para. 4",
    "sect. III of the report, para. 4",
    "chapter III, para. 4",
    "annex II, article 3, para. 2",
    "annex, sect. III, para. 4",
    "article 3 of the Convention, para. 2",
    "resolution 99/8, sect. III, para. 4",
    "sections III and XI, para. 4",
  ])("%s names nothing, or several, and is refused", (text) => {
    expect(resolve(text, documentIn("en"))).toMatch(/^refused: /);
  });
});

test("a number alone that each section has asks for the section, and offers one", () => {
  const result = resolveReference("para. 4", documentIn("en"));
  expect(result).toMatchObject({ didYouMean: "section-i-a/4" });
  expect("problem" in result && result.problem).toMatch(/each section/);
});

test.each([
  ["A/RES/99/7, sect. III, para. 4", "section-iii"],
  ["resolution 99/7, section I.B, para. 4", "section-i-b"],
  ["A/RES/99/7, para. 4", undefined],
])("in running text, %s is said to be of the section %s", (words, section) => {
  const [found] = findReferences(`Lamps are to be lit, see ${words} and all the rest.`);
  expect(found).toMatchObject({ document: "A/RES/99/7", address: "4" });
  expect(found?.section).toBe(section);
});

test("a section's paragraph is found by a citation inside a sentence", () => {
  const words =
    "We read in A/RES/99/7, sect. III, para. 4, and were glad of it, that lamps are lit on the bridges.";
  expect(citationsInText(words, documentIn("en"))).toMatchObject([
    { where: "inside", address: "section-iii/4" },
  ]);
});

test("a section that is headed as another is never taken for it", () => {
  const document = documentIn("en");
  const twice = (id: string) => ({ id, title: "Targets", paragraphs: [`${id}/1`] });
  const sections = [twice("targets"), twice("targets-2")];
  const all = ["targets", "targets-2"].flatMap((section) =>
    paragraphs.slice(0, 6).map((one) => ({ ...one, section, id: `${section}/${one.id.split("/").at(-1)}` })),
  );
  const targets = { ...document, sections, paragraphs: all };
  const cited = citePassage({
    ...{ document: targets, address: "targets-2/1", origin: "https://x.org" },
    sectionTitle: headingOf(sections, "targets-2/1"),
  });
  expect(resolve(cited.text, targets)).toBe("targets-2/1");
  expect(resolve("section entitled “Targets”, para. 1", targets)).toMatch(/^refused: /);
});

test("a text without a title, which is called by its symbol, is cited and read as any other", () => {
  const document = { ...documentIn("en"), title: "A/RES/99/7" };
  const cited = citePassage({ document, address: "section-iii/4", origin: "https://x.org", style: "oscola" });
  expect(resolve(cited.text, document)).toBe("section-iii/4");
});
