import { describe, expect, it } from "vitest";
import { sectionSchemas } from "../../../shared/domain/case-file.ts";
import {
  differences,
  isSame,
  mineOnTop,
} from "../../../renderer/features/edit-case/merge.ts";
import { placeProblems } from "../../../renderer/features/edit-case/place-problems.ts";
import { sections } from "../../../renderer/features/edit-case/sections.ts";
import { stillAnswered } from "../../../renderer/features/edit-case/use-questions.ts";
import {
  readTyped,
  typedAt,
  typedFrom,
  withoutBlankLines,
  withTypedAt,
  type TypedSection,
} from "../../../renderer/ui/section-form/typed-section.ts";
import { pathologySection } from "../../../renderer/features/pathology/pathology-section.ts";
import { sampleCase } from "../../support/sample-case.ts";

const stored = sampleCase().sections;
/** Every form of the record: those of Details and the pathology screen. */
const forms = [...sections, pathologySection];
const sectionOf = (name: string) =>
  forms.find((section) => section.name === name)!;
const identity = sectionOf("identity");

function typing(
  name: keyof typeof stored,
  fields: Record<string, string> = {},
): TypedSection {
  const typed = typedFrom(sectionOf(name), stored[name]);
  return { ...typed, fields: { ...typed.fields, ...fields } };
}

describe("the forms of a record", () => {
  it("ask every field of every section of the contract", () => {
    expect(forms.map(({ name }) => name).toSorted()).toEqual(
      Object.keys(sectionSchemas).toSorted(),
    );
    for (const { name, fields, lists } of forms)
      expect(
        [
          ...new Set(
            [...fields, ...lists].map((asked) =>
              asked.name.replace(/\..*/u, ""),
            ),
          ),
        ].toSorted(),
      ).toEqual(Object.keys(sectionSchemas[name].shape).toSorted());
  });

  it("store what was stored when nothing is typed", () => {
    for (const section of forms) {
      const body = stored[section.name];
      expect(readTyped(section, typedFrom(section, body), body)).toEqual({
        ok: true,
        body,
      });
    }
  });

  it.each(["D", "D+52", "D-8", "2026", "2026-11", "2026-11-04"])(
    "keep the date %s",
    (diagnosedOn) => {
      const section = sectionOf("diagnosis");
      const body = { ...stored.diagnosis, diagnosedOn };
      const read = readTyped(section, typedFrom(section, body), body);
      expect(read).toEqual({ ok: true, body });
    },
  );

  it("refuse everything that does not fit at once, each at its field", () => {
    const read = readTyped(
      identity,
      typing("identity", {
        familyName: " ",
        birthDate: "D+5",
        ageAtDiagnosisYears: "70.5",
      }),
      stored.identity,
    );
    expect(read).toEqual({
      ok: false,
      problems: {
        familyName: "This cannot be empty.",
        birthDate: "Give a calendar date, as 14-Mar-1957, or only the year.",
        ageAtDiagnosisYears:
          "Give a whole number from 0 to 120, or leave it empty.",
      },
    });
  });

  it("read a decimal comma as the point", () => {
    const read = readTyped(
      sectionOf("exposure"),
      typing("exposure", { years: "12,5" }),
      stored.exposure,
    );
    expect(read).toMatchObject({ ok: true, body: { years: 12.5 } });
  });

  it("turn an emptied field into a gap and drop list lines without text", () => {
    const pathology = sectionOf("pathology");
    const typed = typing("pathology", { reportedOn: "" });
    const blank = { name: " ", result: "", assay: "" };
    const read = readTyped(
      pathology,
      withoutBlankLines(pathology.lists, {
        ...typed,
        lists: {
          ...typed.lists,
          markers: [blank, ...(typed.lists["markers"] ?? [])],
        },
      }),
      stored.pathology,
    );
    expect(read).toMatchObject({
      ok: true,
      body: { reportedOn: null, markers: stored.pathology.markers },
    });
  });

  it("place a refusal at its field, and what belongs to another section at the button", () => {
    const body = (fields: { path: string; message: string }[]) => ({
      code: "validation" as const,
      message: "Nothing was stored.",
      fields,
    });
    expect(
      placeProblems(
        identity,
        body([
          { path: "identity.birthDate", message: "In the future." },
          { path: "diagnosis.diagnosedOn", message: "Before birth." },
        ]),
      ),
    ).toEqual({
      at: { birthDate: "In the future." },
      questions: {},
      rest: "Before birth.",
    });
    expect(placeProblems(identity, body([])).rest).toBe("Nothing was stored.");
    expect(
      placeProblems(
        sectionOf("pathology"),
        body([{ path: "pathology.markers.0.name", message: "Too long." }]),
      ).at,
    ).toEqual({ "markers.0.name": "Too long." });
  });
});

