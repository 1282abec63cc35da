import { afterEach, describe, expect, it } from "vitest";
import { bundleApp, FRAMEWORKS, type Framework } from "./autolinking/apps/bundle.ts";
import { setTheScene } from "./hosts/scene.ts";
import { servePage } from "./serve-page.ts";

const on = setTheScene();
let host: Awaited<ReturnType<typeof servePage>>;
afterEach(() => host.stop());

interface State {
  shown: boolean;
  items: { id: number; text: string }[];
  text: string;
  part: string;
  route: "one" | "two";
  html: string;
}

const items = (...numbers: number[]) =>
  numbers.map((id) => ({ id, text: `A/RES/S-32/1, para. ${id}, says. ` }));
const START: State = {
  shown: true,
  items: items(2, 3, 4, 5),
  text: "As A/RES/S-32/1, para. 20, says (ibid., para. 21).",
  part: "A/RES/S-32/1",
  route: "one",
  html: "<p>A/RES/S-32/1, para. 40, says.</p>A/RES/S-32/1, para. 41.",
};

/** What a reader does, one after the other. */
const STEPS: Record<string, Partial<State>> = {
  "a conditional text goes": { shown: false },
  "and comes back": { shown: true },
  "a list is turned round": { items: items(5, 4, 3, 2) },
  "a list loses some": { items: items(4, 2) },
  "a list gets some, in the middle and at both ends": { items: items(7, 4, 8, 2, 9) },
  "an item has other words": { items: [{ id: 4, text: "See A/RES/S-32/1, para. 44." }, ...items(8, 2)] },
  "a text has what was left of another": { text: "As " },
  "a text changes": { text: "See A/RES/S-32/1, para. 23, instead." },
  "a text is empty": { text: "" },
  "the words before a link are of another document": { part: "A/RES/70/1" },
  "another page is shown": { route: "two" },
  "and the first one again": { route: "one", text: "A/RES/S-32/1, para. 24." },
  "what was set as HTML changes": { html: "A/RES/S-32/1, para. 42" },
  "everything changes at once": { ...START, shown: false, items: [], text: "None", route: "two", html: "" },
  "and all comes back": START,
};

const opened = async (framework: Framework, isUnknown: boolean) => {
  const code = (await bundleApp(framework, isUnknown)).replaceAll("</script", "<\\/script");
  host = await servePage(
    `<!doctype html><meta charset=utf-8><title>An app</title><script type=module>import { autolink } from "${on.worker.origin}/widgets/v1.js"; window.autolink = autolink</script><div id=app></div><div id=twin></div><script>${code}</script>`,
  );
  await on.page.goto(host.origin);
  await on.page.waitForFunction(() => "autolink" in window);
};

/** Lets the app and its twin go through all steps; says what each reads after each. */
const walk = (how: "once" | "each time") =>
  on.page.evaluate(
    async ([start, steps, how]) => {
      type Set = (state: object) => Promise<void>;
      const mount = Reflect.get(window, "mount") as (target: Element | null, state: object) => Promise<Set>;
      const autolink = Reflect.get(window, "autolink") as (options: object) => Promise<number>;
      Reflect.set(window, "requestIdleCallback", (run: () => void) => setTimeout(run));
      const [app, twin] = ["#app", "#twin"].map((selector) => document.querySelector(selector));
      const sets = [await mount(app ?? null, start), await mount(twin ?? null, start)];
      const states: object[] = [];
      const told: { step: string; linked: number; app: string; twin: string; wrong: string[] }[] = [];
      const tell = async (step: string, linked: number) => {
        const cites = [...document.querySelectorAll("commitment-cite")];
        const isRight = (cite: Element) => {
          const number = /para\. (\d+)$/.exec(cite.textContent ?? "")?.[1];
          const before = cite.closest("p, li, div, article, section")?.textContent ?? "";
          return (
            (number === undefined || number === cite.getAttribute("ref")) && !before.startsWith("A/RES/70/1")
          );
        };
        told.push({
          step,
          linked,
          app: app?.textContent ?? "",
          twin: twin?.textContent ?? "-",
          wrong: cites.filter((cite) => !isRight(cite)).map(({ outerHTML }) => outerHTML),
        });
      };
      const state = { ...start };
      await tell("at first", await autolink({ root: app }));
      for (const [step, change] of Object.entries(steps)) {
        Object.assign(state, change);
        states.push({ ...state });
        for (const set of sets) await set({ ...state });
        await tell(step, how === "once" ? 0 : await autolink({ root: app }));
      }
      return told;
    },
    [START, STEPS, how] as const,
  );

describe.each(Object.keys(FRAMEWORKS) as Framework[])("after autolink, an app in %s", (framework) => {
  it.each([
    ["as it is", "once", false],
    ["as it is, linked again after each step", "each time", false],
    ["unrecognized", "once", true],
    ["unrecognized, linked again after each step", "each time", true],
  ] as const)("%s: lives on, and its words are current", async (_, how, isUnknown) => {
    await opened(framework, isUnknown);
    const told = await walk(how);
    for (const { step, app, twin, wrong } of told) {
      expect(app, step).toBe(twin);
      expect(wrong, step).toEqual([]);
    }
    expect(on.errors).toEqual([]);
    // Of what a framework keeps track of nothing is linked; of what we don't recognize, everything.
    const isRecognized = !isUnknown && framework !== "Svelte 5";
    const inHtml = framework === "Vue 3" ? 0 : 2;
    expect(told[0]?.linked, "at first").toBe(isRecognized ? inHtml : 18);
  });
});

it.each(["React 18", "React 19"] as const)(
  "%s takes over what was linked before, and says no more than that it differed",
  async (framework) => {
    await opened(framework, false);
    const told = await on.page.evaluate(
      async ([start, steps]) => {
        type Set = (state: object) => Promise<void>;
        const [mount, hydrate, renderHtml, autolink] = ["mount", "hydrate", "renderHtml", "autolink"].map(
          (name) => Reflect.get(window, name),
        );
        const [app, twin] = ["#app", "#twin"].map((selector) => document.querySelector(selector));
        if (!app) throw new Error("no app");
        app.innerHTML = renderHtml(start);
        const linked: number = await autolink({ root: app });
        const sets: Set[] = [await mount(twin, start)];
        await new Promise<void>((resolve) => {
          sets.push(hydrate(app, start, () => resolve()));
        });
        const read: (string | null | undefined)[][] = [];
        const state = { ...start };
        for (const change of [{}, ...Object.values(steps)]) {
          Object.assign(state, change);
          for (const set of sets) await set({ ...state });
          read.push([app.textContent, twin?.textContent]);
        }
        return { linked, read };
      },
      [START, STEPS] as const,
    );
    expect(told.linked).toBeGreaterThan(5);
    for (const [app, twin] of told.read) expect(app).toBe(twin);
    expect(on.errors).toEqual([]);
  },
);
