import { expect, test } from "vitest";
import { nameIn } from "./savePaper";

test("the name of a file is read as the server wrote it", () => {
  expect(nameIn("attachment; filename*=UTF-8''LS-2026-10.pdf")).toBe("LS-2026-10.pdf");
  expect(nameIn("attachment; filename*=UTF-8''%C5%81%C3%B3d%C5%BA.pdf")).toBe("Łódź.pdf");
  expect(nameIn("attachment; filename*=UTF-8''%zz")).toBeNull();
  expect(nameIn("attachment")).toBeNull();
  expect(nameIn(null)).toBeNull();
});
