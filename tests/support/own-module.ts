/**
 * A module that is made to measure, for models of modules 12 and 15.
 */
import { nn, randn, type Tensor } from "#engine";

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
