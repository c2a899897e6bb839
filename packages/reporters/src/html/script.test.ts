import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { script } from "./script.ts";

test("the policy of the page lets this script run, and no other", () => {
  expect(script.hash).toBe(createHash("sha256").update(script.source).digest("base64"));
});
