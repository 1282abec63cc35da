import { describe, expect, it } from "vitest";
import {
  findApi,
  folderAddress,
  inLanguage,
  pathOf,
  permalink,
  webAddress,
} from "../../src/widgets/shared/asking/api.ts";

const SCRIPT = "https://api.example/widgets/v1/chunks/chunk-ABC.js?x#y";
const PAGE = "https://news.example/2026/article?id=1#top";

describe("where the API is", () => {
  it.each([
    ["the origin of the script, when the page says nothing", null, "https://api.example"],
    ["the same, when the page says nothing in so many words", "", "https://api.example"],
    ["what the page says", "https://other.example", "https://other.example"],
    [
      "what the page says, without a slash at its end",
      "https://other.example/api//",
      "https://other.example/api",
    ],
    [
      "what the page says, without query and fragment",
      "http://other.example/a?b#c",
      "http://other.example/a",
    ],
    ["relative to the page", "/mirror", "https://news.example/mirror"],
    ["with the page's scheme", "//mirror.example", "https://mirror.example"],
    ["nowhere, for javascript:", "javascript:alert(1)", null],
    ["nowhere, for javascript: in disguise", " JaVa\nScript:alert(1)", null],
    ["nowhere, for data:", "data:application/json,{}", null],
    ["nowhere, for file:", "file:///etc/passwd", null],
    ["nowhere, for what is no address", "https://", null],
  ])("is %s", (_, api, expected) => {
    expect(findApi(api, SCRIPT, PAGE)).toBe(expected);
  });

  it("is nowhere, when the script was opened from a disk", () => {
    expect(findApi(null, "file:///home/me/v1.js", PAGE)).toBeNull();
  });
});

describe("the address of a passage", () => {
  it.each([
    ["16", "16"],
    [" 16 ", "16"],
    ["3(b)(ii)", "3(b)(ii)"],
    ["annex-2/preamble-1", "annex-2/preamble-1"],
    ["16?lang=fr#x", "16%3Flang%3Dfr%23x"],
    ["<img onerror=x>", "%3Cimg%20onerror%3Dx%3E"],
    ["%2e%2e", "%252e%252e"],
  ])("holds %j, encoded", (ref, expected) => {
    expect(pathOf(ref)).toBe(expected);
  });

  it.each(["", " ", ".", "..", "../16", "annex/../16", "/16", "16/", "\ud800"])("can't hold %j", (ref) => {
    expect(pathOf(ref)).toBeNull();
    expect(folderAddress("https://api.example", ref)).toBeNull();
    expect(permalink("https://api.example", "s-32-1", ref)).toBeNull();
  });

  it("stands in the folder of its document", () => {
    expect(folderAddress("https://api.example", "s-32-1")).toBe("https://api.example/v1/s-32-1");
  });

  it("has a page for people beside it", () => {
    expect(permalink("https://api.example", "s-32-1", "annex/16.2")).toBe(
      "https://api.example/s-32-1/annex/16.2",
    );
  });
});

describe("the language of the text", () => {
  it.each([
    ["https://api.example/v1/s-32-1", "fr", "https://api.example/v1/s-32-1?lang=fr"],
    [
      "https://api.example/v1/s-32-1?limit=1",
      "zh-Hans",
      "https://api.example/v1/s-32-1?limit=1&lang=zh-Hans",
    ],
    ["https://api.example/v1/s-32-1", "fr&q=x#", "https://api.example/v1/s-32-1?lang=fr%26q%3Dx%23"],
    ["https://api.example/v1/s-32-1", "\ud800", "https://api.example/v1/s-32-1?lang=%EF%BF%BD"],
    ["https://api.example/v1/s-32-1", "", "https://api.example/v1/s-32-1"],
    ["https://api.example/v1/s-32-1", null, "https://api.example/v1/s-32-1"],
  ])("%s in %j is %s", (address, language, expected) => {
    expect(inLanguage(address, language)).toBe(expected);
  });
});

it("takes an address from the network for a link only if it is one of the web", () => {
  expect(webAddress("https://example.org/s-32-1/16")).toBe("https://example.org/s-32-1/16");
  expect(webAddress("javascript:alert(1)")).toBeNull();
  expect(webAddress("/s-32-1/16")).toBeNull();
});
