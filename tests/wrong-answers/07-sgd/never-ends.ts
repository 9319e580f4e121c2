/**
 * @belief   The loop is the end.
 * @origin   That somebody has to end it is forgotten.
 * @replaces step7-stop.ts
 * @does     names six steps: the last one is missing.
 * @mend     What ends the loop?
 */
export function sevenSteps(): string[] {
  return ["initialize", "predict", "loss", "gradient", "step", "repeat"];
}
