/**
 * @belief   The seed is for the training.
 * @origin   Training draws, too.
 * @replaces 7-start.ts
 * @does     sets the seed after the model was made.
 * @mend     The first numbers of a model are drawn when it is made: set the seed before.
 */
import { manualSeed } from "#engine";

export function compareStarts<Model>(
  starts: Readonly<Record<string, () => Model>>,
  train: (model: Model) => number,
  seed: number,
): Record<string, number> {
  const losses: Record<string, number> = {};
  for (const [name, make] of Object.entries(starts)) {
    const model = make();
    manualSeed(seed);
    losses[name] = train(model);
  }
  return losses;
}
