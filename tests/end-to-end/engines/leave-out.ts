import { beforeEach } from "vitest";
import { chosenEngine } from "./engine.ts";
import { NOT_IN_FIREFOX } from "./in-firefox.ts";

// Before every test of a run in Firefox: what can't run there is left out, and the report says why.
if (chosenEngine() === "firefox") {
  beforeEach(({ task, skip }) => {
    const [, reason] = NOT_IN_FIREFOX.find(([name]) => name.test(task.name)) ?? [];
    if (reason !== undefined) skip(reason);
  });
}
