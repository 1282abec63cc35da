import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../root.ts";

/** An element, by where its code is. */
export interface ElementFolder {
  /** `commitment-quote`: its folder has `commitment-quote.ts`, which defines it, and `commitment-quote.component.ts`. */
  tag: string;
  /** From the repository's root: `src/widgets/quote`. */
  folder: string;
}

/** What links citations in running text. */
export const AUTOLINK = "src/widgets/autolink/autolink.ts";

/** What has the page's own quotations judged. */
export const UPGRADE = "src/widgets/upgrade/upgrade.ts";

/** The elements: each has a folder, in which the file with its tag's name defines it. */
export async function elementFolders(): Promise<ElementFolder[]> {
  const files = await readdir(join(root, "src/widgets"), { recursive: true });
  return files
    .sort()
    .map((file) => /^(\w+)\/(commitment-\1)\.ts$/.exec(file))
    .filter((match) => match !== null)
    .map(([, folder = "", tag = ""]) => ({ tag, folder: `src/widgets/${folder}` }));
}
