import { describe, expect, test } from "vitest";
import { citationsAtEdges } from "../../../src/quote/citations-in-text.ts";
import { citePassage, STYLE_NAMES } from "../../../src/quote/citing/cite-passage.ts";
import type { CitableDocument } from "../../../src/quote/citing/style.ts";
import { isResolved, type Resolvable, resolveReference } from "../../../src/quote/resolve.ts";
import { fixture, textOf } from "../../fixtures/documents.ts";
import { theDeclaration } from "../declaration.ts";

const { entry, paragraphs } = await theDeclaration();
const origin = "https://x.org";
const LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"] as const;
type Language = (typeof LANGUAGES)[number];

/** What invented texts in each language call the declaration's first section, and themselves. */
const CALLED: Record<Language, { title: string; section: string }> = {
  ar: { title: "عهد مشترك لحماية الأنهار وتعزيز التعاون", section: "تدابير لحماية الأنهار" },
  zh: { title: "我们共同保护河流，加强合作", section: "保护河流的措施" },
  en: { title: "A common promise to protect rivers and strengthen cooperation", section: "Measures for rivers" },
  fr: { title: "Une promesse commune de protéger les rivières", section: "Mesures pour les rivières" },
  ru: { title: "Общее обещание беречь реки и укреплять сотрудничество", section: "Меры в интересах рек" },
  es: { title: "Una promesa común de proteger los ríos", section: "Medidas para los ríos" },
};

