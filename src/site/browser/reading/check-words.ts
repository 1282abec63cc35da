import { dayMonthYear } from "../../../words/dates.ts";
import LABELS from "../../../words/en.ts";
import { checkedIn, today } from "../../../words/today.ts";
import { paragraphsIn } from "./copy-texts.ts";

/**
 * Says under a permalink's words that they were checked today, once the API gave the same; on paper, on which day. Words
 * that a translation or an extension changed, and those of a page that was kept for days, say nothing.
 */
export async function checkWords(): Promise<void> {
  const line = document.querySelector<HTMLElement>("[data-check]");
  const quotation = line?.parentElement?.querySelector<HTMLElement>(".quotation.large");
  if (!line || !quotation) return;
  const answer = await fetch(line.dataset.check ?? "");
  if (!answer.ok) return;
  const { text, release }: { text: string; release: string } = await answer.json();
  if (paragraphsIn(quotation).join("\n\n") !== text) return;
  line.title = checkedIn(release);
  const [onScreen, onPaper] = ["on-screen", "printed"].map((name) =>
    Object.assign(document.createElement("span"), { className: name }),
  );
  if (onScreen === undefined || onPaper === undefined) return;
  const checked = `${LABELS.verified} · ${LABELS.checked.replace(/^C/, "c")}`;
  onScreen.textContent = checked;
  onPaper.textContent = checked.replace("today", `on ${dayMonthYear(today())}`);
  const sign = Object.assign(document.createElement("span"), { textContent: "✓ " });
  sign.setAttribute("aria-hidden", "true");
  line.append(sign, onScreen, onPaper);
}
