/**
 * @belief   Dividing makes smaller.
 * @origin   A spread below 1 is what one mostly wants.
 * @replaces 2-random.ts
 * @does     divides by std.
 * @mend     Multiply: with 0.1 the numbers get ten times smaller.
 */
import { randn, type Tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  return randn([...shape]).div(std);
}
