import { expect, test } from "vitest";
import { compareQuotation, prepareDocument } from "../../../src/quote/compare.ts";

/** What bounds an invented promise, as texts of the United Nations say it, between what is quoted of it. */
const BOUNDED = {
  ar: [
    "سنوفر بيئة آمنة للمزارعين في الوادي،",
    "وفقا للنظم القانونية الوطنية",
    "، ونحمي حقولهم من الفيضان كل عام.",
  ],
  es: [
    "Protegeremos los huertos del valle",
    "dentro de nuestras posibilidades",
    "y cuidaremos sus pozos cada año.",
  ],
  fr: [
    "Nous protégerons les vergers de la vallée",
    "dans la limite de nos moyens",
    "et nous entretiendrons leurs puits.",
  ],
  ru: ["Мы будем защищать сады долины", "в пределах наших возможностей", "и каждый год чистить колодцы."],
  zh: ["我们将保护山谷中的果园和水井，并", "根据各自的能力", "每年清理河道和水渠，造福乡村居民。"],
} as const;

test.each(Object.entries(BOUNDED))("a quotation in %s tells which bound it leaves out", (language, parts) => {
  const glue = language === "zh" ? "" : " ";
  const text = parts.join(glue).replace(" ،", "،");
  const paragraphs = [{ id: "1", text, sentences: [], footnotes: [] }];
  const source = prepareDocument(paragraphs, { language });
  const { verdict, omissions } = compareQuotation(`${parts[0]} […] ${parts[2].replace(/^، /, "")}`, source);
  expect([verdict, omissions.map(({ drops }) => drops)]).toEqual(["abridged", [parts[1]]]);
});
