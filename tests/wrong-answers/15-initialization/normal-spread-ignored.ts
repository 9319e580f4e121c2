/**
 * @belief   randn is the start.
 * @origin   With one layer and few inputs it was good enough.
 * @replaces 2-random.ts
 * @does     draws with the spread 1, whatever is asked for.
 * @mend     Multiply what you have drawn by std.
 */
import { randn, type Tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  void std;
  return randn([...shape]);
}
