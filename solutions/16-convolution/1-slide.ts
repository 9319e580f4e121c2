/**
 * 16-convolution, section 1: a filter slides over a picture.
 *
 * A filter is a small table of weights. It is laid on every place of a picture in turn, and at each place it says in one number
 * how well what it sees there fits it. Here you do it on plain numbers, so that nothing is hidden.
 *
 * Lesson: README.md, "1. A filter slides". PyTorch: `F.conv2d(picture[None, None], filter[None, None])`.
 */

/**
 * Rows of equal length: the pixels of a picture, or the weights of a filter. All are finite. The same list may stand there as
 * two rows.
 */
export type Grid = readonly (readonly number[])[];

/**
 * Slides a filter over a picture, by one pixel at a time, from left to right and from top to bottom.
 *
 * At each place the filter covers as many pixels as it has weights. Each pixel is multiplied by the weight that lies on it, and
 * the products are added up, in plain numbers: float32 would round them. The filter is laid on as it is, not turned, and never
 * reaches over the border.
 *
 * @param picture `height` rows of `width` numbers
 * @param filter at least 1 row and 1 column, at most as high and as wide as the picture; it needn't be square
 * @returns the **feature map**: one number for each place, `height - filter height + 1` rows of `width - filter width + 1`
 *
 * @example
 * slide([[1, 2, 3], [4, 5, 6]], [[1, 10]]); // [[21, 32], [54, 65]]: 1·1 + 2·10 is 21
 *
 * Errors: none of its own. Neither the picture nor the filter changes.
 */
export function slide(picture: Grid, filter: Grid): number[][] {
  // #region answer: at every place, multiply each weight by the pixel under it and add up the products
  const rows = picture.length - filter.length + 1;
  const columns = picture[0]!.length - filter[0]!.length + 1;
  return Array.from({ length: rows }, (_, top) =>
    Array.from({ length: columns }, (_, left) => {
      const products = filter.flatMap((row, i) => row.map((w, j) => w * picture[top + i]![left + j]!));
      return products.reduce((sum, product) => sum + product, 0);
    }),
  );
  // #endregion
}

/**
 * Turns a filter round by half a turn: what was in the first row is in the last, and backwards.
 *
 * In mathematics a convolution lays the *turned* filter on the picture. Libraries leave it as it is. So
 * `slide(picture, turned(filter))` is the mathematician's convolution, and turning twice gives the filter back.
 *
 * @param filter rows of equal length, at least 1 row and 1 column; it needn't be square
 * @returns new rows, as many and as long as before, each a list of its own; the filter itself stays as it was
 *
 * @example
 * turned([[1, 2, 3], [4, 5, 6]]); // [[6, 5, 4], [3, 2, 1]]
 *
 * Errors: none of its own.
 */
export function turned(filter: Grid): number[][] {
  // #region answer: read the rows from the last to the first, and each row backwards
  return filter.map((row) => [...row].reverse()).reverse();
  // #endregion
}
