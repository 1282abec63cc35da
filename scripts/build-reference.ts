import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import type { TryingLibrary } from "../src/site/build/docs/reference/page.ts";

const LIBRARY = "node_modules/swagger-ui-dist";
/** Its licence asks that these come with it. */
const NOTICES = ["LICENSE", "NOTICE", "swagger-ui-bundle.js.LICENSE.txt"];

/**
 * Copies the library that tries requests into `<assets>/static/reference`, as it came from npm but for the line that
 * names a source map, which is not served.
 */
export async function buildReference(root: string, assets: string): Promise<TryingLibrary> {
  const folder = `${assets}/static/reference`;
  await mkdir(folder, { recursive: true });
  for (const name of NOTICES) await copyFile(`${root}/${LIBRARY}/${name}`, `${folder}/${name}`);
  const copy = async (name: string) => {
    const source = await readFile(`${root}/${LIBRARY}/${name}`, "utf8");
    const text = source.replace(/\n?(?:\/\/|\/\*)# sourceMappingURL=[^\n]*\s*$/, "\n");
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 8).toUpperCase();
    const served = name.replace(".", `-${hash}.`);
    await writeFile(`${folder}/${served}`, text);
    return `/static/reference/${served}`;
  };
  const [script, style] = await Promise.all([copy("swagger-ui-bundle.js"), copy("swagger-ui.css")]);
  return { script, style };
}
