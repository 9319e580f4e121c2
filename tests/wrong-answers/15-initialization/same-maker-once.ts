/**
 * @belief   The same function gives the same loss again.
 * @origin   With the same seed it mostly does.
 * @replaces 7-start.ts
 * @does     makes and trains only once when two names have the same function.
 * @mend     Each name is a run of its own: go through the names, and keep nothing by the function.
 */
import { manualSeed } from "#engine";

export function compareStarts<Model>(
  starts: Readonly<Record<string, () => Model>>,
  train: (model: Model) => number,
  seed: number,
): Record<string, number> {
  const known = new Map<() => Model, number>();
  const losses: Record<string, number> = {};
  for (const [name, make] of Object.entries(starts)) {
    manualSeed(seed);
    const loss = known.get(make) ?? train(make());
    known.set(make, loss);
    losses[name] = loss;
  }
  return losses;
}
