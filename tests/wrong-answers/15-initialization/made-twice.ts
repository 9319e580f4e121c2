/**
 * @belief   make gives the same model again.
 * @origin   Under the same seed it does.
 * @replaces 7-start.ts
 * @does     makes every model twice.
 * @mend     Keep what make has given.
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
    make();
    manualSeed(seed);
    losses[name] = train(make());
  }
  return losses;
}
