import { describe, expect, it } from "vitest";
import { assessedBody } from "../../../renderer/features/pathology/assessed-body.ts";
import {
  opinionLine,
  pathologySection,
} from "../../../renderer/features/pathology/pathology-section.ts";
import { swapReview } from "../../../renderer/features/pathology/swap-review.ts";
import {
  readTyped,
  typedFrom,
} from "../../../renderer/ui/section-form/typed-section.ts";
import { emptySections } from "../../../shared/domain/empty-sections.ts";
import {
  pathologySchema,
  type Pathology,
} from "../../../shared/domain/pathology.ts";
import { markerTexts } from "../../../shared/pathology-words.ts";

const full: Pathology = {
  ...emptySections.pathology,
  reviewer: "Dr Sample",
  reportedOn: "2026-10-08",
  histology: "epithelioid",
  certainty: "definite",
  centralReview: "unknown",
  source: "Report 26-1",
  grade: "low",
  specimen: "biopsy",
  mitosesPer2Mm2: 3,
  ihc: { calretinin: "positive", cea: "negative" },
  molecular: {
    ...emptySections.pathology.molecular,
    bap1: "lost",
    pdl1TpsPercent: 5,
    pdl1Assay: "28-8",
  },
  markers: [{ name: "Desmin", result: "negative", assay: "" }],
  reviews: [
    {
      reviewer: "Dr Trial",
      reportedOn: "2026-10-20",
      centralReview: "yes",
      histology: "biphasic",
      certainty: "probable",
      sarcomatoidPercent: 30,
      note: "Second block",
      source: "Letter",
    },
  ],
};
const typed = typedFrom(pathologySection, full);
const read = (typing: typeof typed) =>
  readTyped(pathologySection, typing, full);

describe("the pathology form", () => {
  it("stores a full report as it was when nothing is typed", () => {
    expect(read(typed)).toEqual({ ok: true, body: full });
  });

  it("keeps a marker of the panel out of the record until it has a result, and takes it out again", () => {
    const cleared = {
      ...typed,
      fields: {
        ...typed.fields,
        "ihc.cea": "not-recorded",
        "ihc.wt1": "pending",
      },
    };
    expect(read(cleared)).toMatchObject({
      ok: true,
      body: { ihc: { calretinin: "positive", wt1: "pending" } },
    });
  });

  it("refuses what cannot be read at its field", () => {
    const wrong = {
      fields: {
        ...typed.fields,
        mitosesPer2Mm2: "many",
        "molecular.pdl1TpsPercent": "140",
      },
      lists: {
        ...typed.lists,
        reviews: [{ ...typed.lists["reviews"]?.[0], reportedOn: "soon" }],
      },
    } as typeof typed;
    const answer = read(wrong);
    expect(answer.ok ? [] : Object.keys(answer.problems)).toEqual([
      "mitosesPer2Mm2",
      "molecular.pdl1TpsPercent",
      "reviews.0.reportedOn",
    ]);
  });

  it("asks the rules without what cannot be read and without free text", () => {
    const { body, problems } = assessedBody(
      { ...typed, fields: { ...typed.fields, mitosesPer2Mm2: "many" } },
      full,
    );
    expect(body).toMatchObject({
      mitosesPer2Mm2: null,
      markers: [],
      source: "",
    });
    expect(Object.keys(problems)).toEqual(["mitosesPer2Mm2"]);
  });

  it("says an opinion in one line and names its gaps", () => {
    expect(opinionLine(typed.lists["reviews"]?.[0] ?? {})).toBe(
      "Dr Trial, 20-Oct-2026, central review: Biphasic, probable, sarcomatoid 30 %",
    );
    expect(opinionLine(pathologySection.lists[1]?.blank ?? {})).toBe(
      "Reviewer not recorded, date not recorded: Subtype not recorded",
    );
  });
});

describe("using a review", () => {
  it("makes the former report a review and loses nothing", () => {
    const swapped = read(swapReview(typed, 0));
    expect(swapped).toMatchObject({
      ok: true,
      body: {
        reviewer: "Dr Trial",
        histology: "biphasic",
        sarcomatoidPercent: 30,
        centralReview: "yes",
        note: "Second block",
        grade: "low",
        reviews: [
          {
            reviewer: "Dr Sample",
            histology: "epithelioid",
            centralReview: "unknown",
            source: "Report 26-1",
          },
        ],
      },
    });
  });

  it("is taken back by doing it again", () => {
    expect(swapReview(swapReview(typed, 0), 0)).toEqual(typed);
  });

  it("does nothing where no review stands", () => {
    expect(swapReview(typed, 4)).toBe(typed);
  });
});

describe("what the board reads of markers", () => {
  it("names the molecular results first, then the free list", () => {
    expect(markerTexts(full)).toEqual([
      "BAP1 lost",
      "PD-L1 5 % (28-8)",
      "Desmin negative",
    ]);
  });

  it("is empty where nothing is recorded", () => {
    expect(markerTexts(emptySections.pathology)).toEqual([]);
    expect(pathologySchema.parse(emptySections.pathology)).toEqual(
      emptySections.pathology,
    );
  });
});
