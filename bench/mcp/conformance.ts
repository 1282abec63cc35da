/*
 * Runs the protocol's conformance suite, as it was frozen for each revision, against the tools for assistants, has two
 * clients that are not ours call each of them by each revision, and writes what came of it: `docs/mcp/conformance.md`. `npm run conformance` does the same; with an address behind it, against that.
 */
import { readFile, writeFile } from "node:fs/promises";
import { REVISIONS, type Revision } from "../../tests/mcp/client.ts";
import { type Check, isFault, runConformance } from "../../tests/mcp/conformance.ts";
import { serve } from "../../tests/mcp/serve.ts";
import { CALLS, callByClient, callByInspector, failedCalls } from "./calls.ts";
import { openServer } from "./serving.ts";

const [, , address] = process.argv;
const served = address === undefined ? await serve(await openServer()) : undefined;
const origin = address ?? served?.origin ?? "";
const suite = JSON.parse(
  await readFile(
    new URL("../../node_modules/@modelcontextprotocol/conformance/package.json", import.meta.url),
    "utf8",
  ),
) as { version: string };

let faults = 0;
const parts: string[] = [];
for (const revision of REVISIONS) {
  const checks = await runConformance(origin, revision);
  faults += checks.filter(isFault).length;
  parts.push(report(revision, checks));
}
const called = [
  ["`@modelcontextprotocol/client`", callByClient],
  ["`@modelcontextprotocol/inspector --cli`", callByInspector],
] as const;
const rows: string[] = [];
for (const [name, call] of called)
  for (const revision of REVISIONS) {
    const failed = await failedCalls((tool, given) => call(origin, revision, tool, given));
    faults += failed.length;
    const said = failed.length === 0 ? `all ${CALLS.length} tools answer` : failed.join(", ");
    rows.push(`| ${name} | ${revision} | ${said} |`);
  }
await served?.stop();

const page = `# Conformance

What the conformance suite of the Model Context Protocol (\`@modelcontextprotocol/conformance\` ${suite.version}) finds at
\`/mcp\`: all that each revision requires of a server (\`--requirements\`), frozen when it was published. \`npm run conformance\`
makes this page, and \`npm test\` runs the same.

The suite also calls tools, prompts and resources of its own, which a server for tests would have. They, and what a server may
leave out, aren’t offered here: no prompts, no resources, no completion, no logging, nothing that asks the reader back. Checks
that need them can’t be made; each is listed with the reason that the suite gives.

${parts.join("\n\n")}

## Clients

Two public clients, as they are on npm, list the tools and call each.

| client | revision | |
|---|---|---|
${rows.join("\n")}
`;
if (address === undefined) await writeFile(new URL("../../docs/mcp/conformance.md", import.meta.url), page);
console.log(page);
process.exitCode = faults === 0 ? 0 : 1;

function report(revision: Revision, checks: readonly Check[]): string {
  const scenarios = Map.groupBy(checks, ({ scenario }) => scenario);
  const of = (all: readonly Check[], status: Check["status"]) =>
    all.filter((check) => check.status === status);
  const rows = [...scenarios].map(([name, own]) => {
    const faulty = own.filter(isFault);
    const left = of(own, "FAILURE").filter((check) => !isFault(check));
    const reasons = [
      ...new Set([...faulty, ...left].map(({ errorMessage = "" }) => errorMessage.split(/[.;\n]/)[0])),
    ];
    return `| \`${name}\` | ${of(own, "SUCCESS").length} | ${faulty.length} | ${left.length} | ${reasons.join("; ").replaceAll("|", "\\|").slice(0, 160)} |`;
  });
  const all = { passed: of(checks, "SUCCESS").length, failed: checks.filter(isFault).length };
  return `## ${revision}

${all.passed} checks passed, ${all.failed} failed; ${of(checks, "FAILURE").length - all.failed} ask for what isn’t offered.

| scenario | passed | failed | not offered | why |
|---|---|---|---|---|
${rows.join("\n")}`;
}
