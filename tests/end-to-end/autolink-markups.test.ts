import { expect, it } from "vitest";
import { type Case, styles, tables } from "./autolinking/markups.ts";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();

interface Outcome {
  refs: (string | null)[];
  /** Whether a reader sees the words that stood there, and the page's nodes are where they were. */
  isSame: boolean;
  linkedAgain: number;
}

/** Links each markup, alone in an element, and says what came of it. */
function outcomes(markups: readonly string[]): Promise<Outcome[]> {
  return on.page.evaluate(async (markups) => {
    type Autolink = (options: { root: Element; exclude: string }) => Promise<number>;
    const autolink = Reflect.get(window, "autolink") as Autolink;
    Reflect.set(window, "requestIdleCallback", (run: () => void) => setTimeout(run));
    const nodesIn = (root: Node): Node[] => [...root.childNodes].flatMap((node) => [node, ...nodesIn(node)]);
    return Promise.all(
      markups.map(async (markup) => {
        const root = document.createElement("section");
        root.innerHTML = markup;
        document.body.append(root);
        const words = root.textContent;
        const before = nodesIn(root).map((node) => [node, node.parentNode] as const);
        await autolink({ root, exclude: ".left-alone" });
        const now = nodesIn(root);
        const kept = before.filter(([node, parent]) => now.includes(node) && node.parentNode === parent);
        const order = now.filter((node) => before.some(([each]) => each === node));
        const cites = [...root.querySelectorAll("commitment-cite")];
        return {
          refs: cites.map((cite) => cite.getAttribute("ref")),
          isSame:
            root.textContent === words &&
            kept.length === before.length &&
            order.every((node, index) => node === before[index]?.[0]),
          linkedAgain: await autolink({ root, exclude: ".left-alone" }),
        };
      }),
    );
  }, markups);
}

it.each(Object.entries(tables))(
  "links what it should and nothing else, and moves nothing: %s",
  async (_, cases: readonly Case[]) => {
    await on.visit("running-text");
    await on.page.addStyleTag({ content: styles });
    await on.page.waitForFunction(() => "autolink" in window);
    const all = await outcomes(cases.map(([markup]) => markup));
    const told = cases.map(([markup], index) => [markup, all[index]]);
    expect(told).toEqual(cases.map(([markup, ...refs]) => [markup, { refs, isSame: true, linkedAgain: 0 }]));
  },
);
