import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../../scripts/root.ts";
import { compileCorpus } from "../../../src/corpus/compile.ts";
import type { CorpusDocument } from "../../../src/model/corpus.ts";
import { akn } from "../importing/invented.ts";
import { openWorkspace, prepareWorkspaces } from "../importing/workspace.ts";

prepareWorkspaces();

/** A library with one resolution in two languages, whose verbs but one are known. */
async function library() {
  const workspace = await openWorkspace();
  const operative: [string, string][] = [
    ["1.", "<i>Decides</i> to keep the lanterns lit;"],
    ["2.", "<i>Also requests</i> the keepers of the harbour to count them;"],
    ["3.", "<i>Bedecks</i> the harbour with flowers."],
  ];
  await workspace.put("some/en.xml", akn({ operative }));
  await workspace.put(
    "some/fr.xml",
    akn({ operative, language: "fra", preamble: ["<i>Rappelant</i> le port de mer,"] }),
  );
  await workspace.import(["some"]);
  return workspace;
}

it("an imported resolution does what its opening verbs say, marked as derived, in the language whose verbs are known", async () => {
  const workspace = await library();
  const { imported } = await compileCorpus(join(root, "data"), { library: workspace.library.path });
  const documents: CorpusDocument[] = [];
  for await (const document of imported ?? []) documents.push(document);
  expect(documents.map(({ entry }) => [entry.id, entry.counts.acts])).toEqual([["a-res-99-1", 3]]);
  const acts = (language: string) =>
    (documents[0]?.texts[language] ?? []).flatMap(({ sentences }) => sentences.flatMap((one) => one.acts));
  expect(acts("en").map(({ id, kind, verb, derived }) => [id, kind, verb, derived])).toEqual([
    ["preamble-1.1a", "recognition", "recall", true],
    ["1.1a", "decision", "decide", true],
    ["2.1a", "call", "request", true],
  ]);
  expect(acts("fr")).toEqual([]);
});

it("the corpus command lists the openings whose verbs are not known", async () => {
  const workspace = await library();
  const command = ["src/corpus/cli.ts", "--library", workspace.library.path];
  const printed = execFileSync(join(root, "node_modules/.bin/node"), command, {
    cwd: root,
    encoding: "utf8",
  });
  expect(printed).toMatch(/^acts derived +3$/m);
  expect(printed).toMatch(/^ {2}Bedecks +1$/m);
});
