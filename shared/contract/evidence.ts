import * as z from "zod";
import { firstLineViewSchema } from "../domain/evidence-view.ts";
import { query } from "./channel.ts";

export const evidenceChannels = {
  "evidence.firstLine": query(z.strictObject({}), firstLineViewSchema, []),
} as const;
