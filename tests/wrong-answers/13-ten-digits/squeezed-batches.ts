/**
 * @belief   squeeze() takes away the column, and nothing else.
 * @origin   With several pictures it does.
 * @replaces 4-count.ts
 * @does     calls squeeze() without a dimension: a batch of a single picture becomes a number.
 * @mend     argmax(1) leaves no column; or say squeeze(1).
 */
import { cat, type nn, noGrad, type Pair, type Tensor, tensor } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  const parts: Tensor[] = [];
  noGrad(() => {
    for (const [x] of batches) parts.push(model(x).argmax(1, { keepdim: true }).squeeze());
  });
  if (parts.length === 0) return tensor([], { dtype: "int64" });
  return cat(parts);
}
