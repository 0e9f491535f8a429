import {
  pathologySchema,
  type Pathology,
} from "../../../shared/domain/pathology.ts";
import {
  readable,
  type Problems,
  type TypedSection,
} from "../../ui/section-form/typed-section.ts";
import { pathologySection } from "./pathology-section.ts";

/**
 * What the rules can read of the form as it stands: an entry that cannot be read is missing to them, and free text
 * that they do not use is left out, so that typing it asks nothing again.
 */
export function assessedBody(
  typed: TypedSection,
  stored: Readonly<Record<string, unknown>>,
): { body: Pathology | null; problems: Problems } {
  const { body, problems } = readable(pathologySection, typed, stored);
  const parsed = pathologySchema.safeParse({
    ...body,
    note: "",
    source: "",
    markers: [],
  });
  return { body: parsed.success ? parsed.data : null, problems };
}
