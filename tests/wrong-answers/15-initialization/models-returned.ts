/**
 * @belief   The trained models come back.
 * @origin   One wants to use them.
 * @replaces 7-start.ts
 * @does     gives the models and not the losses.
 * @mend     What train gives is the loss.
 */
import { manualSeed } from "#engine";

export function compareStarts<Model>(
  starts: Readonly<Record<string, () => Model>>,
  train: (model: Model) => number,
  seed: number,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(starts).map(([name, make]) => {
      manualSeed(seed);
      const model = make();
      train(model);
      return [name, model];
    }),
  ) as unknown as Record<string, number>;
}
