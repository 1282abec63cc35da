import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/longest-first.ts";

// What was imported on this machine is no part of what is tested.
process.env.LIBRARY = "";

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "units",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/end-to-end/**", "tests/consumers/**"],
          globalSetup: ["tests/compose-once.ts"],
          // Timings are no tests: where others have the machine too, all takes many times as long.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // No test changes a module: files that run in one process share what they import.
          isolate: false,
          // By itself vitest leaves one core of two alone.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "end to end",
          include: ["tests/end-to-end/**/*.test.ts"],
          // What people do is tried in the other engines by `npm run engines`; in Chromium all else tries it.
          exclude: process.env.TEST_ENGINE === undefined ? ["tests/end-to-end/engines/**"] : [],
          globalSetup: ["tests/end-to-end/build.ts"],
          setupFiles: ["tests/end-to-end/engines/leave-out.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // After the units: a browser and a workerd want the machine for themselves.
          sequence: { groupOrder: 1 },
          // Each process has a browser, which the files that run in it share; and there are two cores.
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        test: {
          // Real programs of other people's: `npm run consumers`. What is missing is skipped, and said.
          name: "consumers",
          include: ["tests/consumers/**/*.test.ts"],
          globalSetup: ["tests/end-to-end/build.ts"],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
          maxWorkers: 1,
        },
      },
    ],
  },
});
