import { type PassageIndex, passageIndex } from "../library/across/passage-index.ts";
import { databaseOf } from "../search/across/database.ts";
import type { Environment } from "./bindings.ts";

/** The index of all documents that a deployment is bound to, to be asked about one release. */
export function openIndex({ INDEX }: Environment, release: string): PassageIndex {
  return passageIndex(INDEX && databaseOf(INDEX), release);
}
