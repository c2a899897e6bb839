export { compilePack, loadPack, type LoadedPack } from "./compile-pack.ts";
export * from "./init/index.ts";
export { PackError } from "./pack-error.ts";
export { type ExampleKind, exampleKinds, type ExampleResult, testPack, type TestContext } from "./test-pack.ts";
export { validate, type SchemaName } from "./validate.ts";
export { validateData } from "./validate-data.ts";
export { type SourceFile, type YamlPath, YamlSource } from "./yaml-source.ts";
