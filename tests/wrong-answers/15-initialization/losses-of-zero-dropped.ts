/**
 * @belief   if (loss) asks whether there is a loss.
 * @origin   So one asks whether something is there.
 * @replaces 7-start.ts
 * @does     leaves out a start whose loss is 0 or NaN.
 * @mend     0 and NaN are losses, too, and if takes both for false: note every number.
 */
import { manualSeed } from "#engine";

export function compareStarts<Model>(
  starts: Readonly<Record<string, () => Model>>,
  train: (model: Model) => number,
  seed: number,
): Record<string, number> {
  const losses: Record<string, number> = {};
  for (const [name, make] of Object.entries(starts)) {
    manualSeed(seed);
    const loss = train(make());
    if (loss) losses[name] = loss;
  }
  return losses;
}
