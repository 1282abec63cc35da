import { LEAD } from "../beside.ts";

const TRAIL = /(?:\s(?:of|in|to|from|the|and|-)){1,3}$/i;

/** Takes off what stands around a place: punctuation, brackets, "see", "of the". */
export function trim(text: string): string {
  let [trimmed, before] = [text, ""];
  while (trimmed !== before) {
    before = trimmed;
    trimmed = trimmed
      .replace(/^[\s,.;:/→›·"'<>!?()[\]{}]+/, "")
      .replace(/[\s,.;:"'<>!?([\]{}]+$/, "")
      .replace(LEAD, "")
      .replace(TRAIL, "");
    if (trimmed.endsWith(")") && count(trimmed, ")") > count(trimmed, "(")) trimmed = trimmed.slice(0, -1);
  }
  return trimmed;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
