import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSixLanguages } from "../fixtures/six-languages.ts";
import { faultsOf, readable, type SmallSite, startSmallSite } from "./small-site.ts";

let site: SmallSite;
beforeAll(async () => {
  site = await startSmallSite(inSixLanguages);
});
afterAll(() => site.stop());

const quotationOf = (main: string) => /<blockquote[\s\S]*<\/blockquote>/.exec(main)?.[0] ?? "";

describe("a permalink", () => {
  it.each(["1", "1.2", "1.1a", "2(b)", "1-2", "preamble-1"])(
    "of %s has actions under the words, one style of citation at a time, and code that is folded",
    async (address) => {
      const { status, html, main } = await site.page(`/a-res-99-3/${address}`);
      expect(status).toBe(200);
      const places = ["<blockquote", 'class="actions"', 'id="cite"', 'id="embed-code"', 'class="neighbours"'];
      const at = places.map((place) => main.indexOf(place));
      expect(at).not.toContain(-1);
      expect(at).toEqual([...at].sort((one, other) => one - other));
      expect(main.match(/<input type="radio"[^>]* checked/g)).toHaveLength(1);
      expect(main).toContain('<details class="embed">');
      expect(await faultsOf(html)).toEqual([]);
    },
  );

  it("has for its embedding the address for WordPress first, then HTML, then the way to choose looks", async () => {
    const { main } = await site.page("/a-res-99-3/1");
    const embed = main.slice(main.indexOf('id="embed-code"'));
    const places = [
      "WordPress: copy this address onto a line of its own",
      'data-copy-text="Copy address">',
      "&lt;commitment-quote",
      "Choose layout, colours and language",
    ];
    const at = places.map((place) => embed.indexOf(place));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((one, other) => one - other));
    expect(embed).toMatch(/data-copy-text="Copy address">https?:[^<]*\/a-res-99-3\/1</);
  });

  it("of a part quotes it alone, among the other words of its paragraph", async () => {
    const { main } = await site.page("/a-res-99-3/2(b)");
    expect(readable(quotationOf(main))).toContain("The lending of ladders");
    expect(readable(quotationOf(main))).not.toContain("The yearly count of rungs");
    expect(main).toMatch(/<span class="around">[^<]*The yearly count of rungs/);
  });

  it("says nothing of a check that no script has made", async () => {
    const { main } = await site.page("/a-res-99-1/1");
    expect(main).toMatch(/<p class="checked" data-check="[^"]*\/v1\/a-res-99-1\/paragraphs\/1"><\/p>/);
    expect(main).not.toContain("Checked today");
  });

  it("has no signs and no list where a text has no statements", async () => {
    const { main } = await site.page("/a-res-99-3/1?lang=ar");
    expect(main).not.toMatch(/id="says"|signs-mean|act-in-text/);
    expect(main).toContain('<blockquote class="quotation large signed" lang="ar" dir="rtl"');
  });
});
