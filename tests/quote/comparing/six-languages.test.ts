import { describe, expect, test } from "vitest";
import type { SourceParagraph } from "../../../src/quote/compare.ts";
import { compareQuotation, prepareDocument } from "../../../src/quote/compare.ts";
import { compareWithPassage } from "../../../src/quote/comparing/compare-with-passage.ts";
import { loadWording } from "../../../src/quote/comparing/languages/load.ts";
import { printDifferences } from "../declaration.ts";

/** A language's paragraphs, all of them invented, and quotations of them. */
interface Quoted {
  paragraphs: string[];
  exact: [why: string, quote: string][];
  /** Quotations with a word that the source doesn't have, as differences are printed. */
  altered: [quote: string, differences: string][];
  /** Shortened ones, with what they drop. */
  abridged: [quote: string, drops: string | null][];
  /** Too few words beside a mark of omission. */
  picked: string[];
}

const CASES: Record<string, Quoted> = {
  ar: {
    paragraphs: [
      "نلتزم بحماية الأنهار والبحيرات من التلوث، وفقاً للقوانين الوطنية، ولا نقبل أن تُهمَل القرى البعيدة. إنّ المياه حق للجميع.",
      "نرى أن الحدائق العامة لن تُغلق دون موافقة السكان في 16 مدينة، وندعو المجالس المحلية إلى زيادة الأشجار حسب الاقتضاء كل عام.",
      "كان المجلس على علم بأن مياه النبع صالحة للشرب في كل الفصول.",
    ],
    exact: [
      ["without vowel signs", "وفقا للقوانين الوطنية، ولا نقبل أن تهمل القرى البعيدة"],
      ["with vowel signs of its own", "نَلتَزِمُ بحِمايةِ الأنهارِ والبُحيرات"],
      ["with an ending's sign before its alef", "من التلوث، وفقًا للقوانين الوطنية"],
      ["with the stretch between letters", "نلتـــزم بحماية الأنهــار والبحيرات"],
      ["without hamzas on first alefs", "ولا نقبل ان تهمل القرى البعيدة. ان المياه حق للجميع"],
      ["without one after the article", "نلتزم بحماية الانهار والبحيرات"],
      ["with Arabic-Indic digits", "دون موافقة السكان في ١٦ مدينة"],
      ["with Persian digits", "دون موافقة السكان في ۱۶ مدينة"],
      ["with a European comma", "من التلوث, وفقا للقوانين الوطنية"],
      ["in letters as printers set them", "نلتزم بحماية ﺍﻷنهار والبحيرات"],
      ["with marks of direction", "\u200fنلتزم\u200f بحماية \u202bالأنهار\u202c والبحيرات"],
      ["in guillemets with spaces", "« نلتزم بحماية الأنهار والبحيرات »"],
      ["in the marks that Arabic texts of the United Nations have", "”نلتزم بحماية الأنهار والبحيرات“"],
      ["with its number and a dash", "١ - نلتزم بحماية الأنهار والبحيرات"],
      ["with an editor's note", "نلتزم بحماية الأنهار [كذا] والبحيرات (التوكيد مضاف)"],
    ],
    altered: [
      ["نلتزم بحماية الأنهار والبحار من التلوث، وفقا للقوانين الوطنية، ولا نقبل أن تهمل القرى", "والبحار"],
      ["لن تغلق دون موافقه السكان في 16 مدينة", "موافقه"],
      ["إن الحدائق العامة لن تغلق دون موافقة السكان", "إن"],
      ["كأن المجلس على علم بأن مياه النبع صالحة للشرب", "كأن"],
      ["كان المجلس علي علم بأن مياه النبع صالحة للشرب", "علي"],
      ["أنّ المياه حق للجميع من التلوث نلتزم", ""],
      ["ولا نقبل أن تَهمِل القرى البعيدة. إن المياه حق للجميع", "تَهمِل"],
    ],
    abridged: [
      ["نلتزم بحماية الأنهار … ولا نقبل أن تهمل القرى", "وفقاً للقوانين الوطنية"],
      ["نرى أن الحدائق العامة … موافقة السكان في 16 مدينة", "لن; دون"],
      ["نلتزم بحماية الأنهار [محذوف] من التلوث", null],
    ],
    picked: ["نلتزم … التلوث … القرى البعيدة"],
  },
  zh: {
    paragraphs: [
      "我们承诺在第12条的框架内保护“蓝色河流”和湖泊，酌情加强监测，不让任何村庄被遗忘；为此，将投入更多资源。",
      "各国没有理由关闭公共花园。我们呼吁地方议会每年增加树木，并定期公布《年度绿化报告》。",
    ],
    exact: [
      ["with spaces between its characters", "我们 承诺 在 第 12 条 的 框架内 保护"],
      ["over two lines", "酌情加强监\n测，不让任何\r\n村庄被遗忘"],
      ["in half-width signs", "酌情加强监测, 不让任何村庄被遗忘; 为此, 将投入更多资源."],
      ["in full-width digits", "我们承诺在第１２条的框架内保护"],
      ["in other quotation marks", "保护「蓝色河流」和湖泊"],
      ["in corner brackets", "『各国没有理由关闭公共花园。』"],
      ["in straight quotation marks", "\"保护'蓝色河流'和湖泊\""],
      ["from the middle of what European eyes take for a word", "没有理由关闭公共花园"],
      ["with the marks of a title as marks of quotation", "并定期公布“年度绿化报告”"],
      ["in radicals that PDF files have for characters", "各国没有理由关闭公共花园".replace("理", "\uf9e4")],
      ["with an editor's note", "各国没有理由[原文如此]关闭公共花园（着重部分由作者标明）"],
      ["with its number", "2、各国没有理由关闭公共花园"],
    ],
    altered: [
      ["我们呼吁地方议会每年减少树木，并定期公布", "减少"],
      ["各国有理由关闭公共花园。我们呼吁地方议会", "没"],
      ["我们承诺在第12条的框架內保护“蓝色河流”和湖泊，酌情加强监测", "內"],
      ["不让任何村庄被遗弃；为此，将投入更多资源", "弃"],
    ],
    abridged: [
      ["保护“蓝色河流”和湖泊……不让任何村庄被遗忘", "酌情"],
      ["我们呼吁地方议会[略]并定期公布", null],
      ["我们承诺在第12条的框架内……任何村庄被遗忘", "酌情; 不"],
    ],
    picked: ["我们……村庄……资源", "我们承诺……花园……树木"],
  },
  fr: {
    paragraphs: [
      "Nous nous engageons à protéger les rivières et les lacs ; nous n’accepterons pas que des villages soient oubliés, et mettrons en œuvre, s’il y a lieu, le plan dit « Rivières bleues » à cet égard.",
      "L’État a tort de fermer les jardins sans l’accord des habitants : nous invitons les conseils à planter davantage d’arbres.",
    ],
    exact: [
      ["with no-break spaces before its signs", "les rivières et les lacs\u202f; nous n’accepterons pas"],
      ["without spaces before its signs", "les rivières et les lacs; nous n'accepterons pas"],
      ["without spaces inside guillemets", "le plan dit «Rivières bleues» à cet égard"],
      ["with English quotation marks", "le plan dit “Rivières bleues” à cet égard"],
      [
        "with no-break spaces inside guillemets",
        "«\u00a0le plan dit «\u202fRivières bleues\u202f» à cet égard\u00a0»",
      ],
      ["without ligatures", "et mettrons en oeuvre, s’il y a lieu, le plan"],
      ["with another apostrophe", "L'État a tort de fermer les jardins"],
      ["with accents put together", "L’É́tat a tort de fermer".replace("É́", "E\u0301")],
      ["with soft hyphens", "nous n’accepte\u00adrons pas que des vil\u00adlages"],
      ["with an editor's note", "les jardins sans l’accord des habitants (souligné par nous)"],
      [
        "with another editor's note",
        "fermer les jardins [sic] sans l’accord des habitants (c’est nous qui soulignons)",
      ],
    ],
    altered: [
      ["L’État à tort de fermer les jardins sans l’accord des habitants", "à"],
      ["nous n’accepterons que des villages soient oubliés, et mettrons en œuvre", "pas"],
      ["Nous nous engageons a protéger les rivières et les lacs", "a"],
      ["fermer les jardins dans l’accord des habitants : nous invitons les conseils", "dans"],
    ],
    abridged: [
      ["fermer les jardins […] l’accord des habitants", "sans"],
      ["et mettrons en œuvre … le plan dit « Rivières bleues »", "s’il y a lieu"],
      ["Nous nous engageons … que des villages soient oubliés", "n; pas"],
      ["nous invitons les conseils [passage omis] davantage d’arbres", null],
    ],
    picked: ["Nous … villages … arbres"],
  },
  ru: {
    paragraphs: [
      "Мы обязуемся беречь реки и озера, при необходимости усиливать наблюдение, и не допустим, чтобы о деревнях забыли; всё это — наше общее дело.",
      "Государства не вправе закрывать парки без согласия жителей; мы призываем советы сажать больше деревьев.",
    ],
    exact: [
      ["with dots on е", "Мы обязуемся беречь реки и озёра"],
      ["without dots on ё", "все это — наше общее дело"],
      ["with stress marks", "Мы обязу́емся бере́чь ре́ки и озера"],
      ["in low and high marks", "„Мы обязуемся беречь реки и озера“"],
      ["in guillemets", "«Мы обязуемся беречь реки и озера»"],
      ["with a hyphen for a dash", "всё это - наше общее дело"],
      ["in capitals", "МЫ ОБЯЗУЕМСЯ БЕРЕЧЬ РЕКИ И ОЗЁРА"],
      ["with an editor's note", "Государства не вправе (курсив наш) закрывать парки"],
      ["with another editor's note", "Государства не вправе [так в тексте] закрывать парки (выделено мной)"],
    ],
    altered: [
      ["Государства не в праве закрывать парки без согласия жителей", "в праве"],
      ["Мы обязуемся беречь реки и озери, при необходимости усиливать", "озери"],
      ["закрывать парки без согласия жителеи; мы призываем советы", "жителеи"],
      ["Государства вправе закрывать парки без согласия жителей", "не"],
    ],
    abridged: [
      ["Мы обязуемся беречь реки и озера <…> и не допустим", "при необходимости"],
      [
        "Государства … закрывать парки … согласия жителей".replace("Государства", "Государства не вправе"),
        "без",
      ],
      ["закрывать парки [опущено] мы призываем советы", "без"],
    ],
    picked: ["Мы … деревнях … дело"],
  },
  es: {
    paragraphs: [
      "Nos comprometemos a proteger los ríos y los lagos durante todo el año, según proceda, y no aceptaremos que se olvide a ningún pueblo. ¿Qué más podemos hacer?",
      "El Estado no debe cerrar los jardines sin el acuerdo de los vecinos; invitamos a los consejos a plantar «más árboles», con el sí de todos.",
    ],
    exact: [
      ["in guillemets", "«Nos comprometemos a proteger los ríos y los lagos»"],
      ["with English marks inside", "invitamos a los consejos a plantar “más árboles”"],
      ["with an inverted mark at its beginning", "¿Qué más podemos hacer?"],
      ["without the inverted mark at its beginning", "Qué más podemos hacer?"],
      ["with accents put together", "proteger los ri\u0301os y los lagos durante todo el an\u0303o"],
      ["with an editor's note", "El Estado no debe cerrar los jardines (cursivas añadidas)"],
      ["with another editor's note", "El Estado no debe [sic] cerrar los jardines (énfasis añadido)"],
    ],
    altered: [
      ["proteger los ríos y los lagos durante todo el ano, según proceda", "ano"],
      ["invitamos a los consejos a plantar mas árboles, con el sí de todos", "mas"],
      ["a los consejos a plantar «más árboles», con el si de todos", "si"],
      ["El Estado debe cerrar los jardines sin el acuerdo de los vecinos", "no"],
    ],
    abridged: [
      ["cerrar los jardines (…) el acuerdo de los vecinos", "sin"],
      ["los ríos y los lagos … y no aceptaremos", "según proceda"],
      ["los ríos y los lagos [omitido] que se olvide", "según proceda; no"],
    ],
    picked: ["Nos … pueblo … hacer"],
  },
};

