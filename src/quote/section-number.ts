/** What numbers a section in which paragraphs are counted anew, as its slug says it: `section-i-b`, `article-3`. */
export interface SectionNumber {
  /** In English: `section`, `article`, `rule`. */
  kind: string;
  /** 0 where a letter is all that it has. */
  number: number;
  /** A small Latin letter, or the empty string. */
  letter: string;
  /** Whether its number is printed as a Roman numeral. */
  isRoman: boolean;
}

const SLUG = /^([a-z]+)-(?:([ivx]+)(?:-([a-z]))?|(\d+)([a-z])?|([a-z]))$/;

/** What a text that has no English version calls its sections, in slugs and once a reference has lost its accents. */
const ENGLISH: Readonly<Record<string, string>> = {
  articulo: "article",
  seccion: "section",
  regle: "rule",
  regla: "rule",
  directive: "guideline",
  directriz: "guideline",
  capitulo: "chapter",
  chapitre: "chapter",
};

/** What is numbered. Of any other word a number is not the section's own: `targets-2` is the second that is headed "Targets". */
const KINDS = new Set(["section", "article", "rule", "guideline", "chapter"]);

/** Reads what numbers a section from its slug, which has no annex before it; undefined where it is a heading's words. */
export function sectionNumber(slug: string): SectionNumber | undefined {
  const [, kind, roman, inside = "", digits, suffix = "", alone = ""] = SLUG.exec(slug) ?? [];
  if (kind === undefined || !KINDS.has(inEnglish(kind))) return undefined;
  const number = roman === undefined ? Number(digits ?? 0) : romanValue(roman);
  if (number === 0 && alone === "") return undefined;
  const letter = inside || suffix || alone;
  return { kind: inEnglish(kind), number, letter, isRoman: roman !== undefined };
}

/** The English name of a kind of section. */
export function inEnglish(kind: string): string {
  return ENGLISH[kind] ?? kind;
}

/** The value of a small Roman numeral up to 39; 0 where it is none. */
export function romanValue(text: string): number {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(text)) return 0;
  const values = [...text].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
