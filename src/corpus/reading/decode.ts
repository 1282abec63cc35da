import { SourceError } from "./source-error.ts";

const LINE_FEED = 0x0a;

/**
 * Decodes a source file: UTF-8 without a byte-order mark, lines that end in a line feed, no control character.
 *
 * @throws {SourceError} naming the first line that is otherwise
 */
export function decodeSource(bytes: Uint8Array): string[] {
  if (bytes.length === 0) throw new SourceError(1, "the file is empty", "the text of a resolution");
  const lines: string[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(decodeLine(bytes.subarray(start, end), lines.length + 1));
    start = end + 1;
  }
  if (start < bytes.length) {
    throw new SourceError(
      lines.length + 1,
      "the file ends in the middle of a line",
      "a line feed at the end of the last line",
    );
  }
  return lines;
}

function decodeLine(bytes: Uint8Array, line: number): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new SourceError(line, "bytes that are not UTF-8 (a Latin-1 file?)", "UTF-8");
  }
  if (text.startsWith("\uFEFF")) {
    throw new SourceError(line, "a byte-order mark", "UTF-8 without a byte-order mark");
  }
  if (text.endsWith("\r"))
    throw new SourceError(line, "a carriage return (CRLF)", "lines that end in a line feed");
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xfffd) {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
      throw new SourceError(line, `the character ${name}`, "text without control or replacement characters");
    }
  }
  return text;
}
