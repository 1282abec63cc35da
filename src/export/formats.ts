/** The formats that a whole document can be had in, by the ending of their files, and what each is called. */
export const EXPORTS = {
  md: "Markdown",
  txt: "plain text",
  json: "JSON",
  csv: "acts as CSV",
  xml: "Akoma Ntoso XML",
} as const;
export type ExportEnding = keyof typeof EXPORTS;
