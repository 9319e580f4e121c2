/**
 * @belief   The new axis comes last.
 * @origin   Channels and features often stand last.
 * @replaces 4-collate.ts
 * @does     puts the new axis last.
 * @mend     The items of a batch lie along axis 0: stack does so when it is told nothing.
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const side = (which: 0 | 1) =>
    stack(
      pairs.map((pair) => pair[which]),
      -1,
    );
  return [side(0), side(1)];
}
