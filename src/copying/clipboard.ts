/** What is put on the clipboard: the same in two formats, of which the place that it is pasted into takes one. */
export interface Clipping {
  readonly text: string;
  /** Empty where there is nothing but text. */
  readonly html: string;
}

/**
 * Puts a clipping on the clipboard, in each format that it has. To be called while the reader's click is being handled.
 *
 * @returns whether it is there
 */
export async function writeClipboard(clipping: Clipping): Promise<boolean> {
  try {
    if (clipping.html === "") {
      await navigator.clipboard.writeText(clipping.text);
      return true;
    }
    const blob = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": blob("text/plain", clipping.text),
        "text/html": blob("text/html", clipping.html),
      }),
    ]);
    return true;
  } catch {
    // Not there in pages without TLS; refused in frames without the permission.
    return writeByEvent(clipping);
  }
}

/** The way before the asynchronous clipboard: answer the `copy` event that the browser fires for a command. */
function writeByEvent({ text, html }: Clipping): boolean {
  let written = false;
  const answer = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/plain", text);
    if (html) event.clipboardData.setData("text/html", html);
    event.preventDefault();
    event.stopImmediatePropagation();
    written = true;
  };
  addEventListener("copy", answer, true);
  try {
    return document.execCommand("copy") && written;
  } catch {
    return false;
  } finally {
    removeEventListener("copy", answer, true);
  }
}
