/*
 * `/embed` with scripts: nothing jumps while the preview follows the form, the frame is as high as its words, and a
 * quotation that is too long to be sent is said to be.
 */

/** What a server takes as an address, less what stands before the words. */
const LONGEST_ADDRESS = 8_000;
/** How long after it is there a quotation may still grow by its verdict. */
const SETTLED_MS = 300;

const choose = document.querySelector<HTMLFormElement>("#choose");
const stages = () => [...document.querySelectorAll<HTMLElement>(".stage")];

// A quotation has its buttons and its verdict only a moment after it is put in place: until then its place stays as high
// as it was.
let heights: number[] = [];
const remember = () => {
  heights = stages().map(({ offsetHeight }) => offsetHeight);
};
const hold = () => {
  // What stands inside an element shows when it has been drawn once.
  requestAnimationFrame(holdMore);
  holdMore();
};
const holdMore = () => {
  stages().forEach((stage, index) => {
    if (stage.classList.contains("there")) return;
    stage.style.minBlockSize = `${Math.max(heights[index] ?? 0, stage.offsetHeight)}px`;
  });
};
remember();
hold();
choose?.addEventListener("input", remember);
choose?.addEventListener("live-answer", hold);
for (const name of ["commitment-load", "commitment-error"]) {
  document.addEventListener(name, ({ target }) => {
    const stage = target instanceof Element ? target.closest<HTMLElement>(".stage") : null;
    stage?.classList.add("there");
    setTimeout(() => stage?.style.removeProperty("min-block-size"), SETTLED_MS);
  });
}

/** As high as the longest quotation is in the narrowest frame, and more. */
const MOST_HIGH = 10_000;

// The page in the frame tells its height. A reader may have followed a link in it to another site.
addEventListener("message", ({ data, source, origin }: MessageEvent) => {
  const frame = document.querySelector<HTMLIFrameElement>("#frame iframe");
  if (frame === null || source !== frame.contentWindow || origin !== location.origin) return;
  if (data?.type !== "common-commitment:resize" || typeof data.height !== "number") return;
  frame.style.blockSize = `${Math.min(data.height, MOST_HIGH)}px`;
});

// Another paragraph has other parts: which part was chosen of the one before is nothing to the address.
document.addEventListener(
  "change",
  ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || target.name !== "ref") return;
    for (const part of choose?.querySelectorAll<HTMLInputElement>("input[name=part]:checked") ?? [])
      part.checked = false;
  },
  { capture: true },
);

// A passage that is chosen from what was found keeps the looks that were chosen meanwhile.
document.addEventListener(
  "click",
  ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-ref]") : null;
    if (link === null || choose === null) return;
    const url = new URL(link.href);
    for (const [name, value] of new FormData(choose)) {
      if (name === "ref" || name === "part" || typeof value !== "string") continue;
      if (value === "") url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    link.href = url.href;
  },
  { capture: true },
);

// A quotation is sent when the button says so; words and references are answered while they are typed.
const MOST_WORDS = 8;
const MOST_CHARACTERS = 100;
const field = document.querySelector<HTMLTextAreaElement>("#q");
field?.form?.addEventListener(
  "input",
  (event) => {
    const text = field.value.trim();
    if (text.length > MOST_CHARACTERS || text.split(/\s+/).length > MOST_WORDS) event.stopPropagation();
  },
  { capture: true },
);
field?.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  field.form?.requestSubmit();
});
field?.form?.addEventListener(
  "input",
  () => {
    const { length } = new URLSearchParams({ q: field.value }).toString();
    const said =
      length <= LONGEST_ADDRESS
        ? ""
        : `This has ${field.value.length.toLocaleString("en")} characters, which is too long to be found here. Paste a part of it.`;
    field.setCustomValidity(said);
    const note = document.querySelector("#q-said");
    if (note !== null) note.textContent = said;
  },
  { capture: true },
);

// Where quotations go is the same tomorrow: it is kept in this browser, unless the address says otherwise.
const WAY = "embed-way";
const ways = document.querySelectorAll<HTMLInputElement>("input[name=way]");
try {
  const known = new URLSearchParams(location.search).has("way") ? null : localStorage.getItem(WAY);
  for (const way of ways) if (way.id === known) way.checked = true;
} catch {
  // A browser may forbid it: the first way is as good.
}
for (const way of ways) {
  way.addEventListener("change", () => {
    try {
      localStorage.setItem(WAY, way.id);
    } catch {
      // The same.
    }
  });
}

export {};
