import type { ChangeRules } from "./change-rules.ts";
import type { Aligned, Piece } from "./pieces.ts";
import { type ReadText, readText } from "./read-text.ts";
import type { Span } from "./spans.ts";
import { type SpokenVerb, verbsIn, WEIGHT, WISH } from "./spoken-verbs.ts";

/** The kinds of verbs by which something is asked, promised or decided. */
const ASKING: ReadonlySet<SpokenVerb["said"]["kind"]> = new Set(["call", "commitment", "decision"]);
/** What is needed or important is asked too: "stresses the need to"; what a role is, or what is recognized, is not. */
const STRESSED = 2;

/**
 * Whether a stretch belongs to something that is asked, promised, decided or stressed, by the last verb before it by which
 * either text speaks. Elsewhere it describes.
 */
export function isAsked(aligned: Aligned, piece: Piece, rules: ChangeRules): boolean {
  const sides = [
    [aligned.from, aligned.spansA, "a"],
    [aligned.to, aligned.spansB, "b"],
  ] as const;
  const next = aligned.to.tokens[aligned.steps[piece.to]?.b ?? -1];
  if (next !== undefined && rules.writes.asks?.has(next.key)) return true;
  return sides.every(([text, spans, side]) => {
    let token = -1;
    for (let at = piece.from; at >= 0 && token === -1; at -= 1) token = aligned.steps[at]?.[side] ?? -1;
    if (isObliged(text, token, rules)) return true;
    const verb = verbBefore(spans, token);
    const speaks = isOfPart(text, token, verb) ? leadingVerb(text, spans, rules) : verb;
    const last = speaks ?? firstVerb(text.text, text.begins, rules);
    return last !== undefined && (asks(last) || (last === verb && saysItIsNeeded(text, last, token, rules)));
  });
}

function asks({ said }: SpokenVerb): boolean {
  return (
    ASKING.has(said.kind) ||
    said.scale === WISH ||
    (said.scale === WEIGHT && said.firmness === STRESSED && said.by !== "noun")
  );
}

/** Whether a need is between a verb that only says that something is so and what is said: "recognizes the need to". */
function saysItIsNeeded(
  { tokens }: ReadText,
  { said, to }: SpokenVerb,
  token: number,
  { writes }: ChangeRules,
): boolean {
  return (
    said.scale === WEIGHT && tokens.slice(to, token + 1).some(({ key }) => writes.asks?.has(key) === true)
  );
}

/** Whether somebody "must" or "should" in the clause: "must conduct prompt investigations". */
function isObliged({ tokens }: ReadText, token: number, { obliging }: ChangeRules): boolean {
  for (let at = token - 1; at >= 0; at -= 1) {
    const { key = "" } = tokens[at] ?? {};
    if (obliging.has(key)) return true;
    if (ENDS.has(key)) return false;
  }
  return false;
}

/** What ends a clause. */
const ENDS: ReadonlySet<string> = new Set([";", ":", ".", ","]);

/** Whether it stands in a part that says what the paragraph's verb asks: "(f) To support markets, supporting institutions". */
function isOfPart({ tokens }: ReadText, token: number, verb: SpokenVerb | undefined): boolean {
  for (let at = token; at > 0 && at >= (verb?.from ?? 0); at -= 1) {
    if (tokens[at]?.key === "to" && /^[:;)]$/.test(tokens[at - 1]?.key ?? "")) return true;
  }
  return false;
}

/** The verb with which the paragraph begins. */
function leadingVerb(text: ReadText, spans: readonly Span[], rules: ChangeRules): SpokenVerb | undefined {
  return text.begins
    ? spans.find(({ verb }) => verb !== undefined)?.verb
    : firstVerb(text.text, false, rules);
}

function verbBefore(spans: readonly Span[], token: number): SpokenVerb | undefined {
  let last: SpokenVerb | undefined;
  for (const { verb } of spans) if (verb !== undefined && verb.from <= token) last = verb;
  return last;
}

/** The verb with which the paragraph begins, where the stretch that was read begins behind it. */
function firstVerb(text: string, begins: boolean, rules: ChangeRules): SpokenVerb | undefined {
  if (begins) return undefined;
  const read = readText(text, { numbers: new Map(), wording: rules.wording }, { start: 0, end: text.length });
  return verbsIn(read, rules)[0];
}
