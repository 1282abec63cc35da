import { firstLanguage } from "../model/document-languages.ts";
import { cite } from "../quote/cite.ts";
import type { ToolAsk } from "./tool.ts";

/** What each tool says too, since some assistants are shown the tools alone. */
export const RULE = "Quote only what a tool returned, and verify before you show it.";

/** What an assistant is told before it uses the tools. */
export function aboutAll({ origin, release, firstDocument }: ToolAsk): string {
  const entry = release.catalogue.find(({ id }) => id === firstDocument);
  const first =
    entry &&
    `${cite(entry, "", origin, undefined, firstLanguage(entry)).text}, “${entry.title}” (\`${entry.id}\`)`;
  const others = release.total > 1 ? `${release.total} documents, first of all ` : "";
  return `The words of United Nations resolutions, checked against the source${first ? `: ${others}${first}` : ""}.

Quote only what a tool returned, and verify before you show:
1. Find the passage with search, or with resolve_reference where it is named. Read around it with get_passage.
2. Quote the words behind ">" (\`text\` in the data) as they stand: no word changed, added or left out; an omission is marked with "…". Don't translate within quotation marks.
3. Don't harden what is soft: "will strive to" is not "will". The phrases under "Softened or limited by" (\`qualifiers\`) belong to the statement.
4. Before you show an answer, send every quotation in it to verify_quotations. Show as a quotation only what is exact, or abridged with what it leaves out.
5. Give each quotation its citation and permalink as the tool returned them, and cite gives other styles.
6. Where nothing is found, say so. Never quote these texts from memory.

A long answer comes in pages: call again with the same arguments and the cursor.`;
}
