/**
 * @way      Makes rows of plain numbers, and a shape for no rows at all.
 * @replaces 1-classes.ts
 */
import { type Tensor, tensor } from "#engine";

export function oneHot(classes: Tensor, count: number): Tensor {
  const rows = (classes.tolist() as number[]).map((one) =>
    Array.from({ length: count }, (_, i) => (i === one ? 1 : 0)),
  );
  return tensor(rows.flat(), { dtype: "int64" }).view(classes.shape[0] ?? 0, count);
}
