/**
 * The engine in one piece: it must be the same engine, only sooner there.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import * as source from "#engine";
import { repository } from "#kit/course/house.ts";
import { prebuilt } from "#kit/run/prebuilt.ts";

type Engine = typeof source;

/** A module of the bundle, as Node itself loads it. */
async function load<T>(name: string): Promise<T> {
  const file = (await prebuilt()).get(name) ?? "";
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as T;
}

test("the bundle exports what the source exports, and gives the same numbers", async () => {
  const engine = await load<Engine>("#engine");
  expect(Object.keys(engine).sort()).toEqual(Object.keys(source).sort());
  expect(engine).not.toBe(source);
  const draw = ({ manualSeed, randn }: Engine): unknown => {
    manualSeed(42);
    return randn(40, 30).matmul(randn(30, 20)).tolist();
  };
  expect(draw(engine)).toEqual(draw(source));
});

test("what looks for its neighbours finds them beside its source", async () => {
  const folder = dirname((await prebuilt()).get("#engine") ?? "");
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const places = texts
    .flatMap((text) => text.match(/"file:[^"]+"/g) ?? [])
    .map((quoted) => JSON.parse(quoted));
  // The compiled kernels and the package with the digits: without them all goes on, but slowly or not at all.
  for (const file of ["solutions/engine/kernels/wasm/instance.ts", "data/source.ts"]) {
    expect(places).toContain(pathToFileURL(join(repository, file)).href);
  }
  expect(texts.join("")).not.toContain("import.meta.url");
});

test("its parts share one Tensor", async () => {
  const engine = await load<Engine>("#engine");
  const { loadSample } = await load<typeof import("#data")>("#data");
  const { train } = await loadSample();
  expect(train.threes).toBeInstanceOf(engine.Tensor);
});
