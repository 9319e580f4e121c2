/**
 * The comparison of two texts, with which an update shows what is new in a stub.
 */
import { describe, expect, test } from "vitest";
import { changesIn } from "#kit/course/changes.ts";

describe("changesIn", () => {
  test("shows changed lines, one around them, and a gap between places far apart", () => {
    const before = ["a", "b", "c", "d", "e", "f", "g", "h"].join("\n");
    expect(changesIn(before, before)).toEqual([]);
    expect(changesIn(before, before.replace("b", "B").replace("h", "h\ni"))).toEqual([
      "  a",
      "- b",
      "+ B",
      "  c",
      "…",
      "  h",
      "+ i",
    ]);
    expect(changesIn("a\r\nb\r\n", "a\nb\n")).toEqual([]);
    expect(changesIn("", "a\n")).toEqual(["-", "+ a"]);
  });
});
