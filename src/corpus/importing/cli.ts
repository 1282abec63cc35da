import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DataErrors } from "../data-error.ts";
import { LibraryFolder, libraryPath } from "../library/library-folder.ts";
import { readStates } from "../states.ts";
import { shownPath } from "../yaml-file.ts";
import { compareLanguages } from "./compare-languages.ts";
import { completeness, completenessTable } from "./completeness.ts";
import { download, forgetDownload } from "./download.ts";
import { type Input, importFiles, LibraryError } from "./import-files.ts";
import { type Progress, tellProgress } from "./progress.ts";
import { readerVersion, startReaders } from "./readers.ts";
import { Refused } from "./refused.ts";
import type { Report } from "./report.ts";
import { readUnArchives } from "./un-archives.ts";
import { fullReport, shortReport } from "./write-report.ts";

const USAGE = `usage: npm run import -- WHAT…
       npm run import -- --un ga|sc|hrc

  Reads resolutions as the United Nations publishes them in XML (AKN4UN), and what its data_extract says of them, into
  library/, which npm start and npm run release then serve. The source is the United Nations; read its terms in
  README.md first.

  WHAT           a file, a folder, an archive (.zip, .tar.gz, .tgz, .tar, with archives in it), or an http(s) address of one
  --un NAME      the United Nations' public archive of the General Assembly (ga), the Security Council (sc) or the Human
                 Rights Council (hrc); data/un-archives.yaml has the addresses. Several: --un ga --un sc
  --library DIR  another folder than library/
  --archives F   another file than data/un-archives.yaml
  --cache DIR    where downloads and the report are kept (default: .cache/import)
  --help         this

  exit code      0 all was read, 1 something could not be read (the rest was), 2 the command cannot be understood`;

const root = fileURLToPath(new URL("../../../", import.meta.url)).replace(/\/$/, "");

/** A command line that cannot be understood; exit code 2. */
class UsageError extends Error {}

async function main(words: string[]): Promise<void> {
  const { values, positionals } = parse(words);
  if (values.help) return console.log(USAGE);
  const {
    library: folder = libraryPath(root) ?? `${root}/library`,
    cache = `${root}/.cache/import`,
    archives = `${root}/data/un-archives.yaml`,
  } = values;
  const addresses = [...positionals, ...(await archivesOf(values.un ?? [], archives))];
  if (addresses.length === 0) throw new UsageError("nothing to import");
  for (const one of addresses) {
    if (!isAddress(one) && !existsSync(one)) throw new UsageError(`"${one}" is not there`);
  }
  const progress = tellProgress();
  const library = new LibraryFolder(folder);
  const readers = startReaders();
  try {
    const { inputs, refused, downloads } = await fetchAll(addresses, cache, progress);
    const report = await importFiles(inputs, {
      ...{ library, readers, reader: await readerVersion() },
      states: await readStates(`${root}/data/vocabulary`),
      expect: progress.expect,
      onFile: progress.done,
    });
    progress.stop();
    for (const failure of refused) report.refuse(failure);
    await forgetBroken(downloads, report);
    const notServed = await tell(report, library, cache);
    if (report.refused.length + notServed > 0) process.exitCode = 1;
  } finally {
    progress.stop();
    await readers.close();
  }
}

/** Prints what was read, and writes the rest of it into a file. How much was read and cannot be served. */
async function tell(report: Report, library: LibraryFolder, cache: string): Promise<number> {
  const data = `${root}/data`;
  const languages = await compareLanguages(library, [...report.documents].sort(), data);
  const table = await completeness(library, data);
  const file = resolve(cache, "report.txt");
  await mkdir(cache, { recursive: true });
  await writeFile(file, fullReport(report, languages, table));
  console.log(shortReport(report, languages, shownPath(file)));
  console.log(`\n${completenessTable(table)}`);
  return languages.undated.length + languages.apart.length;
}

interface Fetched {
  inputs: Input[];
  refused: Refused[];
  /** By what messages call it, where a download lies. */
  downloads: Map<string, string>;
}

async function fetchAll(addresses: readonly string[], folder: string, progress: Progress): Promise<Fetched> {
  const fetched: Fetched = { inputs: [], refused: [], downloads: new Map() };
  for (const address of addresses) {
    if (!isAddress(address)) fetched.inputs.push({ path: resolve(address), name: address });
    else {
      try {
        const { path } = await download(address, { folder, onBytes: progress.bytes });
        fetched.inputs.push({ path, name: address });
        fetched.downloads.set(address, path);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        fetched.refused.push(error);
      } finally {
        progress.stop();
      }
    }
  }
  return fetched;
}

/** A download that turned out to be no archive is not kept: the next run is to have it anew. */
async function forgetBroken(downloads: Fetched["downloads"], report: Report): Promise<void> {
  for (const { file } of report.refused) {
    const path = downloads.get(file);
    if (path !== undefined) await forgetDownload(path);
  }
}

async function archivesOf(names: readonly string[], file: string): Promise<string[]> {
  if (names.length === 0) return [];
  const archives = await readUnArchives(file);
  return names.map((name) => {
    const archive = Object.hasOwn(archives, name) ? archives[name]?.archive : undefined;
    if (archive !== undefined) return archive;
    throw new UsageError(`--un has no "${name}"; it has ${Object.keys(archives).join(", ")}`);
  });
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        un: { type: "string", multiple: true },
        library: { type: "string" },
        archives: { type: "string" },
        cache: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) {
    console.error(`import: ${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const known = error instanceof LibraryError || error instanceof DataErrors || error instanceof Refused;
  console.error(known ? `import: ${error.message}` : error);
  process.exitCode = 1;
});
