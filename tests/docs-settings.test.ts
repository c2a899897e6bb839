import { existsSync, readFileSync } from "node:fs";
import { type SchemaName, validate, YamlSource } from "@charterlint/packs";
import { describe, expect, test } from "vitest";

const read = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), "utf8");
const blocks = (name: string): string[] => [...read(name).matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!);
const [config] = blocks("config.md"), [waivers, baseline] = blocks("waivers.md");

describe("what the docs show", () => {
  test.each<[SchemaName, string | undefined]>([["config", config], ["waivers", waivers], ["baseline", baseline]])("of %s follows its schema", (schema, text) => {
    const source = new YamlSource({ path: `docs.${schema}.yaml`, text: text! });
    expect([...source.problems, ...validate(source, schema)]).toEqual([]);
  });

  test("names schemas that the package brings", () => {
    const named = ["config.md", "waivers.md"].flatMap((name) => [...read(name).matchAll(/\$schema=\.\/node_modules\/charterlint\/schemas\/(\S+)/g)].map((match) => match[1]!));
    expect(named).toEqual(["config.schema.json", "waivers.schema.json"]);
    const { files } = JSON.parse(readFileSync(new URL("../packages/cli/package.json", import.meta.url), "utf8")) as { files: string[] };
    expect(files).toContain("schemas");
    for (const name of named) expect(existsSync(new URL(`../schemas/${name}`, import.meta.url))).toBe(true);
  });

  test("shows every key that a configuration may have", () => {
    const { properties } = JSON.parse(readFileSync(new URL("../schemas/config.schema.json", import.meta.url), "utf8")) as { properties: object };
    expect(Object.keys(new YamlSource({ path: "x.yaml", text: config! }).data as object).sort()).toEqual(Object.keys(properties).sort());
  });
});
