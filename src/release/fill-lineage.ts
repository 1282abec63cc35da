import { findRelations, type TextToRelate } from "../lineage/find-relations.ts";
import { readWords } from "../lineage/read-words.ts";
import { type Subject, subjectOf } from "../lineage/subject.ts";
import { entryIn } from "../model/document-languages.ts";
import type { ParagraphKind } from "../model/paragraph.ts";
import type { IndexDatabase, Statement } from "../search/across/database.ts";
import { documentOfRelation, type InRow, relationWith } from "../search/across/lineage-rows.ts";
import { lineageIn, MOST_PASSAGES } from "../search/across/schema.ts";
import { sha256 } from "./bundle-parts.ts";
import type { TextToIndex } from "./fill-index.ts";

/** Raised when what is related to what changes with the code: all relations are then found anew. */
const LINEAGE = 4;
/** A batch is one request, and one transaction. */
const CHARACTERS_IN_BATCH = 800_000;
const ROWS_READ_TOGETHER = 100;

/** What was written: texts whose relations were found, and others to which some came or of which some went. */
export interface RelatedTexts {
  found: number;
  changed: number;
}

interface KnownText {
  number: number;
  id: string;
  adopted: string;
  series: string | undefined;
  subject: Subject;
  kinds: ParagraphKind[];
  texts: string[];
  hash: string;
}

/**
 * Gathers texts while they are indexed, and then fills the tables of what belongs together. Only relations with a text that
 * is not there as it is now are found; each language by itself, English first.
 */
export class LineageFiller {
  readonly #database: IndexDatabase;
  readonly #languages = new Map<string, KnownText[]>();
  #pending: Statement[] = [];
  #characters = 0;

  constructor(database: IndexDatabase) {
    this.#database = database;
  }

  /** @param number the document's number in the index */
  take({ entry, language, paragraphs }: TextToIndex, number: number): void {
    const { id, adopted, series, title } = entry;
    const { title: titled } = entryIn(entry, language);
    const those = paragraphs.slice(0, MOST_PASSAGES - 1);
    const kinds = those.map(({ kind }) => kind);
    const texts = those.map(({ text }) => text);
    const hash = sha256(JSON.stringify([LINEAGE, adopted, series, title, titled, kinds, texts]));
    const known = this.#languages.get(language) ?? [];
    this.#languages.set(language, known);
    const subject = subjectOf(title, titled, language);
    known.push({ number, id, adopted, series, subject, kinds, texts, hash });
  }

  /**
   * Writes what there is to be written. Where this stops, the next run finds again what was not written: texts that were
   * there already are written before those that are new, whose row says that all is.
   *
   * @param languages those that are indexed
   */
  async fill(languages: readonly string[]): Promise<RelatedTexts> {
    const done = { found: 0, changed: 0 };
    const inOrder = [...languages].sort((one, other) => Number(other === "en") - Number(one === "en"));
    const there = await this.#database.batch(
      inOrder.map((language) => ({ sql: `SELECT document, hash FROM ${lineageIn(language)}`, params: [] })),
    );
    for (const [at, language] of inOrder.entries()) {
      const texts = this.#languages.get(language) ?? [];
      this.#languages.delete(language);
      const known = new Map(there[at]?.map(({ document, hash }) => [Number(document), String(hash)]));
      const { found, changed } = await this.#fillLanguage(language, texts, known);
      done.found += found;
      done.changed += changed;
    }
    await this.#flush();
    return done;
  }

  /** @param hashes of the texts that are in the index, by their documents' numbers */
  async #fillLanguage(
    language: string,
    texts: readonly KnownText[],
    hashes: ReadonlyMap<number, string>,
  ): Promise<RelatedTexts> {
    const table = lineageIn(language);
    const fresh = new Set(
      texts.filter(({ number, hash }) => hashes.get(number) !== hash).map(({ number }) => number),
    );
    const there = new Map(texts.map((text) => [text.number, text]));
    const gone = [...hashes.keys()].filter((number) => !there.has(number));
    if (fresh.size === 0 && gone.length === 0) return { found: 0, changed: 0 };

    const kept = texts.filter(({ number }) => !fresh.has(number)).map(({ number }) => number);
    const before = await this.#read(table, kept);
    const relations = new Map<number, InRow[]>();
    for (const { number, kinds } of texts) {
      const known = before.get(number);
      const row = known === undefined ? kinds.map((): InRow => 0) : (JSON.parse(known) as InRow[]);
      relations.set(
        number,
        row.map((one) => without(one, fresh, there)),
      );
    }
    if (fresh.size > 0) addRelations(relations, there, related(texts, language, fresh));
    for (const row of relations.values()) for (const one of row) if (one !== 0) inOrderOfTime(one, there);

    const rowOf = ({ number }: KnownText) => JSON.stringify(relations.get(number));
    const changed = texts.filter(
      (text) => !fresh.has(text.number) && rowOf(text) !== before.get(text.number),
    );
    for (const text of [...changed, ...texts.filter(({ number }) => fresh.has(number))])
      await this.#write({
        sql: `INSERT OR REPLACE INTO ${table} VALUES (?1, ?2, ?3)`,
        params: [text.number, text.hash, rowOf(text)],
      });
    if (gone.length > 0)
      await this.#write({
        sql: `DELETE FROM ${table} WHERE document IN (SELECT value FROM json_each(?1))`,
        params: [JSON.stringify(gone)],
      });
    return { found: fresh.size, changed: changed.length };
  }

  /** The relations of documents, as they are in the index. */
  async #read(table: string, numbers: readonly number[]): Promise<Map<number, string>> {
    const all = new Map<number, string>();
    for (let at = 0; at < numbers.length; at += ROWS_READ_TOGETHER) {
      const some = JSON.stringify(numbers.slice(at, at + ROWS_READ_TOGETHER));
      const sql = `SELECT document, relations FROM ${table} WHERE document IN (SELECT value FROM json_each(?1))`;
      const [rows = []] = await this.#database.batch([{ sql, params: [some] }]);
      for (const { document, relations } of rows) all.set(Number(document), String(relations));
    }
    return all;
  }

  /** Writes in this order, much at once. */
  async #write(statement: Statement): Promise<void> {
    this.#pending.push(statement);
    this.#characters += statement.params.join().length;
    if (this.#characters >= CHARACTERS_IN_BATCH) await this.#flush();
  }

  async #flush(): Promise<void> {
    if (this.#pending.length > 0) await this.#database.batch(this.#pending);
    this.#pending = [];
    this.#characters = 0;
  }
}

