/**
 * Modules made to measure, for modules 12, 15 and 16: with parameters of any shapes, and with numbers that one can calculate with.
 */
import { fromTypedArray, nn, noGrad, randn, type Tensor } from "#engine";

/** Fills every parameter with the same few numbers, over and over, beginning at the given one. */
export function fillWith(model: nn.Module, numbers: readonly number[], from = 0): void {
  for (const parameter of model.parameters()) {
    const values = Float32Array.from(
      { length: parameter.size },
      (_, i) => numbers[(from + i) % numbers.length] ?? 0,
    );
    noGrad(() => parameter.copy_(fromTypedArray(values, parameter.shape)));
  }
}

/** A module with parameters of its own, of any shapes, and perhaps something more inside. */
export class Own extends nn.Module {
  constructor(shapes: Readonly<Record<string, readonly number[]>>, inside?: nn.Module | nn.Buffer) {
    super();
    const made = Object.entries(shapes).map(([name, shape]) => [name, new nn.Parameter(randn([...shape]))]);
    Object.assign(this, Object.fromEntries(made), inside && { inside });
  }
  override forward(x: Tensor): Tensor {
    return x;
  }
}
