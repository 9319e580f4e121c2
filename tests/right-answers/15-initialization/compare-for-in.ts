/**
 * @way      Goes through the names with for in.
 * @replaces 7-start.ts
 */
import { manualSeed } from "#engine";

export function compareStarts<Model>(
  starts: Readonly<Record<string, () => Model>>,
  train: (model: Model) => number,
  seed: number,
): Record<string, number> {
  const losses: Record<string, number> = {};
  for (const name in starts) {
    manualSeed(seed);
    const model = starts[name]!();
    losses[name] = train(model);
  }
  return losses;
}
