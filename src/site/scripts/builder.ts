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
let heights: number[] = [];

// A quotation that is put in place has no buttons yet, and then has: meanwhile its place stays as high as it was.
choose?.addEventListener("input", () => {
  heights = stages().map(({ clientHeight }) => clientHeight);
});
choose?.addEventListener("live-answer", () => {
  stages().forEach((stage, index) => {
    const isNew = !stage.classList.contains("there") && stage.style.minBlockSize === "";
    if (isNew && heights[index]) stage.style.minBlockSize = `${heights[index]}px`;
  });
});
for (const name of ["commitment-load", "commitment-error"]) {
  document.addEventListener(name, ({ target }) => {
    const stage = target instanceof Element ? target.closest<HTMLElement>(".stage") : null;
    if (stage === null) return;
    setTimeout(() => {
      stage.classList.add("there");
      stage.style.minBlockSize = "";
    }, SETTLED_MS);
  });
}

// The page in the frame tells its height.
addEventListener("message", ({ data, source }: MessageEvent) => {
  const frame = document.querySelector<HTMLIFrameElement>("#frame iframe");
  if (data?.type !== "common-commitment:resize" || frame?.contentWindow !== source) return;
  frame.style.blockSize = `${data.height}px`;
});

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

const quotation = document.querySelector<HTMLTextAreaElement>("#quote");
quotation?.addEventListener("input", () => {
  const { length } = new URLSearchParams({ quote: quotation.value }).toString();
  const said =
    length <= LONGEST_ADDRESS
      ? ""
      : `This has ${quotation.value.length.toLocaleString("en")} characters, which is too long to be found here. Paste a part of it.`;
  quotation.setCustomValidity(said);
  const note = document.querySelector("#quote-said");
  if (note !== null) note.textContent = said;
});

export {};
