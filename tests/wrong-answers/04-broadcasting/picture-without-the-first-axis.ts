/**
 * @belief   A single picture has the shape (28, 28).
 * @origin   A classifier always gets a pile, (n, 28, 28), and gives an answer for each.
 * @replaces 5-three.ts
 * @does     hands a single picture over without its first axis: the classifier takes its rows for pictures.
 * @mend     Ask about the whole pile at once. A pile of one picture has the shape (1, 28, 28).
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const share = (pile: NdArray, wanted: boolean): number => {
    const [count, ...shape] = pile.shape;
    const size = pile.values.length / count!;
    let right = 0;
    for (let i = 0; i < count!; i++) {
      const image = { values: pile.values.slice(i * size, (i + 1) * size), shape };
      if (classify(image)[0] === wanted) right++;
    }
    return right / count!;
  };
  const threes = share(images.threes, true);
  const sevens = share(images.sevens, false);
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
