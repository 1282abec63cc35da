import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/*
 * Sentences of other resolutions of the General Assembly, read at run time from the UN's own files (as UNxml publishes
 * them; source: United Nations). None of them is kept in this repository.
 */

const ARCHIVE = "/work/shared/unxml/english-75-76-78-79.tar.gz";

/** A paragraph of another resolution, and the file that it is from. */
export interface Foreign {
  file: string;
  text: string;
}

/**
 * Reads the paragraphs of ten words and more in the resolutions of four sessions, but for S-32/1 itself.
 *
 * @returns them in the order of the archive, each wording once; null where the archive isn't there
 */
export function readResolutions(archive = ARCHIVE): Foreign[] | null {
  if (!existsSync(archive)) return null;
  const xml = execFileSync("tar", ["-xzOf", archive, "--wildcards", "*.xml"], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const paragraphs = new Map<string, Foreign>();
  let file = "";
  for (const part of xml.split(/(?=<akomaNtoso)/)) {
    file = /FRBRuri value="[^"]*\/([^"/]+)\/"/.exec(part)?.[1] ?? file;
    if (file === "S-32-1" || file === "S-32/1") continue;
    const running = part.replace(/<authorialNote[\s\S]*?<\/authorialNote>/g, "");
    for (const [, inside = ""] of running.matchAll(/<p [^>]*>([\s\S]*?)<\/p>/g)) {
      const text = withoutEntities(inside.replace(/<[^>]+>/g, ""))
        .replace(/\s+/g, " ")
        .trim();
      if (text.split(" ").length >= 10) {
        if (!paragraphs.has(text)) paragraphs.set(text, { file, text });
      }
    }
  }
  return [...paragraphs.values()];
}

function withoutEntities(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
