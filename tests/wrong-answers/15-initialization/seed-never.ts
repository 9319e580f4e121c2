/**
 * @belief   The caller sets the seed.
 * @origin   In other functions it does.
 * @replaces 7-start.ts
 * @does     sets no seed.
 * @mend     Here the seed comes in, to be set before each start.
 */

export function compareStarts<Model>(
  starts: Readonly<Record<string, () => Model>>,
  train: (model: Model) => number,
  seed: number,
): Record<string, number> {
  const losses: Record<string, number> = {};
  void seed;
  for (const [name, make] of Object.entries(starts)) {
    losses[name] = train(make());
  }
  return losses;
}
