/**
 * @belief   The result is the best start.
 * @origin   One compares to find it.
 * @replaces 7-start.ts
 * @does     gives the name with the lowest loss alone.
 * @mend     All names with their losses.
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
    losses[name] = train(make());
  }
  return Object.fromEntries(
    Object.entries(losses)
      .sort((a, b) => a[1] - b[1])
      .slice(0, 1),
  );
}
