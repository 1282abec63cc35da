import { isWithin } from "./site-tasks.ts";
import { allOf, type Task } from "./tasks.ts";
import type { Box, Visit } from "./visit.ts";

const MENU = 'commitment-quote#verified >> [part="menu"]';
const CARD = 'commitment-cite >> [part="card"]';

/** What people do with the elements on a page of somebody else's. */
export const ELEMENT_TASKS: Task[] = [
  {
    name: "reads a quotation, and that it is verified",
    async does(visit, { everyElement }) {
      await visit.open(everyElement);
      const text = await visit.words('#verified >> [part="text"]');
      const verdict = await visit.words('#verified >> [part="verdict"]');
      return allOf({
        "the source's words": text.includes("We commit to making efforts"),
        verified: verdict === "Verified",
      });
    },
  },
  {
    name: "opens the menu of a quotation beside its button, and closes it with Escape",
    async does(visit, { everyElement, window }) {
      await visit.open(everyElement);
      await visit.box('#verified >> [part="verdict"]');
      await visit.click('#verified >> [part="more"]');
      await visit.of(
        MENU,
        (menu) => menu.classList.contains("placed") && menu.querySelector("button") !== null,
      );
      const [menu, item, button] = [
        await visit.box(MENU),
        await visit.box('#verified >> [part="menu-item"]'),
        await visit.box('#verified >> [part="more"]'),
      ];
      await visit.focus('#verified >> [part="menu-item"]');
      await visit.driver.press("Escape");
      const focus = await visit.until(() => {
        const part = document.activeElement?.shadowRoot?.activeElement?.getAttribute("part");
        return part !== "menu-item" && part;
      });
      return allOf({
        "in the window": isWithin(menu, window),
        [`beside its button (${gap(menu, button)} px)`]: gap(menu, button) >= 0 && gap(menu, button) <= 8,
        [`as high as its words (${item.height} px)`]: item.height <= 48,
        [`focus came back (${focus})`]: focus === "more",
      });
    },
  },
  {
    name: "copies a quotation, and is told so",
    async does(visit, { everyElement }) {
      await visit.open(everyElement);
      await visit.box('#verified >> [part="verdict"]');
      await visit.click('#verified >> [part="copy"]');
      const said = await visit.words('#verified >> [part="status"]');
      return allOf({ [`copied (${said})`]: said === "Copied" });
    },
  },
  {
    name: "opens a footnote beside its mark",
    async does(visit, { everyElement, window }) {
      await visit.open(everyElement);
      // What stands above it has its height then.
      for (const above of ["#verified", "#altered"]) await visit.box(`${above} >> [part="verdict"]`);
      await visit.click('#noted >> [part="mark"]');
      await visit.of('#noted >> [part="footnote"]', (note) => note.classList.contains("placed"));
      const [note, mark] = [
        await visit.box('#noted >> [part="footnote"]'),
        await visit.box('#noted >> [part="mark"]'),
      ];
      return allOf({
        "in the window": isWithin(note, window),
        "beside its mark": gap(note, mark) >= 0 && gap(note, mark) <= 8,
      });
    },
  },
  {
    name: "is led to the difference of an altered quotation",
    async does(visit, { everyElement }) {
      await visit.open(everyElement);
      await visit.click("#altered >> summary");
      const focus = await visit.until(() => {
        const inside = document.activeElement?.shadowRoot?.activeElement;
        return inside?.getAttribute("part") === "difference" && inside.textContent;
      });
      return allOf({ "says what differs": focus.includes("in the source") });
    },
  },
  {
    name: "reads a quotation in a line, its brackets at its citation",
    async does(visit, { everyElement }) {
      await visit.open(everyElement);
      const display = await visit.of(
        '#inline >> [part="citation"]',
        (link) => getComputedStyle(link).display === "inline",
      );
      const text = await visit.words('#inline >> [part="text"]');
      return allOf({ "is in the line": display, "has the words": text !== "" });
    },
  },
  {
    name: "sees a reference's passage in a card, as wide as the window lets it be, beside the reference",
    async does(visit, { everyElement, window }) {
      await visit.open(everyElement);
      await pointAtReference(visit);
      await visit.box(`${CARD} blockquote`);
      const [card, reference] = [await visit.box(CARD), await visit.box("commitment-cite")];
      const wanted = Math.min(window.width - 24, 500);
      return allOf({
        "in the window": isWithin(card, window),
        [`wide enough (${card.width} px)`]: card.width >= wanted,
        "not over its reference": gap(card, reference) >= 0,
        "near it": gap(card, reference) <= 12,
      });
    },
  },
  {
    name: "closes a card with Escape, and no other opens while the pointer rests",
    async does(visit, { everyElement }) {
      await visit.open(everyElement);
      await pointAtReference(visit);
      await visit.box(`${CARD} blockquote`);
      await visit.driver.press("Escape");
      const open = await visit.driver.run(
        () =>
          new Promise<number>((resolve) =>
            setTimeout(
              () =>
                resolve(
                  [...document.querySelectorAll("commitment-cite")].filter((cite) =>
                    cite.shadowRoot?.querySelector("[part='card']:not([hidden])"),
                  ).length,
                ),
              // Longer than a pointer has to rest to open one.
              200,
            ),
          ),
      );
      return allOf({ "none is open": open === 0 });
    },
  },
  {
    name: "reads a list, opens its filters, and turns its page",
    async does(visit, { everyElement }) {
      await visit.open(everyElement);
      await visit.of("commitment-list", (list) => {
        list.scrollIntoView();
        return true;
      });
      await visit.click("commitment-list >> summary");
      await visit.box('commitment-list >> [part="chip"]');
      const first = await visit.words('commitment-list >> [part="text"]');
      await visit.click('commitment-list >> [part="pages"] button:last-of-type');
      const second = await visit.until((first) => {
        const list = document.querySelector("commitment-list")?.shadowRoot;
        const words = list?.querySelector<HTMLElement>('[part="text"]')?.innerText.trim();
        return words !== first && words;
      }, first);
      return allOf({ "another page": first !== second });
    },
  },
  {
    name: "checks a quotation in the box",
    async does(visit, { everyElement }) {
      await visit.open(everyElement);
      await visit.focus("commitment-check >> textarea");
      await visit.driver.press("We commit to making efforts in international cooperation");
      await visit.click('commitment-check >> [part~="submit"]');
      const verdict = await visit.words('commitment-check >> [part="verdict"]');
      return allOf({ [`says so (${verdict})`]: verdict !== "" });
    },
  },
  {
    name: "finds a page with every element no wider than the window",
    async does(visit, { everyElement }) {
      await visit.open(everyElement);
      await visit.box('#inline >> [part="text"]');
      return allOf({ fits: (await visit.tooWide()) <= 0 });
    },
  },
];

/** Rests on the first reference, once nothing before it can move it any more. */
async function pointAtReference(visit: Visit): Promise<void> {
  await visit.of("commitment-cite", (cite) => {
    cite.scrollIntoView({ block: "center" });
    const isThere = (quote: Element) => quote.shadowRoot?.querySelector('[part="text"]');
    return (
      cite.shadowRoot?.querySelector("a") && [...document.querySelectorAll("commitment-quote")].every(isThere)
    );
  });
  await visit.point("commitment-cite");
}

/** How far a panel stands from what it belongs to, above or below it. */
function gap(panel: Box, owner: Box): number {
  return Math.max(panel.top - owner.bottom, owner.top - panel.bottom);
}
