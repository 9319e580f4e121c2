/**
 * @belief   make gets the seed.
 * @origin   It is what draws.
 * @replaces 7-start.ts
 * @does     hands the seed to make.
 * @mend     make takes nothing: manualSeed is enough.
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
    losses[name] = train((make as (seed: number) => Model)(seed));
  }
  return losses;
}
