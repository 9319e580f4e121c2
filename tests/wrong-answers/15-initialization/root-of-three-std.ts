/**
 * @belief   √3 · spread is √(3 · spread).
 * @origin   The root sign is drawn too long.
 * @replaces 2-random.ts
 * @does     takes the root of std as well: its bound is √(3 · std).
 * @mend     Only the 3 stands under the root: Math.sqrt(3) * std.
 */
import { rand, type Tensor } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  const bound = Math.sqrt(3 * std);
  return rand([...shape])
    .mul(2)
    .sub(1)
    .mul(bound);
}
