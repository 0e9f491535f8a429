import { expect, test } from "vitest";
import { canonicalJson, sha256OfJson } from "../../../db/canonical-json.ts";

test("key order and absent members make no difference, array order does", () => {
  const left = { b: [1, { d: null, c: "x" }], a: 1, gone: undefined };
  const right = { a: 1, b: [1, { c: "x", d: null }] };
  expect(canonicalJson(left)).toBe('{"a":1,"b":[1,{"c":"x","d":null}]}');
  expect(sha256OfJson(left)).toBe(sha256OfJson(right));
  expect(sha256OfJson([1, 2])).not.toBe(sha256OfJson([2, 1]));
  expect(canonicalJson(undefined)).toBe("null");
});

test("a member named __proto__ is text like any other", () => {
  const value: unknown = JSON.parse('{"__proto__":{"x":1},"a":2}');
  expect(canonicalJson(value)).toBe('{"__proto__":{"x":1},"a":2}');
});
