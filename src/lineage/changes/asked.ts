import type { ChangeRules } from "./change-rules.ts";
import type { Aligned, Piece } from "./pieces.ts";
import { readText } from "./read-text.ts";
import type { Span } from "./spans.ts";
import { type SpokenVerb, verbsIn, WEIGHT } from "./spoken-verbs.ts";

/** The kinds of verbs by which something is asked, promised or decided. */
const ASKING: ReadonlySet<SpokenVerb["said"]["kind"]> = new Set(["call", "commitment", "decision"]);
/** What is stressed is asked too: "stresses the need to"; what is recognized is not. */
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
    const verb = verbBefore(spans, token) ?? firstVerb(text.text, text.begins, rules);
    return verb !== undefined && asks(verb);
  });
}

function asks({ said }: SpokenVerb): boolean {
  return ASKING.has(said.kind) || (said.scale === WEIGHT && said.firmness === STRESSED);
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
