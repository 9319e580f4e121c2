/**
 * @belief   Predict, take the gradient, then measure the loss.
 * @origin   The gradient is thought to belong to the model, not to the loss.
 * @replaces step7-stop.ts
 * @fails    step7-stop > Q14 · sevenSteps names all seven, in order
 * @says     takes the gradient before there is a loss
 */
export function sevenSteps(): string[] {
  return ["initialize", "predict", "gradient", "loss", "step", "repeat", "stop"];
}
