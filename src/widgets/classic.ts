/*
 * `/widgets/v1.classic.js`: for pages that can't have `<script type="module">`, as the themes of older content
 * management systems. It loads `v1.js` from beside itself; a browser that knows no modules keeps the fallback.
 */

interface CommitmentWidgets {
  readonly version: string;
  /** Fulfilled when the elements are there: true, or false where they could not be loaded. */
  readonly ready: Promise<boolean>;
  /** As that of the module. It may be called at once. */
  autolink(options?: object): Promise<number>;
  upgrade(options?: object): Promise<number>;
}

const page = window as unknown as { CommitmentWidgets?: CommitmentWidgets };

if (!page.CommitmentWidgets) {
  const script = document.currentScript as HTMLScriptElement | null;
  const src = script?.src ?? location.href;
  const loading = import(new URL("v1.js", src).href) as Promise<typeof import("./v1.ts")>;
  page.CommitmentWidgets = {
    version: "1",
    ready: loading.then(
      () => true,
      () => false,
    ),
    autolink: (options) =>
      loading.then(
        (widgets) => widgets.autolink(options),
        () => 0,
      ),
    upgrade: (options) =>
      loading.then(
        (widgets) => widgets.upgrade(options),
        () => 0,
      ),
  };
  if (script && "upgrade" in script.dataset) void page.CommitmentWidgets.upgrade();
}
