/**
 * @belief   train gets the start.
 * @origin   It is what the object holds.
 * @replaces 7-start.ts
 * @does     hands train the function and not the model that it makes.
 * @mend     Call make: train(make()).
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
    losses[name] = train(make as unknown as Model);
  }
  return losses;
}
