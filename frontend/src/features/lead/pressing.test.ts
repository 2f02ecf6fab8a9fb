import { expect, it } from "vitest";
import { byClient } from "./pressing";

const row = (id: number, client: string) => ({ id, client: { id: client } });

it("keeps the order of the deadlines between clients and within one, and counts what it leaves out", () => {
  const rows = [row(1, "b"), row(2, "a"), ...[3, 4, 5, 6, 7].map((id) => row(id, "b"))];
  const found = byClient(rows).map(({ client, shown, more }) => [client.id, shown.map(({ id }) => id), more]);
  expect(found).toEqual([
    ["b", [1, 3, 4, 5], 2],
    ["a", [2], 0],
  ]);
});
