/**
 * @way      Compares plain lists.
 * @replaces 4-count.ts
 */
import { type nn, noGrad, type Pair } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  return noGrad(() => {
    const score = { correct: 0, total: 0 };
    for (const [x, y] of batches) {
      const [said, due] = [model(x).argmax(1).tolist(), y.tolist()] as [number[], number[]];
      score.correct += said.filter((one, i) => one === due[i]).length;
      score.total += due.length;
    }
    return score;
  });
}
