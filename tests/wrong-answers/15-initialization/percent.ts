/**
 * @belief   A share in percent.
 * @origin   People say "85 percent".
 * @replaces 6-asleep.ts
 * @does     gives percent.
 * @mend     A number from 0 to 1.
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  return outputs.ge(high).float().add(outputs.le(low).float()).mean().item() * 100;
}
