/**
 * Translating ahead: all of a module's files are begun with, each behind its guard, and a file with a fault stops nobody.
 */
import { expect, test } from "vitest";
import type { TestSpecification } from "vitest/node";
import { specOf } from "#kit/course/house.ts";
import { translatingAhead } from "#kit/run/ahead.ts";

/** What is asked for when a module's run begins. */
function askedFor(target: string, module: string): string[] {
  const asked: string[] = [];
  const transformRequest = (url: string) => {
    asked.push(url);
    return Promise.reject(new SyntaxError("a fault"));
  };
  const specification = {
    moduleId: specOf(module),
    project: { vite: { environments: { ssr: { transformRequest } } } },
  };
  translatingAhead(target).onTestRunStart([specification as unknown as TestSpecification]);
  return asked;
}

test("sections and given files, guard and file", () => {
  const asked = askedFor("exercises", "04-broadcasting");
  for (const file of ["1-shapes.ts", "7-matmul.ts", "nd.ts"]) {
    const url = `/exercises/04-broadcasting/${file}`;
    expect(asked).toContain(url);
    expect(asked).toContain(`${url}?guarded`);
  }
  expect(new Set(asked).size).toBe(asked.length);
});

test("a folder that isn't there asks for nothing", () => {
  expect(askedFor("nowhere", "04-broadcasting")).toEqual([]);
});
