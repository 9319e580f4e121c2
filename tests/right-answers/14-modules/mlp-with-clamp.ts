/**
 * @way      Computes ReLU by where, and finds the layers as children.
 * @replaces 6-layers.ts
 */
import { nn, type Tensor, where } from "#engine";

export class Mlp extends nn.Module {
  readonly layers: nn.ModuleList;

  constructor(sizes: readonly number[]) {
    super();
    const own = [...sizes];
    const made: nn.Module[] = [];
    for (let i = 0; i + 1 < own.length; i++) made.push(new nn.Linear(own[i]!, own[i + 1]!));
    this.layers = new nn.ModuleList(made);
  }

  override forward(x: Tensor): Tensor {
    let result: Tensor | undefined;
    for (const layer of this.layers.children()) {
      const input: Tensor = result === undefined ? x : where(result.gt(0), result, 0);
      result = layer(input);
    }
    return result as Tensor;
  }
}