/** As the United Nations' own documents in that language cite; "accessed" is on 23 November 2026. */
const GOLDEN: Record<Language, Record<string, string>> = {
  ar: {
    "": "قرار الجمعية العامة دإ-32/1، المرفق",
    "16": "قرار الجمعية العامة دإ-32/1، المرفق، الفقرة 16",
    "16.2": "قرار الجمعية العامة دإ-32/1، المرفق، الفقرة 16، الجملة الثانية",
    "16-17": "قرار الجمعية العامة دإ-32/1، المرفق، الفقرتان 16 و 17",
    "16-18": "قرار الجمعية العامة دإ-32/1، المرفق، الفقرات 16 إلى 18",
    "21.1-21.3": "قرار الجمعية العامة دإ-32/1، المرفق، الفقرة 21، الجمل الأولى إلى الثالثة",
    "preamble-3": "قرار الجمعية العامة دإ-32/1، المرفق، الفقرة الثالثة من الديباجة",
    "preamble-12": "قرار الجمعية العامة دإ-32/1، المرفق، الفقرة الثانية عشرة من الديباجة",
    "preamble-1-2": "قرار الجمعية العامة دإ-32/1، المرفق، الفقرتان الأولى والثانية من الديباجة",
    "preamble-8-12": "قرار الجمعية العامة دإ-32/1، المرفق، الفقرات الثامنة إلى الثانية عشرة من الديباجة",
    "preventive-measures": "قرار الجمعية العامة دإ-32/1، المرفق، الفرع المعنون ”تدابير لحماية الأنهار“",
    "16 accessed":
      "قرار الجمعية العامة دإ-32/1، المرفق، الفقرة 16. متاح على الرابط: https://x.org/s-32-1/16?lang=ar (تاريخ الاطلاع: 23 تشرين الثاني/نوفمبر 2026).",
  },
  zh: {
    "": "大会第S-32/1号决议，附件",
    "16": "大会第S-32/1号决议，附件，第16段",
    "16.2": "大会第S-32/1号决议，附件，第16段第二句",
    "16-17": "大会第S-32/1号决议，附件，第16和17段",
    "16-18": "大会第S-32/1号决议，附件，第16至18段",
    "21.1-21.3": "大会第S-32/1号决议，附件，第21段第一至第三句",
    "preamble-3": "大会第S-32/1号决议，附件，序言部分第三段",
    "preamble-12": "大会第S-32/1号决议，附件，序言部分第十二段",
    "preamble-1-2": "大会第S-32/1号决议，附件，序言部分第一和第二段",
    "preamble-8-12": "大会第S-32/1号决议，附件，序言部分第八至第十二段",
    "preventive-measures": "大会第S-32/1号决议，附件，题为“保护河流的措施”的一节",
    "16 accessed":
      "大会第S-32/1号决议，附件，第16段。可查阅：https://x.org/s-32-1/16?lang=zh（访问日期：2026年11月23日）。",
  },
  en: {
    "16": "General Assembly resolution S-32/1, annex, para. 16",
    "preamble-3": "General Assembly resolution S-32/1, annex, third preambular paragraph",
  },
  fr: {
    "": "Résolution S-32/1 de l’Assemblée générale, annexe",
    "16": "Résolution S-32/1 de l’Assemblée générale, annexe, par. 16",
    "16.1": "Résolution S-32/1 de l’Assemblée générale, annexe, par. 16, première phrase",
    "16-17": "Résolution S-32/1 de l’Assemblée générale, annexe, par. 16 et 17",
    "16-18": "Résolution S-32/1 de l’Assemblée générale, annexe, par. 16 à 18",
    "21.1-21.3": "Résolution S-32/1 de l’Assemblée générale, annexe, par. 21, première à troisième phrases",
    "preamble-3": "Résolution S-32/1 de l’Assemblée générale, annexe, troisième alinéa du préambule",
    "preamble-1-2":
      "Résolution S-32/1 de l’Assemblée générale, annexe, premier et deuxième alinéas du préambule",
    "preamble-8-12":
      "Résolution S-32/1 de l’Assemblée générale, annexe, huitième à douzième alinéas du préambule",
    "preventive-measures":
      "Résolution S-32/1 de l’Assemblée générale, annexe, section intitulée « Mesures pour les rivières »",
    "16 accessed":
      "Résolution S-32/1 de l’Assemblée générale, annexe, par. 16. Disponible à l’adresse suivante : https://x.org/s-32-1/16?lang=fr (consulté le 23 novembre 2026).",
  },
  ru: {
    "": "Резолюция S-32/1 Генеральной Ассамблеи, приложение",
    "16": "Резолюция S-32/1 Генеральной Ассамблеи, приложение, п. 16",
    "16.2": "Резолюция S-32/1 Генеральной Ассамблеи, приложение, п. 16, второе предложение",
    "16-17": "Резолюция S-32/1 Генеральной Ассамблеи, приложение, пп. 16 и 17",
    "16-18": "Резолюция S-32/1 Генеральной Ассамблеи, приложение, пп. 16–18",
    "21.1-21.3": "Резолюция S-32/1 Генеральной Ассамблеи, приложение, п. 21, первое — третье предложения",
    "preamble-3": "Резолюция S-32/1 Генеральной Ассамблеи, приложение, третий пункт преамбулы",
    "preamble-1-2": "Резолюция S-32/1 Генеральной Ассамблеи, приложение, первый и второй пункты преамбулы",
    "preamble-8-12":
      "Резолюция S-32/1 Генеральной Ассамблеи, приложение, восьмой — двенадцатый пункты преамбулы",
    "preventive-measures":
      "Резолюция S-32/1 Генеральной Ассамблеи, приложение, раздел, озаглавленный «Меры в интересах рек»",
    "16 accessed":
      "Резолюция S-32/1 Генеральной Ассамблеи, приложение, п. 16. Доступно по адресу: https://x.org/s-32-1/16?lang=ru (дата обращения: 23 ноября 2026 года).",
  },
  es: {
    "": "Resolución S-32/1 de la Asamblea General, anexo",
    "16": "Resolución S-32/1 de la Asamblea General, anexo, párr. 16",
    "16.1": "Resolución S-32/1 de la Asamblea General, anexo, párr. 16, primera oración",
    "16-17": "Resolución S-32/1 de la Asamblea General, anexo, párrs. 16 y 17",
    "16-18": "Resolución S-32/1 de la Asamblea General, anexo, párrs. 16 a 18",
    "21.1-21.3": "Resolución S-32/1 de la Asamblea General, anexo, párr. 21, oraciones primera a tercera",
    "preamble-3": "Resolución S-32/1 de la Asamblea General, anexo, tercer párrafo del preámbulo",
    "preamble-1-2": "Resolución S-32/1 de la Asamblea General, anexo, párrafos primero y segundo del preámbulo",
    "preamble-8-12":
      "Resolución S-32/1 de la Asamblea General, anexo, párrafos octavo a duodécimo del preámbulo",
    "preventive-measures":
      "Resolución S-32/1 de la Asamblea General, anexo, sección titulada “Medidas para los ríos”",
    "16 accessed":
      "Resolución S-32/1 de la Asamblea General, anexo, párr. 16. Disponible en: https://x.org/s-32-1/16?lang=es (consultado el 23 de noviembre de 2026).",
  },
};

