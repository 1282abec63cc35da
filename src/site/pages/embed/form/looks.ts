import type { Looks } from "../../../../copying/snippet.ts";
import { nearest, shorten } from "../../../../library/refusal.ts";
import { STYLE_LABELS } from "../../../../quote/citing/style-names.ts";
import { findWords } from "../../../../quote/find-words.ts";
import type { Located } from "../../../../quote/locate.ts";
import { LANGUAGE_NAMES } from "../../../../words/language-names.ts";

/** A field of the form in which one of several looks is chosen. The first choice is the usual one. */
export interface LookField {
  name: "layout" | "scheme" | "lang" | "style";
  /** The attribute of the element. */
  attribute: keyof Looks;
  label: string;
  choices: readonly (readonly [value: string, label: string])[];
}

/** The looks that can be chosen. */
export const LOOK_FIELDS: readonly LookField[] = [
  {
    name: "layout",
    attribute: "layout",
    label: "Layout",
    choices: [
      ["card", "Card"],
      ["inline", "Inline"],
      ["plain", "Plain"],
    ],
  },
  {
    name: "scheme",
    attribute: "scheme",
    label: "Colours",
    choices: [
      ["auto", "The page’s own"],
      ["light", "Light"],
      ["dark", "Dark"],
    ],
  },
  {
    name: "lang",
    attribute: "lang",
    label: "Language of the labels",
    choices: [["", "The page’s own"], ...Object.entries(LANGUAGE_NAMES)],
  },
  {
    name: "style",
    attribute: "cite-style",
    label: "Style of the citation",
    choices: Object.entries(STYLE_LABELS),
  },
];

/** What was written into the fields for looks. */
export type LooksAsked = Readonly<Partial<Record<LookField["name"] | "highlight", string | undefined>>>;

/** The looks that were chosen, as far as there are such. */
export interface LooksRead {
  looks: Looks;
  /** By field: what is wrong with it, and what would be right. The usual is taken instead. */
  problems: Partial<Record<LookField["name"], string>>;
}

/** Reads the looks that were asked for. What is as usual is left out. */
export function readLooks(asked: LooksAsked): LooksRead {
  const looks: Record<string, string> = {};
  const problems: LooksRead["problems"] = {};
  for (const { name, attribute, choices } of LOOK_FIELDS) {
    const value = (asked[name] ?? "").trim();
    const known = choices.map(([choice]) => choice);
    if (value === "" || value === known[0]) continue;
    if (known.includes(value)) looks[attribute] = value;
    else problems[name] = problemOf(value, known);
  }
  return { looks, problems };
}

function problemOf(value: string, known: readonly string[]): string {
  const words = known.filter((one) => one !== "");
  const meant = nearest(value, words);
  const hint = meant === undefined ? "" : ` Did you mean “${meant}”?`;
  return `There is no “${shorten(value)}” here, so the usual is shown. There are ${words.join(", ")}.${hint}`;
}

/** The longest stretch to highlight; a paragraph has hardly more. */
const LONGEST_HIGHLIGHT = 1_000;

/**
 * Says why nothing in a passage would be highlighted, if so.
 *
 * @param highlight words, or the address of a sentence or an act of a whole paragraph
 */
export function highlightProblem(
  highlight: string,
  located: Located,
  paragraphs: readonly string[],
): string | undefined {
  if (highlight.length > LONGEST_HIGHLIGHT) {
    return `These are ${highlight.length} characters, and at most ${LONGEST_HIGHLIGHT} can be highlighted.`;
  }
  const parts =
    located.type === "paragraph"
      ? located.paragraph.sentences.flatMap(({ id, acts }) => [id, ...acts.map((act) => act.id)])
      : [];
  if (parts.includes(highlight) || paragraphs.some((text) => findWords(text, highlight) !== null))
    return undefined;
  return "The passage has no such words, so nothing is highlighted.";
}
