/**
 * 16-convolution, section 7: what it sees, and a digit that moves.
 *
 * The feature maps of the first layer can be looked at: each shows where in the picture its filter found something. When the
 * digit moves, they move with it. Does that help? Move all digits, and count how many are still read.
 *
 * Lesson: README.md, "7. What it sees, and a digit that moves". PyTorch: `F.relu(conv(picture[None, None]))[0]`, `F.pad`.
 */
import { F, type nn, noGrad, type Tensor } from "#engine";

/**
 * The feature maps of one picture, to look at: what the layer gives for it, after ReLU.
 *
 * @param layer a convolution for pictures of one channel, with any number of filters, any stride and padding, perhaps without a
 *   bias; it stays as it is, with its mode and its gradients
 * @param picture float32, shape `(height, width)`; perhaps with requiresGrad; it stays as it is
 * @returns float32, shape `(filters, rows, columns)`, also when there is a single filter, or a single row; without a record
 *   (requiresGrad is false): nothing here is to be trained. Afterwards the engine records if it did before, and only then,
 *   also when the layer throws an error
 *
 * @example
 * featureMaps(new nn.Conv2d(1, 5, 3, { padding: 1 }), zeros(28, 28)).shape; // [5, 28, 28]
 *
 * Errors: none of its own.
 */
export function featureMaps(layer: nn.Conv2d, picture: Tensor): Tensor {
  // #region answer: give the picture a channel and a batch of one, call the layer and ReLU inside of noGrad, and take the batch away
  return noGrad(() => F.relu(layer(picture.unsqueeze(0).unsqueeze(0))).select(0, 0));
  // #endregion
}

/**
 * Moves pictures within their frame. What is pushed over the border is gone, and behind the picture zeros come in.
 *
 * @param images float32, finite, shape `(n, channels, height, width)`; they stay as they were; n may be 0
 * @param down by how many pixels to move down: a whole number; below 0 moves up. In size less than the height
 * @param right by how many pixels to move to the right: a whole number; below 0 moves to the left. In size less than the width
 * @returns float32, the same shape; `images` itself will do when both are 0. Gradients aren't asked for
 *
 * @example
 * shifted(tensor([[[[1, 2, 3], [4, 5, 6]]]]), 0, 1);  // tensor([[[[0., 1., 2.], [0., 4., 5.]]]])
 * shifted(tensor([[[[1, 2, 3], [4, 5, 6]]]]), -1, 0); // tensor([[[[4., 5., 6.], [0., 0., 0.]]]])
 *
 * Errors: none of its own.
 */
export function shifted(images: Tensor, down: number, right: number): Tensor {
  // #region answer: add zeros on the side where the picture comes from, and cut off as much on the other side
  return F.pad(images, [right, -right, down, -down]);
  // #endregion
}

/**
 * Measures how well a model reads pictures that are moved by several distances: for each distance, the share of pictures for
 * which the largest logit is that of the right class. The model reads inside of `noGrad`; `move` may be called there, too, or
 * before. Afterwards the engine records if it did before, and only then, also when one of the two throws an error.
 *
 * @param model from pictures to logits, shape `(n, classes)`; finite, perhaps in the thousands; no two logits of a picture are equal.
 *   Called once for each distance, with nothing but pictures
 * @param move gives the pictures moved by a distance; called once for each distance, in order, always with `images` as they came,
 *   and nothing else
 * @param images float32, shape `(n, 1, height, width)`, n at least 1
 * @param labels int64, shape `(n)`: the right classes, from 0 on
 * @param distances whole numbers, also below 0, in any order, also the same one twice; none at all give an empty list
 * @returns one share from 0 to 1 for each distance, in order: plain numbers, perhaps rounded as float32 rounds
 *
 * @example
 * // For a model that is right on 9 of 10 digits, and on 5 of them when they are moved:
 * accuraciesMoved(model, (images, by) => shifted(images, 0, by), images, labels, [0, 3]); // [0.9, 0.5]
 *
 * Errors: none of its own.
 */
export function accuraciesMoved(
  model: (images: Tensor) => Tensor,
  move: (images: Tensor, distance: number) => Tensor,
  images: Tensor,
  labels: Tensor,
  distances: readonly number[],
): number[] {
  // #region answer: for each distance, move the pictures, take the place of the largest logit, and the mean of what is right
  return distances.map((distance) => {
    const predictions = noGrad(() => model(move(images, distance))).argmax(1);
    return predictions.eq(labels).float().mean().item();
  });
  // #endregion
}
