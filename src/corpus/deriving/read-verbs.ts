import * as z from "zod/mini";
import { ActKind } from "../../model/act.ts";
import { BelowCalls } from "../../model/change-vocabulary.ts";
import { readYaml } from "../yaml-file.ts";

const word = z.string().check(z.regex(/^[a-z]+(?:[ -][a-z]+)*$/, "words in small letters"));
const firmness = z.optional(z.int().check(z.minimum(0), z.maximum(7)));

/** A verb that opens paragraphs, and what a paragraph does that it opens. */
const Verb = z.strictObject({
  /** Its dictionary form. */
  verb: word,
  /** How it opens paragraphs: "urges", "urging". */
  forms: z.array(word).check(z.minLength(1)),
  kind: ActKind,
  /** Within a kind or a scale; 0 for what takes no stance. Only verbs that have one can be softer or firmer than each other. */
  firmness,
  /** What it is firm in, where that is not its kind as a whole: only verbs of one scale are compared. */
  scale: z.optional(word),
  /** Whether what is done is said by a noun ("expresses its concern") or a verb ("continues to encourage") after it. */
  by: z.optional(z.enum(["noun", "verb"])),
});
export type Verb = z.infer<typeof Verb>;

/** A noun by which something is done: "its request". */
const VerbalNoun = z.strictObject({ noun: word, verb: word, kind: ActKind, firmness });
export type VerbalNoun = z.infer<typeof VerbalNoun>;

/** With what a neutral verb takes a stance: "notes with appreciation". */
const Manner = z.strictObject({
  noun: word,
  scale: word,
  firmness: z.int().check(z.minimum(1), z.maximum(7)),
});

/** What is known of the words that open paragraphs of resolutions; `data/vocabulary/verbs.yaml` says what each list is. */
const VerbsFile = z.strictObject({
  neutral: z.array(word),
  stronger: z.array(word),
  strongerNouns: z.array(word),
  sides: z.optional(z.array(word)),
  belowCalls: z.optional(z.array(BelowCalls)),
  manners: z.optional(z.array(Manner)),
  joined: z.optional(z.array(word)),
  nouns: z.array(VerbalNoun),
  verbs: z.array(Verb),
});
export type VerbsFile = z.infer<typeof VerbsFile>;

/**
 * Reads `verbs.yaml`.
 *
 * @throws {DataErrors} with everything that does not fit
 */
export async function readVerbs(path: string): Promise<VerbsFile> {
  return (await readYaml(path, VerbsFile)).value;
}
