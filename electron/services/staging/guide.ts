import type { EditionGuide } from "../../../shared/contract/staging.ts";
import type { Classification } from "../../../shared/domain/staging-event.ts";
import { tnmEditionSchema } from "../../../shared/domain/staging.ts";
import { usesThickness } from "../../engine/rules/tnm-findings/descriptors.ts";
import { findingGuide } from "../../engine/rules/tnm-findings/guide.ts";
import { editionGuide } from "../../engine/rules/tnm-pleura/edition-guide.ts";

/** Name, period, category meanings and findings of each edition, newest first, for one classification. */
export function guideFor(classification: Classification): EditionGuide[] {
  return [...tnmEditionSchema.options].reverse().map((edition) => {
    const guide = editionGuide(edition, classification);
    return {
      ...guide,
      validFor: `Valid for ${guide.validFor}`,
      findings: findingGuide(edition, classification),
      usesThickness: usesThickness(edition, classification),
    };
  });
}
