/**
 * @way      Keeps a ReLU of the engine in a field.
 * @replaces 2-module.ts
 */
import { nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  private readonly relu = new nn.ReLU();

  override forward(input: Tensor): Tensor {
    return this.relu(input);
  }
}
