import { expect, it } from "vitest";
import { shortName } from "../../src/site/pages/parts/short-name.ts";

it.each([
  ["16", "Para. 16"],
  ["preamble-7", "Preamble, para. 7"],
  ["16.2", "Para. 16, sentence 2"],
  ["16.2a", "Para. 16, sentence 2, part a"],
  ["16-86", "Paras. 16 to 86"],
  ["preamble-1-14", "Preamble, paras. 1 to 14"],
  ["16.1-16.2", "Para. 16, sentences 1 to 2"],
  ["preamble-3.1-preamble-3.2", "Preamble, para. 3, sentences 1 to 2"],
  ["asset-recovery", "asset-recovery"],
  ["3(b)", "3(b)"],
])("%s is called %s", (address, name) => {
  expect(shortName(address)).toBe(name);
});
