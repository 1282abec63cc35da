import type { DataError } from "../data-error.ts";
import type { VocabularyFiles } from "../vocabulary.ts";

/** Each phrase that qualifies is given once; one that softens or bounds says how, one that insists, describes, or has a rank alone, has no such kind. */
export function phrasesOnce({ qualifiers: file }: VocabularyFiles): DataError[] {
  const first = new Map<string, number>();
  return (file?.value ?? []).flatMap(({ phrase, kind, adding, firmness, asked }, index) => {
    if (file === undefined) return [];
    const earlier = first.get(phrase);
    first.set(phrase, earlier ?? index);
    if (earlier !== undefined) {
      const line = file.lineOf([earlier, "phrase"]);
      return file.error(
        [index, "phrase"],
        `the phrase "${phrase}" again`,
        `another one, as line ${line} has it`,
      );
    }
    if (adding === "firmer" && kind !== undefined)
      return file.error([index, "kind"], `"${phrase}" insists, and bounds as ${kind}`, "no kind");
    const boundsNothing = adding === "unclear" && (firmness !== undefined || asked === true);
    if (adding !== "firmer" && kind === undefined && !boundsNothing)
      return file.error([index, "phrase"], `"${phrase}" says not how it bounds`, "a kind");
    return [];
  });
}
