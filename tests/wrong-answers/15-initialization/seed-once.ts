/**
 * @belief   The seed is set once.
 * @origin   A program sets it at its beginning.
 * @replaces 7-start.ts
 * @does     sets the seed once, so each start gets other numbers.
 * @mend     Set it before each start, or chance makes a difference as well.
 */
import { manualSeed } from "#engine";

export function compareStarts<Model>(
  starts: Readonly<Record<string, () => Model>>,
  train: (model: Model) => number,
  seed: number,
): Record<string, number> {
  const losses: Record<string, number> = {};
  manualSeed(seed);
  for (const [name, make] of Object.entries(starts)) {
    losses[name] = train(make());
  }
  return losses;
}
