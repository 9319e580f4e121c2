/**
 * @belief   nn.ReLU(x) is relu(x).
 * @origin   In Python too, nn.ReLU(x) looks as if it should work.
 * @replaces 2-module.ts
 * @does     calls the class nn.ReLU without `new`.
 * @mend     nn.ReLU is a class: it makes layers. Here the function is needed that computes: F.relu. See section 2.
 */
import { nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    const relu = nn.ReLU as unknown as (x: Tensor) => Tensor;
    return relu(input);
  }
}
