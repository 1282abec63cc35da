import type { Expression } from "./collect.ts";

/** Half as long as the longest quotation. */
const LENGTH = 10_000;

/** What expressions of ours look for, and what makes others slow: many times over, and then something else. */
const REPEATED = [
  ..."\t .,/0()“”<#\n!…。aAé«=\u00a0;-[1",
  ...[", ", "1, ", "1-", "0-", "x/", "ab-", "A/RES/", "http://", "<a href=", "<sup>", "![](", '\\"', "第1段"],
  ...["paragraph ", "para. 1, ", "(a) ", "1. ", "OP ", "twenty-", "General Assembly ", "United Nations "],
  ...["the ", "and ", "not ", "says ", "one ", "S-", ")H", "H ", "CL", "O.0\t", "))", "!»", "#\t"],
];
const TEXTS = REPEATED.flatMap((some) => {
  const many = some.repeat(Math.ceil(LENGTH / some.length)).slice(0, LENGTH);
  return [`${many}\0`, `# ${many}\n`];
});

/** Whether an expression takes more of the processor's time, in ms, for one of the texts of 10,000 characters. */
export function takesMore({ source, flags }: Expression, ms: number): boolean {
  const expression = new RegExp(source, flags);
  return TEXTS.some((text) => leastTime(expression, text) > ms);
}

/** A collection of garbage may fall into one of a few tries. */
function leastTime(expression: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least > 20; tries++) {
    const before = process.cpuUsage();
    if (expression.global) text.replace(expression, "");
    else expression.exec(text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}
