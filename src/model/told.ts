import * as z from "zod/mini";
import { Act } from "./act.ts";
import { Change } from "./change.ts";
import { documented } from "./documented.ts";
import { Cut } from "./passage.ts";
import { ResolvedReference } from "./resolved-reference.ts";
import { Scope } from "./scope.ts";
import { SearchList } from "./search.ts";
import { TRACED_CHANGES } from "./trace.ts";
import { Difference, Omission, Unquoted, Verdict } from "./verdict.ts";

/*
 * What the tools for assistants answer (`/mcp`). It is less than the API answers, since whoever reads it pays for each word:
 * the words, where they stand, how they are cited, and what nobody may leave unsaid.
 */

const { document, language, release } = Verdict.shape;

/** Words of a document, with all that whoever quotes them needs. */
export const ToldPassage = z.object({
  document,
  language,
  address: documented(z.string(), "The canonical address."),
  text: documented(z.string(), "The words, exactly as the source has them: quote these and no others."),
  cut: z.optional(Cut),
  citation: documented(z.string(), "How they are cited."),
  permalink: documented(z.string(), "Where a reader finds them."),
  qualifiers: z.optional(
    documented(
      z.array(z.string()),
      "The phrases that soften or limit what these words state: never leave them out.",
    ),
  ),
});
export type ToldPassage = z.infer<typeof ToldPassage>;

/** An answer of passages: a page of them, and where the next begins. */
function told<S extends z.ZodMiniObject, M extends Record<string, z.ZodMiniType>>(item: S, more: M) {
  return z.object({
    release,
    data: documented(z.array(item), "The passages of this page."),
    ...more,
    cursor: z.optional(
      documented(z.string(), "There is more: call again with the same arguments and this `cursor`."),
    ),
  });
}

const total = documented(z.int(), "How many there are on all pages.");

/** What `get_passage` tells. */
export const ToldPassages = told(ToldPassage, {});

/** What `resolve_reference` tells. */
export const ToldReference = told(ToldPassage, {
  ref: ResolvedReference.shape.ref,
  address: ResolvedReference.shape.address,
});

/** What `cite` tells. */
export const ToldCitation = told(ToldPassage, {
  style: documented(z.string(), "The style of `cited`."),
  format: documented(z.string(), "The format of `cited`."),
  cited: documented(z.string(), "The citation in this style and format."),
});

/** What `search` tells. */
export const ToldHits = told(
  z.extend(ToldPassage, {
    paragraph: documented(z.string(), "The paragraph that it is from: `get_passage` has all of it."),
    footnote: z.optional(
      documented(
        z.int(),
        "There where the words are those of this footnote, whose mark stands at the address.",
      ),
    ),
  }),
  {
    total,
    finds: SearchList.shape.finds,
    within: documented(z.string(), "In what was searched."),
    queryLanguage: SearchList.shape.queryLanguage,
    suggestion: SearchList.shape.suggestion,
    answeredIn: z.optional(
      documented(z.string(), "A document that answers when it is searched alone: name it as `document`."),
    ),
  },
);

/** What `list_commitments` tells. */
export const ToldActs = told(
  z.extend(ToldPassage, {
    ...z.pick(Act, { kind: true, verb: true, actor: true, addressees: true, derived: true }).shape,
    deadline: z.optional(documented(z.string(), "By when, in the words of the text.")),
    themes: documented(z.array(z.string()), "The ids of the themes that it speaks of."),
  }),
  { total },
);

/** The same where there may be none. */
const place = z.partial(ToldPassage);

/** What `verify_quotations` tells of one quotation. */
export const ToldVerdict = z.extend(place, {
  number: documented(z.int(), "Which of the quotations it is, from 1."),
  quotation: documented(z.string(), "How it begins."),
  verdict: Verdict.shape.verdict,
  differences: z.optional(
    documented(
      z.array(z.pick(Difference, { op: true, source: true, quote: true })),
      "Where `altered`: which words differ from the source.",
    ),
  ),
  omissions: z.optional(
    documented(
      z.array(z.pick(Omission, { text: true, drops: true })),
      "Where `abridged`: what is left out. Say so where `drops` is given.",
    ),
  ),
  unquoted: z.optional(
    documented(
      z.array(z.pick(Unquoted, { side: true, is: true, text: true })),
      "What stands right before or after these words and qualifies or may turn them: say so.",
    ),
  ),
  cited: Verdict.shape.cited,
  problem: z.optional(documented(z.string(), "Why it could not be judged.")),
});
export type ToldVerdict = z.infer<typeof ToldVerdict>;

/** What `verify_quotations` tells. */
export const ToldVerdicts = z.object({
  release,
  data: documented(z.array(ToldVerdict), "The verdicts of this page, in the order of the quotations."),
  total: documented(z.int(), "How many quotations there are on all pages."),
  unjudged: documented(
    z.int(),
    "How many are not judged yet: call again with `cursor` before you show these.",
  ),
  cursor: ToldPassages.shape.cursor,
});

/** What `trace_agreed_language` tells of a paragraph of a draft. */
export const ToldTrace = z.extend(place, {
  number: documented(z.int(), "Which of the draft’s parts it is, from 1."),
  begins: documented(z.string(), "How it begins."),
  change: documented(
    z.nullable(z.enum(TRACED_CHANGES)),
    "How it stands to the words agreed before; null for what is no paragraph.",
  ),
  note: documented(z.string(), "The drafters’ note."),
  adopted: z.optional(documented(z.string(), "When the earlier text was adopted.")),
  changes: z.optional(
    documented(
      z.array(
        z.object({
          type: Change.shape.type,
          from: documented(z.string(), "The words of the earlier text."),
          to: documented(z.string(), "The draft’s words."),
          direction: Change.shape.direction,
        }),
      ),
      "What the draft changes.",
    ),
  ),
});
export type ToldTrace = z.infer<typeof ToldTrace>;

/** What `trace_agreed_language` tells. */
export const ToldTraces = z.object({
  release,
  data: documented(z.array(ToldTrace), "The draft’s parts of this page."),
  total: documented(z.int(), "How many parts the draft has."),
  scope: Scope,
  cursor: ToldPassages.shape.cursor,
});
