import * as z from "zod/mini";
import { inCatalogue } from "../../model/document.ts";

const MemberStates = z.array(z.string());

/** How each Member State voted, as the United Nations' data names them. */
export const RecordedVotes = z.strictObject({
  inFavour: MemberStates,
  against: MemberStates,
  abstaining: MemberStates,
});
export type RecordedVotes = z.infer<typeof RecordedVotes>;

/** What the United Nations' data says of a resolution beside its text, as it is kept in the library. */
export const CatalogueRecord = z.strictObject({
  /** Who says it. */
  publisher: z.string(),
  symbol: z.string(),
  title: z.optional(z.string()),
  /** As ISO 8601. */
  adopted: z.optional(z.iso.date()),
  ...inCatalogue,
  votes: z.optional(RecordedVotes),
});
export type CatalogueRecord = z.infer<typeof CatalogueRecord>;
