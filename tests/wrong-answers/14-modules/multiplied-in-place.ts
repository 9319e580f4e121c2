/**
 * @belief   To multiply is to change a.
 * @origin   A name that ends with an underscore saves memory.
 * @replaces 2-table.ts
 * @does     writes the products into a.
 * @mend     mul_ changes the numbers of a, also through detach(), which is no copy. Take mul, which gives a new tensor.
 */
import { noGrad, type Tensor } from "#engine";

export function products(a: Tensor, b: Tensor): { each: Tensor; matrix: Tensor } {
  const matrix = a.matmul(b);
  return { each: noGrad(() => a.mul_(b)).clone(), matrix };
}
