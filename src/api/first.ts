import type { FirstRoutes } from "../http/answer-first.ts";
import { answeringPassage } from "./answer-passage.ts";
import { statics, widgets } from "./files.ts";

/** The fields of a passage, whatever it is, in the order of their schema: an isolate makes none for its first answer. */
const FIELDS =
  "id number kind unnumbered section text subparagraphs sentences footnotes themes references citation links document language release languages type paragraph start end acts sentence verb actor addressees addressee derived opening qualifiers deadline cut parts".split(
    " ",
  );

/** What pages with quotations ask for: an isolate has it before it loads the rest of the API. */
export const first: FirstRoutes = {
  routes: [
    { ...answeringPassage, fields: FIELDS, whole: async () => (await import("./passage.ts")).passage },
    widgets,
    statics,
  ],
  // An address may have slashes: the path of a lineage would be one.
  isOthers: (pathname) => /\/lineage(?:\.(?:csv|jsonl|parquet))?$/.test(pathname),
};
