/** A step of a deployment. */
export interface Step {
  /** What it does, after "deploy:". */
  name: string;
  run(): Promise<void>;
  /**
   * Takes back what it did, or began to do: what is as it was before is left alone.
   *
   * @returns what was done, or why nothing could be
   */
  undo?(): Promise<string>;
}

/** How a deployment ended. */
export type Outcome = "done" | "undone" | "half undone";

/** Says something to who deploys. */
export type Say = (line: string) => void;

/**
 * Takes steps until one fails. Then what was done is undone, the last first, that of the failed one too: it may have gone
 * half of its way.
 *
 * @param interrupted fulfilled when somebody wants it to stop: it stops after the step that it is at
 */
export async function takeSteps(
  steps: readonly Step[],
  say: Say,
  interrupted: () => boolean = () => false,
): Promise<Outcome> {
  for (const [index, { name, run }] of steps.entries()) {
    say(`${index + 1} of ${steps.length}: ${name}`);
    try {
      await run();
      if (interrupted()) throw new Error("it was interrupted");
    } catch (error) {
      say(`stopped at "${name}": ${error instanceof Error ? error.message : error}`);
      return undoSteps(steps.slice(0, index + 1), say);
    }
  }
  return "done";
}

async function undoSteps(taken: readonly Step[], say: Say): Promise<Outcome> {
  let outcome: Outcome = "undone";
  for (const { name, undo } of [...taken].reverse()) {
    if (undo === undefined) continue;
    try {
      say(`the way back: ${await undo()}`);
    } catch (error) {
      outcome = "half undone";
      say(`the way back from "${name}" failed: ${error instanceof Error ? error.message : error}`);
    }
  }
  return outcome;
}