describe.each(Object.entries(CASES))("a quotation in the language %s", async (language, quoted) => {
  const paragraphs = quoted.paragraphs.map((text, index): SourceParagraph & { footnotes: [] } => ({
    id: `${index + 1}`,
    text,
    sentences: [{ id: `${index + 1}.1`, start: 0, end: text.length }],
    footnotes: [],
  }));
  const document = prepareDocument(paragraphs, { language });
  const wording = await loadWording(language);
  const compare = (quote: string) => compareQuotation(quote, document);
  /** What an element says, which knows one passage. */
  const inPassage = (quote: string) => compareWithPassage(quote, paragraphs, wording).verdict;

  test.each(quoted.exact)("is exact %s", (_, quote) => {
    const answer = compare(quote);
    expect([answer.verdict, printDifferences(answer)]).toEqual(["exact", expect.not.stringContaining("{")]);
    expect(inPassage(quote)).toBe("exact");
  });

  test.each(quoted.altered)("is altered: %s", (quote, word) => {
    const answer = compare(quote);
    expect(answer.verdict).toBe(word === "" ? "not-found" : "altered");
    const differing = answer.diff.filter(({ op }) => op !== "same");
    const words = differing.map(({ source = "", quote = "" }) => `${source} ${quote}`).join(" ");
    expect(words).toContain(word);
    expect(["altered", "not-found"]).toContain(inPassage(quote));
  });

  test.each(quoted.abridged)("is abridged: %s", (quote, drops) => {
    const answer = compare(quote);
    expect([answer.verdict, printDifferences(answer)]).toEqual(["abridged", expect.any(String)]);
    const dropped = answer.omissions.flatMap((one) => one.drops ?? []).join("; ");
    expect(dropped).toBe(drops ?? "");
    expect(inPassage(quote)).toBe("abridged");
  });

  test.each(quoted.picked)("is none where words are picked: %s", (quote) => {
    expect(["altered", "not-found"]).toContain(compare(quote).verdict);
  });
});

describe("a quotation in any language", () => {
  const [text = ""] = CASES.fr?.paragraphs ?? [];
  const paragraphs = [{ id: "1", text, sentences: [], footnotes: [] }];

  test("is not the source's words where what is read is the other way round", () => {
    const quote = "protéger les \u202eserèivir\u202c et les lacs ; nous n’accepterons pas";
    expect(compareQuotation(quote, prepareDocument(paragraphs, { language: "fr" })).verdict).toBe("altered");
    const turned = "protéger les \u202erivières\u202c et les lacs ; nous n’accepterons pas";
    expect(compareQuotation(turned, prepareDocument(paragraphs, { language: "fr" })).verdict).toBe("altered");
  });

  test("is compared by what counts in all, where nobody has told more of its language", () => {
    const document = prepareDocument(paragraphs, { language: "pt-BR" });
    expect(compareQuotation("«les rivières et les lacs»", document).verdict).toBe("exact");
  });
});
