import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ArchiveServer, startArchiveServer } from "./archive-server.ts";
import { tarGz, zip } from "./archives.ts";
import { akn, dataRow, IN_FRENCH } from "./invented.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

let folder: string;
let server: ArchiveServer | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "import-cli-"));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

/** Runs the command as a person would, in the repository's root. */
function run(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const places = ["--library", join(folder, "library"), "--cache", join(folder, "cache")];
    const command = ["src/corpus/importing/cli.ts", ...words, ...places];
    execFile(`${ROOT}/node_modules/.bin/node`, command, { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

describe("the import command", () => {
  it("says what was read, what is odd, what is missing, and exits non-zero for a bad file", async () => {
    const given = join(folder, "given.zip");
    const files = {
      "one.xml": akn(),
      "fr.xml": akn({ ...IN_FRENCH, operative: IN_FRENCH.operative?.slice(0, 1) ?? [] }),
    };
    const states = { MS_in_favour: ["FIJI", "PERU"], MS_against: ["NAURU"] };
    const later = { ...states, symbol: "A/RES/99/2", adoption_date: "2044-12-01 00:00:00" };
    const rows = [dataRow(states), dataRow(later)].join("\n");
    await writeFile(given, zip({ ...files, "bad.xml": "<broken", "data_extract/99.json": rows }));
    const { code, stdout } = await run(given);
    expect(code).toBe(1);
    for (const line of [
      /^texts: 2 new$/m,
      /^data: 2 new$/m,
      /^not taken \(1\):\n {2}.+given\.zip › bad\.xml: /m,
      /^looked odd, and was read \(1\):\n {2}.+ › data_extract\/99\.json: A\/RES\/99\/2: .+ is written/m,
      /^1 document in several languages: 66\.67 % of 3 paragraphs .+; 1 text differs:\n {2}A\/RES\/99\/1 \(fr\) lacks 2 /m,
      /^ +listed +here +missing +en +fr +not listed$/m,
      /^General Assembly 99 +2 +1 +1 +1 +1 +0$/m,
    ]) {
      expect(stdout).toMatch(line);
    }
    expect(await readFile(join(folder, "cache/report.txt"), "utf8")).toContain("A/RES/99/2");
  });

  it("takes the archive that a name stands for in one file, and asks only whether it has changed", async () => {
    server = await startArchiveServer(await tarGz({ "GAresolutions-main/99/English/one.xml": akn() }));
    const archives = join(folder, "archives.yaml");
    await writeFile(archives, `ga:\n  name: General Assembly\n  archive: ${server.address}\n`);
    const first = await run("--un", "ga", "--archives", archives);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining("texts: 1 new") });
    const again = await run("--un", "ga", "--archives", archives);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining("nothing new") });
    expect(server.answers.map(({ status }) => status)).toEqual([200, 304]);
  });

  it("keeps no download that turned out to be no archive, and imports nothing of it", async () => {
    server = await startArchiveServer((await tarGz({ "one.xml": akn() })).subarray(0, 300));
    const { code, stdout } = await run(server.address);
    expect(code).toBe(1);
    expect(stdout).toMatch(/archive\.tar\.gz: not a whole tar\.gz archive/);
    expect(await readdir(join(folder, "cache"))).toEqual(["report.txt"]);
    expect((await readdir(join(folder, "library"))).filter((name) => !name.startsWith("."))).toEqual([]);
  });

  it("says so of an address that has nothing, and reads the rest", async () => {
    server = await startArchiveServer(Buffer.alloc(0), { fails: { status: 404, times: 1 } });
    await writeFile(join(folder, "one.xml"), akn());
    const { code, stdout } = await run(server.address, join(folder, "one.xml"));
    expect(code).toBe(1);
    expect(stdout).toMatch(/texts: 1 new[\s\S]+the server answers 404/);
  });

  it.each([
    ["explains itself", ["--help"], 0, /usage: npm run import/],
    ["names a file that is not there", ["/nowhere/one.xml"], 2, /"\/nowhere\/one\.xml" is not there/],
    ["names the archives that there are", ["--un", "ecosoc"], 2, /"ecosoc"; it has ga, sc, hrc/],
  ] as const)("%s", async (_, words, wanted, says) => {
    const { code, stdout, stderr } = await run(...words);
    expect(code).toBe(wanted);
    expect(stdout + stderr).toMatch(says);
  });

  it("says in a line that the library cannot be written", async () => {
    await writeFile(join(folder, "one.xml"), akn());
    await writeFile(join(folder, "library"), "");
    const { code, stderr } = await run(join(folder, "one.xml"));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^import: the library \(.+\) cannot be written: .+\n$/);
  });
});
