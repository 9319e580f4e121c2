/**
 * @belief   With the step, all is done.
 * @origin   The loop around the steps is not taken for a step.
 * @replaces step7-stop.ts
 * @does     ends after one round.
 * @mend     What turns it into a loop, and what ends the loop?
 */
export function sevenSteps(): string[] {
  return ["initialize", "predict", "loss", "gradient", "step"];
}
