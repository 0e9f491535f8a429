import { describe, expect, test } from "vitest";
import { clone, decode, encode } from "./page/codec.ts";

const back = (value: unknown): any => decode(clone(value));

describe("values cross as structured clone would carry them", () => {
  const cases: [string, unknown][] = [
    ["undefined", undefined],
    ["null", null],
    ["text", "Zoë \u0000 \u2028 </script>"],
    ["NaN", Number.NaN],
    ["infinity", Number.NEGATIVE_INFINITY],
    ["minus zero", -0],
    ["bigint", 12345678901234567890n],
    ["a date", new Date("2026-11-18T08:00:00Z")],
    ["an invalid date", new Date(Number.NaN)],
    ["a regular expression", /a\/b/giu],
    [
      "a map",
      new Map<unknown, unknown>([
        ["a", 1],
        [{ k: 1 }, new Map()],
      ]),
    ],
    ["a set", new Set([1, "1", undefined])],
    ["bytes", new Uint8Array([0, 127, 128, 255])],
    ["floats", new Float64Array([0.1, Number.NaN])],
    ["an empty buffer", new ArrayBuffer(0)],
    ["nested", { list: [undefined, { at: new Date(0) }], none: undefined }],
    ["a key named __proto__", JSON.parse('{"__proto__": {"a": 1}}')],
    [
      "an array of arrays like the table's own",
      [["undefined"], ["special", "x"]],
    ],
  ];
  test.each(cases)("%s", (_name, value) => {
    expect(back(value)).toStrictEqual(value);
  });

  test("a megabyte of bytes", () => {
    const bytes = new Uint8Array(1_000_000).map((_, i) => i % 251);
    expect(Buffer.compare(back(bytes), bytes)).toBe(0);
  });

  test("only the part of a buffer that a view shows", () => {
    const view = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
    expect([...back(view)]).toEqual([2, 3]);
  });

  test("shared parts stay shared, and cycles stay cycles", () => {
    const part = { name: "part" };
    const value: any = { one: part, two: part };
    value.self = value;
    const copy = back(value);
    expect(copy.one).toBe(copy.two);
    expect(copy.self).toBe(copy);
  });

  test("errors keep kind, message, stack and cause", () => {
    const error = new RangeError("too far", {
      cause: new TypeError("not a number"),
    });
    const copy = back({ error }).error;
    expect(copy).toBeInstanceOf(RangeError);
    expect(copy.message).toBe("too far");
    expect(copy.stack).toBe(error.stack);
    expect(copy.cause).toBeInstanceOf(TypeError);
  });

  test("class instances become plain objects", () => {
    class Point {
      x = 1;
      get double(): number {
        return this.x * 2;
      }
    }
    expect(back(new Point())).toStrictEqual({ x: 1 });
  });
});

describe("what structured clone refuses is refused in Electron's words", () => {
  const cases: [string, unknown][] = [
    ["a function", () => 1],
    ["a nested function", { deep: [() => 1] }],
    ["a symbol", Symbol("s")],
    ["a promise", Promise.resolve()],
    ["a weak map", new WeakMap()],
    ["an object that only Node clones", new Blob(["x"])],
  ];
  test.each(cases)("%s", (_name, value) => {
    expect(() => clone(value)).toThrow(
      new Error("An object could not be cloned."),
    );
  });
});

test("the bridge names functions instead of refusing them", () => {
  const text = encode({ call: () => 1 }, (part) =>
    typeof part === "function" ? "function 7" : undefined,
  );
  expect(decode(text, (name) => name)).toEqual({ call: "function 7" });
});