describe("two versions of a section", () => {
  const base = typing("identity");
  const mine = typing("identity", { familyName: "Sample-Mine" });
  const other = typing("identity", {
    familyName: "Sample-Other",
    givenName: "Vera",
  });

  it("show the lines that differ and who changed them", () => {
    expect(differences(identity, { base, mine, stored: other })).toMatchObject([
      {
        label: "Family name",
        mine: "Sample-Mine",
        stored: "Sample-Other",
        changedByMe: true,
      },
      { label: "Given name", stored: "Vera", changedByMe: false },
    ]);
  });

  it("put my changes on top and keep the other's elsewhere", () => {
    const merged = mineOnTop(base, mine, other);
    expect(merged.fields["familyName"]).toBe("Sample-Mine");
    expect(merged.fields["givenName"]).toBe("Vera");
    expect(isSame(mineOnTop(base, base, other), other)).toBe(true);
  });

  it("keep the lines both added to a list, and take away only what I took away", () => {
    const line = (name: string) => ({ name, result: "", assay: "" });
    const before = typing("pathology");
    const [first = line("")] = before.lists["markers"] ?? [];
    const holding = (...markers: (typeof first)[]): TypedSection => ({
      ...before,
      lists: { ...before.lists, markers },
    });
    expect(
      mineOnTop(before, holding(line("Desmin")), holding(first, line("SOX10")))
        .lists["markers"],
    ).toEqual([line("SOX10"), line("Desmin")]);
  });

  it("compare markers as one line", () => {
    const before = typing("pathology");
    const after = { ...before, lists: { ...before.lists, markers: [] } };
    expect(isSame(before, after)).toBe(false);
    expect(
      differences(sectionOf("pathology"), {
        base: before,
        mine: after,
        stored: before,
      }),
    ).toMatchObject([
      { label: "Other markers", mine: "None", stored: "BAP1 lost (IHC)" },
    ]);
    expect(mineOnTop(before, after, before).lists["markers"]).toEqual([]);
  });
});

describe("questions at the fields of a section", () => {
  const report: TypedSection = {
    fields: { ki67Percent: "0.12", "molecular.pdl1TpsPercent": "0.5" },
    lists: {
      reviews: [{ sarcomatoidPercent: "" }, { sarcomatoidPercent: "0.3" }],
    },
  };

  it.each([
    ["ki67Percent", "0.12"],
    ["molecular.pdl1TpsPercent", "0.5"],
    ["reviews.1.sarcomatoidPercent", "0.3"],
  ])("reads and answers %s", (path, typed) => {
    expect(typedAt(report, path)).toBe(typed);
    const answered = withTypedAt(report, path, "30");
    expect(typedAt(answered, path)).toBe("30");
    expect(typedAt(report, path)).toBe(typed);
  });

  it("leaves the typing alone where the line is gone", () => {
    expect(withTypedAt(report, "reviews.7.sarcomatoidPercent", "30")).toBe(
      report,
    );
    expect(typedAt(report, "reviews.7.sarcomatoidPercent")).toBe("");
  });

  it("keep each its own answer until that very field is typed anew", () => {
    const yes = (path: string, about: string) => ({
      code: "fraction" as const,
      path: `pathology.${path}`,
      about,
    });
    const ki67 = yes("ki67Percent", "Ki-67 0.12 %");
    const pdl1 = yes("molecular.pdl1TpsPercent", "PD-L1 TPS 0.5 %");
    const review = yes(
      "reviews.1.sarcomatoidPercent",
      "Sarcomatoid part of review 2 0.3 %",
    );
    const all = [ki67, pdl1, review];
    const after = (path: string, words: string) =>
      stillAnswered(sectionOf("pathology"), all, {
        before: report,
        after: withTypedAt(report, path, words),
      });
    expect(after("ki67Percent", "0.12")).toEqual(all);
    expect(after("ki67Percent", "0.13")).toEqual([pdl1, review]);
    expect(after("molecular.pdl1TpsPercent", "")).toEqual([ki67, review]);
    expect(after("reviews.1.sarcomatoidPercent", "0.4")).toEqual([ki67, pdl1]);
    expect(after("reviews.0.sarcomatoidPercent", "0.4")).toEqual(all);
  });

  it("stand at their field with their offers; plain refusals have none", () => {
    const confirm = {
      code: "child" as const,
      path: "identity.birthDate",
      about: "born 02-Mar-2012, 14 years old today",
    };
    const offer = { label: "Yes", set: {}, confirm };
    const { at, questions, rest } = placeProblems(identity, {
      code: "validation",
      message: "Is that right? Nothing was stored.",
      fields: [
        {
          path: "identity.birthDate",
          message: "Is that right?",
          offers: [offer],
        },
        { path: "identity.familyName", message: "This cannot be empty." },
      ],
    });
    expect(Object.keys(at)).toEqual(["birthDate", "familyName"]);
    expect(questions).toEqual({ birthDate: [offer] });
    expect(rest).toBeNull();
  });
});
