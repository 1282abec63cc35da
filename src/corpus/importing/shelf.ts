import type { LibraryFolder } from "../library/library-folder.ts";
import { type LibraryText, libraryText, type TextHead } from "../library/library-text.ts";
import type { ReadResolution } from "../reading/read-resolution.ts";
import { contradictsName } from "./said-by-name.ts";

/** A file that is read: what messages call it, and the SHA-256 of its bytes. */
export interface ReadFile {
  name: string;
  sha256: string;
}

/** What became of a text that was read, and what is to be said of it. */
export interface Shelved {
  id: string;
  language: string;
  change: "added" | "replaced" | "read again" | "unchanged" | "kept";
  /** Why it is not plainly one of these. */
  remark?: string;
  /** Why it was not taken, though it could be read. */
  refused?: string;
}

/** The texts of the library as an import sees them: what is there, and which file each is from. */
export class Shelf {
  readonly #library: LibraryFolder;
  readonly #reader: string;
  readonly #heads = new Map<string, TextHead>();
  readonly #byHash = new Map<string, Set<string>>();
  /** Which file this import took a text from, or found it to be from. */
  readonly #taken = new Map<string, string>();

  private constructor(library: LibraryFolder, reader: string) {
    this.#library = library;
    this.#reader = reader;
  }

  /** Looks at what is in the library. */
  static async open(library: LibraryFolder, reader: string): Promise<Shelf> {
    const shelf = new Shelf(library, reader);
    for (const id of await library.ids()) {
      for (const language of await library.languagesOf(id)) {
        const head = await library.head(id, language);
        if (head !== null) shelf.#remember(head);
      }
    }
    return shelf;
  }

  /**
   * The texts that are there from a file, where the same reader read them; none where it is yet to be read.
   *
   * @param file that is about to be read
   */
  known({ name, sha256 }: ReadFile): Shelved[] {
    const heads = [...(this.#byHash.get(sha256) ?? [])].flatMap((key) => this.#heads.get(key) ?? []);
    const isRead = heads.every(({ reader, symbol }) => {
      return reader === this.#reader && contradictsName(name, symbol) === undefined;
    });
    if (!isRead) return [];
    return heads.map(({ id, language }) => {
      this.#taken.set(keyOf({ id, language }), name);
      return { id, language, change: "unchanged" };
    });
  }

  /** Puts a text into the library, where it is not there, newer than what is there, or read by another reader. */
  async put(resolution: ReadResolution, file: ReadFile): Promise<Shelved> {
    const { id, language, symbol } = resolution;
    const key = keyOf(resolution);
    const before = this.#heads.get(key);
    const takenFrom = this.#taken.get(key);
    const shelved = { id, language };
    const wrong = contradictsName(file.name, symbol);
    if (wrong !== undefined) return { ...shelved, change: "kept", refused: wrong };
    if (before !== undefined && before.symbol !== symbol) {
      return { ...shelved, change: "kept", refused: `the id "${id}" is taken by ${before.symbol}` };
    }
    const isSame = before?.source.sha256 === file.sha256;
    if (before !== undefined && isSame && before.reader === this.#reader) {
      this.#taken.set(key, file.name);
      return { ...shelved, change: "unchanged" };
    }
    if (before !== undefined && !isSame) {
      const age = compareDays(resolution.published, before.published);
      if (age < 0) {
        const remark = `${symbol} (${language}) is there from a file published later, "${before.file}"; that one stays`;
        return { ...shelved, change: "kept", remark };
      }
      if (age === 0 && takenFrom !== undefined) {
        return {
          ...shelved,
          change: "kept",
          remark: `${symbol} (${language}) is taken already by "${takenFrom}"`,
        };
      }
    }
    const text = libraryText(resolution, { ...file, reader: this.#reader });
    await this.#library.putText(text);
    this.#remember(text);
    this.#taken.set(key, file.name);
    if (before === undefined) return { ...shelved, change: "added" };
    if (isSame) return { ...shelved, change: "read again" };
    return {
      ...shelved,
      change: "replaced",
      remark: `${symbol} (${language}) replaces the text of "${before.file}"`,
    };
  }

  #remember(text: TextHead | LibraryText): void {
    const key = keyOf(text);
    const before = this.#heads.get(key);
    if (before !== undefined) this.#byHash.get(before.source.sha256)?.delete(key);
    const { format, reader, file, source, id, symbol, language, adopted, published } = text;
    this.#heads.set(key, { format, reader, file, source, id, symbol, language, adopted, published });
    const keys = this.#byHash.get(source.sha256) ?? new Set();
    this.#byHash.set(source.sha256, keys.add(key));
  }
}

function keyOf({ id, language }: { id: string; language: string }): string {
  return `${id}/${language}`;
}

/** Which of two days is later, where both are known. */
function compareDays(one: string | null, other: string | null): number {
  if (one === null || other === null || one === other) return 0;
  return one < other ? -1 : 1;
}
