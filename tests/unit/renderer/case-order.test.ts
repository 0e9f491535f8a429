import { afterEach, describe, expect, it } from "vitest";
import {
  getCaseOrder,
  goInCaseOrder,
  setCaseOrder,
  type CaseOrder,
} from "../../../renderer/app/case-order.ts";

const agenda: CaseOrder = {
  kind: "meeting",
  caseIds: ["a", "b", "c"],
  index: 0,
};

describe("the list a case was opened from", () => {
  afterEach(() => setCaseOrder(null));

  it("moves on only when the next case is really open", () => {
    setCaseOrder(agenda);
    goInCaseOrder(agenda, 1, "b");
    expect(getCaseOrder("a")).toEqual(agenda);
    expect(getCaseOrder("b")).toEqual({ ...agenda, index: 1 });
  });

  it("is forgotten with the case it was about to open", () => {
    goInCaseOrder(agenda, 1, "b");
    setCaseOrder(null);
    expect(getCaseOrder("b")).toBeNull();
  });
});
