/**
 * The engine is a house to be read from the ground up: every file names its floor, imports nothing from a higher one, and no two
 * files need each other to run. (A type may name what it belongs to: a hook its module.)
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..", "..", "solutions", "engine");
/** What is compiled to WebAssembly is a house of its own. */
const OTHERS = ["kernels/wasm/assembly/", "kernels/wasm/build.ts", "kernels/wasm/webassembly.d.ts"];
/** The Tensor has all its methods in one place. */
const LONG = "tensor.ts";
const MOST_LINES = 300;

const names = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !OTHERS.some((other) => name.startsWith(other)));

const files = new Map(
  names.map((name) => {
    const text = readFileSync(path.join(root, name), "utf8");
    const floor = Number(/^\/\*\*(?: |\s+\* )Floor (\d) · /.exec(text)?.[1]);
    const found = [...text.matchAll(/^(?:import|export)( type)?\b[^;]*?\bfrom "(\.[^"]+)"/gm)].map(
      ([, isType, where]) => ({
        file: path.posix.join(path.posix.dirname(name), where!),
        isType: isType !== undefined,
      }),
    );
    const imports = found.map(({ file }) => file);
    const needs = found.filter(({ isType }) => !isType).map(({ file }) => file);
    return [name, { text, floor, imports, needs }] as const;
  }),
);

test("every file names its floor, and is short enough to be read in one go", () => {
  expect(names.length).toBeGreaterThan(100);
  for (const [name, { text, floor }] of files) {
    expect(floor, `${name} begins with its floor`).toBeGreaterThan(0);
    if (name !== LONG) expect(text.split("\n").length, name).toBeLessThanOrEqual(MOST_LINES);
  }
});

test("nothing knows of a higher floor", () => {
  const upwards = [...files].flatMap(([name, { floor, imports }]) =>
    imports
      .filter((other) => files.get(other)!.floor > floor)
      .map((other) => `${name} (${floor}) imports ${other} (${files.get(other)!.floor})`),
  );
  expect(upwards).toEqual([]);
});

test("no file needs one that needs it", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (name: string, way: readonly string[]) => {
    if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(" → "));
    else if (!done.has(name)) for (const other of files.get(name)!.needs) walk(other, [...way, name]);
    done.add(name);
  };
  for (const name of names) walk(name, []);
  expect(circles).toEqual([]);
});
