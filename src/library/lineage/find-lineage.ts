import type { ChangeRules } from "../../lineage/changes/change-rules.ts";
import { typeChanges } from "../../lineage/changes/type-changes.ts";
import type { Lineage, RelatedParagraph } from "../../model/lineage.ts";
import { askScope, scopeOf, tableOf } from "../across/filters.ts";
import type { PassageIndex } from "../across/passage-index.ts";
import { presentFound, readFound } from "../across/present-found.ts";
import type { OpenDocument } from "../open-document.ts";
import type { Asked } from "../presenting/presenter.ts";
import { askLineage, type FoundRelation, type LineageQuestion, lineageOf } from "./ask-lineage.ts";
import { namedShortly } from "./drafters-note.ts";

/** Which part of a paragraph's lineage is asked for. */
export type LineagePage = Pick<LineageQuestion, "start" | "limit" | "series" | "change">;

/** A paragraph's lineage, but for the links of its pages. */
export type FoundLineage = Omit<Lineage, "links">;

/** To type the changes of two paragraphs takes a third of a millisecond, and an answer ten at most. */
const MOST_TYPED = 20;
/** Of two longer texts, in characters together, it takes more than all others of an answer. */
const LONGEST_TYPED = 24_000;

/**
 * Finds where a paragraph's words come from and what became of them, as the index has it.
 *
 * @param paragraph its address
 * @param rules what tells changes apart in the document's language; undefined to leave them out
 * @throws {Refusal} 404 for a language that is not indexed; 503 where the index can't be asked
 */
export async function findLineage(
  ask: Asked & { index: PassageIndex },
  { by, order, paragraphs }: OpenDocument,
  paragraph: string,
  page: LineagePage,
  rules?: ChangeRules,
): Promise<FoundLineage> {
  const { entry, language } = by;
  tableOf(language);
  const at = order.indexOf(paragraph);
  const text = paragraphs[at]?.text ?? "";
  const [rows = [], scope = []] = await ask.index.ask(
    askLineage({ ...page, document: entry.id, language, paragraph: at }),
    askScope([language]),
  );
  const found = lineageOf(rows);
  let left = MOST_TYPED;
  const typed = (from: string, to: string): Pick<RelatedParagraph, "changes"> => {
    if (from === to) return { changes: [] };
    if (rules === undefined || left === 0 || from.length + to.length > LONGEST_TYPED) return {};
    left -= 1;
    return { changes: typeChanges(from, to, rules) };
  };
  const presented = new Map<string, RelatedParagraph>();
  const present = (relation: FoundRelation, isEarlier: boolean): RelatedParagraph[] => {
    const { title, change, series, passage } = relation;
    const key = `${passage.row} ${isEarlier}`;
    const known = presented.get(key);
    if (known !== undefined) return [known];
    const all = readFound(ask, [passage], language).map((one): RelatedParagraph => {
      const { about, citation, links } = presentFound(one);
      const { id: address, kind, ...document } = about;
      const changes = isEarlier ? typed(one.text, text) : typed(text, one.text);
      return {
        ...{ ...document, title, session: one.by.entry.session, address },
        kind: kind === "title" ? "operative" : kind,
        ...{ series, change, ...(change === "same" ? { changes: [] } : changes) },
        short: namedShortly({ document: one.by.entry, address, language }),
        ...{ text: one.text, citation, links },
      };
    });
    for (const one of all) presented.set(key, one);
    return all;
  };
  const one = (relation: FoundRelation | undefined) =>
    relation === undefined ? null : (present(relation, true)[0] ?? null);
  return {
    ...{ document: entry.id, language, address: paragraph, adopted: entry.adopted, text },
    scope: scopeOf(scope),
    ...{ first: one(found.first), unchangedSince: one(found.unchangedSince) },
    total: found.total,
    ancestors: found.ancestors.flatMap((relation) => present(relation, true)),
    descendants: found.descendants.flatMap((relation) => present(relation, false)),
  };
}
