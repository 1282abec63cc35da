import { DOCS } from "./docs-contents.ts";

/** Pages that depend on no document, with what they are called: what is found by robots, and what somebody meant who mistyped. */
export const NAMED_PAGES: readonly (readonly [path: string, name: string])[] = [
  ["/", "Home"],
  ["/themes", "All themes"],
  ["/map", "The map"],
  ["/search", "Search"],
  ["/check", "Check a quotation"],
  ["/embed", "Embed a quotation"],
  ["/widgets", "Widgets"],
  ["/about", "About"],
  ["/releases", "Releases"],
  ["/status", "Status"],
  ...DOCS.map(([path, name]) => [path, name] as const),
];

/** The same on all documents, where there are several; and the shorter name that each has beside the others. */
export const PAGES_OF_ALL: readonly (readonly [path: string, name: string, short: string])[] = [
  ["/documents", "All documents", "All documents"],
  ["/compare", "Compare two documents", "Compare"],
  ["/series", "Session after session", "Sessions"],
  ["/hedges", "Which qualifiers came and went", "Qualifiers"],
  ["/phrases", "Find a phrase", "Phrases"],
  ["/trace", "Trace a draft", "Trace a draft"],
];
