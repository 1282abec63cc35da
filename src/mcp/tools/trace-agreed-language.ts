import * as z from "zod/mini";
import { traceDraft } from "../../library/lineage/trace-draft.ts";
import { shorten } from "../../library/refusal.ts";
import { documented } from "../../model/documented.ts";
import { type ToldTrace, ToldTraces } from "../../model/told.ts";
import type { TracedParagraph } from "../../model/trace.ts";
import { type Item, linesOf, listPage, shortened, startOf } from "../items.ts";
import { inLanguageOf } from "../open-named.ts";
import { tool } from "../tool.ts";

/** A draft has at most so many UTF-16 code units. */
const MOST_CHARACTERS = 100_000;
/** So many of its parts are traced in one call: more have seldom room in an answer. */
const AT_ONCE = 8;
const MOST_CHANGES = 12;

/** `trace_agreed_language`: what of a draft was agreed before, and what it changes. */
export const traceAgreedLanguage = tool({
  name: "trace_agreed_language",
  title: "Trace agreed language",
  costly: true,
  description:
    "Reads a draft paragraph by paragraph and says where its words were agreed before, with the drafters’ note, the earlier words and what the draft changes. The earliest in the `scope` is not the earliest that there is: never say “first” without it. The draft is neither kept nor logged.",
  input: {
    text: documented(
      z.string().check(z.minLength(1), z.maxLength(MOST_CHARACTERS)),
      "The draft: plain text or Markdown.",
      "1. Decides to remain seized of the matter.",
    ),
    lang: inLanguageOf("Its language, as `en`; told by the words if not said."),
  },
  answer: ToldTraces,
  async handle(ask, { text, lang, cursor }, room) {
    const start = startOf(cursor, Number.POSITIVE_INFINITY);
    const traced = await traceDraft(ask, { text, language: lang, start, limit: AT_ONCE });
    const { data, total, scope } = traced;
    const page = await listPage(data.length, undefined, { room: room - 200 }, (index) =>
      tellTraced(data[index] as TracedParagraph, room - 200),
    );
    const next = start + page.items.length;
    const { documents, from, to } = scope;
    return {
      about: { total, scope },
      lines: [
        `Looked through ${documents} documents, ${from ?? "none"} to ${to ?? "none"}: “new” means new in these.`,
      ],
      items: page.items,
      cursor: next < total ? String(next) : undefined,
    };
  },
});

function tellTraced({ number, text, change, note, agreed, changes }: TracedParagraph, room: number): Item {
  const words = agreed && {
    document: agreed.document,
    language: agreed.language,
    address: agreed.address,
    text: agreed.text,
    citation: agreed.citation.text,
    permalink: agreed.citation.url,
  };
  const told: ToldTrace = {
    ...{ number, begins: shorten(text), change, note },
    ...(words && { ...shortened(words, room / 2), adopted: agreed.adopted }),
    ...(changes.length > 0 && {
      changes: changes.slice(0, MOST_CHANGES).map(({ type, from, to, direction }) => ({
        ...{ type, from: shorten(from.text), to: shorten(to.text) },
        ...(direction !== undefined && { direction }),
      })),
    }),
  };
  const lines = [
    `${number}. ${change ?? "not traced"}${note === "" ? "" : ` ${note}`}: “${shorten(text)}”`,
    ...(told.changes ?? []).map(
      ({ type, from, to, direction }) =>
        `  ${type}${direction ? `, ${direction}` : ""}: “${from}” became “${to}”`,
    ),
    ...(words ? linesOf({ ...words, ...shortened(words, room / 2) }, `Adopted ${agreed.adopted}`) : []),
  ];
  return { told, lines };
}
