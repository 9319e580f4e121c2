/**
 * @belief   nn.ReLU(x) is relu(x).
 * @origin   In Python too, nn.ReLU(x) looks as if it should work.
 * @replaces 2-module.ts
 * @fails    2-module > Q36 · ReLU, the module, gives the same numbers as relu, the function
 * @says     nn.ReLU is a class: it makes layers
 */
import { nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    const relu = nn.ReLU as unknown as (x: Tensor) => Tensor;
    return relu(input);
  }
}
