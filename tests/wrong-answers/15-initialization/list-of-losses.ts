/**
 * @belief   A list of losses.
 * @origin   The order is known.
 * @replaces 7-start.ts
 * @does     gives a list without names.
 * @mend     An object: each name with its loss.
 */
import { manualSeed } from "#engine";

export function compareStarts<Model>(
  starts: Readonly<Record<string, () => Model>>,
  train: (model: Model) => number,
  seed: number,
): Record<string, number> {
  return Object.values(starts).map((make) => {
    manualSeed(seed);
    return train(make());
  }) as unknown as Record<string, number>;
}
