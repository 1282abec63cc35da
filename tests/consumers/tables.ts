import { inject } from "vitest";

/** Tables that programs are given: long texts, offsets, days, empty cells, several values in one, addresses like numbers. */
export const TABLES = [
  "/v1/s-32-1/export.csv",
  "/v1/s-32-1/acts.csv",
  "/v1/s-32-1/paragraphs.csv",
  "/v1/s-32-1/references.csv",
  "/v1/s-32-1/passages.csv?address=16.1&address=1.10&address=87",
  "/v1/documents.csv",
  "/v1/themes.csv",
  "/v1/instruments.csv",
  "/v1/s-32-1/votes.csv",
] as const;

/** A table as it is downloaded, with the byte order mark that it begins with. */
export async function downloadTable(path: string): Promise<string> {
  const answer = await fetch(`${inject("workerOrigin")}${path}`);
  if (!answer.ok) throw new Error(`${path} is ${answer.status}: ${await answer.text()}`);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer());
}
