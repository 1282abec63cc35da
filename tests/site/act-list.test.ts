import { describe, expect, it } from "vitest";
import { aboutDocument } from "../../src/site/pages/about/about-document.ts";
import { actList, placeOfAct } from "../../src/site/pages/acts/act-list.ts";
import { compiled } from "../compiled.ts";

const paragraphs = compiled.texts.en ?? [];
const acts = paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.acts));
const about = aboutDocument(compiled.entry, "en", compiled.entry.id);

/** What people read of an act in a list. */
function shown(id: string): string {
  const act = acts.filter((one) => one.id === id);
  const html = String(actList(act, { about, themes: [], actors: [], paragraphs }));
  return html
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

describe("an act in a list", () => {
  it("has its words first, then how firm it is and where it stands", () => {
    expect(shown("16.2a")).toMatch(
      /^To this end, we will .+ … commits, without a qualifier · para\. 16, second sentence/,
    );
  });

  it("is set as an editor quotes a part of a sentence: with an ellipsis where words are left out, else with its full stop", () => {
    for (const { id, sentences } of paragraphs)
      for (const sentence of sentences)
        for (const [index, act] of sentence.acts.entries()) {
          const words = shown(act.id);
          expect(words.startsWith("… "), `${id} ${act.id}`).toBe(
            /\p{L}/u.test(sentence.text.slice(0, act.start - sentence.start)),
          );
          if (index === sentence.acts.length - 1 && act.end >= sentence.end - 1)
            expect(words).toContain(sentence.text.slice(-20));
        }
  });

  it.each([
    ["16.2a", "para. 16, second sentence"],
    ["preamble-7.1a", "preamble, para. 7, first sentence"],
    ["annex-2/3(b).1a", "annex II, para. 3 (b), first sentence"],
  ])("says of %s that it stands in %s", (id, place) => {
    expect(placeOfAct(id)).toBe(place);
  });
});
