/**
 * @belief   Names and numbers belong into a Map.
 * @origin   It is made for pairs.
 * @replaces 7-start.ts
 * @does     gives a Map.
 * @mend     A plain object is due: losses[name] = ...
 */
import { manualSeed } from "#engine";

export function compareStarts<Model>(
  starts: Readonly<Record<string, () => Model>>,
  train: (model: Model) => number,
  seed: number,
): Record<string, number> {
  const losses = new Map<string, number>();
  for (const [name, make] of Object.entries(starts)) {
    manualSeed(seed);
    losses.set(name, train(make()));
  }
  return losses as unknown as Record<string, number>;
}
