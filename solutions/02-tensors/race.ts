/**
 * 02-tensors: a thousand digits doubled in two ways, by the clock. There is nothing to write here.
 *
 *     node --import tsx exercises/02-tensors/race.ts
 *
 * Run it when sections 3 and 7 are done. It uses your `placeOf`, `indicesAt`, `times` and `timings`. A computer does
 * other things besides, so each way runs seven times, and the quickest run counts.
 */
import { loadSampleBytes, PIXELS, SIDE } from "#data";
import { indicesAt, placeOf } from "./3-strides.ts";
import { times, timings } from "./7-whole.ts";
import { packed, type Tensor } from "./tensor.ts";

const COUNT = 1000;
const ROUNDS = 7;

/** Number by number: from a count to indices, from indices to a place, read, double, write. */
function oneByOne(x: Tensor): Float32Array {
  const doubled = new Float32Array(COUNT * PIXELS);
  for (let i = 0; i < doubled.length; i++) {
    const place = placeOf(indicesAt(i, x.shape), x.strides, x.offset);
    doubled[i] = 2 * x.values[place]!;
  }
  return doubled;
}

const { train } = await loadSampleBytes();
const digits = packed(Float32Array.from(train.threes.subarray(0, COUNT * PIXELS)), [COUNT, SIDE, SIDE]);
const rounds = Array.from({ length: ROUNDS }, () =>
  timings([() => oneByOne(digits), () => times(digits, 2)]),
);
for (const [way, name] of ["one by one", "all at once"].entries()) {
  const quickest = Math.min(...rounds.map((round) => round[way]!));
  console.log(`${name.padEnd(12)}${quickest.toFixed(1).padStart(8)} ms for ${COUNT * PIXELS} numbers`);
}
