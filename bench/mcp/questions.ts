/*
 * Has ten questions answered by the tools for assistants, as their instructions say, and writes how that went:
 * `docs/mcp/ten-questions.md`.
 */
import { writeFile } from "node:fs/promises";
import { connect } from "../../tests/mcp/client.ts";
import type { Answered } from "../../tests/mcp/ten-questions.ts";
import { answerTen } from "../../tests/mcp/ten-questions.ts";
import { openServer } from "./serving.ts";

const app = await openServer();
const answered = await answerTen(await connect(app));
const verdicts = answered.flatMap((one) => one.verdicts);
const exact = verdicts.filter(({ verdict }) => verdict === "exact").length;

function written({ question, calls, answer, verdicts }: Answered, index: number): string {
  const asked = calls.map(({ tool, given, text }) => {
    const shown = JSON.stringify(given);
    return `\`${tool}\` \`${shown.length > 300 ? `${shown.slice(0, 299)}…` : shown}\`\n\n\`\`\`text\n${shorten(text)}\n\`\`\``;
  });
  const counted =
    verdicts.length === 0
      ? "It has no quotation."
      : `Its quotations: ${verdicts.map(({ verdict, address }) => `${address} ${verdict}`).join(", ")}.`;
  return `## ${index + 1}. ${question}\n\n${asked.join("\n\n")}\n\nThe answer:\n\n${answer.replace(/^/gm, "> ")}\n\n${counted}`;
}

/** What a tool said, as far as a reader of the transcript wants it. */
function shorten(text: string): string {
  const lines = text.split("\n");
  return lines.length > 14 ? [...lines.slice(0, 13), `… ${lines.length - 13} lines more`].join("\n") : text;
}

const page = `# Ten questions

How an assistant answers that does as the instructions of \`/mcp\` say: it finds, reads, quotes the words that a tool returned,
and verifies them before it shows them. No model takes part: the calls and the words around the quotations are written in
\`tests/mcp/ten-questions.ts\`, and each word in “these marks” is one that a tool returned. \`node bench/mcp/questions.ts\` makes
this page, by the client of the protocol’s own SDK; a test asks the same questions.

Of ${verdicts.length} quotations in the ten answers, ${exact} verify as exact.

${answered.map(written).join("\n\n")}
`;
await writeFile(new URL("../../docs/mcp/ten-questions.md", import.meta.url), page);
console.log(`${exact} of ${verdicts.length} quotations verify as exact`);
process.exitCode = exact === verdicts.length ? 0 : 1;
