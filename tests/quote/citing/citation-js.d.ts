// citation-js has no types: what the tests use of it.
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: string);
    format(as: "bibliography", options: { format: "text"; template: string; lang: string }): string;
    data: Record<string, unknown>[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
