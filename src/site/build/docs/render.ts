import { Marked, type Tokens } from "marked";
import { escapeHtml } from "../../../quote/cite.ts";

/** What the API answers to a request of the documentation's. */
export type AnswerTo = (address: string, accept?: string) => Promise<{ status: number; body: unknown }>;

/** A page's prose as HTML, and its first heading. */
export interface Prose {
  title: string;
  html: string;
}

/** A code block of the documentation, once its answer is there. */
type Sample = Tokens.Code & { status?: number; answer?: string };

/**
 * Renders a page of the documentation. Its code blocks say by the words behind the three ticks what they are: `curl` is a
 * request to copy; with `answer` the API's true answer stands below it, and with a number that is its status. `copy` is
 * anything else to copy.
 *
 * @param markdown with the public origin's stand-in put in
 */
export async function renderProse(markdown: string, answerTo: AnswerTo): Promise<Prose> {
  let title = "";
  let heading = "";
  const marked = new Marked({
    async: true,
    gfm: true,
    async walkTokens(token) {
      if (token.type === "code") await addAnswer(token as Sample, answerTo);
    },
    renderer: {
      heading({ tokens, depth, text }) {
        heading = plain(text);
        if (depth === 1) title = heading;
        return `<h${depth} id="${slugOf(heading)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      code: (token) => sampleOf(token as Sample),
      table(token) {
        const inside = ({ tokens }: Tokens.TableCell) => this.parser.parseInline(tokens);
        const head = `<tr>${token.header.map((cell) => `<th scope="col">${inside(cell)}</th>`).join("")}</tr>\n`;
        // Narrow windows show a row as a block: a cell that is one of several beneath the first says what it is.
        const label = (column: number) =>
          column > 0 && token.header.length > 2
            ? ` data-label="${escapeHtml((token.header[column]?.text ?? "").replaceAll("`", ""))}"`
            : "";
        const rows = token.rows
          .map((row) => row.map((cell, column) => `<td${label(column)}>${inside(cell)}</td>`).join(""))
          .map((cells) => `<tr>${cells}</tr>\n`)
          .join("");
        return `<div class="reference" tabindex="0" role="group" aria-label="Table: ${escapeHtml(heading)}"><table><thead>${head}</thead><tbody>${rows}</tbody></table></div>\n`;
      },
    },
  });
  const html = await marked.parse(markdown);
  return { title, html };
}

async function addAnswer(sample: Sample, answerTo: AnswerTo): Promise<void> {
  const [kind, ...flags] = (sample.lang ?? "").split(" ");
  if (kind !== "curl") return;
  sample.status = Number(flags.find((flag) => /^\d{3}$/.test(flag)) ?? 200);
  if (!flags.includes("answer")) return;
  const address = /'(https?:[^']+)'/.exec(sample.text)?.[1] ?? "";
  const accept = /-H 'Accept: ([^']+)'/.exec(sample.text)?.[1];
  const { status, body } = await answerTo(address, accept);
  if (status !== sample.status)
    throw new Error(`the documentation expects ${sample.status} of ${address}, which answers ${status}`);
  sample.answer = typeof body === "string" ? body.trimEnd() : JSON.stringify(body, null, 2);
}

function sampleOf({ lang = "", text, status = 200, answer }: Sample): string {
  const [kind] = lang.split(" ");
  const code = `<code>${escapeHtml(text)}</code>`;
  if (kind === "curl") {
    const request = `<pre tabindex="0" data-copy="Copy request" data-status="${status}">${code}</pre>`;
    const shown =
      answer === undefined
        ? ""
        : `\n<pre tabindex="0" class="answer"><code>${escapeHtml(answer)}</code></pre>`;
    return `<div class="sample">${request}${shown}</div>\n`;
  }
  const copy = kind === "copy" ? ' data-copy="Copy"' : "";
  return `<div class="sample"><pre tabindex="0"${copy}>${code}</pre></div>\n`;
}

/** A heading's words without markup. */
function plain(text: string): string {
  return text.replace(/[`*_]/g, "");
}

/** What a heading is called in an address. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
