import type { LabelLanguage } from "./language-names.ts";

/** What a list says of acts that a machine derived, in one language. */
export interface DerivedLabels {
  /** Of one of them, in place of what it would say of its qualifiers: nobody has looked for any. */
  readonly derived: string;
  /** Of all of them, once. */
  readonly note: string;
}

/** In each language. */
export const DERIVED_LABELS: Readonly<Record<LabelLanguage, DerivedLabels>> = {
  ar: {
    derived: "مستنتَج آليًا",
    note: "ما وُسم بعبارة «مستنتَج آليًا» لم يقرأه أحد، وهو مستنتَج من الفعل الذي تُفتتح به الفقرة.",
  },
  zh: {
    derived: "机器推定",
    note: "标有“机器推定”的内容未经人工审读，仅依段首动词推定。",
  },
  en: {
    derived: "derived by a machine",
    note: "What is marked “derived by a machine” was read by nobody: it follows from the verb that opens the paragraph.",
  },
  fr: {
    derived: "déduit par une machine",
    note: "Ce qui est marqué « déduit par une machine » n’a été lu par personne : il découle du verbe qui ouvre le paragraphe.",
  },
  ru: {
    derived: "определено машиной",
    note: "То, что помечено «определено машиной», никто не читал: это следует из глагола, которым начинается пункт.",
  },
  es: {
    derived: "deducido por una máquina",
    note: "Lo marcado «deducido por una máquina» no lo ha leído nadie: se deduce del verbo que abre el párrafo.",
  },
};
