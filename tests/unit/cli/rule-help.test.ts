import { describe, expect, it } from "vitest";
import { help } from "../../../electron/cli/help.ts";
import { ruleHelp } from "../../../electron/cli/rule-help.ts";
import { rules } from "../../../electron/engine/registry.ts";

describe("help on the score command", () => {
  it("lists every rule of the registry with its title", () => {
    const lines = help("score").split("\n");
    for (const { entry } of rules)
      expect(
        lines.filter(
          (line) =>
            line.startsWith(`  ${entry.rule} `) && line.endsWith(entry.title),
        ),
      ).toHaveLength(1);
  });

  it.each(rules.map(({ entry }) => [entry.rule, entry] as const))(
    "names each input of %s with values, limits, unit and note",
    (rule, { inputs }) => {
      const text = ruleHelp(rule) ?? "";
      const inOneLine = text.replaceAll(/\s+/gu, " ");
      for (const { name, label, unit, kind, values, limits, note } of inputs) {
        const line = text
          .split("\n")
          .find((one) => one.startsWith(`  ${name}: ${label}`));
        expect(line).toBeDefined();
        if (kind === "boolean") expect(line).toContain("true or false");
        if (kind === "number" && limits !== null)
          expect(line).toContain(`${limits.min} to ${limits.max}`);
        if (kind === "number" && unit !== null) expect(line).toContain(unit);
        if (values.length > 0)
          expect(inOneLine).toContain(`Values: ${values.join(", ")}.`);
        if (note !== null) expect(inOneLine).toContain(note);
      }
      for (const line of text.split("\n"))
        expect(line.length).toBeLessThanOrEqual(110);
    },
  );

  it("knows no other rule", () => {
    for (const name of ["", "TNM", "constructor"])
      expect(ruleHelp(name)).toBeNull();
  });
});
