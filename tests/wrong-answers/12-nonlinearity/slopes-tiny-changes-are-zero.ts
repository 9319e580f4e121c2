/**
 * @belief   A change of almost 0 is rounding.
 * @origin   Doubles are a little off now and then.
 * @replaces 5-corners.ts
 * @does     gives 0 for a change that is very small.
 * @mend     On a line whose heights are all small, small changes are all there is. Give each change as it is.
 */
import { slopeChanges as right } from "#work/12-nonlinearity/5-corners.ts";

export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  return right(x, y).map((change) => (Math.abs(change) < 1e-6 ? 0 : change));
}
