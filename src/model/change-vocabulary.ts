import * as z from "zod/mini";
import { ActKind, QualifierKind } from "./act.ts";

/** What becomes of a promise or a call to which a phrase is added; when it is dropped, the other way round. */
export const ADDING = ["softer", "firmer", "unclear"] as const;

/** A phrase that softens or bounds what is promised or asked, or insists on it. */
export const QualifyingPhrase = z.strictObject({
  /** In small letters. "consider …ing" stands for any word with that ending. */
  phrase: z.string().check(z.minLength(1)),
  /** How it bounds; absent where it insists. */
  kind: z.optional(QualifierKind),
  /** `unclear` where it does both, or the sources don't agree. */
  adding: z.enum(ADDING),
  /** Beside which other phrases it has a rank: "should" and "shall". */
  scale: z.optional(z.string().check(z.minLength(1))),
  /** Within a scale, from 1 up: that one gives way to another of the scale is softer or firmer. */
  firmness: z.optional(z.int()),
  /** Whether it does so only where something is asked, promised or decided: elsewhere it describes. */
  asked: z.optional(z.literal(true)),
});
export type QualifyingPhrase = z.infer<typeof QualifyingPhrase>;

const firmness = z.optional(z.int());

/** A verb that carries paragraphs, as far as a comparison asks for it. */
export const RankedVerb = z.object({
  verb: z.string(),
  forms: z.array(z.string()),
  kind: ActKind,
  /** Within a kind, from 1 up: verbs without one, or with the same, are neither softer nor firmer than each other. */
  firmness,
  /** What it is firm in, where that is not its kind as a whole; `neutral` is less than all others. */
  scale: z.optional(z.string()),
  by: z.optional(z.enum(["noun", "verb"])),
});
export type RankedVerb = z.infer<typeof RankedVerb>;

/** With what a neutral verb takes a stance: "notes with appreciation". */
const Manner = z.object({ noun: z.string(), scale: z.string(), firmness: z.int() });

/** Verbs of a scale, of one firmness or of all, than which a call of so much firmness is more. */
export const BelowCalls = z.strictObject({ scale: z.string(), firmness, call: z.int() });

/** What a language's vocabulary says of changes. */
export const ChangeWords = z.object({
  /** What says only that it is said again, or beside something. */
  neutral: z.array(z.string()),
  /** What makes a verb more urgent, and does not change what it does. */
  stronger: z.array(z.string()),
  /** The same of a noun by which it is said: "its deep concern". */
  strongerNouns: z.array(z.string()),
  /** The scales of verbs that take a side. */
  sides: z.optional(z.array(z.string())),
  /** What a call is more than, though it is of another kind. */
  belowCalls: z.optional(z.array(BelowCalls)),
  manners: z.optional(z.array(Manner)),
  verbs: z.array(RankedVerb),
  /** The nouns by which it is said: "expresses its concern". */
  nouns: z.array(z.object({ noun: z.string(), verb: z.string(), kind: ActKind, firmness })),
  qualifiers: z.array(QualifyingPhrase),
});
export type ChangeWords = z.infer<typeof ChangeWords>;

/** By language: what changes of words are softer or firmer, and which say nothing new. */
export const ChangeVocabulary = z.record(z.string(), ChangeWords);
export type ChangeVocabulary = z.infer<typeof ChangeVocabulary>;
