/**
 * @belief   A grey picture needs no channel.
 * @origin   To look at it, it doesn't.
 * @replaces 7-shift.ts
 * @does     takes the channel away where there is one only.
 * @mend     The same shape is asked for.
 */
import { F, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  return F.pad(images, [right, -right, down, -down]).squeeze(1);
}
