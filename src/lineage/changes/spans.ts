import type { QualifyingPhrase } from "../../model/change-vocabulary.ts";
import { isCharacter, type Token } from "../../quote/comparing/tokens.ts";
import type { ChangeRules } from "./change-rules.ts";
import { phraseAt } from "./phrase-tree.ts";
import type { ReadText } from "./read-text.ts";
import type { SpokenVerb } from "./spoken-verbs.ts";

/** What a stretch of a paragraph is, as far as a change of it is told apart by it. */
export type SpanKind = "qualifier" | "reference" | "date" | "number" | "neutral" | "verb";

/** A stretch of a paragraph's tokens, half open. */
export interface Span {
  kind: SpanKind;
  from: number;
  to: number;
  qualifier?: QualifyingPhrase;
  verb?: SpokenVerb;
}

const SIGNS_IN_SYMBOLS = new Set(["/", ".", "-"]);
const YEAR = /^(?:1[89]|20|21)\d\d$/;
const PART_LABEL = /^(?:[a-z]{1,2}|[ivx]{1,6}|\d{1,3})$/;

/**
 * Finds what a paragraph's words are: phrases that qualify, references, dates, numbers, "also" and its like, its verbs.
 *
 * @param verbs the verbs by which it speaks
 * @param near for each token whether it is looked at
 */
export function spansIn(
  { tokens }: ReadText,
  verbs: readonly SpokenVerb[],
  rules: ChangeRules,
  near: Uint8Array,
): Span[] {
  const spans: Span[] = verbs.flatMap((verb) =>
    verb.parts.map(({ from, to }) => ({ kind: "verb" as const, from, to, verb })),
  );
  const isOfVerb = new Uint8Array(tokens.length + 1);
  for (const { from, to } of spans) isOfVerb.fill(1, from, to);
  for (let at = 0; at < tokens.length; ) {
    const found = isOfVerb[at] === 1 || near[at] === 0 ? undefined : spanAt(tokens, at, rules);
    if (found === undefined) {
      at += 1;
      continue;
    }
    spans.push(found);
    at = found.to;
  }
  return spans;
}

function spanAt(tokens: readonly Token[], at: number, rules: ChangeRules): Span | undefined {
  const qualifier = phraseAt(rules.qualifiers, tokens, at);
  const neutral = phraseAt(rules.neutral, tokens, at);
  // "May 2024" permits nothing.
  const month = qualifier?.value.scale === undefined ? undefined : dateAt(tokens, at, rules);
  if (month !== undefined) return month;
  if (qualifier !== undefined && (neutral === undefined || neutral.end <= qualifier.end))
    return { kind: "qualifier", from: at, to: qualifier.end, qualifier: qualifier.value };
  if (neutral !== undefined) return { kind: "neutral", from: at, to: neutral.end };
  const { key = "", word = false } = tokens[at] ?? {};
  if (!word) return key === "(" ? labelAt(tokens, at) : undefined;
  return (
    symbolAt(tokens, at) ??
    councilResolutionAt(tokens, at) ??
    dateAt(tokens, at, rules) ??
    numberAt(tokens, at, rules)
  );
}

/** "A/RES/79/226", "79/226", "E/CN.6/2024/3": words and signs without a space, with a stroke and a digit among them. */
function symbolAt(tokens: readonly Token[], at: number): Span | undefined {
  if (isCharacter(tokens[at] as Token)) return undefined;
  let to = at + 1;
  let strokes = 0;
  let digits = hasDigit(tokens[at]) ? 1 : 0;
  for (; to < tokens.length; to += 1) {
    const token = tokens[to] as Token;
    if (token.start !== tokens[to - 1]?.end || isCharacter(token)) break;
    if (token.key === "/") strokes += 1;
    else if (token.word) digits += hasDigit(token) ? 1 : 0;
    else if (!SIGNS_IN_SYMBOLS.has(token.key)) break;
  }
  while (to > at + 1 && tokens[to - 1]?.word === false) to -= 1;
  if (strokes === 0 || digits === 0) return undefined;
  const isYears =
    to === at + 3 &&
    YEAR.test(tokens[at]?.key ?? "") &&
    /^(?:\d\d|(?:20|21)\d\d)$/.test(tokens[at + 2]?.key ?? "");
  if (isYears) return { kind: "date", from: at, to };
  // "78/240 B": a resolution in parts.
  if (
    digits >= 2 &&
    tokens[to]?.key.length === 1 &&
    /^[a-e]$/.test(tokens[to]?.key ?? "") &&
    tokens[to + 1]?.key !== ")"
  )
    to += 1;
  return { kind: "reference", from: at, to };
}

