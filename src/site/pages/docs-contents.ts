/** The pages of the documentation: path, name in the contents, and what the page says of itself to search engines. */
export const DOCS = [
  [
    "/docs",
    "Docs",
    "How to quote the declaration against corruption from a program, on a web page, or in civic work.",
  ],
  [
    "/docs/rest",
    "REST",
    "The API by examples: passages, statements, search, citations, exports, paging, caching.",
  ],
  [
    "/docs/embedding",
    "Embedding",
    "Quotations on your own page: elements, an iframe, WordPress, React, Vue.",
  ],
  [
    "/docs/on-your-site",
    "On your site",
    "What to paste, by where you write: WordPress, Markdown, your own HTML, frames, newsletters; and how it looks.",
  ],
  [
    "/docs/civic-tech",
    "Civic tech",
    "What governments promised, as data: commitments, themes, qualifiers, actors.",
  ],
  [
    "/docs/tables",
    "Tables and code",
    "Every list as CSV, JSON Lines and Parquet, with a codebook; samples in Python, R and JavaScript; a client from npm.",
  ],
  [
    "/docs/assistants",
    "Assistants",
    "Tools for assistants that quote and verify, by the Model Context Protocol: what to paste where.",
  ],
  ["/docs/api", "API reference", "Every operation of the API, with an example and a way to try it."],
  [
    "/docs/addressing",
    "Addressing",
    "How paragraphs, sentences, statements, ranges and sections are addressed.",
  ],
  ["/docs/verified", "What “verified” means", "When a quotation counts as exact, altered, or not found."],
  [
    "/docs/agreed-language",
    "Agreed language",
    "Where a resolution’s words come from and what was changed: how that is read, and five findings.",
  ],
  [
    "/docs/data",
    "How the data was made",
    "The text, the statements, the themes: how they were curated, how to correct them.",
  ],
  ["/docs/problems", "Problems", "What each kind of error means, and what to do about it."],
  [
    "/docs/limits",
    "Limits and fair use",
    "What the API asks of you, what it keeps of you, and what it does not promise.",
  ],
  [
    "/docs/changes",
    "What changes",
    "What stays as it is in the API and for how long, which data there was when, and what changed.",
  ],
  [
    "/docs/security",
    "Security",
    "Where flaws are reported, what a page that quotes from here may rely on, and what it should know.",
  ],
  [
    "/docs/self-hosting",
    "Self-hosting",
    "How to run all of this yourself, on your machine or on Cloudflare.",
  ],
  [
    "/docs/running",
    "When something is wrong",
    "What whoever runs a deployment looks at when something is wrong, and does about it.",
  ],
] as const;

export type DocsPath = (typeof DOCS)[number][0];

/** The contents in groups, so that who calls the API need not read past what is for who runs a copy. */
export const DOCS_GROUPS: readonly { name: string; paths: readonly (DocsPath | "/widgets")[] }[] = [
  {
    name: "Use it",
    paths: [
      "/docs",
      "/docs/on-your-site",
      "/docs/embedding",
      "/widgets",
      "/docs/rest",
      "/docs/api",
      "/docs/addressing",
      "/docs/tables",
      "/docs/civic-tech",
      "/docs/assistants",
      "/docs/problems",
      "/docs/limits",
      "/docs/changes",
    ],
  },
  { name: "How it was made", paths: ["/docs/data", "/docs/verified", "/docs/agreed-language"] },
  { name: "Run it", paths: ["/docs/self-hosting", "/docs/running", "/docs/security"] },
];
