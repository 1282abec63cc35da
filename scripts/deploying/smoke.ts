import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { CorpusEntry, CorpusParagraph } from "../../src/model/corpus.ts";
import type { Release } from "../../src/model/release.ts";
import { documentPart, documentsAmong, textPart } from "../../src/model/release-parts.ts";

/** What is to be served where something was deployed. */
export interface Expected {
  /** The release that readers are to get. */
  release: string;
  /** Paragraphs with their words, of each annotated document and each of its languages. */
  samples: readonly Sample[];
  /** The script that pages of other people's load, as it was built. */
  script: string;
}

interface Sample {
  document: string;
  language: string;
  address: string;
  text: string;
}

/** The first, the middle and the last paragraph of each text in a release that is in memory. */
export function samplesOf({ parts }: Pick<Release, "parts">): Sample[] {
  return documentsAmong(Object.keys(parts)).flatMap((document) => {
    const { id, languages } = JSON.parse(parts[documentPart(document)] ?? "") as CorpusEntry;
    return languages.flatMap((language) => {
      const paragraphs = JSON.parse(parts[textPart(id, language)] ?? "[]") as CorpusParagraph[];
      const some = [paragraphs[0], paragraphs[Math.floor(paragraphs.length / 2)], paragraphs.at(-1)];
      return [...new Set(some)].flatMap((paragraph) =>
        paragraph === undefined
          ? []
          : [{ document: id, language, address: paragraph.id, text: paragraph.text }],
      );
    });
  });
}

/** How patient a test is: what was deployed takes a while to be everywhere. */
export interface Patience {
  forMs: number;
  everyMs: number;
}

const ONE_ANSWER_MS = 15_000;

/**
 * Asks a deployment what its readers ask, again until all is well.
 *
 * @returns what is wrong at the last look; empty where nothing is
 */
export async function smokeTest(
  origin: string,
  expected: Expected,
  { forMs, everyMs }: Patience,
): Promise<string[]> {
  const until = Date.now() + forMs;
  for (;;) {
    const faults = await look(origin, expected);
    if (faults.length === 0 || Date.now() + everyMs > until) return faults;
    await pause(everyMs);
  }
}

async function look(origin: string, { release, samples, script }: Expected): Promise<string[]> {
  const faults: string[] = [];
  const check = async (
    path: string,
    wrong: (answer: Response) => Promise<string | undefined>,
    init: RequestInit = {},
  ) => {
    try {
      const answer = await fetch(`${origin}${path}`, { ...init, signal: AbortSignal.timeout(ONE_ANSWER_MS) });
      const fault = await wrong(answer);
      if (fault !== undefined) faults.push(`${path}: ${fault}`);
    } catch (error) {
      faults.push(`${path}: no answer that can be read: ${(error as Error).message}`);
    }
  };
  await check("/healthz", async (answer) => {
    const said = (await answer.json()) as { status?: string; release?: string };
    if (said.status !== "ok") return `the status is ${said.status}`;
    return said.release === release ? undefined : `readers get release ${said.release}, not ${release}`;
  });
  for (const { document, language, address, text } of samples) {
    await check(`/v1/${document}/paragraphs/${address}?lang=${language}`, async (answer) => {
      const said = (await answer.json()) as { text?: string };
      return answer.status === 200 && said.text === text
        ? undefined
        : `${answer.status}, and other words than its own`;
    });
  }
  const [sample] = samples;
  if (sample !== undefined) {
    const judged = {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ quote: sample.text }),
    };
    await check(
      `/v1/${sample.document}/verify?lang=${sample.language}`,
      async (answer) => {
        const { verdict } = (await answer.json()) as { verdict?: string };
        return verdict === "exact" ? undefined : `a true quotation is ${verdict}`;
      },
      judged,
    );
    for (const path of [
      "/",
      `/${sample.document}/${sample.address}`,
      `/embed/${sample.document}/${sample.address}`,
    ])
      await check(path, isPage, { headers: { Accept: "text/html" } });
  }
  await check("/widgets/v1.js", async (answer) => {
    const said = sha256(await answer.text());
    return said === sha256(script) ? undefined : "it is not the script that was built";
  });
  await check("/openapi.json", async (answer) =>
    answer.status === 200 && "openapi" in ((await answer.json()) as object) ? undefined : `${answer.status}`,
  );
  await check("/v1/not-there", async (answer) =>
    answer.headers.get("Content-Type") === "application/problem+json"
      ? undefined
      : `${answer.status}, and no problem`,
  );
  return faults;
}

async function isPage(answer: Response): Promise<string | undefined> {
  const isHtml = answer.headers.get("Content-Type")?.startsWith("text/html") ?? false;
  if (answer.status !== 200 || !isHtml) return `${answer.status}, and no page`;
  if (!answer.headers.has("Content-Security-Policy")) return "it has no Content-Security-Policy";
  return (await answer.text()).includes("</html>") ? undefined : "the page has no end";
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
