import type { SectionName } from "../../../shared/domain/case-file.ts";
import type { Field, ListField } from "./field.ts";

/** What the form of one section of a record asks. */
export interface Section {
  name: SectionName;
  title: string;
  fields: readonly Field[];
  lists: readonly ListField[];
}
