import { expect, it } from "vitest";
import { slugsNamed } from "../../src/quote/named-slugs.ts";

it.each([
  ["A/RES/79/226, para. 12", "a-res-79-226"],
  ["General Assembly resolution 79/226", "a-res-79-226"],
  ["résolution 79/226, par. 12", "a-res-79-226"],
  ["第79/226号决议", "a-res-79-226"],
  ["القرار ٧٩/٢٢٦", "a-res-79-226"],
  ["A/RES/S-32/1", "s-32-1"],
  ["A/RES/S‑32/1", "s-32-1"],
  ["resolution ES-11/1", "es-11-1"],
  ["A/RES/75/250 A", "a-res-75-250-a"],
  ["Human Rights Council resolution 54/1", "a-hrc-res-54-1"],
  ["S/RES/2664 (2022)", "s-res-2664-2022"],
  ["Security Council resolution 2664(2022), para. 1", "s-res-2664-2022"],
  ["https://example.org/a-res-79-226/12", "a-res-79-226"],
])("%s may be %s", (text, slug) => {
  expect(slugsNamed(text)).toContain(slug);
});

it.each(["the political declaration", "para. 16", "", "in 2021", "١٦"])(
  "%s has no document's numbers",
  (text) => {
    expect(slugsNamed(text)).toEqual([]);
  },
);

it("names a few at most, however many numbers there are", () => {
  const many = Array.from({ length: 5_000 }, (_, n) => `${n}/${n}`).join(" ");
  expect(slugsNamed(many).length).toBeLessThanOrEqual(24);
  expect(slugsNamed("1".repeat(100_000))).toEqual([]);
});
