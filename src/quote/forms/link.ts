import { parseAddress } from "../address.ts";
import { isLocated, locate } from "../locate.ts";
import { quoted, type Reading, type Resolvable } from "./form.ts";
import { read as readParagraph } from "./paragraph.ts";

export const name = "permalinks, API addresses and the UN's own links";

export const examples = [
  ["https://x.org/s-32-1/16", "16"],
  ["http://localhost:8787/s-32-1/16.2", "16.2"],
  ["https://x.org/s-32-1/16/", "16"],
  ["https://x.org/s-32-1/16?utm_source=a&x=1", "16"],
  ["https://x.org/s-32-1/16#:~:text=We%20will", "16"],
  ["https://x.org/s-32-1/16#top", "16"],
  ["https://x.org/s-32-1/16#16.2", "16.2"],
  ["https://x.org/s-32-1#16", "16"],
  ["https://x.org/embed/s-32-1/preamble-3", "preamble-3"],
  ["https://x.org/v1/s-32-1/paragraphs/16.2", "16.2"],
  ["https://x.org/v1/s-32-1/paragraphs/16.2?lang=en", "16.2"],
  ["https://x.org/v1/s-32-1/citation/16-18?style=apa", "16-18"],
  ["https://x.org/S-32-1/16", "16"],
  ["https://x.org/s-32-1/16.1%2D16.2", "16.1-16.2"],
  ["https://x.org/s-32-1/preventive-measures", "preventive-measures"],
  ["<https://x.org/s-32-1/16>", "16"],
  ["(see https://x.org/s-32-1/16).", "16"],
  ["x.org/s-32-1/16", "16"],
  ["www.undocs.org/en/A/RES/S-32/1, para. 16", "16"],
  ["undocs.org/A/RES/S-32/1 para. 16", "16"],
  ["/v1/s-32-1/paragraphs/16.2", "16.2"],
  ["/s-32-1/16", "16"],
  ["s-32-1/16", "16"],
  ["https://undocs.org/en/A/RES/S-32/1, para. 16", "16"],
  ["https://undocs.org/A/RES/S-32/1 OP16", "16"],
  ["https://docs.un.org/en/A/RES/S-32/1#para16", "16"],
  ["https://documents.un.org/A/RES/S-32/1 ¶ 16", "16"],
  ["A/RES/S-32/1, para. 16, https://documents.un.org/doc/undoc/gen/n21/138/82/pdf/n2113882.pdf", "16"],
  ["https://digitallibrary.un.org/record/3928919, A/RES/S-32/1, para. 16", "16"],
] as const;

export const refusals = [
  "https://x.org/",
  "https://x.org/s-32-1",
  "https://x.org/s-32-1/87",
  "https://x.org/s-32-1/banana",
  "https://x.org/a-res-79-226/5",
  "https://x.org/v1/s-32-1/export.json",
  "https://undocs.org/en/A/RES/S-32/1",
  "https://undocs.org/en/A/RES/70/1, para. 16",
  "https://x.org/s-32-1/16 para. 17",
  "https://documents.un.org/doc/undoc/gen/n21/138/82/pdf/n2113882.pdf, para. 16",
  "https://digitallibrary.un.org/record/3928919, para. 16",
  "A/RES/S-32/1, para. 16, https://example.com/report",
  "https://x.org/s-32-1/%zz",
  "ftp://x.org/s-32-1/16",
  "javascript:alert(16)",
];

/** A link in text, with the angled brackets that it may stand in. */
export const LINK =
  /<?(?:\bhttps?:\/\/|(?<![\w./-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,24}\/)[^\s<>"']{1,500}>?/gi;

const UNITED_NATIONS = /^(?:www\.)?(?:undocs\.org|docs\.un\.org|documents\.un\.org)$/i;
/** Where the UN keeps documents under numbers that say nothing of them. */
const ARCHIVE =
  /^<?(?:https?:\/\/)?(?:documents(?:-dds-ny)?\.un\.org\/(?:doc|access|prod)|daccess-ods\.un\.org|digitallibrary\.un\.org\/record)(?:\/|$)/i;
const COLLECTIONS = /^(?:paragraphs|citation|acts|commitments)$/;

/** Whether a link leads into the UN's archives, where no address tells which document it is. */
export function isInArchive(link: string): boolean {
  return ARCHIVE.test(link);
}

/** Whether text is a path on our own pages or API, without the origin. */
export function isPath(text: string, { id }: Resolvable): boolean {
  return !/\s/.test(text) && (text.startsWith("/") || text.toLowerCase().startsWith(`${id}/`));
}

/**
 * Reads a link or a path.
 *
 * @returns `named` where it leads to the document as a whole
 */
export function readLink(link: string, document: Resolvable): Reading | "named" {
  const bare = link.replace(
    link.includes("(") ? /^<|(?<![>.,;:!\]])[>.,;:!\]]+$/g : /^<|(?<![>.,;:!)\]])[>.,;:!)\]]+$/g,
    "",
  );
  const [, host = "", path = "", fragment] =
    /^(?:(?:https?:\/\/)?([^/?#]+\.[a-z]{2,24}(?=\/)|(?<=\/)[^/?#]*))?([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/i.exec(
      bare,
    ) ?? [];
  const segments = decode(path)
    .split("/")
    .filter((segment) => segment !== "");
  if (UNITED_NATIONS.test(host)) return readOfficial(segments, fragment, document);
  if (/^v\d$/.test(segments[0] ?? "") || segments[0] === "embed") segments.shift();
  const [first = "", ...rest] = segments;
  if (first.toLowerCase() !== document.id) {
    return {
      problem: `${quoted(link)} does not lead to ${document.symbol}, whose links contain "/${document.id}/"`,
      leadsElsewhere: true,
    };
  }
  if (COLLECTIONS.test(rest[0] ?? "")) rest.shift();
  const address = rest.join("/").toLowerCase();
  const inside = fragmentAddress(fragment, document);
  if (address === "") return inside === undefined ? "named" : { address: inside };
  if (inside !== undefined && paragraphOf(inside) === paragraphOf(address)) return { address: inside };
  return { address };
}

function readOfficial(
  segments: string[],
  fragment: string | undefined,
  { symbol }: Resolvable,
): Reading | "named" {
  const path = segments.join("/").replace(/^(?:en|fr|es|ru|zh|ar)\//i, "");
  if (path.toUpperCase() !== symbol) {
    return { problem: `${quoted(path)} is another document; this is ${symbol}`, leadsElsewhere: true };
  }
  return (fragment === undefined ? null : readParagraph(fragment)) ?? "named";
}

/** A page marks sentences and acts by their addresses; any other fragment is the browser's affair. */
function fragmentAddress(fragment: string | undefined, document: Resolvable): string | undefined {
  if (fragment === undefined) return undefined;
  const text = decode(fragment);
  const address = parseAddress(text);
  const isPlace = !("problem" in address) && address.type !== "section";
  return isPlace && isLocated(locate(document, text)) ? text : undefined;
}

function paragraphOf(address: string): string {
  return address.replace(/\.\d.*$/s, "");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
