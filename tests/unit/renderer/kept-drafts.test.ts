import { expect, it } from "vitest";
import {
  createKeptDrafts,
  forgetDrafts,
  hasKeptDrafts,
} from "../../../renderer/ui/kept-drafts.ts";

it("forgets what is typed in every form of every case", () => {
  const words = createKeptDrafts<string>();
  const sizes = createKeptDrafts<number>();
  expect(hasKeptDrafts()).toBe(false);
  words.set("case-1", "half a sentence");
  sizes.set("case-2", 4);
  expect(hasKeptDrafts()).toBe(true);
  forgetDrafts();
  expect([words.size, sizes.size, hasKeptDrafts()]).toEqual([0, 0, false]);
});
