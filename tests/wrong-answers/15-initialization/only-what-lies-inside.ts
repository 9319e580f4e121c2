/**
 * @belief   A model is a single layer, or a box of layers.
 * @origin   nn.Sequential is such a box.
 * @replaces 1-equal.ts
 * @does     fills the parameters of the inner modules, and leaves out those that the model has itself beside
 *           them.
 * @mend     Ask the model itself: model.parameters() gives its own and all inner ones.
 */
import { type nn, noGrad } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  const inside = model.children();
  const layers = inside.length > 0 ? inside : [model];
  noGrad(() => {
    for (const layer of layers) {
      for (const parameter of layer.parameters()) parameter.fill_(value);
    }
  });
}
