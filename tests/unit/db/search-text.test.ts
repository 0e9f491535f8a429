import { describe, expect, test } from "vitest";
import { foldText, naturalKey, prefixQuery } from "../../../db/search-text.ts";

describe("folding", () => {
  test.each([
    ["Ömer", "omer"],
    ["O\u0308mer", "omer"],
    ["STRAẞE", "strasse"],
    ["Łukasz", "lukasz"],
    ["İstanbul", "istanbul"],
    ["Iğdır", "igdir"],
    ["أحمد", "احمد"],
    ["مُحَمَّد", "محمد"],
    ["محـــمد", "محمد"],
    ["  van   der Berg ", "van der berg"],
  ])("%s becomes %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test("numbers inside a text sort as numbers", () => {
    const sorted = ["OAK-10", "OAK-9", "OAK-100"].sort((a, b) =>
      naturalKey(a) < naturalKey(b) ? -1 : 1,
    );
    expect(sorted).toEqual(["OAK-9", "OAK-10", "OAK-100"]);
  });
});

describe("the search query", () => {
  test.each([
    ["SAMPLE-OAK", '"sample"* AND "oak"*'],
    ['" OR *', '"or"*'],
    ["NEAR(a, b)", '"near"* AND "a"* AND "b"*'],
    ["family_key : x", '"family"* AND "key"* AND "x"*'],
    ["O'Hara^2", '"o"* AND "hara"* AND "2"*'],
    ["a\u0000b", '"a"* AND "b"*'],
  ])("takes %j as words only", (text, query) => {
    expect(prefixQuery(text)).toBe(query);
  });

  test("has nothing to look for without a letter or digit", () => {
    expect(prefixQuery(" -*\"'() ")).toBeNull();
    expect(prefixQuery("\u0301")).toBeNull();
  });
});
