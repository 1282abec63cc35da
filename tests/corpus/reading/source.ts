import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { DocumentFile, expectationOf } from "../../../src/corpus/document-file.ts";

/** The real source, and what is expected of it. */
export const source = await readFile("data/s-32-1/source.en.txt", "utf8");
const file = DocumentFile.parse(parse(await readFile("data/s-32-1/document.yaml", "utf8")));
export const expectation = expectationOf(file, "en");
/** The headings, by the slugs that are their addresses. */
export const headings = expectation.divisions[0]?.sections ?? [];

/** Text as the bytes of a file. */
export const bytes = (text: string) => new TextEncoder().encode(text);
