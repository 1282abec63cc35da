/** What operations are grouped by, in the OpenAPI document and in its page, in the order in which they are shown. */
export const TAGS = {
  Read: "The documents, and every passage of them by its address.",
  "Promises, calls and themes":
    "What a text promises, asks for and recognizes, what it points at, and the vocabulary that says so.",
  "Find, check and cite": "From words to their place in the text, from a reference to its passage, and back.",
  "Take the whole document": "A document as one file.",
  "Beside the API": "What other people's software asks for.",
} as const;

/** The name of a group of operations. */
export type Tag = keyof typeof TAGS;
