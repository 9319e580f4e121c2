/**
 * @belief   First make all, then train all.
 * @origin   Two loops look tidy.
 * @replaces 7-start.ts
 * @does     makes all models before it trains the first one.
 * @mend     One start after the other: seed, make, train.
 */
import { manualSeed } from "#engine";

export function compareStarts<Model>(
  starts: Readonly<Record<string, () => Model>>,
  train: (model: Model) => number,
  seed: number,
): Record<string, number> {
  const models = Object.entries(starts).map(([name, make]) => {
    manualSeed(seed);
    return [name, make()] as const;
  });
  return Object.fromEntries(models.map(([name, model]) => [name, train(model)]));
}
