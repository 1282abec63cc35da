import { allOf, type Task } from "./tasks.ts";
import type { Box, Visit } from "./visit.ts";

const PAGES = ["/", "/s-32-1", "/s-32-1/16", "/themes", "/themes/gender", "/map", "/search?q=gender"];
const MORE_PAGES = ["/check", "/embed?ref=16", "/widgets", "/docs", "/docs/rest", "/docs/api", "/nowhere"];
const NUMBER = ".paragraph:has([id='16']) .number";

/** What people do on the site. */
export const SITE_TASKS: Task[] = [
  {
    name: "reads the text: paragraph 16 is there, with its number",
    async does(visit) {
      await visit.open("/s-32-1#16");
      const words = await visit.words(".paragraph:has([id='16']) > p");
      return allOf({ "its words are there": words.includes("We commit to making efforts") });
    },
  },
  {
    name: "finds no page wider than the window",
    async does(visit) {
      const wide: string[] = [];
      for (const page of [...PAGES, ...MORE_PAGES]) {
        await visit.open(page);
        const pixels = await visit.tooWide();
        if (pixels > 0) wide.push(`${page} by ${pixels} px`);
      }
      return wide.length > 0 ? `wider: ${wide.join(", ")}` : null;
    },
  },
  {
    name: "goes from the contents to a part, which stands below the bar",
    async does(visit) {
      await visit.open("/s-32-1");
      await visit.click(".contents summary");
      await visit.click(".contents a[href='#asset-recovery']");
      return standsBelowBar(visit, "[id='asset-recovery'] h2");
    },
  },
  ...["16.2", "note-1", "mark-1", "31.1a", "asset-recovery"].map((id) => ({
    name: `comes by a link to #${id}, which stands below the bar`,
    async does(visit: Visit) {
      await visit.open(`/s-32-1#${id}`);
      return standsBelowBar(visit, `[id='${id}']`);
    },
  })),
  {
    name: "goes from a mark to its footnote and back, both below the bar",
    async does(visit) {
      await visit.open("/s-32-1");
      await visit.click("#mark-5 a, a#mark-5, [href='#note-5']");
      const there = await standsBelowBar(visit, "#note-5");
      await visit.click("#note-5 a[href^='#mark-']");
      return there ?? (await standsBelowBar(visit, "[id='mark-5']"));
    },
  },
  {
    name: "shows commitments: they stay ink with a sign before them, and other words go faint",
    async does(visit) {
      await visit.open("/s-32-1#16");
      await visit.click(".kinds a[data-kind='commitment']");
      const drawn = await visit.of("[id='16.1a']", (act) => {
        const [own, around] = [getComputedStyle(act), getComputedStyle(act.closest("p") as Element)];
        return `${own.color === around.color ? "faint" : "ink"} ${own.textDecorationLine} ${getComputedStyle(act, "::before").content}`;
      });
      return allOf({ [`told apart (${drawn})`]: /^ink none ""/.test(drawn) });
    },
  },
  {
    name: "cites a paragraph from its number, and gets the focus back at Escape",
    async does(visit, { window }) {
      await visit.open("/s-32-1");
      await visit.click(NUMBER);
      await visit.click(".choices li:nth-child(4) button");
      const cited = await visit.until(() => {
        const said = document.querySelector(".cite-menu output")?.textContent ?? "";
        return said.includes("S-32/1") && said;
      });
      const menu = await visit.box(".cite-menu");
      await visit.driver.press("Escape");
      const focus = await visit.until(() => document.activeElement?.className);
      return allOf({
        "names the paragraph": cited.includes("para. 16"),
        "stands in the window": isWithin(menu, window),
        "focus came back": focus === "number",
      });
    },
  },
  {
    name: "copies a quotation from its permalink, and is told so",
    async does(visit) {
      await visit.open("/s-32-1/16");
      await visit.click(".actions button.first");
      const said = await visit.until(() => {
        const said = document.querySelector(".actions button.first")?.textContent ?? "";
        return said !== "Copy quotation" && said;
      });
      return allOf({ [`copied (${said})`]: said === "Copied" });
    },
  },
  {
    name: "goes by a click on a sign of the map to its act",
    async does(visit) {
      await visit.open("/map");
      await visit.click(".bands svg a[href='/s-32-1/60.1a'] use");
      await visit.until(() => location.pathname !== "/map");
      return allOf({ "is there": (await visit.driver.run(() => location.pathname)) === "/s-32-1/60.1a" });
    },
  },
  {
    name: "sees an act's words on the map; at Escape they go, while the pointer rests",
    async does(visit, { window }) {
      await visit.open("/map");
      await visit.point(".bands svg a[href='/s-32-1/60.1a'] use");
      const card = await visit.box("#card");
      // What lies under the card comes under the pointer when the card goes.
      await visit.driver.point(card.left + 20, card.top + 12);
      await visit.driver.press("Escape");
      const stays = await visit.driver.run(
        () =>
          new Promise<boolean>((resolve) =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve(!document.querySelector("#card:not([hidden])"))),
            ),
          ),
      );
      return allOf({ "in the window": isWithin(card, window), "stays closed": stays });
    },
  },
  {
    name: "filters the map, and is told how many statements are left",
    async does(visit) {
      await visit.open("/map");
      await visit.of("#by-theme", (select) => {
        (select as HTMLSelectElement).value = "gender";
        return select.dispatchEvent(new Event("change", { bubbles: true }));
      });
      const said = await visit.until(() => {
        const said = document.getElementById("count")?.textContent ?? "";
        return said.includes(" of ") && said;
      });
      return allOf({ [`counts (${said})`]: /^\d+ of \d+ statements$/.test(said) });
    },
  },
  {
    name: "searches while typing",
    async does(visit) {
      await visit.open("/search");
      await visit.focus("#q");
      await visit.driver.press("kickbacks");
      return allOf({ "finds something": (await visit.words(".hit h2")) !== "" });
    },
  },
  {
    name: "checks a quotation, and sees what differs",
    async does(visit) {
      await visit.open("/check");
      await visit.focus("#quote");
      await visit.driver.press(
        "We must provide a safe and adequate environment to those who expose corruption",
      );
      await visit.click("#check > button");
      const verdict = await visit.words("#verdict .verdict");
      return allOf({ "says that it is altered": /alter|differ/i.test(verdict) });
    },
  },
  {
    name: "builds an embedding, and sees it verified",
    async does(visit) {
      await visit.open("/embed?ref=30");
      const verdict = await visit.words('.stage.light commitment-quote >> [part="verdict"]');
      await visit.click("label[for='way-html']");
      const code = await visit.words("#code .html pre");
      return allOf({
        [`verified (${verdict})`]: verdict === "Verified",
        "has the code": code.includes('ref="30"'),
      });
    },
  },
  {
    name: "tries a request in the reference",
    async does(visit) {
      await visit.open("/docs/api");
      await visit.click("details.operation:has(#getPassage) summary");
      await visit.click("details.operation:has(#getPassage) form button[type=submit]");
      const answered = await visit.until(() =>
        [...document.querySelectorAll("details.operation:has(#getPassage) [role=status]")].some(
          ({ textContent }) => textContent?.startsWith("200"),
        ),
      );
      return allOf({ "is answered": answered });
    },
  },
];

/** Whether a thing stands in the window, and under nothing that stays there. */
async function standsBelowBar(visit: Visit, thing: string): Promise<string | null> {
  try {
    await visit.of(thing, (found) => {
      const { top, bottom } = found.getBoundingClientRect();
      const bar = document.querySelector(".reading-bar")?.getBoundingClientRect();
      return top >= (bar && bar.top <= 0.5 ? bar.bottom - 0.5 : 0) && bottom > 0 && top < innerHeight;
    });
    return null;
  } catch {
    const [at, bar] = [await visit.box(thing), await visit.box(".reading-bar")];
    return `${thing} begins at ${at.top}, and the bar ends at ${bar.bottom}`;
  }
}

/** Whether a box lies in a window as a whole. */
export function isWithin(box: Box, window: { width: number; height: number }): boolean {
  const { left, top, right, bottom } = box;
  return left >= 0 && top >= 0 && right <= window.width + 0.5 && bottom <= window.height + 0.5;
}
