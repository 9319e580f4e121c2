/**
 * @belief   It begins with a prediction.
 * @origin   Step 1 stands outside of the loop.
 * @replaces step7-stop.ts
 * @does     begins without a start.
 * @mend     What must be there before the first prediction?
 */
export function sevenSteps(): string[] {
  return ["predict", "loss", "gradient", "step", "repeat", "stop"];
}
