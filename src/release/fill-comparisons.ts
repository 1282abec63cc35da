import type { ParagraphToAlign } from "../lineage/align-documents.ts";
import { changeRules } from "../lineage/changes/change-rules.ts";
import { compareTexts } from "../lineage/compare-texts.ts";
import { hedges } from "../lineage/hedges.ts";
import { inOrderOfSeries } from "../lineage/in-order-of-series.ts";
import { COMPARISON_FORMAT, packRows } from "../lineage/packed-comparison.ts";
import type { ChangeVocabulary } from "../model/change-vocabulary.ts";
import type { IndexDatabase, Statement } from "../search/across/database.ts";
import { sha256 } from "./bundle-parts.ts";
import type { TextToIndex } from "./fill-index.ts";

/** A batch is one request, and one transaction. */
const CHARACTERS_IN_BATCH = 800_000;

/** A text of a series, with no more than is needed to compare it. */
interface InSeries {
  id: string;
  adopted: string;
  session: string;
  language: string;
  paragraphs: ParagraphToAlign[];
}

/**
 * Gathers the texts of series while they are indexed, and then compares consecutive ones. Only comparisons of texts that
 * are not in the index as they are now are made.
 */
export class ComparisonFiller {
  readonly #database: IndexDatabase;
  readonly #vocabulary: ChangeVocabulary;
  /** By series and language. */
  readonly #series = new Map<string, InSeries[]>();

  /** @param vocabulary what tells changes apart */
  constructor(database: IndexDatabase, vocabulary: ChangeVocabulary) {
    this.#database = database;
    this.#vocabulary = vocabulary;
  }

  take({ entry, language, paragraphs }: TextToIndex): void {
    const { id, adopted, session, series } = entry;
    if (series === undefined) return;
    const key = `${series} ${language}`;
    const known = this.#series.get(key) ?? [];
    this.#series.set(key, known);
    const slim = paragraphs.map((one) => ({
      ...{ id: one.id, kind: one.kind, section: one.section, text: one.text },
    }));
    known.push({ id, adopted, session, language, paragraphs: slim });
  }

  /**
   * Writes what there is to be written. Where this stops, the next run goes on.
   *
   * @returns how many comparisons were made
   */
  async fill(): Promise<number> {
    const select = { sql: "SELECT later, earlier, language, hash FROM comparisons", params: [] };
    const [there = []] = await this.#database.batch([select]);
    const known = new Map(
      there.map(({ later, earlier, language, hash }) => [`${later} ${earlier} ${language}`, String(hash)]),
    );
    let [pending, characters, made]: [Statement[], number, number] = [[], 0, 0];
    const flush = async () => {
      if (pending.length > 0) await this.#database.batch(pending);
      [pending, characters] = [[], 0];
    };
    for (const [earlier, later] of [...this.#series.values()].flatMap(consecutive)) {
      const { language } = later;
      const words = this.#vocabulary[primaryOf(language)];
      const key = `${later.id} ${earlier.id} ${language}`;
      const hash = sha256(JSON.stringify([COMPARISON_FORMAT, words, earlier.paragraphs, later.paragraphs]));
      const before = known.get(key);
      known.delete(key);
      if (before === hash) continue;
      const rules = this.#rules(language);
      const rows = compareTexts(earlier.paragraphs, later.paragraphs, rules);
      const changes = rows.flatMap((row) => row.changes);
      const counts = hedges([{ session: later.session, changes }], rules);
      const packed = packRows(rows);
      pending.push({
        sql: "INSERT OR REPLACE INTO comparisons VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params: [later.id, earlier.id, language, hash, packed, JSON.stringify(counts)],
      });
      made += 1;
      characters += packed.length;
      if (characters >= CHARACTERS_IN_BATCH) await flush();
    }
    for (const key of known.keys())
      pending.push({
        sql: "DELETE FROM comparisons WHERE later = ?1 AND earlier = ?2 AND language = ?3",
        params: key.split(" "),
      });
    await flush();
    this.#series.clear();
    return made;
  }

  readonly #made = new Map<string, ReturnType<typeof changeRules>>();
  #rules(language: string) {
    const primary = primaryOf(language);
    const rules = this.#made.get(primary) ?? changeRules(primary, this.#vocabulary[primary]);
    this.#made.set(primary, rules);
    return rules;
  }
}

function primaryOf(language: string): string {
  return language.split("-")[0] ?? language;
}

function consecutive(texts: InSeries[]): [earlier: InSeries, later: InSeries][] {
  const inOrder = texts.toSorted(inOrderOfSeries);
  return inOrder.slice(1).map((later, at) => [inOrder[at] as InSeries, later]);
}
