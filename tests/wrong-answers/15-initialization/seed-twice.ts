/**
 * @belief   More seeds, more certainty.
 * @origin   Both steps draw.
 * @replaces 7-start.ts
 * @does     sets the seed again before training.
 * @mend     Once per start, before make.
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
    const model = make();
    manualSeed(seed);
    losses[name] = train(model);
  }
  return losses;
}
