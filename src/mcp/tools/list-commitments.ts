import * as z from "zod/mini";
import { findActs } from "../../library/filtering/filter-acts.ts";
import { cutOf } from "../../library/in-passage.ts";
import { ActKind, QualifierKind } from "../../model/act.ts";
import type { CorpusAct, CorpusParagraph } from "../../model/corpus.ts";
import { documented } from "../../model/documented.ts";
import { ToldActs } from "../../model/told.ts";
import { type Item, linesOf, listPage, shortened, tellWords } from "../items.ts";
import { inLanguage, ofDocument, openNamed } from "../open-named.ts";
import { tool } from "../tool.ts";

const ids = (description: string, ...examples: string[]) =>
  z.optional(
    documented(
      z.array(z.string().check(z.maxLength(100))).check(z.minLength(1), z.maxLength(20)),
      `${description} Several mean “or”.`,
      examples,
    ),
  );

/** `list_commitments`: what a document commits to, calls for, recognizes or decides. */
export const listCommitments = tool({
  name: "list_commitments",
  title: "List commitments",
  description:
    "What a document commits to; with `kind`, what it calls for, recognizes or decides. Each has its exact words, who acts, and the phrases that soften or limit it, which must not be left out. `derived` ones were read by a machine from the opening verb: say so.",
  input: {
    ...ofDocument,
    kind: documented(z.optional(ActKind), "What kind of statement: `commitment` if not said."),
    theme: ids(
      "On this theme, by its id; an unknown one is refused with the ids that there are.",
      "asset-recovery",
    ),
    actor: ids("Of whom acts, by id; `states` is the text’s “we”.", "states"),
    section: ids("Under this heading, by its id.", "asset-recovery"),
    qualified: z.optional(documented(z.boolean(), "Whether a phrase softens or limits it.")),
    qualifier: z.optional(
      documented(z.array(QualifierKind), "Softened or limited in this way. Several mean “or”."),
    ),
    deadline: z.optional(documented(z.boolean(), "Whether the text says by when.")),
    limit: z.optional(documented(z.int().check(z.minimum(1), z.maximum(100)), "At most so many.")),
    ...inLanguage,
  },
  answer: ToldActs,
  async handle(ask, given, room) {
    const { document, kind = "commitment", lang, limit, cursor, ...filters } = given;
    const open = await openNamed(ask, document, lang);
    const { found } = findActs(open, ask.release.vocabulary, { ...filters, kind: [kind] });
    const paragraphs = new Map(open.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    const page = await listPage(found.length, cursor, { room, most: limit }, (index) => {
      const act = found[index];
      const paragraph = act && paragraphs.get(act.paragraph);
      if (paragraph === undefined) throw new TypeError("an act stands in no paragraph of its document");
      return tellAct(open, act as CorpusAct, paragraph, room);
    });
    const { symbol } = open.document.entry;
    return {
      about: { total: found.length },
      lines: [`${found.length} of kind ${kind} in ${symbol}; here are ${page.items.length}.`],
      ...page,
    };
  },
});

function tellAct(
  open: Parameters<typeof tellWords>[0],
  act: CorpusAct,
  paragraph: CorpusParagraph,
  room: number,
): Item {
  const sentence = paragraph.sentences.find(({ id }) => id === act.sentence);
  const cut = sentence && cutOf(act, sentence);
  const words = tellWords(open, { address: act.id, paragraph, start: act.start, end: act.end, cut });
  const { kind, verb, actor, addressees, derived, opening = verb, deadline, themes } = act;
  const told = {
    ...shortened(words, room),
    ...{ kind, verb, actor, addressees },
    ...(derived && { derived }),
    ...(deadline && { deadline: deadline.text }),
    themes: [...new Set(themes.map(({ id }) => id))],
  };
  const whom = addressees.length === 0 ? "" : ` to ${addressees.join(", ")}`;
  return {
    told,
    lines: linesOf(
      told,
      `${actor}: ${opening}${whom}${deadline ? `; ${deadline.text}` : ""}${derived ? "; derived by a machine, read by nobody" : ""}`,
    ),
  };
}
