import * as z from "zod/mini";

/**
 * What a resolution says of itself around its text, as the source has it: not addressed, not counted, given where the
 * whole resolution is.
 */
export const Enacting = z.object({
  /** Who speaks: "The General Assembly,". */
  formula: z.string(),
  /** Where the text is the resolution's annex: the sentence by which it is adopted. */
  words: z.array(z.string()),
  /** The meeting that adopted it, the day, how it was voted on. */
  closing: z.array(z.string()),
});
export type Enacting = z.infer<typeof Enacting>;
