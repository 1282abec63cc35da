import type { RelationChange } from "../model/change.ts";
import type { ComparedRow } from "./compare-texts.ts";

/** A paragraph through several consecutive documents. */
export interface Thread {
  /** Its address in each document; null where that has none like it. */
  cells: (string | null)[];
  /** What became of it since the document before; null in the first, and where a document has none. */
  changes: (RelationChange | "new" | null)[];
}

type Step = Pick<ComparedRow, "op" | "from" | "to">;

/**
 * Follows paragraphs through consecutive documents, from the latest back: in the order of the latest text, and what went
 * before it stands where it stood. What was split or merged is in several threads.
 *
 * @param first the addresses of the first document's paragraphs, in the order of its text
 * @param steps each document compared with the one before, in the order of the later text as {@link ComparedRow} has it
 */
export function threadParagraphs(first: readonly string[], steps: readonly (readonly Step[])[]): Thread[] {
  const columns = steps.length + 1;
  const empty = (): Thread => ({ cells: Array(columns).fill(null), changes: Array(columns).fill(null) });
  const last = steps.at(-1);
  let threads =
    last === undefined
      ? first.map((address): Thread => ({ cells: [address], changes: [null] }))
      : started(
          last.flatMap(({ to }) => to ?? []),
          columns,
          empty,
        );
  for (let later = columns - 1; later > 0; later--)
    threads = stepBack(threads, steps[later - 1] ?? [], later, empty);
  return threads;
}

function started(addresses: readonly string[], columns: number, empty: () => Thread): Thread[] {
  return [...new Set(addresses)].map((address) => {
    const thread = empty();
    thread.cells[columns - 1] = address;
    return thread;
  });
}

/** Says of all threads what they were in the document before, and puts those that ended there where they stood. */
function stepBack(
  threads: readonly Thread[],
  step: readonly Step[],
  later: number,
  empty: () => Thread,
): Thread[] {
  const before = Map.groupBy(
    step.filter(({ to }) => to !== null),
    ({ to }) => to ?? "",
  );
  const gone = goneAfter(step);
  const all: Thread[] = [];
  const end = (after: string) => {
    for (const from of gone.get(after) ?? []) {
      const thread = empty();
      thread.cells[later - 1] = from;
      all.push(thread);
    }
    gone.delete(after);
  };
  end("");
  for (const [at, thread] of threads.entries()) {
    const address = thread.cells[later];
    if (address === null || address === undefined) {
      all.push(thread);
      continue;
    }
    for (const { from, op } of before.get(address) ?? []) {
      const known = op === "added" || op === "removed" ? "new" : op;
      const changes = thread.changes.with(later, known);
      all.push({ cells: thread.cells.with(later - 1, from), changes });
    }
    // Threads of one paragraph that was split later stand together; what went after it stands after all of them.
    if (threads[at + 1]?.cells[later] !== address) end(address);
  }
  for (const after of [...gone.keys()]) end(after);
  return all;
}

/** What the later document has no more, by the paragraph of it that stands before; by "" what stood before all. */
function goneAfter(step: readonly Step[]): Map<string, string[]> {
  const gone = new Map<string, string[]>();
  let after = "";
  for (const { from, to } of step) {
    if (to !== null) after = to;
    else if (from !== null) gone.set(after, [...(gone.get(after) ?? []), from]);
  }
  return gone;
}
