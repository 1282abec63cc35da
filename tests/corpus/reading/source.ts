import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { Expectation } from "../../../src/corpus/reading/reading.ts";

/** The real source, and what is expected of it. */
export const source = await readFile("data/s-32-1/source.txt", "utf8");
export const expectation = parse(await readFile("data/s-32-1/document.yaml", "utf8")) as Expectation;

/** Text as the bytes of a file. */
export const bytes = (text: string) => new TextEncoder().encode(text);
