import type { Client } from "@modelcontextprotocol/client";
import type { ToldPassage, ToldTrace, ToldVerdict } from "../../src/model/told.ts";

/*
 * Ten questions, each answered as the instructions tell an assistant to: find, read, quote the words that a tool returned,
 * verify them before they are shown. No model takes part: what is tried is whether whoever does so quotes right.
 */

/** A call of a tool, and what came of it. */
export interface Call {
  tool: string;
  given: Record<string, unknown>;
  text: string;
}

/** A question with its answer, how it was come by, and what became of each quotation in it. */
export interface Answered {
  question: string;
  calls: Call[];
  answer: string;
  verdicts: ToldVerdict[];
}

type Ask = <T = ToldPassage>(tool: string, given: Record<string, unknown>) => Promise<T[]>;
type Told = ToldPassage & { kind?: string; deadline?: string };

/** Words as an answer shows them: in quotation marks, with what belongs to them. */
function quote({ text, cut, citation, permalink, qualifiers }: ToldPassage): string {
  const softened = qualifiers === undefined ? "" : ` Mind: ${qualifiers.join("; ")}.`;
  return `${cut?.start ? "… " : ""}“${text}”${cut?.end ? " …" : ""} ([${citation}](${permalink}))${softened}`;
}

const listed = (passages: readonly ToldPassage[]) => passages.map((one) => `- ${quote(one)}`).join("\n");

const QUESTIONS: readonly { question: string; answer(ask: Ask): Promise<string> }[] = [
  {
    question: "What did governments promise journalists?",
    async answer(ask) {
      const [hit] = await ask("search", { query: "what did governments promise journalists?", limit: 3 });
      return `They promised an effort, and to act against violence:\n${listed(hit ? [hit] : [])}`;
    },
  },
  {
    question: "What does OP16 of the declaration against corruption say, and what comes right after it?",
    async answer(ask) {
      const named = await ask("resolve_reference", { ref: "A/RES/S-32/1, OP16" });
      const next = await ask("get_passage", { address: "17.1" });
      return `Paragraph 16 is on who owns companies:\n${listed(named)}\n\nParagraph 17 goes on:\n${listed(next)}`;
    },
  },
  {
    question: "Which commitments on asset recovery have no words that soften them?",
    async answer(ask) {
      const acts = await ask("list_commitments", { theme: ["asset-recovery"], qualified: false, limit: 5 });
      return `The first ${acts.length}:\n${listed(acts)}`;
    },
  },
  {
    question:
      "A newspaper writes: “We will provide a safe and adequate environment to journalists.” Did they say so?",
    async answer(ask) {
      const written = "We will provide a safe and adequate environment to journalists";
      const [judged] = await ask<ToldVerdict>("verify_quotations", { quotations: [written] });
      const [difference] = judged?.differences ?? [];
      return `No, that is ${judged?.verdict}: the paper leaves out “${difference?.source}”. The text says:\n${listed([judged as ToldPassage])}`;
    },
  },
  {
    question: "How do I cite the second sentence of paragraph 16 in APA style?",
    async answer(ask) {
      const told = await ask("cite", { address: "16.2", style: "apa" });
      return `As the tool’s citation has it. The sentence is:\n${listed(told)}`;
    },
  },
  {
    question: "Is anything promised until a date?",
    async answer(ask) {
      const acts = await ask<Told>("list_commitments", { deadline: true });
      const calls = await ask<Told>("list_commitments", { deadline: true, kind: "call" });
      const all = [...acts, ...calls];
      return all.length === 0
        ? "No commitment names a date by which it is to be met."
        : `${all.length} statements name one:\n${listed(all)}`;
    },
  },
  {
    question: "What is said of people who report corruption?",
    async answer(ask) {
      const acts = await ask("list_commitments", { theme: ["whistle-blower-protection"] });
      return `What States commit to:\n${listed(acts)}`;
    },
  },
  {
    question: "What does the text say about bribing foreign officials, and about sport?",
    async answer(ask) {
      const bribery = await ask("search", { query: "bribery of foreign public officials", limit: 1 });
      const sport = await ask("search", { query: "sport", limit: 1 });
      return `On bribery:\n${listed(bribery)}\n\nOn sport:\n${listed(sport)}`;
    },
  },
  {
    question:
      "My draft says: “We will provide a safe and adequate environment to journalists, and we will investigate threats and acts of violence, falling within our jurisdiction, committed against them.” Was that agreed before?",
    async answer(ask) {
      const text =
        "We will provide a safe and adequate environment to journalists, and we will investigate threats and acts of violence, falling within our jurisdiction, committed against them.";
      const [traced] = await ask<ToldTrace>("trace_agreed_language", { text });
      return `In what is held here it is ${traced?.change}, with the note ${traced?.note}. What was agreed:\n${listed([traced as ToldPassage])}`;
    },
  },
  {
    question: "What does it say about xylophones?",
    async answer(ask) {
      const found = await ask("search", { query: "xylophones" });
      return found.length === 0 ? "Nothing was found, so nothing is quoted." : listed(found);
    },
  },
];

/** Asks all of them. */
export async function answerTen(client: Client): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const { question, answer } of QUESTIONS) {
    const calls: Call[] = [];
    const ask: Ask = async <T>(tool: string, given: Record<string, unknown>) => {
      const { content, structuredContent, isError } = await client.callTool({ name: tool, arguments: given });
      const [{ text = "" } = {}] = content as { text?: string }[];
      if (isError) throw new Error(`${tool} ${JSON.stringify(given)}: ${text}`);
      calls.push({ tool, given, text });
      return (structuredContent as { data: T[] }).data;
    };
    const said = await answer(ask);
    const quotations = [...said.matchAll(/“([^”]+)”/g)].map(([, words = ""]) => words);
    const verdicts = quotations.length === 0 ? [] : await verified(ask, quotations);
    answered.push({ question, calls, answer: said, verdicts });
  }
  return answered;
}

/** What becomes of all quotations, page by page. */
async function verified(ask: Ask, quotations: readonly string[]): Promise<ToldVerdict[]> {
  const verdicts: ToldVerdict[] = [];
  while (verdicts.length < quotations.length) {
    const cursor = verdicts.length === 0 ? {} : { cursor: String(verdicts.length) };
    verdicts.push(...(await ask<ToldVerdict>("verify_quotations", { quotations, ...cursor })));
  }
  return verdicts;
}
