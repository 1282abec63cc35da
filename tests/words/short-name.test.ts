import { expect, it } from "vitest";
import { shortName } from "../../src/words/short-name.ts";

it.each([
  ["16", "Para. 16"],
  ["preamble-7", "PP7"],
  ["16.2", "Para. 16, sentence 2"],
  ["16.2a", "Para. 16, sentence 2, part a"],
  ["16-86", "Paras. 16 to 86"],
  ["preamble-1-14", "PP1 to PP14"],
  ["16.1-16.2", "Para. 16, sentences 1 to 2"],
  ["preamble-3.1-preamble-3.2", "PP3, sentences 1 to 2"],
  ["asset-recovery", "asset-recovery"],
  ["3(b)", "Para. 3 (b)"],
  ["3(b)(ii)", "Para. 3 (b) (ii)"],
  ["3(b).1", "Para. 3 (b), sentence 1"],
  ["annex/4", "Annex, para. 4"],
  ["annex-2/preamble-1", "Annex II, PP1"],
  ["annex-14/3(a).2a", "Annex XIV, para. 3 (a), sentence 2, part a"],
  ["annex/1-4", "Annex, paras. 1 to 4"],
  ["annex-2/scope", "annex-2/scope"],
  ["no address", "no address"],
])("%s is called %s", (address, name) => {
  expect(shortName(address)).toBe(name);
});
