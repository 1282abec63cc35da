import { isoDay } from "./bibtex.ts";
import type { BibliographicRecord } from "./record.ts";

/**
 * Writes a record as RIS, in the tags that the format's last specification (2011) has for a report: `SN` is the
 * report's number, `M3` its type. A corporate author is one name without a comma.
 */
export function writeRis(record: BibliographicRecord): string {
  const fields: [string, string][] = [
    ["TY", "RPRT"],
    ["ID", record.key],
    ["AU", record.author],
    ["TI", record.title],
    ["M3", "Resolution"],
    ["SN", record.symbol],
    ["PB", record.publisher],
    ["PY", String(record.issued[0])],
    ["DA", isoDay(record.issued, "/")],
    ["Y2", record.accessed === undefined ? "" : isoDay(record.accessed, "/")],
    ["LA", record.language],
    ["UR", record.url],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([tag, value]) => `${tag}  - ${value}`);
  return [...lines, "ER  - ", ""].join("\r\n");
}
