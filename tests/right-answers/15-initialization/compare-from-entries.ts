/**
 * @way      Maps the entries to other entries.
 * @replaces 7-start.ts
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
      return [name, train(make())];
    }),
  );
}
