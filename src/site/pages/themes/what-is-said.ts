import { ACT_KINDS } from "../../../model/act-kinds.ts";
import type { CorpusAct } from "../../../model/corpus.ts";
import { parseAddress } from "../../../quote/address.ts";
import { inWords, type Qualified, qualifiedBy, waysOf } from "../acts/qualified.ts";
import { nameInLine, nameOfParagraph } from "../text/passage-names.ts";
import { capitalized, nounOf } from "../text/wording.ts";

/** What of a statement the sentence about many is made from. */
export type Said = Qualified & Pick<CorpusAct, "paragraph" | "derived">;

/** What is said on a theme, in a sentence or two: how its first words stand out, and how it goes on. */
export interface Summary {
  head: string;
  rest: string;
}

/** How a number is written. */
type Written = (count: number) => string;

/** So many paragraphs are named; of more, it is said how many they are. */
const MOST_NAMED = 3;

/**
 * Says what statements come to: how many of which kind, where they stand, and how firm the commitments are.
 *
 * @param acts in the order of the text
 */
export function whatIsSaid(acts: readonly Said[]): Summary {
  const kinds = ACT_KINDS.map((kind) => acts.filter((act) => act.kind === kind)).filter(isAny);
  // Where one is a figure, all are.
  const number: Written = kinds.every(({ length }) => length < 10) ? inWords : String;
  const [first, ...others] = kinds;
  if (first === undefined) return { head: "Nothing is said", rest: " on this theme." };
  const [{ kind }] = first;
  if (kind !== "commitment")
    return { head: "No commitment", rest: `, but ${joined(kinds.map((of) => countedWhere(of, number)))}.` };
  const also = others.length === 0 ? "" : ` Also ${joined(others.map((of) => countedWhere(of, number)))}.`;
  const [head = "", ...where] = countedWhere(first, number, true);
  return { head: capitalized(head), rest: `${where.join("")}${firmness(first, number)}.${also}` };
}

type Some = [Said, ...Said[]];

function isAny(acts: Said[]): acts is Some {
  return acts.length > 0;
}

/** "three commitments", ", all in paragraph 16". */
function countedWhere(acts: Some, number: Written, isFirst = false): [string, string] {
  const [{ kind }] = acts;
  const ids = [...new Set(acts.map(({ paragraph }) => paragraph))];
  const together = !isFirst || acts.length === 1 ? "" : acts.length === 2 ? "both " : "all ";
  const all = ids.length === 1 ? together : "";
  return [`${number(acts.length)} ${nounOf(acts.length, kind)}`, `, ${all}in ${places(ids, number)}`];
}

/** "two calls, in paragraphs 24 and 30, and one recognition, in PP9". */
function joined(counts: [string, string][]): string {
  const all = counts.map((one) => one.join(""));
  return all.length < 3 ? all.join(", and ") : `${all.slice(0, -1).join("; ")}; and ${all.at(-1)}`;
}

/** "paragraph 16", "paragraphs 21, 31 and 66", "PP9 and paragraph 24", "eight paragraphs". */
function places(ids: readonly string[], number: Written): string {
  const [only = ""] = ids;
  const many = `${number(ids.length)} paragraphs`;
  if (ids.length > MOST_NAMED) return many;
  const parsed = ids.map(parseAddress);
  const plain = parsed.flatMap((one) =>
    "place" in one && one.place.annex === 0 && one.place.section === undefined ? [one.place] : [],
  );
  if (plain.length < ids.length) {
    if (ids.length > 1) return many;
    return nameInLine(nameOfParagraph({ id: only }));
  }
  const groups = (["preamble", "operative"] as const).flatMap((kind) => {
    const numbers = plain.filter((place) => place.kind === kind).map(({ number }) => String(number));
    if (numbers.length === 0) return [];
    if (kind === "preamble") return listed(numbers.map((one) => `PP${one}`));
    return `${nounOf(numbers.length, "paragraph")} ${listed(numbers)}`;
  });
  return listed(groups);
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** How firm commitments are, from `:` or `,` on; nothing where nobody has looked for qualifiers. */
function firmness(commitments: Some, number: Written): string {
  if (commitments.some(({ derived }) => derived === true)) return "";
  const [first, second, third] = commitments;
  if (second === undefined) return `, ${inBrackets(first)}`;
  const firm = commitments.filter(({ qualifiers }) => qualifiers.length === 0);
  const qualified = commitments.filter(({ qualifiers }) => qualifiers.length > 0);
  if (qualified.length === 0) return `, ${third === undefined ? "neither" : "none"} with a qualifier`;
  if (third === undefined) {
    const [one, other] = [inBrackets(first), inBrackets(second)];
    return one === other
      ? `: both ${one}`
      : `: the first ${one}, the second ${other.replace("without a qualifier", "with none")}`;
  }
  if (firm.length === 0) {
    const all = shares(qualified, number);
    return `: ${all.includes(" and ") ? all : all.replace(/^\S+/, "each")}${mostOften(qualified)}`;
  }
  const which = (one: Said) => ordinal(commitments.indexOf(one), commitments.length);
  const [onlyQualified, ...moreQualified] = qualified;
  if (onlyQualified !== undefined && moreQualified.length === 0)
    return `. ${capitalized(which(onlyQualified))} ${carries(onlyQualified)}; the other ${number(firm.length)} carry none`;
  const [only, ...moreFirm] = firm;
  const without = only !== undefined && moreFirm.length === 0 ? which(only) : number(firm.length);
  return `: ${without} without a qualifier, ${shares(qualified, number)}${mostOften(qualified)}`;
}

/** "with two qualifiers (“strive to”, “as appropriate”)" */
function inBrackets(act: Said): string {
  const [how = "", ...words] = qualifiedBy(act).split(": ");
  return words.length === 0 ? how : `${how} (${words.join(": ")})`;
}

/** "carries two qualifiers: “strive to”, “as appropriate”" */
function carries(act: Said): string {
  return qualifiedBy(act).replace(/^with/, "carries");
}

/** "three with one qualifier and two with two or more"; where none has more than two, that is said. */
function shares(qualified: readonly Said[], number: (count: number) => string): string {
  const single = qualified.filter((act) => act.qualifiers.length === 1).length;
  const several = qualified.length - single;
  const orMore = qualified.some((act) => act.qualifiers.length > 2) ? " or more" : "";
  if (several === 0) return `${number(single)} with one qualifier`;
  if (single === 0) return `${number(several)} with two qualifiers${orMore}`;
  return `${number(single)} with one qualifier and ${number(several)} with two${orMore}`;
}

/** The kind of which most of their qualifiers are, where one is said of more than any other. */
function mostOften(qualified: readonly Said[]): string {
  const counts = new Map<string, number>();
  for (const way of qualified.flatMap((act) => waysOf(act))) counts.set(way, (counts.get(way) ?? 0) + 1);
  const [most, next] = [...counts].sort(([, one], [, other]) => other - one);
  if (most === undefined || most[1] < 2 || next?.[1] === most[1]) return "";
  return ` (most often of the kind: ${most[0]})`;
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

function ordinal(index: number, of: number): string {
  if (index === of - 1) return "the last";
  const word = ORDINALS[index];
  return word === undefined ? "one" : `the ${word}`;
}
