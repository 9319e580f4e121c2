/**
 * @belief   In order of the alphabet.
 * @origin   A table is sorted.
 * @replaces 7-start.ts
 * @does     goes through the starts in order of the alphabet.
 * @mend     In the order in which they stand in starts.
 */
import { manualSeed } from "#engine";

export function compareStarts<Model>(
  starts: Readonly<Record<string, () => Model>>,
  train: (model: Model) => number,
  seed: number,
): Record<string, number> {
  const losses: Record<string, number> = {};
  for (const name of Object.keys(starts).sort()) {
    manualSeed(seed);
    losses[name] = train(starts[name]!());
  }
  return losses;
}
