/**
 * @way      It shows the classifier one picture at a time.
 * @replaces 5-three.ts
 */
import type { Classifier, Pair, Scores } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

export function accuracy(images: Pair<NdArray>, classify: Classifier): Scores {
  const share = ({ values, shape }: NdArray, right: boolean): number => {
    const [count, ...size] = shape as [number, ...number[]];
    const pixels = values.length / count;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const [answer] = classify({ values: values.slice(i * pixels, (i + 1) * pixels), shape: [1, ...size] });
      if (answer === right) found++;
    }
    return found / count;
  };
  const [threes, sevens] = [share(images.threes, true), share(images.sevens, false)];
  return { threes, sevens, mean: (threes + sevens) / 2 };
}
