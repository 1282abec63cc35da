import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { type Change, type SmallData, writeSmallData } from "./small-data.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let data: SmallData | undefined;
afterEach(async () => {
  await data?.remove();
  data = undefined;
});

/** Runs the command as a person would, in the repository's root. */
function run(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const command = ["src/corpus/cli.ts", ...words];
    execFile(`${ROOT}/node_modules/.bin/node`, command, { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

async function runOn(changes: readonly Change[]) {
  data = await writeSmallData(changes);
  return run("--data", data.folder);
}

describe("the corpus command", () => {
  it("prints what the data holds", async () => {
    const { code, stdout, stderr } = await runOn([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const row of [
      /^paragraphs +100$/m,
      /^sentences +184$/m,
      /^ {2}with acts +4$/m,
      /^ {2}with nothing to annotate +180$/m,
      /^references +4$/m,
      /^words covered by acts +\d\.\d %$/m,
      /^acts +commitment +call +recognition +all$/m,
      /^preamble +0 +1 +1 +2$/m,
      /^criminalization-and-law-enforcement +2 +0 +0 +2$/m,
      /^all +6 +1 +1 +8$/m,
      /^scope +2$/m,
    ]) {
      expect(stdout).toMatch(row);
    }
  });

  it("prints each mistake to the error output, and last how many there are", async () => {
    const file = "acts/preamble.yaml";
    const { code, stdout, stderr } = await runOn([
      { file, from: "[all-states]", to: "[all-nations]" },
      { file, from: "kind: call", to: "kind: call # a comment" },
      { file, from: "consideration: consider", to: "consideration: think about" },
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    const lines = stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /acts\/preamble\.yaml:12: no actor has the id "all-nations"; expected .+"all-states"$/,
    );
    expect(lines[1]).toMatch(
      /acts\/preamble\.yaml:21: "think about" is not in sentence preamble-4\.1; expected /,
    );
    expect(lines[2]).toBe("2 errors");
  });

  it("explains itself", async () => {
    const { code, stdout } = await run("--help");
    expect(code).toBe(0);
    expect(stdout).toContain("usage: npm run corpus");
  });

  it.each([
    ["an option that it does not know", ["--dat", "x"], "Unknown option '--dat'"],
    ["a word that it did not ask for", ["data"], "Unexpected argument 'data'"],
    ["a folder that is not there", ["--data", "/nowhere"], '"/nowhere" is not a folder'],
  ])("refuses %s", async (_, words, says) => {
    const { code, stdout, stderr } = await run(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).toContain("usage:");
  });
});
