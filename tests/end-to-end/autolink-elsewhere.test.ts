import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RunningApp } from "../app.ts";
import { answerFor, startSixLanguages } from "./hosts/in-six-languages.ts";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();
let app: RunningApp;
beforeAll(async () => {
  app = await startSixLanguages();
});
beforeEach(async () => {
  await answerFor(on.page, app);
  await on.visit("bare");
});

/** Links what is cited in some paragraphs; says what became a link, to what, and what was asked. */
async function linked(...paragraphs: string[]) {
  const from = JSON.stringify(`${on.worker.origin}/widgets/v1.js`);
  const content = `import { autolink } from ${from}; window.autolink = autolink;`;
  await on.page.addScriptTag({ type: "module", content });
  await on.page.waitForFunction(() => "autolink" in window);
  const links = await on.page.evaluate(async (paragraphs) => {
    const main = document.querySelector("main") as HTMLElement;
    main.innerHTML = paragraphs.map((words) => `<p>${words}</p>`).join("");
    await (Reflect.get(window, "autolink") as (options: object) => Promise<number>)({ root: main });
    return [...main.querySelectorAll("commitment-cite")].map((cite) => {
      const to = ["document", "ref", "text-lang"].map((name) => cite.getAttribute(name));
      return `${cite.textContent} → ${to.filter(Boolean).join(" ")}`;
    });
  }, paragraphs);
  const asked = on.requests.filter((url) => /\/v1\/.*(?:documents|resolve|passages)\?/.test(url));
  return { links, asked };
}

describe("citations of other documents", () => {
  it("are linked where the source has what they name, in few requests", async () => {
    const { links, asked } = await linked(
      "As A/RES/99/3, para. 1, says; see also resolution 99/3, paragraph 3, and ibid., para. 2.",
      "(General Assembly resolution 99/3, PP2)",
    );
    expect(links).toEqual([
      "A/RES/99/3, para. 1 → a-res-99-3 1 en",
      "resolution 99/3, paragraph 3 → a-res-99-3 3 en",
      "ibid., para. 2 → a-res-99-3 2 en",
      "General Assembly resolution 99/3, PP2 → a-res-99-3 preamble-2 en",
    ]);
    expect(asked).toHaveLength(2);
    expect(on.unexpected()).toEqual([]);
  });

  it("stay text where the source has no such document, or no such paragraph", async () => {
    const { links, asked } = await linked(
      "A/RES/99/3, para. 4, and A/RES/99/3, para. 1",
      "A/RES/99/7, para. 1; A/RES/99/7, para. 2; A/RES/99/7, para. 3",
      "S/RES/9999 (2044), para. 1, and A/HRC/RES/99/3, para. 1",
      "A/RES/99/3 (2019), para. 1, and A/RES/99/3, annex, para. 1",
    );
    expect(links).toEqual(["A/RES/99/3, para. 1 → a-res-99-3 1 en"]);
    expect(asked).toHaveLength(3);
    expect(on.errors).toHaveLength(1); // the annex, which is none
  });

  it("are read in the six languages, and lead to the text in theirs", async () => {
    const { links } = await linked(
      "la résolution 99/3 de l’Assemblée générale, par. 1",
      "el párrafo 2 de la resolución 99/3",
      "резолюция 99/3, п. 1",
      "大会第99/3号决议第1段",
      "الفقرة ١ من القرار 99/3",
    );
    expect(links).toEqual([
      "résolution 99/3 de l’Assemblée générale, par. 1 → a-res-99-3 1 fr",
      "párrafo 2 de la resolución 99/3 → a-res-99-3 2 es",
      "резолюция 99/3, п. 1 → a-res-99-3 1 ru",
      "第99/3号决议第1段 → a-res-99-3 1 zh",
      "الفقرة ١ من القرار 99/3 → a-res-99-3 1 ar",
    ]);
  });

  it("of the declaration itself are linked in any language, and nothing is asked about those in English", async () => {
    const { links, asked } = await linked("A/RES/S-32/1, para. 16", "A/RES/S-32/1, para. 99");
    expect(links).toEqual(["A/RES/S-32/1, para. 16 → 16"]);
    expect(asked).toEqual([]);
    expect((await linked("A/RES/S-32/1, párr. 16")).links).toEqual(["A/RES/S-32/1, párr. 16 → 16"]);
  });

  it("are asked about in one request for many documents, and in forty at most", async () => {
    const documents = Array.from({ length: 30 }, (_, index) => `A/RES/98/${index + 10}, para. 1.`);
    expect((await linked(documents.join(" "))).asked).toHaveLength(2);
    const passages = Array.from({ length: 1_300 }, (_, index) => `A/RES/99/3, para. ${index + 5}.`);
    const before = on.requests.length;
    expect((await linked(passages.join(" "))).links).toEqual([]);
    expect(on.requests.slice(before).filter((url) => url.includes("passages?"))).toHaveLength(39);
    expect(on.errors).toEqual([]);
  });

  it("stay text where the source can’t be reached, and those of the declaration are linked", async () => {
    await on.page.route("**/v1/documents?**", (route) => route.abort());
    const { links, asked } = await linked("A/RES/99/3, para. 1", "A/RES/S-32/1, para. 16");
    expect(links).toEqual(["A/RES/S-32/1, para. 16 → 16"]);
    expect(asked).toHaveLength(1);
    expect(on.unexpected()).toEqual([]);
  });
});
