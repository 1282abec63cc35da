import { describe, expect, it } from "vitest";
import { recognizeLanguage } from "../../src/search/languages/recognize.ts";
import { isKnownWord } from "./declaration.ts";

const QUERIES = {
  es: [
    "corrupción",
    "soborno",
    "blanqueo de dinero",
    "recuperación de activos",
    "lucha contra la corrupción",
    "¿qué prometen los gobiernos?",
    "sociedad civil",
    "beneficiario final",
    "mujeres y corrupcion",
    "paraísos fiscales",
    "funcionarios publicos",
  ],
  fr: [
    "blanchiment d'argent",
    "blanchiment d’argent",
    "lanceurs d'alerte",
    "lutte contre la corruption",
    "journalistes",
    "marchés publics",
    "la corruption dans le sport",
    "pots-de-vin",
    "financement des partis politiques",
    "conflits d'intérêts",
    "corruption et pauvreté",
    "LIBERTÉ DE LA PRESSE",
  ],
  ru: ["отмывание денег", "коррупция", "коррупция UNODC"],
  zh: ["腐败", "反腐败", "追回资产 UNODC"],
  ar: ["الفساد", "غسل الأموال", "استرداد الموجودات"],
};

describe("a query in another language of the United Nations is recognized", () => {
  it.each(Object.entries(QUERIES).flatMap(([tag, queries]) => queries.map((query) => [tag, query])))(
    "%s: %s",
    (tag, query) => {
      expect(recognizeLanguage(query, isKnownWord)).toBe(tag);
    },
  );
});

describe("a query in English, or in doubt, is taken for English", () => {
  it.each([
    "corruption",
    "transparence",
    "extradition",
    "coup d'état",
    "Côte d'Ivoire assets",
    "El Salvador corruption",
    "El Chapo",
    "Los Angeles police",
    "Bogotá police",
    "Peña Nieto",
    "café bribes",
    "résumé fraud",
    "force majeure",
    "de facto owners",
    "agent provocateur",
    "les misérables",
    "la la la",
    "government department",
    "corrupção",
    "Korruption",
    "汚職とは何ですか",
    "부패",
    "διαφθορά",
    "UNODC",
    "",
    "!?",
  ])("%s", (query) => {
    expect(recognizeLanguage(query, isKnownWord)).toBeUndefined();
  });

  it("whatever it is, in ten milliseconds", () => {
    const hostile = ["é", "d'", "la ", "腐", "الف", "¿", "\u0301", "a-", "l’é ", "\u202e\u202d"];
    for (const piece of hostile) {
      const text = piece.repeat(20_000 / piece.length);
      // The least of several: between two of them garbage may be collected.
      const spent = Array.from({ length: 5 }, () => {
        const { user } = process.cpuUsage();
        recognizeLanguage(text, () => false);
        return process.cpuUsage().user - user;
      });
      expect(Math.min(...spent)).toBeLessThan(10_000);
    }
  });
});
