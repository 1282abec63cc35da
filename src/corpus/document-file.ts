import * as z from "zod/mini";
import { DocumentNames } from "../model/document.ts";

/** What `document.yaml` says of a document: all that its source does not say of itself. */
export const DocumentFile = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  symbol: z.string().check(z.regex(/^A\/RES\//)),
  body: z.string(),
  session: z.string(),
  adopted: z.iso.date(),
  published: z.iso.date(),
  /** The language of `source.txt`. */
  language: z.string(),
  annexed: z.boolean(),
  source: z.strictObject({ publisher: z.string(), url: z.url() }),
  title: z.string(),
  names: z.optional(DocumentNames),
  expects: z.strictObject({ preamble: z.int(), operative: z.int(), footnotes: z.int() }),
  sections: z.array(
    z.strictObject({ id: z.string().check(z.regex(/^[a-z]+(?:-[a-z0-9]+)*$/)), title: z.string() }),
  ),
});
export type DocumentFile = z.infer<typeof DocumentFile>;
