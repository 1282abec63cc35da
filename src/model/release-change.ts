import * as z from "zod/mini";
import { Change } from "./change.ts";
import { address, documented, noun } from "./documented.ts";
import { list } from "./list.ts";

/** What a release can change. */
export const RELEASE_CHANGE_TYPES = ["document", "paragraph", "act", "theme"] as const;
export const ReleaseChangeType = documented(
  z.enum(RELEASE_CHANGE_TYPES),
  "What it is: a document and what its catalogue says of it, a paragraph, an act, a theme of the vocabulary.",
  "paragraph",
);
export type ReleaseChangeType = z.infer<typeof ReleaseChangeType>;

export const RELEASE_CHANGE_OPS = ["added", "changed", "removed"] as const;
export const ReleaseChangeOp = documented(
  z.enum(RELEASE_CHANGE_OPS),
  "What became of it from the release before to this one.",
  "changed",
);
export type ReleaseChangeOp = z.infer<typeof ReleaseChangeOp>;

/** A field that says something else, besides the words. */
export const ChangedField = z.object({
  field: documented(z.string(), "The field’s name in `/v1`.", "actor"),
  from: z.optional(
    documented(
      z.string(),
      "What it said: of several things their ids or words, with commas between; what is none of these, as JSON. Absent where it said nothing, or very much.",
      "states",
    ),
  ),
  to: z.optional(documented(z.string(), "What it says, in the same way.", "unodc")),
});
export type ChangedField = z.infer<typeof ChangedField>;

const Words = z.object({ text: documented(z.string(), "The words.", "We commit to …") });

/** What became of something from one release to the next. */
export const ReleaseChange = noun(
  "ReleaseChange",
  z.object({
    type: ReleaseChangeType,
    op: ReleaseChangeOp,
    id: documented(
      z.string(),
      "The address of a paragraph or an act, the id of a document or a theme.",
      "16.2a",
    ),
    document: z.optional(documented(z.string(), "The document’s id.", "s-32-1")),
    symbol: z.optional(documented(z.string(), "Its symbol.", "A/RES/S-32/1")),
    language: z.optional(documented(z.string(), "The language of the words, as a BCP 47 tag.", "en")),
    from: documented(
      z.nullable(Words),
      "The words before: a text, a document’s title, a theme’s label; null where it was added.",
    ),
    to: documented(z.nullable(Words), "The words after; null where it was removed."),
    fields: documented(
      z.array(ChangedField),
      "What else is said otherwise; offsets that moved with the words are left out.",
    ),
    changes: z.optional(
      documented(
        z.array(Change),
        "Which words were changed, where they were; of the first twenty on a page, where the text is not very long.",
      ),
    ),
    release: documented(z.string(), "The release that came with it.", "9f2c…"),
    published: documented(
      z.nullable(z.string()),
      "When readers got that; null where nobody wrote it down.",
      "2026-11-30T12:00:00.000Z",
    ),
    links: z.object({
      release: address("The release.", "https://example.org/v1/releases/9f2c…"),
      before: z.optional(
        address("It, as it was.", "https://example.org/v1/s-32-1/paragraphs/16?release=1b7e…"),
      ),
      after: z.optional(
        address("It, as it came to be.", "https://example.org/v1/s-32-1/paragraphs/16?release=9f2c…"),
      ),
      html: z.optional(address("The page for people, as it is now.", "https://example.org/s-32-1/16")),
    }),
  }),
  "What became of something from one release to the next.",
);
export type ReleaseChange = z.infer<typeof ReleaseChange>;

/** A release, named. */
export const NamedInChanges = z.object({
  id: documented(z.string(), "The release: a SHA-256 in hexadecimal.", "9f2c…"),
  published: documented(
    z.nullable(z.string()),
    "When readers got it; null where nobody wrote it down.",
    "2026-11-30T12:00:00.000Z",
  ),
});

/** A page of what changed between releases, the last first. */
export const ReleaseChangeList = list("ReleaseChangeList", ReleaseChange, {
  since: documented(NamedInChanges, "The release that the first of the changes were made to."),
  until: documented(NamedInChanges, "The release that the last of them made: what readers get."),
  complete: documented(
    z.boolean(),
    "Whether these are all: false where releases between are not kept that are asked for, or more documents changed than are looked into at once.",
    true,
  ),
  uncompared: documented(
    z.int().check(z.nonnegative()),
    "How many documents were not looked into, so that it is not told what changed in them.",
    0,
  ),
});
export type ReleaseChangeList = z.infer<typeof ReleaseChangeList>;
