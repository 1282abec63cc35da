import type { XmlElement } from "@rgrove/parse-xml";
import { descendants } from "./elements.ts";
import type { RunningNote } from "./running-text.ts";

/** The numbers of a resolution's notes: those that the file has, where each has one of its own. */
export class NoteNumbers {
  readonly oddities: string[] = [];
  readonly #numbers = new Map<XmlElement, number>();

  constructor(statement: XmlElement) {
    const notes = descendants(statement, "authorialNote");
    const markers = notes.map(({ attributes }) => Number(attributes.marker));
    const isNumbered = markers.every((marker) => Number.isInteger(marker) && marker > 0);
    const isUnique = new Set(markers).size === markers.length;
    if (!isNumbered || !isUnique)
      this.oddities.push("its notes are counted here: the file numbers them otherwise");
    for (const [index, note] of notes.entries()) {
      this.#numbers.set(note, isNumbered && isUnique ? (markers[index] ?? 0) : index + 1);
    }
  }

  of({ element }: RunningNote): number {
    return this.#numbers.get(element) ?? 0;
  }
}
