/**
 * @belief   First decide whether to stop, then repeat.
 * @origin   In a loop, the question stands before the next round.
 * @replaces step7-stop.ts
 * @does     stops before it repeats.
 * @mend     After a stop nothing is repeated. Which of the two comes last?
 */
export function sevenSteps(): string[] {
  return ["initialize", "predict", "loss", "gradient", "step", "stop", "repeat"];
}
