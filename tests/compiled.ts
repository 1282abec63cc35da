import { compileCorpus } from "../src/corpus/compile.ts";

/** The real data, compiled once a process: who changes something of it changes a copy. */
export const corpus = await compileCorpus("data");
const [document] = corpus.documents;
if (document === undefined) throw new Error("the data holds no document");

/** The real declaration, compiled from the real data. */
export const compiled = document;
