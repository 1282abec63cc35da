/** What the parts of a resolution are called where they have no heading, in the languages of the United Nations. */
const PART_NAMES: Readonly<Record<string, { preamble: string; operative: string }>> = {
  en: { preamble: "Preamble", operative: "Operative paragraphs" },
  fr: { preamble: "Préambule", operative: "Dispositif" },
  es: { preamble: "Preámbulo", operative: "Parte dispositiva" },
  ru: { preamble: "Преамбула", operative: "Постановляющая часть" },
  ar: { preamble: "الديباجة", operative: "المنطوق" },
  zh: { preamble: "序言", operative: "执行部分" },
};

/** The name of a part in a language; in English where it is not known in that. */
export function partName(kind: "preamble" | "operative", language: string): string {
  return (PART_NAMES[language] ?? PART_NAMES.en)?.[kind] ?? "";
}
