/**
 * @belief   The names never change, so one list will do.
 * @origin   The caller may change it, though.
 * @replaces step7-stop.ts
 * @does     returns the very same list at every call: whoever changes it changes it for all.
 * @mend     Make the list inside the function.
 */
const STEPS = ["initialize", "predict", "loss", "gradient", "step", "repeat", "stop"];

export function sevenSteps(): string[] {
  return STEPS;
}
