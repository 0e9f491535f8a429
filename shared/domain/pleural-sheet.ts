import * as z from "zod";

/**
 * What the scan, the operation and the pathologist can answer about a pleural tumor. The names are those of the
 * engine's findings rule and of the command line. Yes, no, and not assessed (absent) are three different answers.
 */
export const findingNameSchema = z.enum([
  "parietal_pleura",
  "mediastinal_pleura",
  "diaphragmatic_pleura",
  "visceral_pleura",
  "fissure_or_confluent_visceral",
  "diaphragm_muscle",
  "lung_parenchyma",
  "endothoracic_fascia",
  "mediastinal_fat",
  "chest_wall_soft_tissue_solitary_resectable",
  "pericardium_nontransmural",
  "chest_wall_diffuse_or_multifocal",
  "rib",
  "transdiaphragmatic_peritoneum",
  "contralateral_pleura_direct",
  "mediastinal_organs_direct",
  "spine",
  "brachial_plexus",
  "pericardium_internal_surface",
  "myocardium",
  "malignant_pericardial_effusion",
  "malignant_pleural_effusion",
  "distant_metastasis",
]);
export type FindingName = z.infer<typeof findingNameSchema>;

/** Only answered findings stand in it: true is yes, false is no; what was not assessed is absent. */
export const findingAnswersSchema = z.partialRecord(
  findingNameSchema,
  z.boolean(),
);
export type FindingAnswers = z.infer<typeof findingAnswersSchema>;

export const bodySideSchema = z.enum(["left", "right"]);
export type BodySide = z.infer<typeof bodySideSchema>;

/** One node station that was looked at. Stations and sides are plain text: the engine says what is wrong and why. */
export const nodeAnswerSchema = z.strictObject({
  station: z.string().max(20),
  side: z.string().max(20).nullable(),
  positive: z.boolean(),
});
export type NodeAnswer = z.infer<typeof nodeAnswerSchema>;

/** What Brigham's systems and the contradictions ask beyond the findings. Null is not recorded. */
export const operationAnswersSchema = z.strictObject({
  resectable: z.boolean().nullable(),
  operated: z.boolean().nullable(),
  margins: z.enum(["negative", "positive"]).nullable(),
  /** Chest wall is involved at earlier biopsy sites and nowhere else. */
  chestWallAtBiopsySitesOnly: z.boolean().nullable(),
});

/**
 * The findings of one pleural staging, the same for every edition and system. Thickness in millimetres as measured
 * on axial CT; `psumMm` only when the report gives the sum alone. `metastases` are the sites found: null while
 * nothing was said of any. Numbers and stations are checked by the engine, not here.
 */
export const pleuralSheetSchema = z.strictObject({
  kind: z.literal("pleural"),
  tumorSide: bodySideSchema.nullable(),
  findings: findingAnswersSchema,
  psumLevelsMm: z.strictObject({
    upper: z.number().nullable(),
    middle: z.number().nullable(),
    lower: z.number().nullable(),
  }),
  psumMm: z.number().nullable(),
  fmaxMm: z.number().nullable(),
  nodes: z.array(nodeAnswerSchema).max(80),
  metastases: z.array(z.string().max(60)).max(30).nullable(),
  operation: operationAnswersSchema,
});
export type PleuralSheet = z.infer<typeof pleuralSheetSchema>;

/** A sheet on which nothing was assessed. */
export const emptyPleuralSheet: PleuralSheet = {
  kind: "pleural",
  tumorSide: null,
  findings: {},
  psumLevelsMm: { upper: null, middle: null, lower: null },
  psumMm: null,
  fmaxMm: null,
  nodes: [],
  metastases: null,
  operation: {
    resectable: null,
    operated: null,
    margins: null,
    chestWallAtBiopsySitesOnly: null,
  },
};
