/**
 * @belief   Two forms that are equal on paper are equal.
 * @origin   Textbooks give e^x / (1 + e^x) as often as the other form.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > Q21 · sigmoid: no overflow at ±1000, and none on the way back
 * @says     e^x / (1 + e^x) is Infinity / Infinity there
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  const e = x.exp();
  return e.div(e.add(1));
}
