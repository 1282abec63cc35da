import type { AnnotatedDocument } from "../annotations/annotated-document.ts";
import type { PlacedAct } from "../annotations/place.ts";
import { isFound } from "../annotations/quoted-words.ts";
import type { DataError } from "../data-error.ts";

/** Acts of the same kind share no word. */
export function actsStandApart({ sentences }: AnnotatedDocument): DataError[] {
  return sentences.flatMap(({ file, paragraph, acts }) =>
    acts.flatMap((act, index) =>
      acts.slice(0, index).flatMap((earlier) => {
        const shared = sharedWords(earlier, act, paragraph.text);
        if (shared === "" || earlier.entry.kind !== act.entry.kind) return [];
        const problem = `act ${act.number} shares "${shared}" with act ${earlier.number}, a ${act.entry.kind} too`;
        return file.error(act.path, problem, "acts of the same kind that do not overlap");
      }),
    ),
  );
}

function sharedWords({ found: one }: PlacedAct, { found: other }: PlacedAct, text: string): string {
  if (!isFound(one) || !isFound(other)) return "";
  return text.slice(Math.max(one.start, other.start), Math.min(one.end, other.end)).trim();
}