/** "2664 (2022)": how the Security Council numbers its resolutions. */
function councilResolutionAt(tokens: readonly Token[], at: number): Span | undefined {
  return tokens[at + 1]?.key === "(" &&
    tokens[at + 3]?.key === ")" &&
    /^\d{1,4}$/.test(tokens[at]?.key ?? "") &&
    YEAR.test(tokens[at + 2]?.key ?? "")
    ? { kind: "reference", from: at, to: at + 4 }
    : undefined;
}

function dateAt(tokens: readonly Token[], at: number, { writes }: ChangeRules): Span | undefined {
  const { months, dateSigns } = writes;
  const key = (index: number) => tokens[index]?.key ?? "";
  let to = at;
  if (/^\d{1,2}$/.test(key(to))) to += 1;
  if (dateSigns !== undefined) return dateWithSigns(tokens, at, dateSigns);
  // "25 de septiembre de 2015", "1er janvier".
  if (writes.joining.has(key(to)) && months.has(key(to + 1)) && to > at) to += 1;
  if (!months.has(key(to))) return YEAR.test(key(at)) ? years(tokens, at) : undefined;
  to += 1;
  // "كانون الأول/ديسمبر" is one month by two names.
  if (writes.isNumber(key(to)) && key(to + 1) === "/") to += 1;
  if (key(to) === "/" && months.has(key(to + 1))) to += 2;
  if (writes.joining.has(key(to)) && YEAR.test(key(to + 1))) to += 1;
  if (YEAR.test(key(to))) to += 1;
  // "may" is a verb where nothing else says that it is a month.
  if (to === at + 1 && key(at) === "may") return undefined;
  return { kind: "date", from: at, to };
}

/** "2024年12月19日". */
function dateWithSigns(tokens: readonly Token[], at: number, signs: ReadonlySet<string>): Span | undefined {
  let to = at;
  while (/^\d+$/.test(tokens[to]?.key ?? "") && signs.has(tokens[to + 1]?.key ?? "")) to += 2;
  return to === at ? undefined : { kind: "date", from: at, to };
}

/** "2024", "2024–2025". */
function years(tokens: readonly Token[], at: number): Span {
  const isRange = tokens[at + 1]?.key === "-" && YEAR.test(tokens[at + 2]?.key ?? "");
  return { kind: "date", from: at, to: isRange ? at + 3 : at + 1 };
}

/** "1,200.5", "seventy-ninth", "two hundred". */
function numberAt(tokens: readonly Token[], at: number, { writes }: ChangeRules): Span | undefined {
  if (!writes.isNumber(tokens[at]?.key ?? "")) return undefined;
  let to = at + 1;
  for (;;) {
    const { key = "", start, end } = tokens[to] ?? {};
    const joins = start === tokens[to - 1]?.end && end === tokens[to + 1]?.start && /^[-,.]$/.test(key);
    const next = joins ? to + 1 : to;
    if (!writes.isNumber(tokens[next]?.key ?? "")) break;
    to = next + 1;
  }
  return { kind: "number", from: at, to };
}

/** "(a)", "(iv)": the label of a part. */
function labelAt(tokens: readonly Token[], at: number): Span | undefined {
  const isLabel = PART_LABEL.test(tokens[at + 1]?.key ?? "") && tokens[at + 2]?.key === ")";
  return isLabel ? { kind: "number", from: at, to: at + 3 } : undefined;
}

function hasDigit(token: Token | undefined): boolean {
  return token !== undefined && /\d/.test(token.key);
}