/** The declaration as if invented texts in six languages were its own. */
function inLanguage(language: Language): { document: CitableDocument; resolvable: Resolvable } {
  const { title, section } = CALLED[language];
  const sections = entry.sections.map((one, index) => (index === 0 ? { ...one, title: section } : one));
  const document = { ...entry, title, languages: ["en", ...LANGUAGES.filter((one) => one !== "en")], sections };
  return { document, resolvable: { ...document, paragraphs } };
}

/** One of each kind, and numbers in words that are put together differently. */
const ADDRESSES = [
  ...["", "1", "16", "21", "86", "16.1", "16.2", "21.5", "16.1-16.2", "21.1-21.3", "21.2-21.5"],
  ...["16-17", "16-18", "1-86", "preamble-1", "preamble-2", "preamble-3", "preamble-11", "preamble-14"],
  ...["preamble-3.2", "preamble-1-2", "preamble-1-14", "preamble-8-12", "preventive-measures"],
];

const SECTION = "preventive-measures";

function resolve(text: string, resolvable: Resolvable): string {
  const result = resolveReference(text, resolvable);
  return isResolved(result) ? result.address : result.problem;
}

describe.each(LANGUAGES)("a citation of a text in the language %s", (language) => {
  const { document, resolvable } = inLanguage(language);
  const cite = (address: string, style: (typeof STYLE_NAMES)[number], accessed?: string) =>
    citePassage({
      ...{ document, address, origin, style, language, accessed },
      sectionTitle: address === SECTION ? CALLED[language].section : undefined,
    });

  test.each(Object.entries(GOLDEN[language]))("of %j is as the United Nations writes it", (key, text) => {
    const [, address = "", accessed] = /^(.*?)( accessed)?$/.exec(key) ?? [];
    expect(cite(address, "un", accessed && "2026-11-23").text).toBe(text);
  });

  test.each(STYLE_NAMES)("in the style %s is read back, and stands outside the words before it", (style) => {
    const failed: string[] = [];
    for (const address of ADDRESSES) {
      for (const accessed of [undefined, "2026-11-23"]) {
        const { text } = cite(address, style, accessed);
        if (address !== "" && resolve(text, resolvable) !== address)
          failed.push(`${address}: ${text}: ${resolve(text, resolvable)}`);
        const quoted = `“Blah blah blah.”\n(${text})`;
        const [found] = citationsAtEdges(quoted, resolvable);
        if (found?.end !== quoted.length || (found.address ?? "") !== address)
          failed.push(`${address} at an end: ${text}: ${JSON.stringify(found)}`);
      }
    }
    expect(failed.slice(0, 8)).toEqual([]);
  });
});

