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

/** The same on all documents, where there are several: the name is that in the row of them, in titles and in headings. */
export const PAGES_OF_ALL = [
  ["/documents", "All documents"],
  ["/compare", "Compare two documents"],
  ["/series", "Series"],
  ["/qualifiers", "Qualifiers"],
  ["/phrases", "Find a phrase"],
  ["/trace", "Trace a draft"],
] as const;
