/**
 * @belief   Predict, take the gradient, then measure the loss.
 * @origin   The gradient is thought to belong to the model, not to the loss.
 * @replaces step7-stop.ts
 * @does     takes the gradient before there is a loss.
 * @mend     The gradient says how the loss changes: what must be there before it?
 */
export function sevenSteps(): string[] {
  return ["initialize", "predict", "gradient", "loss", "step", "repeat", "stop"];
}