/** Other bodies' resolutions, lettered parts, several annexes: as each language's own documents write these. */
const OTHERS: Record<string, Record<string, Record<Language, string>>> = {
  "a-res-99-1": {
    "3(b)": {
      ar: "قرار الجمعية العامة 99/1، الفقرة 3 (ب)",
      zh: "大会第99/1号决议，第3(b)段",
      en: "General Assembly resolution 99/1, para. 3 (b)",
      fr: "Résolution 99/1 de l’Assemblée générale, par. 3 b)",
      ru: "Резолюция 99/1 Генеральной Ассамблеи, п. 3 b)",
      es: "Resolución 99/1 de la Asamblea General, párr. 3 b)",
    },
    "3(b)(ii)": {
      ar: "قرار الجمعية العامة 99/1، الفقرة 3 (ب) ‘2’",
      zh: "大会第99/1号决议，第3(b)(ii)段",
      en: "General Assembly resolution 99/1, para. 3 (b)(ii)",
      fr: "Résolution 99/1 de l’Assemblée générale, par. 3 b) ii)",
      ru: "Резолюция 99/1 Генеральной Ассамблеи, п. 3 b) ii)",
      es: "Resolución 99/1 de la Asamblea General, párr. 3 b) ii)",
    },
    "annex-2/preamble-1": {
      ar: "قرار الجمعية العامة 99/1، المرفق الثاني، الفقرة الأولى من الديباجة",
      zh: "大会第99/1号决议，附件二，序言部分第一段",
      en: "General Assembly resolution 99/1, annex II, first preambular paragraph",
      fr: "Résolution 99/1 de l’Assemblée générale, annexe II, premier alinéa du préambule",
      ru: "Резолюция 99/1 Генеральной Ассамблеи, приложение II, первый пункт преамбулы",
      es: "Resolución 99/1 de la Asamblea General, anexo II, primer párrafo del preámbulo",
    },
  },
  "s-res-9901-2044": {
    "1": {
      ar: "قرار مجلس الأمن 9901 (2044)، الفقرة 1",
      zh: "安全理事会第9901(2044)号决议，第1段",
      en: "Security Council resolution 9901 (2044), para. 1",
      fr: "Résolution 9901 (2044) du Conseil de sécurité, par. 1",
      ru: "Резолюция 9901 (2044) Совета Безопасности, п. 1",
      es: "Resolución 9901 (2044) del Consejo de Seguridad, párr. 1",
    },
  },
  "a-hrc-res-99-1": {
    annex: {
      ar: "قرار مجلس حقوق الإنسان 99/1، المرفق",
      zh: "人权理事会第99/1号决议，附件",
      en: "Human Rights Council resolution 99/1, annex",
      fr: "Résolution 99/1 du Conseil des droits de l’homme, annexe",
      ru: "Резолюция 99/1 Совета по правам человека, приложение",
      es: "Resolución 99/1 del Consejo de Derechos Humanos, anexo",
    },
  },
};

describe.each(Object.keys(OTHERS))("a citation of %s", (id) => {
  const { entry } = fixture(id);
  const { paragraphs, resolvable } = textOf(id);
  const all = [
    ...paragraphs.flatMap(({ id, sentences, subparagraphs = [] }) => [
      ...[id, ...subparagraphs.map((part) => part.id)],
      ...sentences.map((sentence) => sentence.id),
    ]),
    ...entry.sections.map((section) => section.id),
    ...(entry.annexes ?? []).map((annex) => annex.id),
    "1-2",
  ];

  test.each(LANGUAGES)("in the language %s is as the United Nations writes it, and is read back", (language) => {
    const failed: string[] = [];
    for (const style of STYLE_NAMES) {
      for (const address of all) {
        const sectionTitle = entry.sections.find((section) => section.id === address)?.title;
        const { text } = citePassage({ document: entry, address, origin, style, language, sectionTitle });
        const golden = OTHERS[id]?.[address]?.[language];
        if (style === "un" && golden !== undefined) expect(text).toBe(golden);
        const read = resolve(text, resolvable);
        if (read !== address) failed.push(`${address} ${text}: ${read}`);
      }
    }
    expect(failed.slice(0, 8)).toEqual([]);
  });
});
