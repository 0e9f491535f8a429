import * as z from "zod";

/** "described" is the extent in words of a disease that no system stages. */
export const stagingSystemSchema = z.enum([
  "tnm-pleura",
  "butchart",
  "brigham",
  "yan",
  "described",
]);
export type StagingSystem = z.infer<typeof stagingSystemSchema>;

/** The sheet each system reads, and its versions as a chip names them: the TNM by edition, others by year of publication. */
export const systemVersions = {
  "tnm-pleura": {
    sheet: "pleural",
    names: {
      "1": "AJCC 1",
      "2": "AJCC 2",
      "3": "AJCC 3",
      "4": "AJCC 4",
      "5": "AJCC 5",
      "6": "AJCC 6",
      "7": "AJCC 7",
      "8": "AJCC 8",
      "9": "AJCC 9",
    },
  },
  butchart: {
    sheet: "pleural",
    names: { "1976": "Butchart 1976", "1988": "Butchart, 1988 variant" },
  },
  brigham: {
    sheet: "pleural",
    names: { "1993": "Brigham 1993", "1999": "Brigham 1999" },
  },
  yan: { sheet: "peritoneal", names: { "2011": "Yan 2011, proposed" } },
  described: { sheet: "described", names: { none: "No stage system" } },
} as const satisfies Record<
  StagingSystem,
  {
    sheet: "pleural" | "peritoneal" | "described";
    names: Readonly<Record<string, string>>;
  }
>;

type VersionOf<System extends StagingSystem> = string &
  keyof (typeof systemVersions)[System]["names"];

/** The versions of a system, oldest first. */
export function versionsOf(system: StagingSystem): string[] {
  return Object.keys(systemVersions[system].names);
}

/** True for a version of this system. */
export function isVersionOf<System extends StagingSystem>(
  system: System,
  edition: string,
): edition is VersionOf<System> {
  return Object.hasOwn(systemVersions[system].names, edition);
}

const names: ReadonlyMap<string, string> = new Map(
  stagingSystemSchema.options.flatMap((system) =>
    Object.entries(systemVersions[system].names),
  ),
);

/** The version of any system: a TNM edition, a year of publication, "none" for a description. */
export const systemEditionSchema = z
  .string()
  .refine(
    (edition) => names.has(edition),
    "This is not a version of a staging system we know.",
  );

/** "AJCC 9", "Butchart 1976": the version as a chip names it; one we do not know stands as it is written. */
export function editionName(edition: string): string {
  return names.get(edition) ?? edition;
}
