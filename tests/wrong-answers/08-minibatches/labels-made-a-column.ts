/**
 * @belief   Labels form a column.
 * @origin   In the pictures of this module they do, because each label has the shape (1).
 * @replaces 4-collate.ts
 * @does     makes the labels a column, whatever shape they have.
 * @mend     Stack the labels as they are: of shape () they make (n), of shape (1) they make (n, 1).
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [stack(xs), stack(ys).view(-1, 1)];
}
