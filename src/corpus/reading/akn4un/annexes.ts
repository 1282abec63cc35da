import type { XmlElement } from "@rgrove/parse-xml";
import { type Block, blocksOf, type Source } from "./blocks.ts";
import { childOf, descendants } from "./elements.ts";
import { isHeading } from "./headings.ts";
import type { RunningText } from "./running-text.ts";

/** An annex before it is read: what it is called, and its blocks. */
export interface AnnexBlocks {
  heading: string;
  title: string | null;
  blocks: Block[];
  /** The notes of its heading and title. */
  notes: RunningText["notes"];
}

/** What the six languages call an annex, with its number where there are several. */
const ANNEX =
  /^(?:Annex|Annexe|Anexo|Приложение|المرفق|مرفق|附件)(?:\s+(?:[IVXLC]{1,5}|[0-9]{1,2}|[A-Z]|\p{Script=Arabic}{4,7}(?: عشر)?)|[一二三四五六七八九十]{1,3})?(?<rest>[\s:.–—-]+\S.*)?$/u;

/** Divides a resolution's attachments into annexes: some files hold several in one. */
export function annexesOf(statement: XmlElement, source: Source): AnnexBlocks[] {
  const documents = descendants(childOf(statement, "attachments"), "doc");
  return documents.flatMap((document) => {
    const blocks = blocksOf(document, "body", source);
    return divide(blocks);
  });
}

function divide(blocks: readonly Block[]): AnnexBlocks[] {
  const annexes: AnnexBlocks[] = [];
  let at = 0;
  while (at < blocks.length) {
    const heading = blocks[at] as Block;
    const match = annexHeading(heading);
    const isNamed = match !== undefined;
    let next = at + 1;
    const title: Block[] = [];
    if (isNamed && match.rest === "") {
      while (isHeadingAt(blocks, next) && title.length < 3 && isTitle(blocks, next, title)) {
        title.push(blocks[next] as Block);
        next += 1;
      }
    }
    const end = blocks.findIndex((block, index) => index >= next && annexHeading(block) !== undefined);
    const own = blocks.slice(next, end === -1 ? blocks.length : end);
    const words = title.map(({ label, running }) => `${label} ${running.text}`.trim()).join(" ");
    const isHead = isNamed || isHeading(heading);
    annexes.push({
      heading: isNamed ? match.heading : isHead ? heading.running.text : "",
      title: (isNamed ? match.rest : "") || words || null,
      blocks: isHead ? own : [heading, ...own],
      notes: (isHead ? [heading, ...title] : title).flatMap(({ running }) => running.notes),
    });
    at = end === -1 ? blocks.length : end;
  }
  return annexes;
}

/** Whether a block is the heading of an annex, and what else stands in it. */
function annexHeading(block: Block): { heading: string; rest: string } | undefined {
  if (block.is === "row" || block.label !== "" || block.goesOn) return undefined;
  const { text } = block.running;
  const match = text.length > 300 ? null : ANNEX.exec(text);
  if (match === null) return undefined;
  const rest = match.groups?.rest ?? "";
  if (rest !== "" && !isHeading(block)) return undefined;
  return { heading: text.slice(0, text.length - rest.length), rest: rest.trim() };
}

function isHeadingAt(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  return block !== undefined && isHeading(block) && annexHeading(block) === undefined;
}

/** The first heading beneath an annex's is its title; a second goes on with it where it is typed in the same style. */
function isTitle(blocks: readonly Block[], at: number, before: readonly Block[]): boolean {
  const block = blocks[at] as Block;
  if (block.label !== "") return false;
  const [first] = before;
  if (first === undefined) return true;
  return block.style === "H1" && first.style === "H1";
}
