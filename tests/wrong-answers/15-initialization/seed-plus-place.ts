/**
 * @belief   Each start gets a seed of its own.
 * @origin   Several runs with several seeds are good practice.
 * @replaces 7-start.ts
 * @does     counts the seed up from start to start.
 * @mend     Then two things differ. The same seed for each.
 */
import { manualSeed } from "#engine";

export function compareStarts<Model>(
  starts: Readonly<Record<string, () => Model>>,
  train: (model: Model) => number,
  seed: number,
): Record<string, number> {
  const losses: Record<string, number> = {};
  let next = seed;
  for (const [name, make] of Object.entries(starts)) {
    manualSeed(next++);
    losses[name] = train(make());
  }
  return losses;
}
