import { beforeEach, describe, expect, it } from "vitest";
import { type Deployment, deploy, deployDry } from "../../../scripts/deploying/deploy.ts";
import type { ServedVersion } from "../../../scripts/deploying/served-versions.ts";

/** An account of nobody's: what readers have, and what was done. */
let release: string | null;
let versions: ServedVersion[];
let done: string[];
let lines: string[];
const say = (line: string) => void lines.push(line);

beforeEach(() => {
  release = "old";
  versions = [{ version_id: "v1", percentage: 100 }];
  done = [];
  lines = [];
});

const FIRST = { release: null, versions: [] };

/** @param more what goes otherwise than well */
function deployment(more: Partial<Deployment> = {}): Deployment {
  const note = (what: string) => async () => void done.push(what);
  return {
    check: note("check"),
    build: note("build"),
    rehearse: note("rehearse"),
    pointer: async () => release,
    async publish() {
      done.push("publish");
      release = "new";
    },
    async rollBack(to) {
      release = to;
    },
    versions: {
      served: async () => versions,
      async serve(those) {
        versions = [...those];
      },
    },
    async upload() {
      done.push("upload");
      versions = [{ version_id: "v2", percentage: 100 }];
      return ["https://worker.example"];
    },
    smoke: async () => [],
    ...more,
  };
}

const fails = (after?: () => void) => async () => {
  after?.();
  throw new Error("no");
};

describe("a deployment", () => {
  it("checks, builds and rehearses before anything is written, and publishes before it uploads", async () => {
    expect(await deploy(deployment(), say)).toBe("done");
    expect(done).toEqual(["check", "build", "rehearse", "publish", "upload"]);
    expect({ release, versions }).toEqual({
      release: "new",
      versions: [{ version_id: "v2", percentage: 100 }],
    });
  });

  it("is asked at the address where it was deployed, or at the one that is given", async () => {
    const asked: string[] = [];
    const smoke = async (origin: string, expected: string) => {
      asked.push(`${origin} ${expected}`);
      return [];
    };
    await deploy(deployment({ smoke }), say);
    await deploy(deployment({ smoke, origin: "https://commitment.example" }), say);
    expect(asked).toEqual(["https://worker.example new", "https://commitment.example new"]);
  });

  it.each<[what: string, more: Partial<Deployment>]>([
    ["the data is wrong", { check: fails() }],
    ["the account can't be read", { pointer: fails() }],
    ["it can't be built", { build: fails() }],
    ["what was built doesn't answer here", { rehearse: fails() }],
    ["the release is refused", { publish: fails() }],
    [
      "the index can't be made, when readers have the release",
      {
        publish: fails(() => {
          release = "new";
        }),
      },
    ],
    ["the Worker can't be uploaded", { upload: fails() }],
    [
      "the upload breaks off when the Worker answers",
      {
        upload: fails(() => {
          versions = [{ version_id: "v2", percentage: 100 }];
        }),
      },
    ],
    ["it answers with other words", { smoke: async () => ["/v1/s-32-1/paragraphs/1: other words"] }],
    ["nobody knows where it answers", { upload: async () => [] }],
    ["it can't be asked", { smoke: fails() }],
  ])("leaves readers the release and the Worker that they had, where %s", async (_, more) => {
    expect(await deploy(deployment(more), say)).toBe("undone");
    expect({ release, versions }).toEqual({
      release: "old",
      versions: [{ version_id: "v1", percentage: 100 }],
    });
  });

  it("has two versions answer again, where two did", async () => {
    const split = [
      { version_id: "v0", percentage: 10 },
      { version_id: "v1", percentage: 90 },
    ];
    versions = split;
    expect(await deploy(deployment({ smoke: async () => ["no"] }), say)).toBe("undone");
    expect(versions).toEqual(split);
    expect(lines.join("\n")).toContain("v0 (10 %) and v1 (90 %)");
  });

  it("is undone when it is interrupted, at whatever step", async () => {
    for (let step = 1; step <= 7; step++) {
      [release, versions] = ["old", [{ version_id: "v1", percentage: 100 }]];
      let left = step;
      expect(await deploy(deployment(), say, () => --left === 0)).toBe("undone");
      expect([release, versions[0]?.version_id], `step ${step}`).toEqual(["old", "v1"]);
    }
  });

  it("that is the first says what stays, where it fails", async () => {
    ({ release, versions } = structuredClone(FIRST));
    expect(await deploy(deployment({ smoke: async () => ["no"] }), say)).toBe("undone");
    expect(lines.join("\n")).toMatch(/the Worker stays: there was none before/);
    expect(lines.join("\n")).toMatch(/readers keep release new: there was none before/);
  });

  it("says so where the way back fails, and goes the rest of it", async () => {
    const serve = fails();
    const broken = deployment({ smoke: async () => ["no"] });
    const outcome = await deploy({ ...broken, versions: { ...broken.versions, serve } }, say);
    expect(outcome).toBe("half undone");
    expect(release).toBe("old");
    expect(lines.join("\n")).toContain('the way back from "the Worker is uploaded" failed: no');
  });
});

describe("a dry run", () => {
  const would = { wouldPublish: async () => "3 bundles", wouldUpload: async () => "120 KB" };

  it("writes nothing, and says what would be written", async () => {
    expect(await deployDry({ ...deployment(), ...would }, say)).toBe(true);
    expect(done).toEqual(["check", "build", "rehearse"]);
    expect({ release, versions }).toEqual({
      release: "old",
      versions: [{ version_id: "v1", percentage: 100 }],
    });
    expect(lines.join("\n")).toMatch(
      /readers have release old, and the Worker in version v1[\s\S]*3 bundles[\s\S]*120 KB/,
    );
  });

  it("says everything that would stop a deployment, not the first thing alone", async () => {
    const broken = deployment({ check: fails(), pointer: fails() });
    expect(await deployDry({ ...broken, ...would }, say)).toBe(false);
    expect(lines.filter((line) => line.includes("would stop here"))).toHaveLength(2);
    expect(lines.join("\n")).toContain("120 KB");
  });
});
