import type { Wording } from "./wording.ts";

/** English. */
export const english: Wording = {
  tokensInAWord: 1,
  negations: "not no never without nor neither none nothing nobody cannot".split(" "),
  qualifiers: [
    ...["as appropriate", "where appropriate", "when appropriate", "if appropriate", "as applicable"],
    ...["as necessary", "where necessary", "when necessary", "if necessary", "as needed", "as required"],
    ...[
      "where feasible",
      "where possible",
      "whenever possible",
      "to the extent possible",
      "as far as possible",
    ],
    ...["to the greatest extent possible", "to the extent practicable", "within existing resources"],
    ...["within available resources", "subject to the availability of", "on a voluntary basis"],
    ...["upon request", "on request", "upon their request", "at their request"],
    ...["in accordance with domestic law", "in accordance with national law", "consistent with domestic law"],
    ...[
      "in accordance with national legislation",
      "in accordance with fundamental principles of domestic law",
    ],
    ...["in accordance with the fundamental principles of domestic law", "subject to domestic law"],
    ...["strive to", "endeavour to", "seek to", "make every effort to"],
  ],
  notes: [
    "sic!?",
    "(?:original\\s|my\\s|our\\s)?(?:emphas[ie]s|italics|bold|underlining)(?:\\s(?:(?:is|are)\\s)?(?:added|mine|ours?|supplied|removed|omitted|(?:in\\s)?(?:the\\s)?original|by\\s(?:the\\s)?author))?",
    "(?:internal\\s)?(?:footnotes?|citations?|references?|quotation\\smarks?|brackets?)(?:\\sand\\s(?:footnotes?|citations?|references?))?\\s(?:omitted|removed)",
    "(?:unofficial|our|my|own)\\stranslation",
  ],
  omitted: ["omitted", "omission", "snip", "text omitted"],
};
