/**
 * @belief   Labels stand beside each other, so their new axis is the last one.
 * @origin   Several labels for one picture look like columns.
 * @replaces 4-collate.ts
 * @does     puts the new axis of the labels last.
 * @mend     The items of a batch lie along axis 0, labels too: stack does so when it is told nothing.
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const labels = pairs.map(([, y]) => y);
  return [stack(pairs.map(([x]) => x)), stack(labels, -1)];
}
