import { describe, expect, it } from "vitest";
import { agree, type Permalink, readPermalink } from "../../src/widgets/upgrade/permalinks.ts";

const API = "https://example.org";
const read = (href: string, api = API) => readPermalink(href, api);

describe("a permalink", () => {
  it.each([
    ["https://example.org/s-32-1/16", "s-32-1", "16", null],
    ["http://example.org/s-32-1/16", "s-32-1", "16", null],
    ["https://example.org/s-32-1/16/", "s-32-1", "16", null],
    ["https://example.org/s-32-1/16.2a?lang=fr", "s-32-1", "16.2a", "fr"],
    ["https://example.org/s-32-1/16?utm_source=x&lang=zh-Hans#top", "s-32-1", "16", "zh-Hans"],
    ["https://example.org/s-32-1/preamble-1-3#:~:text=words", "s-32-1", "preamble-1-3", null],
    ["https://example.org/s-32-1/preventive-measures", "s-32-1", "preventive-measures", null],
    ["https://example.org/S-32-1/16", "s-32-1", "16", null],
    ["https://example.org/a-res-79-226/annex/4", "a-res-79-226", "annex/4", null],
    ["https://example.org/a-hrc-res-54-1/annex-2/preamble-1", "a-hrc-res-54-1", "annex-2/preamble-1", null],
    ["https://example.org/s-res-2664-2022/3%28b%29%28ii%29", "s-res-2664-2022", "3(b)(ii)", null],
    ["https://example.org/s-32-1#16.2", "s-32-1", "16.2", null],
    ["https://example.org/s-32-1/?lang=es#preamble-3", "s-32-1", "preamble-3", "es"],
  ])("is %s", (href, document, address, language) => {
    expect(read(href)).toEqual({ document, address, language });
  });

  it.each([
    "https://example.org/",
    "https://example.org/s-32-1",
    "https://example.org/s-32-1/",
    "https://example.org/s-32-1#main",
    "https://example.org/s-32-1#:~:text=16",
    "https://example.org/themes/sport",
    "https://example.org/docs/embedding",
    "https://example.org/embed/s-32-1/16",
    "https://example.org/v1/s-32-1/paragraphs/16",
    "https://example.org/series/corruption",
    "https://example.org/s-32-1/16/more",
    "https://example.org/s-32-1/..%2F16",
    "https://example.org/s-32-1/%E0%A4%A",
    "https://example.org.evil.example/s-32-1/16",
    "https://evil.example/https://example.org/s-32-1/16",
    "https://user@example.org/s-32-1/16",
    "https://example.org:8443/s-32-1/16",
    "javascript:https://example.org/s-32-1/16",
    "ftp://example.org/s-32-1/16",
    "",
  ])("is not %s", (href) => {
    expect(read(href)).toBeNull();
  });

  it("stands beneath the path where the deployment does", () => {
    expect(read("https://example.org/un/s-32-1/16", `${API}/un`)).toMatchObject({ address: "16" });
    expect(read("https://example.org/s-32-1/16", `${API}/un`)).toBeNull();
    expect(read("https://example.org/un-s-32-1/16", `${API}/un`)).toBeNull();
  });
});

describe("two permalinks", () => {
  const at = (address: string, document = "s-32-1"): Permalink => ({ document, address, language: null });

  it.each([
    ["16", "16", true],
    ["16", "16.2", true],
    ["16.2a", "16.2", true],
    ["16.2a", "16", true],
    ["3", "3(b)(ii)", true],
    ["1", "16", false],
    ["16.1", "16.2", false],
    ["16", "16-18", false],
    ["preamble-1", "preamble-10", false],
  ])("%s and %s: agree %s", (one, other, right) => {
    expect(agree(at(one), at(other))).toBe(right);
    expect(agree(at(other), at(one))).toBe(right);
  });

  it("of two documents never agree", () => {
    expect(agree(at("16"), at("16", "a-res-1-1"))).toBe(false);
  });
});
