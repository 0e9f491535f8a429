import { expect, type Page } from "@playwright/test";

interface Bridge {
  api: { invoke(channel: string, input: unknown): Promise<unknown> };
}
interface Found {
  value: { rows: { caseId: string }[] };
}
type Section = "identity" | "pathology";
interface Stored {
  value: {
    file: {
      sections: Record<
        Section,
        { version: number; body: Record<string, unknown> }
      >;
    };
  };
}

/** A save of one section of the named case by someone else, while its screen is open. */
export async function saveBehindTheScreen(
  page: Page,
  name: string,
  section: Section,
  changes: Record<string, string>,
): Promise<void> {
  const save = async (asked: {
    name: string;
    section: Section;
    changes: Record<string, string>;
  }): Promise<unknown> => {
    const { api } = window as unknown as Bridge;
    const found = (await api.invoke("worklist.page", {
      filter: {
        text: asked.name,
        site: null,
        stage: null,
        histology: null,
        status: null,
      },
      sort: "name",
      descending: false,
      offset: 0,
      limit: 1,
    })) as Found;
    const caseId = found.value.rows[0]?.caseId;
    const { value } = (await api.invoke("case.summary", { caseId })) as Stored;
    const { version, body } = value.file.sections[asked.section];
    return api.invoke("case.saveSection", {
      caseId,
      section: asked.section,
      baseVersion: version,
      body: { ...body, ...asked.changes },
    });
  };
  expect(await page.evaluate(save, { name, section, changes })).toMatchObject({
    ok: true,
  });
}
