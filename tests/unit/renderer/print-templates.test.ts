import { describe, expect, it } from "vitest";
import type { PrintModel } from "../../../shared/domain/views.ts";
import { escapeHtml } from "../../../shared/print/escape-html.ts";
import {
  pageGeometry,
  pageMarginsInches,
} from "../../../shared/print/page-geometry.ts";
import {
  footerTemplate,
  headerTemplate,
} from "../../../shared/print/templates.ts";
import { intendedUse } from "../../../shared/words.ts";

function model(
  familyName: string,
  workspaceName = "Thoracic board",
): PrintModel {
  const identity = {
    familyName,
    givenName: "Vernon",
    title: "Mr",
    birthDate: "1957-03-14",
    recordNumber: "DEMO <1>",
  };
  return {
    summary: {
      file: {
        sections: {
          identity: { body: identity },
          outcome: { body: { status: "alive", diedOn: null } },
        },
        board: { name: "Board", on: "2026-11-26", position: 4, of: 12 },
      },
    },
    workspaceName,
    workspaceKind: "clinic",
    printedAtText: "22-Nov-2026 05:40 UTC+00:00",
    printedBy: 'Nora "N" Nurse',
    paper: "A4",
    engineVersion: "0.1.0",
    rulesVersion: "2026.1",
    evidenceVersion: "2026.2",
  } as unknown as PrintModel;
}

describe("escapeHtml", () => {
  it("makes markup, quotes and entities plain text", () => {
    expect(escapeHtml(`<b a="1" c='2'>&amp;`)).toBe(
      "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;",
    );
  });
});

describe("page templates", () => {
  it("names patient, birth date, record and board at the head, escaped", () => {
    const html = headerTemplate(model("<img src=x onerror=alert(1)>"));
    expect(html).not.toContain("<img");
    expect(html).not.toContain("<IMG");
    expect(html).toContain("&lt;IMG SRC=X");
    expect(html).toContain(
      "Born 14-Mar-1957 · Record DEMO &lt;1&gt; · Board 26-Nov-2026",
    );
  });

  it("carries page numbers, printing, versions and intended use at the foot, escaped", () => {
    const html = footerTemplate(model("Sample", "<script>x</script>"));
    expect(html).not.toContain("<script");
    expect(html).toContain(
      '<span class="pageNumber"></span> of <span class="totalPages"></span>',
    );
    expect(html).toContain(
      "Printed 22-Nov-2026 05:40 UTC+00:00 by Nora &quot;N&quot; Nurse",
    );
    expect(html).toContain("Engine 0.1.0 · Rules 2026.1 · Evidence 2026.2");
    expect(html).toContain(escapeHtml(intendedUse));
  });

  it("sets a font size and loads nothing", () => {
    for (const html of [
      headerTemplate(model("A")),
      footerTemplate(model("A")),
    ]) {
      expect(html).toMatch(/font-size:\d/u);
      expect(html).not.toMatch(/url\(|src=|href=/u);
    }
  });

  it("says at the head that a patient has died", () => {
    const { file } = model("A").summary;
    for (const [diedOn, text] of [
      ["2019-05-25", "Deceased 25-May-2019 · Record"],
      [null, "Deceased, date not recorded · Record"],
    ]) {
      const outcome = { body: { status: "dead", diedOn } };
      const sections = { ...file.sections, outcome };
      const died = {
        ...model("A"),
        summary: { file: { ...file, sections } },
      } as unknown as PrintModel;
      expect(headerTemplate(died)).toContain(text);
    }
    expect(headerTemplate(model("A"))).not.toContain("Deceased");
  });

  it("ends where the text of the page ends, left of the draft mark", () => {
    const { marginsMm, draftStripMm } = pageGeometry("A4");
    const padding = `padding:0 ${marginsMm.right + draftStripMm}mm 0 ${marginsMm.left}mm`;
    expect(headerTemplate(model("A"))).toContain(padding);
    expect(footerTemplate(model("A"))).toContain(padding);
  });

  it("says that demo data is invented", () => {
    expect(footerTemplate({ ...model("A"), workspaceKind: "demo" })).toContain(
      "invented demo data",
    );
  });
});

describe("pageMarginsInches", () => {
  it("keeps left and right the same, for duplex and punching", () => {
    const { left, right } = pageMarginsInches("letter");
    expect(left).toBe(right);
  });
});
