/**
 * @belief   After the step comes zeroing.
 * @origin   In PyTorch's loops it stands on a line of its own.
 * @replaces step7-stop.ts
 * @does     takes the clearing of the gradients for a step of its own.
 * @mend     Clearing belongs to the step that changes the parameters. Seven names, one for each file.
 */
export function sevenSteps(): string[] {
  return ["initialize", "predict", "loss", "gradient", "step", "zero", "repeat", "stop"];
}
