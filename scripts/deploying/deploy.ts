import type { ServedVersion, Versions } from "./served-versions.ts";
import { type Outcome, type Say, type Step, takeSteps } from "./steps.ts";

/** What a deployment is made of: each does one thing, and throws where it can't. */
export interface Deployment {
  /** Whether data and types are sound. */
  check(): Promise<void>;
  build(): Promise<void>;
  /** Runs what was built on this machine, and asks it what readers ask. */
  rehearse(): Promise<void>;
  /** The release that readers get; null where none was published. */
  pointer(): Promise<string | null>;
  /** Publishes the release, verifies it, and makes its index. */
  publish(): Promise<void>;
  /** Has readers get an earlier release again. */
  rollBack(release: string): Promise<void>;
  versions: Versions;
  /**
   * Uploads the Worker and has it answer.
   *
   * @returns the addresses at which it does
   */
  upload(): Promise<string[]>;
  /**
   * Asks what was deployed what readers ask.
   *
   * @returns what is wrong
   */
  smoke(origin: string, release: string): Promise<string[]>;
  /** The address at which it is asked; without it, one at which it was deployed. */
  origin?: string | undefined;
}

/**
 * Deploys: checks, builds, rehearses, publishes the release, uploads the Worker, and asks it. Where that fails, readers get
 * the release and the Worker that they had.
 */
export async function deploy(
  deployment: Deployment,
  say: Say,
  interrupted?: () => boolean,
): Promise<Outcome> {
  let before: { release: string | null; versions: ServedVersion[] } = { release: null, versions: [] };
  let origins: string[] = [];
  const steps: Step[] = [
    { name: "types and data are checked", run: () => deployment.check() },
    {
      name: "what readers have now is looked at",
      async run() {
        before = { release: await deployment.pointer(), versions: await deployment.versions.served() };
        say(`readers have ${inWords(before)}`);
      },
    },
    { name: "all is built", run: () => deployment.build() },
    { name: "what was built is run here, and asked what readers ask", run: () => deployment.rehearse() },
    {
      name: "the release is published, verified and indexed",
      run: () => deployment.publish(),
      async undo() {
        const now = await deployment.pointer();
        if (now === before.release) return "readers still have the release that they had";
        if (before.release === null)
          return `readers keep release ${now}: there was none before. It stands whole`;
        await deployment.rollBack(before.release);
        return `readers have release ${before.release} again`;
      },
    },
    {
      name: "the Worker is uploaded",
      async run() {
        origins = await deployment.upload();
      },
      async undo() {
        const now = await deployment.versions.served();
        if (isSame(now, before.versions)) return "the Worker that answers is the one that did";
        if (before.versions.length === 0)
          return "the Worker stays: there was none before. `npx wrangler delete` takes it away";
        await deployment.versions.serve(before.versions, "back, since a deployment failed");
        return `the Worker answers in version ${namesOf(before.versions)} again`;
      },
    },
    {
      name: "it is asked what readers ask",
      async run() {
        const origin = deployment.origin ?? origins.find((one) => /^https?:\/\//.test(one));
        if (origin === undefined)
          throw new Error("nobody says where it answers: set PUBLIC_ORIGIN in wrangler.toml, or give --url");
        const release = await deployment.pointer();
        const faults = await deployment.smoke(origin, release ?? "");
        if (faults.length > 0) throw new Error(`${origin} is not as it should be:\n  ${faults.join("\n  ")}`);
        say(`${origin} answers with release ${release}`);
      },
    },
  ];
  return takeSteps(steps, say, interrupted);
}

/** What a deployment would do, and whether it could: nothing is written. */
export async function deployDry(
  deployment: Pick<Deployment, "check" | "build" | "rehearse" | "pointer" | "versions"> & {
    /** What publishing would write, and what uploading would, each in a sentence. */
    wouldPublish(): Promise<string>;
    wouldUpload(): Promise<string>;
  },
  say: Say,
): Promise<boolean> {
  let isSound = true;
  // What stands alone is told, whatever went wrong before it.
  const steps: [name: string, run: () => Promise<unknown>][] = [
    ["types and data are checked", () => deployment.check()],
    ["all is built", () => deployment.build()],
    ["what was built is run here, and asked what readers ask", () => deployment.rehearse()],
    [
      "the account is looked at",
      async () =>
        `readers have ${inWords({ release: await deployment.pointer(), versions: await deployment.versions.served() })}`,
    ],
    ["what would be published", () => deployment.wouldPublish()],
    ["what would be uploaded", () => deployment.wouldUpload()],
  ];
  for (const [name, run] of steps) {
    try {
      const said = (await run()) ?? "well";
      say(`${name}: ${said}`);
    } catch (error) {
      isSound = false;
      say(`${name}: a deployment would stop here: ${error instanceof Error ? error.message : error}`);
    }
  }
  return isSound;
}

function inWords({
  release,
  versions,
}: {
  release: string | null;
  versions: readonly ServedVersion[];
}): string {
  const worker = versions.length === 0 ? "no Worker" : `the Worker in version ${namesOf(versions)}`;
  return `${release === null ? "no release" : `release ${release}`}, and ${worker}`;
}

function namesOf(versions: readonly ServedVersion[]): string {
  return versions
    .map(({ version_id, percentage }) =>
      percentage === 100 ? version_id : `${version_id} (${percentage} %)`,
    )
    .join(" and ");
}

function isSame(one: readonly ServedVersion[], other: readonly ServedVersion[]): boolean {
  return namesOf(one) === namesOf(other);
}
