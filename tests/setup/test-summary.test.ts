import { describe, expect, it } from "vitest";
import { closingLine, countByEngine, engineLine, engineOf } from "../../scripts/test-summary.ts";

const result = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.some((status) => status === "failed") ? "failed" : "passed",
  assertionResults: statuses.map((status) => ({ status })),
});
const engines = { "a.test.ts": "Node", "b.test.ts": "workerd", "c.test.ts": "Chromium" } as const;
const byName = async (name: string) => engines[name as keyof typeof engines];

describe("what `npm test` says at its end", () => {
  it("counts tests by engine", async () => {
    const counts = await countByEngine(
      {
        testResults: [
          result("a.test.ts", "passed", "passed"),
          result("b.test.ts", "passed", "failed"),
          result("c.test.ts", "passed"),
        ],
      },
      byName,
    );
    expect(engineLine(counts)).toBe("tests: 2 in Node, 2 in workerd, 1 in Chromium");
    expect(closingLine(counts, false)).toBe("4 passed, 1 failed");
  });

  it("counts a file that could not be run as a failure", async () => {
    const broken = { name: "a.test.ts", status: "failed", assertionResults: [] };
    const counts = await countByEngine({ testResults: [broken] }, byName);
    expect(closingLine(counts, false)).toBe("0 passed, 1 failed");
  });

  it("hides neither what was skipped nor what failed outside of tests", async () => {
    const counts = await countByEngine({ testResults: [result("a.test.ts", "passed", "skipped")] }, byName);
    expect(engineLine(counts)).toBe("tests: 1 in Node, 0 in workerd, 0 in Chromium; 1 skipped");
    expect(closingLine(counts, false)).toBe("1 passed, 1 failed");
    expect(closingLine(counts, true)).toBe("1 passed, 0 failed");
  });

  it.each([
    ["tests/setup/test-summary.test.ts", "Node"],
    ["tests/end-to-end/kv.test.ts", "workerd"],
    ["tests/end-to-end/widget-cite.test.ts", "Chromium"],
    ["tests/end-to-end/site/search.test.ts", "Chromium"],
    ["tests/end-to-end/map/words-and-keys.test.ts", "Chromium"],
  ])("knows that %s needs %s", async (file, engine) => {
    expect(await engineOf(`${process.cwd()}/${file}`)).toBe(engine);
  });
});
