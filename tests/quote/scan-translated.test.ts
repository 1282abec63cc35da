import { describe, expect, it } from "vitest";
import { findTranslatedReferences } from "../../src/quote/scan-translated.ts";

/** What is found, as "words = symbol address". */
const found = (text: string) =>
  findTranslatedReferences(text).map(
    ({ start, end, document, address }) => `${text.slice(start, end)} = ${document} ${address}`,
  );

describe("in running text in another language than English", () => {
  it.each([
    [
      "fr",
      "Comme le dit la résolution 79/226 de l’Assemblée générale, par. 12, il",
      "résolution 79/226 de l’Assemblée générale, par. 12",
      "A/RES/79/226 12",
    ],
    [
      "fr",
      "Voir le paragraphe 12 de la résolution 79/226, qui dit",
      "paragraphe 12 de la résolution 79/226",
      "A/RES/79/226 12",
    ],
    ["fr", "(voir A/RES/79/226, par. 12)", "A/RES/79/226, par. 12", "A/RES/79/226 12"],
    [
      "fr",
      "les résolutions, dont A/RES/79/226, par. 12 à 14, et",
      "A/RES/79/226, par. 12 à 14",
      "A/RES/79/226 12-14",
    ],
    [
      "fr",
      "le troisième alinéa du préambule de la résolution 79/226",
      "troisième alinéa du préambule de la résolution 79/226",
      "A/RES/79/226 preamble-3",
    ],
    ["fr", "A/RES/79/226, par. 3 b) dispose", "A/RES/79/226, par. 3 b)", "A/RES/79/226 3(b)"],
    ["fr", "A/HRC/RES/55/1, par. 3", "A/HRC/RES/55/1, par. 3", "A/HRC/RES/55/1 3"],
    ["fr", "la résolution 2664 (2022), par. 1", "résolution 2664 (2022), par. 1", "S/RES/2664 (2022) 1"],
    [
      "es",
      "según la resolución 79/226 de la Asamblea General, párr. 12",
      "resolución 79/226 de la Asamblea General, párr. 12",
      "A/RES/79/226 12",
    ],
    [
      "es",
      "en el párrafo 12 de la resolución 79/226 se",
      "párrafo 12 de la resolución 79/226",
      "A/RES/79/226 12",
    ],
    ["es", "A/RES/79/226, párrs. 12 a 14", "A/RES/79/226, párrs. 12 a 14", "A/RES/79/226 12-14"],
    [
      "ru",
      "в пункте 12 резолюции 79/226 Генеральной Ассамблеи",
      "пункте 12 резолюции 79/226",
      "A/RES/79/226 12",
    ],
    ["ru", "Резолюция 79/226, п. 12, гласит", "Резолюция 79/226, п. 12", "A/RES/79/226 12"],
    ["ru", "см. A/RES/79/226, пп. 12–14", "A/RES/79/226, пп. 12–14", "A/RES/79/226 12-14"],
    ["zh", "大会第79/226号决议第12段规定", "第79/226号决议第12段", "A/RES/79/226 12"],
    ["zh", "（见A/RES/79/226，第12段）", "A/RES/79/226，第12段", "A/RES/79/226 12"],
    [
      "ar",
      "تنص الفقرة ١٢ من قرار الجمعية العامة 79/226",
      "الفقرة ١٢ من قرار الجمعية العامة 79/226",
      "A/RES/79/226 12",
    ],
    ["ar", "القرار 79/226، الفقرة 12", "القرار 79/226، الفقرة 12", "A/RES/79/226 12"],
    ["ar", "القرار دإ-32/1، الفقرة ١٦", "القرار دإ-32/1، الفقرة ١٦", "A/RES/S-32/1 16"],
  ])("finds a reference in %s: %j", (language, text, words, named) => {
    expect(found(text)).toEqual([`${words} = ${named}`]);
    expect(findTranslatedReferences(text)[0]?.language).toBe(language);
  });

  it("finds several, each with its own resolution", () => {
    expect(found("résolution 79/226, par. 12 ; résolution 78/10, par. 4")).toEqual([
      "résolution 79/226, par. 12 = A/RES/79/226 12",
      "résolution 78/10, par. 4 = A/RES/78/10 4",
    ]);
  });

  it("finds those in several languages side by side", () => {
    const text =
      "А/RES/79/226, п. 12; résolution 79/226, par. 13; 第79/226号决议第14段; القرار 79/226، الفقرة 15; párrafo 16 de la resolución 79/226";
    expect(findTranslatedReferences(text).map(({ address, language }) => `${language} ${address}`)).toEqual([
      "ru 12",
      "fr 13",
      "zh 14",
      "ar 15",
      "es 16",
    ]);
  });

  it.each([
    "la résolution 55/1 du Conseil des droits de l’homme, par. 3",
    "le paragraphe 3 de la résolution 55/1 du Conseil des droits de l’homme",
    "Le Conseil des droits de l’homme, dans sa résolution 55/1, par. 3",
    "resolución 2022/5 del Consejo Económico y Social, párr. 3",
    "la résolution 79/226. Le paragraphe 12 de la loi",
    "la résolution 79/226\n\npar. 12",
    "de la Ley 39/2015, párr. 12",
    "En 12/24 il y avait 79/226 personnes, par. 12",
    "la résolution 79/226 est importante",
    "пункт 12 доклада A/79/226",
    "文件A/79/226第12段",
    "par. 12",
  ])("finds none in %j", (text) => expect(found(text)).toEqual([]));

  it("takes time in proportion to the text", () => {
    const line = "la résolution 79/226, le comité 12/34 et 5/6, par. ".repeat(50);
    expect(findTranslatedReferences(line.repeat(4))).toEqual([]);
  });
});
