/**
 * @belief   Initialize, predict, loss, step, repeat, stop.
 * @origin   Notes from memory: the number of the gradient step is skipped.
 * @replaces step7-stop.ts
 * @fails    step7-stop > Q14 · sevenSteps names all seven, in order
 * @says     is six steps. The gradient is missing
 */
export function sevenSteps(): string[] {
  return ["initialize", "predict", "loss", "step", "repeat", "stop"];
}
