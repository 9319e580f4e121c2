/**
 * @belief   A model works with float32 only.
 * @origin   Most models do; whoever made the data chose another type on purpose.
 * @replaces 4-collate.ts
 * @does     makes inputs and labels float32.
 * @mend     stack keeps the type. Leave out float().
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xb = stack(pairs.map(([x]) => x)).float();
  const yb = stack(pairs.map(([, y]) => y)).float();
  return [xb, yb];
}
