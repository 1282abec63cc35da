import type { CorpusEntry } from "../../../model/corpus.ts";

/** Whether people read and annotated it: then what it points at is known too, which no machine reads. */
export function isReadByPeople({ counts }: CorpusEntry): boolean {
  return counts.references > 0;
}

/**
 * What a document is about whose title says its number alone, as the Security Council's do: its agenda item as the United
 * Nations' catalogue has it, in English.
 *
 * @returns undefined where the title says more, and where nothing else is known
 */
export function aboutUntitled(title: string, entry: CorpusEntry | undefined): string | undefined {
  const numbers = title.match(/\d+/g) ?? [];
  const isNumber =
    numbers.length > 0 &&
    numbers.every((one) => entry?.symbol.includes(one)) &&
    (title.match(/[^\P{L}\p{Script=Han}]+/gu) ?? []).length < 2;
  const said = entry?.agendaItem ?? entry?.subjects?.[0];
  return isNumber && said !== undefined ? said.replace(/(?<!\.)\.+$/, "") : undefined;
}
