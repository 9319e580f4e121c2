/**
 * @belief   Initialize, predict, loss, step, repeat, stop.
 * @origin   Notes from memory: the number of the gradient step is skipped.
 * @replaces step7-stop.ts
 * @does     names six steps: the one between the loss and the step is missing.
 * @mend     Without it the step has no direction. See the lesson, step 4.
 */
export function sevenSteps(): string[] {
  return ["initialize", "predict", "loss", "step", "repeat", "stop"];
}
