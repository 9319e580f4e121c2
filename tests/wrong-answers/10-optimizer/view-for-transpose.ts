/**
 * @belief   view exchanges rows and columns: it only needs the two lengths the other way round.
 * @origin   The shape comes out right.
 * @replaces 4-linear.ts
 * @does     gives the weight another shape instead of exchanging its rows and columns.
 * @mend     view keeps the numbers in their order and only breaks the rows elsewhere. t() exchanges rows and columns.
 */
import type { Tensor } from "#engine";
import { Linear as Right } from "#work/10-optimizer/4-linear.ts";

export class Linear extends Right {
  override forward(input: Tensor): Tensor {
    const [outputs = 0, inputs = 0] = this.weight.shape;
    return input.matmul(this.weight.view(inputs, outputs)).add(this.bias);
  }
}
