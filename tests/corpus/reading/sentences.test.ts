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

/** A paragraph whose parts are in square brackets, as deep as they stand in each other. */
function withParts(marked: string) {
  const subparagraphs: { id: string; start: number; end: number }[] = [];
  const open: (typeof subparagraphs)[number][] = [];
  let text = "";
  for (const character of marked) {
    if (character === "[") {
      const part = { id: "", start: text.length, end: 0 };
      open.push(part);
      subparagraphs.push(part);
    } else if (character === "]") {
      const part = open.pop();
      if (part !== undefined) part.end = text.length;
    } else text += character;
  }
  for (const part of subparagraphs) {
    const around = subparagraphs.filter(({ start, end }) => start <= part.start && end >= part.end);
    part.id = `3${around.map(({ start }) => /^\([a-z]+\)/.exec(text.slice(start))?.[0] ?? "").join("")}`;
  }
  return { id: "3", text, subparagraphs };
}

test.each<[string, string, string[]]>([
  [
    "what closes a list is a sentence of the paragraph",
    "Requests a report: [(a) On boats;] [(b) On lamps;] and to publish it.",
    ["3.1 Requests a report:", "3(a).1 (a) On boats;", "3(b).1 (b) On lamps;", "3.2 and to publish it."],
  ],
  [
    "so are several",
    "We will: [(a) Row.] Boats count. Ships don’t.",
    ["3.1 We will:", "3(a).1 (a) Row.", "3.2 Boats count.", "3.3 Ships don’t."],
  ],
  [
    "what closes a list within a part is the part’s",
    "We will: [(a) Row: [(i) boats;] [(ii) ships;] every day.] [(b) Rest.]",
    [
      "3.1 We will:",
      "3(a).1 (a) Row:",
      "3(a)(i).1 (i) boats;",
      "3(a)(ii).1 (ii) ships;",
      "3(a).2 every day.",
      "3(b).1 (b) Rest.",
    ],
  ],
  [
    "a list may go on after it",
    "We will: [(a) Row;] that is to say: [(b) Rest.]",
    ["3.1 We will:", "3(a).1 (a) Row;", "3.2 that is to say:", "3(b).1 (b) Rest."],
  ],
  [
    "a paragraph that is all parts has none of its own",
    "[(a) Row.] [(b) Rest.]",
    ["3(a).1 (a) Row.", "3(b).1 (b) Rest."],
  ],
])("%s", (_, marked, sentences) => {
  const paragraph = withParts(marked);
  const found = sentencesOf(paragraph, "en");
  expect(found.map(({ id, start, end }) => `${id} ${paragraph.text.slice(start, end)}`)).toEqual(sentences);
  expect(found.map(({ start, end }) => paragraph.text.slice(start, end)).join(" ")).toBe(paragraph.text);
});
