/**
 * 09-training-loop, section 1: the data as two tensors.
 *
 * The digits come as two piles of pictures, the 3s and the 7s. The model wants one tensor x with a picture in every
 * row, and one tensor y that says in the same row what the picture shows.
 *
 * Lesson: README.md, "1. Data". PyTorch: `torch.cat([threes, sevens]).view(-1, 28*28)`.
 */
import { cat, ones, type Tensor, zeros } from "#engine";

/**
 * Puts all pictures into one tensor: first the 3s, then the 7s, each picture laid out as one row of pixels.
 *
 * A row is the picture read as we read text: line by line, from left to right. Both piles stay as they are. (Their numbers
 * lie in memory in that order, too.)
 *
 * @param threes float32, shape `(n3, height, width)`, n3 at least 1: the 3s. Real ones are 28 by 28; the tests
 *               use other sizes, too
 * @param sevens float32, shape `(n7, height, width)`, n7 at least 1: the 7s, of the same size
 * @returns float32, shape `(n3 + n7, height × width)`: one picture per row
 *
 * @example
 * const threes = tensor([[[1, 2], [3, 4]]]); // one picture of 2 by 2 pixels
 * const sevens = tensor([[[5, 6], [7, 8]]]);
 * stackImages(threes, sevens); // tensor([[1., 2., 3., 4.], [5., 6., 7., 8.]])
 *
 * Errors: none of its own. (The two sizes are equal: the caller sees to it.)
 */
export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  // #region answer: join the two piles along axis 0, then make every picture one row
  return cat([threes, sevens]).flatten(1);
  // #endregion
}

/**
 * Makes the labels that belong to `stackImages(threes, sevens)`: 1 for a 3, 0 for a 7.
 *
 * The labels stand in a column, one row per picture, because that is the shape of the predictions later on. The piles
 * stay as they are. Here one of the piles may be empty: then it has no label.
 *
 * @param threes shape `(n3, height, width)`, of any type: the 3s
 * @param sevens shape `(n7, height, width)`, of the same type: the 7s
 * @returns float32, shape `(n3 + n7, 1)`: the labels, in the order of the pictures, the 3s first
 *
 * @example
 * stackLabels(zeros(2, 28, 28), zeros(1, 28, 28)); // tensor([[1.], [1.], [0.]])
 *
 * Errors: none of its own.
 */
export function stackLabels(threes: Tensor, sevens: Tensor): Tensor {
  // #region answer: a column with a 1 for every 3 and, below it, a 0 for every 7
  return cat([ones(threes.shape[0]!, 1), zeros(sevens.shape[0]!, 1)]);
  // #endregion
}
