import { expect, it } from "vitest";
import { deviceName } from "./Sessions";

it("names a device by its browser and system", () => {
  const chrome =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
  expect(deviceName(chrome)).toBe("Chrome, Linux");
  expect(deviceName(`${chrome} Edg/140.0`)).toBe("Edge, Linux");
  expect(deviceName("curl/8")).toBe("curl/8");
});
