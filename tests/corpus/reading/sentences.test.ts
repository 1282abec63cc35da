import { describe, expect, test } from "vitest";
import { divideIntoSentences, sentencesOf } from "../../../src/corpus/reading/sentences.ts";

/** Invented paragraphs with a bar where a sentence ends: abbreviations, numbers and semicolons end none. */
const PARAGRAPHS: Record<string, string[]> = {
  en: [
    "We met Mr. Brown and Dr. A. B. Green in St. Ives, see para. 3 of vol. 12, No. 42; it rained. |We left at 3.30 p.m. |“Nothing happened.” |Why?",
    "The price rose by 2.5 per cent, e.g. for bread (see art. 5). |(It fell again.) |2030 is far away.",
  ],
  fr: [
    "Nous avons vu M. Dupont et MM. Durand et Petit, cf. art. 5, par. 3 ; il pleuvait. |Nous sommes partis à 15 h 30. |« Rien ne s’est passé. » |Pourquoi ?",
    "Voir vol. 2349, no 42146, p. 7, sect. III. |À cet égard, l’État paie 2,5 millions !",
  ],
  es: [
    "Vimos al Sr. Gómez y a la Sra. Ruiz, véase el párr. 3 del art. 5, núm. 42146; llovía. |¿Por qué? |¡Nadie lo sabe! |«No pasó nada.» |Eso es todo.",
    "Los EE.UU. y la UE pagan 2.500 euros, pág. 7. |Además, nada.",
  ],
  ru: [
    "Мы видели г-на Иванова и проф. С. В. Петрова, см. п. 3 ст. 5, т. 2, № 42; шел дождь. |Мы уехали в 2021 г. и вернулись. |«Ничего не было». |Почему?",
    "Это стоит 2,5 млн долл. США, т.е. много, и т. д. |Так и есть!",
  ],
  zh: [
    "我们会见了王先生；当时在下雨，气温为2.5度。|我们下午离开。|“什么都没有发生。”|为什么？|没有人知道！",
    "见第三条（第5款）、No. 42146号文件。|他说：“来吧！”|然后走了。",
  ],
  ar: [
    "التقينا السيد سعيد ود. سامي، انظر ص. 7 والمادة 5؛ وكان المطر ينزل. |غادرنا الساعة 3.30 مساء. |لماذا؟ |”لم يحدث شيء.“ |هذا كل شيء.",
    "يبلغ السعر 2.5 في المائة. |ونؤكد ذلك!",
  ],
};

describe.each(Object.entries(PARAGRAPHS))("the sentences of a text in the language %s", (language, all) => {
  test.each(all)("%s", (marked) => {
    const text = marked.replaceAll("|", "");
    const found = divideIntoSentences(text, language).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(marked.split("|").map((sentence) => sentence.trim()));
  });

  test("leave nothing of it between them but white space", () => {
    const text = all.join(language === "zh" ? "" : " ").replaceAll("|", "");
    let rest = text;
    for (const { start, end } of divideIntoSentences(text, language).reverse())
      rest = rest.slice(0, start) + rest.slice(end);
    expect(rest.trim()).toBe("");
  });
});

test("the sentences of lettered parts are counted in the part, also where nothing stands between the parts", () => {
  const text = "我们决定：(a) 保护河流。每年公布报告；(b) 种树。";
  const [a, b] = [text.indexOf("(a)"), text.indexOf("(b)")];
  const subparagraphs = [
    { id: "3(a)", label: "(a)", start: a, end: b },
    { id: "3(b)", label: "(b)", start: b, end: text.length },
  ];
  const found = sentencesOf({ id: "3", text, subparagraphs }, "zh");
  expect(found.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ["3.1", "我们决定："],
    ["3(a).1", "(a) 保护河流。"],
    ["3(a).2", "每年公布报告；"],
    ["3(b).1", "(b) 种树。"],
  ]);
});
