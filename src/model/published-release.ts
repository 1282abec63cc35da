import * as z from "zod/mini";
import { address, count, documented, noun } from "./documented.ts";
import { list } from "./list.ts";

const id = documented(z.string(), "Its id: the SHA-256 of what is in it, in hexadecimal.", "9f2c…");
const published = documented(
  z.nullable(z.string()),
  "When readers got it, as ISO 8601 writes it in UTC; null where nobody wrote it down.",
  "2026-11-30T12:00:00.000Z",
);

const inList = {
  id,
  published,
  before: documented(
    z.nullable(z.string()),
    "The release that readers got until then; null where there was none, or nobody knows.",
    "1b7e…",
  ),
  documents: documented(
    z.nullable(z.int().check(z.nonnegative())),
    "How many documents it has; null where nobody wrote it down.",
    1_404,
  ),
  note: z.optional(
    documented(z.string(), "Why readers were turned to it, where it was not new.", "rolled back"),
  ),
  current: documented(z.boolean(), "Whether it is what readers get who name none.", true),
  links: z.object({
    self: address("The release.", "https://example.org/v1/releases/9f2c…"),
    before: z.optional(address("The release before.", "https://example.org/v1/releases/1b7e…")),
    changes: address("What changed since.", "https://example.org/v1/changes?since=9f2c…"),
  }),
};

/** That readers were turned to a release. */
export const ReleaseInList = noun(
  "ReleaseInList",
  z.object(inList),
  "That readers were turned to a release: by publishing it, or by going back to it.",
);
export type ReleaseInList = z.infer<typeof ReleaseInList>;

/** A page of the releases that readers got, the last first. */
export const ReleaseList = list("ReleaseList", ReleaseInList);

const ops = (what: string) =>
  documented(
    z.object({
      added: count("How many came.", 0),
      changed: count("How many say something else.", 1),
      removed: count("How many went.", 0),
    }),
    what,
  );

/** How much of what changed with a release. */
export const ReleaseCounts = z.object({
  document: ops("Documents; those that changed are those of which the catalogue says something else."),
  paragraph: ops("Paragraphs, in each language, of documents that both releases have."),
  act: ops("Acts of these."),
  theme: ops("Themes of the vocabulary."),
});
export type ReleaseCounts = z.infer<typeof ReleaseCounts>;

/** A release: what is in it, and what changed with it. */
export const PublishedRelease = noun(
  "Release",
  z.object({
    ...inList,
    kept: documented(
      z.boolean(),
      "Whether it is kept: `?release=` with its id answers from it, on any path under a document.",
      true,
    ),
    contents: documented(
      z.nullable(
        z.object({
          documents: count("All of its documents.", 1_404),
          annotated: count("Those that people annotated.", 1),
          themes: count("The themes of its vocabulary.", 60),
          actors: count("Its actors.", 44),
          instruments: count("What its documents point at.", 43),
        }),
      ),
      "What is in it; null where it is not kept.",
    ),
    changed: documented(
      z.nullable(
        z.object({
          since: documented(z.string(), "Against which release.", "1b7e…"),
          words: documented(z.array(z.string()), "In words.", ["A/RES/S-32/1: 1 statement changed (16.2a)"]),
          counts: documented(ReleaseCounts, "How much of what."),
          uncompared: count(
            "How many documents at most were not looked into, since too many differ at once.",
            0,
          ),
          links: z.object({
            changes: address(
              "Each of the changes, where this is what readers get.",
              "https://example.org/v1/changes?since=1b7e…",
            ),
          }),
        }),
      ),
      "What changed with it; null where there was none before, or one of both is not kept.",
    ),
  }),
  "A release of the data: when readers got it, what is in it, and what changed with it.",
);
export type PublishedRelease = z.infer<typeof PublishedRelease>;
