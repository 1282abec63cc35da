import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { CLIENT } from "../../scripts/build-client.ts";
import { dist } from "../../scripts/root.ts";

/*
 * The samples on the page "Tables and code", run as somebody would who pastes them, by the real programs: where one is not on
 * this machine, its samples are left out, and that is said.
 */

const origin = inject("workerOrigin");
const text = (await readFile("src/site/build/docs/tables.md", "utf8")).replace(/\bORIGIN\b/g, origin);
const SAMPLES = [...text.matchAll(/^```(copy (?:python|r|js) \w+|curl)[^\n]*\n(.*?)^```$/gms)].map(
  ([, kind = "", code = ""]) => {
    const [language = "", task = ""] = kind.replace("copy ", "").split(" ");
    return { language, task, code };
  },
);

/** What runs a sample, by its language: the program, and the words before the file. */
const PROGRAMS: Readonly<Record<string, { program: string; ending: string }>> = {
  python: { program: "python3", ending: "py" },
  r: { program: "Rscript", ending: "R" },
  js: { program: process.execPath, ending: "mjs" },
  curl: { program: "curl", ending: "sh" },
};
const isThere = (program: string) =>
  existsSync(program) ||
  (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
const missing = Object.values(PROGRAMS).filter(({ program }) => !isThere(program));
for (const { program } of missing)
  console.warn(`\nsamples: NONE OF ${program} IS RUN: it is not on this machine\n`);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samples-"));
  await mkdir(join(folder, "node_modules"));
  await symlink(join(dist, "npm", CLIENT), join(folder, "node_modules", CLIENT));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  status: number | null;
  said: string;
  lines: string[];
}

/** Runs a sample, and tells what it printed. */
async function runSample(language: string, task: string): Promise<Ran> {
  const sample = SAMPLES.find((one) => one.language === language && one.task === task);
  const run = PROGRAMS[language];
  if (sample === undefined || run === undefined)
    throw new Error(`the page has no sample ${task} in ${language}`);
  const file = join(folder, `${task}.${run.ending}`);
  await writeFile(file, sample.code);
  return runProgram(run.program, [file]);
}

function runProgram(program: string, words: readonly string[]): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(program, words, { cwd: folder, env: { ...process.env, LC_ALL: "C.UTF-8" } });
    let out = "";
    let said = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.on("error", fail);
    child.on("close", (status) => done({ status, said, lines: out.trimEnd().split(/\r?\n/) }));
  });
}

const dataOf = async (path: string) => {
  const answer = await fetch(`${origin}${path}`);
  return (await answer.json()) as {
    total: number;
    data: { id: string; qualifiers: { text: string }[]; citation: { url: string } }[];
  };
};
const languagesOf = (task: string) =>
  Object.entries(PROGRAMS)
    .filter(([language]) => SAMPLES.some((one) => one.language === language && one.task === task))
    .filter(([, { program }]) => isThere(program))
    .map(([language]) => language);

describe.concurrent("the samples of the documentation", () => {
  it("are in each of the languages that the page names", () => {
    expect(new Set(SAMPLES.map(({ language }) => language))).toEqual(new Set(Object.keys(PROGRAMS)));
  });

  it.each(languagesOf("table"))("in %s read a table to its last letter", async (language) => {
    const { total, data } = await dataOf("/v1/s-32-1/commitments?theme=beneficial-ownership&limit=100");
    const { status, said, lines } = await runSample(language, "table");
    expect({ status, said }).toEqual({ status: 0, said: "" });
    expect(lines).toEqual([
      String(total),
      ...data.map(({ id, qualifiers, citation }) =>
        [id, qualifiers.map((one) => one.text).join("; "), citation.url].join("\t"),
      ),
    ]);
  });

  it.each(languagesOf("pages"))("in %s go through all pages of a list", async (language) => {
    const { total } = await dataOf("/v1/s-32-1/acts?kind=call&limit=1");
    const { data } = await dataOf(`/v1/s-32-1/acts?kind=call&limit=1&cursor=${total - 1}`);
    const { status, said, lines } = await runSample(language, "pages");
    expect({ status, said, lines }).toEqual({ status: 0, said: "", lines: [`${total} ${data[0]?.id}`] });
  });

  it.each(languagesOf("verify"))(
    "in %s check a quotation, and say what is wrong with an address",
    async (language) => {
      const { status, said, lines } = await runSample(language, "verify");
      expect(lines).toEqual([expect.stringMatching(/^altered We will strive to provide a safe/)]);
      expect(status).toBe(1);
      expect(said.trim()).toMatch(/^not-found: .*87.*; did you mean 86\?$/);
    },
  );

  it.each(languagesOf("join"))("in %s join two tables by their keys, and lose no row", async (language) => {
    const { total } = await dataOf("/v1/s-32-1/acts?limit=1");
    const { status, lines } = await runSample(language, "join");
    expect(status).toBe(0);
    expect(lines.slice(0, 2)).toEqual([String(total), String(total)]);
    expect(lines.join("\n")).toMatch(/operative preamble\n\s+call/);
  });

  it.runIf(isThere("curl"))("for curl are answered", async () => {
    for (const { code } of SAMPLES.filter(({ language }) => language === "curl")) {
      const { status, said } = await runProgram("sh", [
        "-c",
        code.replace(/^curl/, "curl --fail --silent --show-error"),
      ]);
      expect({ code, status, said }).toEqual({ code, status: 0, said: "" });
    }
  });
});
