/**
 * @belief   Names begin with a capital.
 * @origin   Headings do.
 * @replaces step7-stop.ts
 * @does     writes the names with capitals.
 * @mend     The names are lower-case words, like those in the files' names.
 */
export function sevenSteps(): string[] {
  return ["Initialize", "Predict", "Loss", "Gradient", "Step", "Repeat", "Stop"];
}
