/**
 * @belief   Two shares have a mean.
 * @origin   There are two ends.
 * @replaces 6-asleep.ts
 * @does     gives the mean of the shares at both ends: half of what it should be.
 * @mend     Add the two shares: a number is at one end or at the other.
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  return (outputs.le(low).float().mean().item() + outputs.ge(high).float().mean().item()) / 2;
}
