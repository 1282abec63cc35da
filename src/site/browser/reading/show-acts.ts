import { closeElsewhere } from "./close-elsewhere.ts";

/** Writes what is made visible into the address, so that it is there again after a reload, and for whoever gets the link. */
export function keepShown(): void {
  const panel = document.querySelector<HTMLDetailsElement>("details.show-in-text");
  if (panel === null) return;
  closeElsewhere(panel);
  panel.addEventListener("change", () => {
    const url = new URL(location.href);
    url.searchParams.delete("show");
    for (const { value } of panel.querySelectorAll<HTMLInputElement>("input:checked"))
      url.searchParams.append("show", value);
    history.replaceState(history.state, "", url);
  });
}
