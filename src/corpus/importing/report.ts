import type { Refused } from "./refused.ts";
import { shown } from "./refused.ts";
import type { Shelved } from "./shelf.ts";

/** Something that looked odd in a file, and was read all the same. */
interface Oddity {
  file: string;
  what: string;
}

type Change = Shelved["change"];

/** What an import read, what it refused, and what looked odd. */
export class Report {
  readonly refused: Refused[] = [];
  readonly oddities: Oddity[] = [];
  readonly texts: Record<Change, number> = { added: 0, replaced: 0, "read again": 0, unchanged: 0, kept: 0 };
  readonly records = { added: 0, replaced: 0, unchanged: 0 };
  /** The documents that the files were about. */
  readonly documents = new Set<string>();
  /** Files of other kinds, which were passed over. */
  others = 0;

  refuse(refused: Refused): void {
    this.refused.push(refused);
  }

  passOver(): void {
    this.others++;
  }

  /** Notes what became of the texts in a file. */
  shelve(file: string, shelved: readonly Shelved[], oddities: readonly string[] = []): void {
    for (const { id, change, remark } of shelved) {
      this.texts[change]++;
      this.documents.add(id);
      if (remark !== undefined) this.oddities.push({ file, what: remark });
    }
    for (const what of oddities) this.oddities.push({ file, what });
  }

  /** Notes what became of what the data says of a resolution. */
  catalogue(
    file: string,
    symbol: string,
    change: keyof Report["records"],
    oddities: readonly string[],
  ): void {
    this.records[change]++;
    for (const what of oddities) this.oddities.push({ file, what: `${symbol}: ${what}` });
  }

  /** Whether the library is another than before. */
  get isNew(): boolean {
    const { added, replaced } = this.texts;
    return added + replaced + this.texts["read again"] + this.records.added + this.records.replaced > 0;
  }

  /** The few lines that an import ends with. */
  summary(): string {
    const { texts, records } = this;
    const lines = [
      counted("texts", [
        [texts.added, "new"],
        [texts.replaced, "replaced by newer files"],
        [texts["read again"], "read again by a newer reader"],
        [texts.unchanged, "there already"],
        [texts.kept, "not taken, as others are there"],
      ]),
      counted("data", [
        [records.added, "new"],
        [records.replaced, "replaced"],
        [records.unchanged, "there already"],
      ]),
      ...(this.others === 0 ? [] : [`${this.others} files of other kinds were passed over`]),
      ...(this.isNew ? [] : ["nothing new"]),
    ];
    return lines.join("\n");
  }

  /** What looked odd, the same things together, the most frequent first. */
  grouped(): { what: string; files: number; example: string }[] {
    const groups = new Map<string, Oddity[]>();
    for (const oddity of this.oddities) {
      const kind = kindOf(oddity.what);
      groups.set(kind, [...(groups.get(kind) ?? []), oddity]);
    }
    return [...groups]
      .map(([what, [first, ...more]]) => ({
        what,
        files: more.length + 1,
        example: first === undefined ? "" : shown(`${first.file}: ${first.what}`),
      }))
      .sort((a, b) => b.files - a.files);
  }
}

/** An oddity without what differs from file to file: symbols, quoted words, numbers. */
function kindOf(what: string): string {
  return what
    .replace(/"[^"]*"/g, "“…”")
    .replace(/\b[AS]\/(?:HRC\/)?RES\/\S+(?: \(\d{4}\)| [A-Z]\b)?/g, "…")
    .replace(/\d+(?:\([a-z]+\))*/g, "n");
}

function counted(what: string, counts: [number, string][]): string {
  const some = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `${what}: ${some.length === 0 ? "none" : some.join(", ")}`;
}
