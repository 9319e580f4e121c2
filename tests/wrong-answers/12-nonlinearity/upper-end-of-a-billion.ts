/**
 * @belief   clamp needs both ends, and 1e9 is large enough for "no end".
 * @origin   float32 goes up to 3.4e38, and on to Infinity.
 * @replaces 1-relu.ts
 * @does     cuts numbers above 1e9 off.
 * @mend     clamp(0) has a lower end only.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.clamp(0, 1e9);
}
