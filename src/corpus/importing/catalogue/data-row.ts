import * as z from "zod/mini";

const words = z.optional(z.nullable(z.string()));
const list = z.optional(z.nullable(z.array(z.string())));

/**
 * A line of the United Nations' `data_extract`, as far as it is read: the General Assembly's and the Security Council's lines
 * differ, and any of it may be missing or empty.
 */
export const DataRow = z.object({
  symbol: z.string(),
  title: words,
  document_title: words,
  resolution_title: words,
  adoption_date: words,
  adoption_meeting: words,
  adoption_type: words,
  agenda_item: words,
  agenda_item_name: words,
  MS_in_favour_count: words,
  MS_against_count: words,
  MS_abstaining_count: words,
  MS_in_favour: list,
  MS_against: list,
  MS_abstaining: list,
  sponsors: list,
  additional_sponsors: list,
  SDGs: list,
  /** Each with the vocabulary that it is of. */
  subjects: z.optional(z.nullable(z.array(z.array(z.string())))),
});
export type DataRow = z.infer<typeof DataRow>;

/** Without what stands around words, and with plain spaces; undefined where nothing is left. */
export function tidy(text: string | null | undefined): string | undefined {
  const plain = (text ?? "").replace(/\s+/gu, " ").trim();
  return plain === "" ? undefined : plain;
}

/** Each once, in order, without empty ones. */
export function tidyList(texts: readonly string[] | null | undefined): string[] {
  return [...new Set((texts ?? []).flatMap((text) => tidy(text) ?? []))];
}
