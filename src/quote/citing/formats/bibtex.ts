import type { BibliographicRecord } from "./record.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** What BibLaTeX calls the languages of the United Nations. */
const LANGIDS: Readonly<Record<string, string>> = {
  ar: "arabic",
  en: "english",
  es: "spanish",
  fr: "french",
  ru: "russian",
  zh: "chinese",
};

// BibTeX counts braces even behind a backslash: a literal one has to be a command, or it would end the field.
const SPECIAL: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
};

/** Writes a record as a BibTeX entry, in UTF-8; `urldate` and `langid` are what BibLaTeX adds. */
export function writeBibtex(record: BibliographicRecord): string {
  const [year, month, day] = record.issued;
  const fields: [string, string][] = [
    // The inner braces make it one name: without them "Assembly" would become the family name.
    ["author", `{{${escapeLatex(record.author)}}}`],
    ["title", `{${keepCapitals(record.title)}}`],
    ["type", "{Resolution}"],
    ["number", `{${escapeLatex(record.symbol)}}`],
    ["institution", `{${escapeLatex(record.publisher)}}`],
    ["year", `{${year}}`],
    ["month", MONTHS[month - 1] ?? ""],
    ["day", `{${day}}`],
    ["url", `{${record.url}}`],
    ["urldate", `{${record.accessed === undefined ? "" : isoDay(record.accessed)}}`],
    ["langid", `{${LANGIDS[record.language] ?? record.language}}`],
  ];
  const lines = fields.filter(([, value]) => value !== "{}").map(([name, value]) => `  ${name} = ${value},`);
  return [`@techreport{${record.key},`, ...lines, "}", ""].join("\n");
}

function escapeLatex(text: string): string {
  return text.replace(/[\\{}~^<>$&#_%]/g, (character) => SPECIAL[character] ?? character);
}

/** BibTeX styles put titles into lower case but for what stands in braces: names and acronyms need them. */
function keepCapitals(title: string): string {
  return title
    .split(" ")
    .map((word, index) => {
      const escaped = escapeLatex(word);
      return index > 0 && /\p{Lu}/u.test(word) ? `{${escaped}}` : escaped;
    })
    .join(" ");
}

/** A day as ISO 8601 writes it. */
export function isoDay(parts: readonly number[], separator = "-"): string {
  return parts.map((part) => String(part).padStart(2, "0")).join(separator);
}