/** The relations with documents that are there as they were. */
function without(relations: InRow, fresh: ReadonlySet<number>, there: ReadonlyMap<number, KnownText>): InRow {
  if (relations === 0) return 0;
  const stays = (relation: number) => {
    const document = documentOfRelation(relation);
    return there.has(document) && !fresh.has(document);
  };
  const [ancestors, descendants] = relations;
  const left: InRow = [ancestors.filter(stays), descendants.filter(stays)];
  return left[0].length + left[1].length === 0 ? 0 : left;
}

function related(texts: readonly KnownText[], language: string, fresh: ReadonlySet<number>) {
  const toRelate = texts.map(
    ({ number, adopted, series, subject, texts: paragraphs }): TextToRelate => ({
      ...{ document: number, adopted, series, subject },
      paragraphs: paragraphs.map((text) => readWords(text, language)),
    }),
  );
  return findRelations(toRelate, ({ document }) => fresh.has(document));
}

/** Adds each relation that was found to both its paragraphs. */
function addRelations(
  relations: ReadonlyMap<number, InRow[]>,
  there: ReadonlyMap<number, KnownText>,
  found: ReturnType<typeof findRelations>,
): void {
  const placeIn = (number: number, paragraph: number) => ({
    ...{ number, ordinal: paragraph + 1 },
    kind: there.get(number)?.kinds[paragraph] ?? "operative",
  });
  const add = (side: 0 | 1, number: number, paragraph: number, relation: number) => {
    const row = relations.get(number);
    if (row === undefined) return;
    const known = row[paragraph];
    const both = known === undefined || known === 0 ? ([[], []] as [number[], number[]]) : known;
    row[paragraph] = both;
    both[side].push(relation);
  };
  for (const { document, paragraph, ancestors } of found) {
    for (const ancestor of ancestors) {
      const { change } = ancestor;
      add(0, document, paragraph, relationWith(placeIn(ancestor.document, ancestor.paragraph), change));
      add(1, ancestor.document, ancestor.paragraph, relationWith(placeIn(document, paragraph), change));
    }
  }
}

/** Puts the nearest in time first; of those of one day, by their ids and places, so that nothing depends on chance. */
function inOrderOfTime(
  [ancestors, descendants]: [number[], number[]],
  there: ReadonlyMap<number, KnownText>,
): void {
  const byDay = (one: number, other: number) => {
    const [a, b] = [there.get(documentOfRelation(one)), there.get(documentOfRelation(other))];
    if (a === undefined || b === undefined || a === b) return one - other;
    if (a.adopted !== b.adopted) return a.adopted < b.adopted ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  };
  ancestors.sort((one, other) => byDay(other, one));
  descendants.sort(byDay);
}
