import type {
  Result,
  TrailStep,
  VerificationLevel,
} from "../../shared/domain/result.ts";
import type { CitationId } from "./citations.ts";
import { sourceOf } from "./citations.ts";
import { versionOf } from "./versions.ts";

interface Account {
  trail: TrailStep[];
  warnings: string[];
}

/** An answer in full; `possible` then holds that answer alone. */
export function okAnswer<Value>(
  rule: string,
  result: Value,
  account: Account,
): Result<Value> {
  return {
    ...blank(rule),
    status: "ok",
    result,
    possible: [result],
    ...account,
  };
}

/** Inputs are missing and matter: the answers still possible, and which input narrows them most. */
export function incompleteAnswer<Value>(
  rule: string,
  open: { possible: Value[]; missing: string[]; decisive: string | null },
  account: Account,
): Result<Value> {
  return { ...blank(rule), status: "incomplete", ...open, ...account };
}

/** The rule says nothing about this case; the warnings give the reason. */
export function notApplicableAnswer(
  rule: string,
  account: Account,
): Result<never> {
  return { ...blank(rule), status: "not-applicable", ...account };
}

/** The input cannot be used; each warning names a field, what is wrong and a way out. */
export function invalidAnswer(rule: string, warnings: string[]): Result<never> {
  return { ...blank(rule), status: "invalid", warnings };
}

/** One trail step from a citation id. */
export function step(
  text: string,
  citation: CitationId,
  verification: VerificationLevel,
): TrailStep {
  return { text, source: sourceOf(citation), verification };
}

/** The least trustworthy of some levels. */
export function weakest(
  levels: readonly VerificationLevel[],
): VerificationLevel {
  if (levels.includes("unverified")) return "unverified";
  return levels.includes("secondary") ? "secondary" : "verified";
}

function blank(rule: string): Result<never> {
  return {
    rule,
    ruleVersion: versionOf(rule),
    status: "invalid",
    result: null,
    possible: [],
    missing: [],
    decisive: null,
    trail: [],
    warnings: [],
  };
}
