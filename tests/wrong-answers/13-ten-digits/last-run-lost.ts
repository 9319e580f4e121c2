/**
 * @belief   A run ends where the next one begins.
 * @origin   So all runs but the last do.
 * @replaces 5-confusion.ts
 * @does     counts equal neighbours in sorted pairs, and loses the last run: no other comes after it.
 * @mend     Write the count at every pair, or once more after the loop.
 */
import { type Tensor, tensor } from "#engine";

export function confusionMatrix(actual: Tensor, predicted: Tensor, count: number): Tensor {
  const counts = new Array<number>(count * count).fill(0);
  const codes = (actual.mul(count).add(predicted).tolist() as number[]).sort((a, b) => a - b);
  let run = 0;
  for (let i = 0; i < codes.length; i++) {
    if (i > 0 && codes[i] !== codes[i - 1]) {
      counts[codes[i - 1]!] = run;
      run = 0;
    }
    run++;
  }
  return tensor(counts, { dtype: "int64" }).view(count, count);
}
