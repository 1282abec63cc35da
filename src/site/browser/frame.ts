/*
 * Tells the page around an embedded quotation how high it is, whenever that changes, and again for a while: the page may
 * begin to listen later than the frame is there.
 *
 * The message is `{ type: "common-commitment:resize", version: 1, height, address }`, the height in CSS pixels. A page
 * that was embedded by WordPress gets WordPress's own messages too: it has put its secret into the frame's address.
 */

const root = document.documentElement;
const AGAIN = [250, 500, 1_000, 2_000, 4_000, 8_000];
let kept: string | undefined;

/** WordPress's secret, which may come later than the page, and which a link to a footnote takes away. */
function secretOf(): string | undefined {
  kept = /[#&?]secret=([\w-]{1,40})/.exec(location.hash)?.[1] ?? kept;
  return kept;
}

function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage(
    { type: "common-commitment:resize", version: 1, height, address: root.dataset.address },
    "*",
  );
  tellWordPress("height", height);
}

function tellWordPress(message: "height" | "link", value: number | string): boolean {
  const secret = secretOf();
  if (secret !== undefined) parent.postMessage({ message, value, secret }, "*");
  return secret !== undefined;
}

/** WordPress's sandbox opens no window; it follows a link that it is told of. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[target]") : null;
  const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
  const isSandboxed = self.origin === "null";
  if (link !== null && isPlain && isSandboxed && tellWordPress("link", link.href)) event.preventDefault();
}

if (parent !== window) {
  let told = 0;
  // WordPress tells when its script is there; until then it hides the frame.
  addEventListener("message", ({ data, source }) => {
    if (source === parent && data?.message === "ready" && data.secret === secretOf()) tell();
  });
  addEventListener("hashchange", tell);
  document.addEventListener("click", follow);
  new ResizeObserver(() => {
    const { height } = document.body.getBoundingClientRect();
    if (height !== told) tell();
    told = height;
  }).observe(document.body);
  for (const after of AGAIN) setTimeout(tell, after);
}
