import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { DataTable } from "./DataTable";

vi.mock("@tanstack/react-virtual", () => ({
  useVirtualizer: ({ count }: { count: number }) => ({
    getVirtualItems: () => Array.from({ length: count }, (_, index) => ({ index, start: index * 44 })),
    getTotalSize: () => count * 44,
    scrollToIndex: () => {},
  }),
}));

afterEach(cleanup);

const table = (rows: number, more?: () => void) => (
  <DataTable
    label="Cases"
    columns={[{ id: "number", head: "Number", width: "1fr", cell: (row: { id: string }) => row.id }]}
    rows={Array.from({ length: rows }, (_, at) => ({ id: `LS-${at}` }))}
    rowKey={(row) => row.id}
    onNearEnd={more}
  />
);
const doors = () => [...document.querySelectorAll("[tabindex='0']")].map((row) => row.textContent);

it("lets the keyboard in although the list has become shorter", () => {
  const { rerender } = render(table(12));
  act(() => screen.getByText("LS-9").closest<HTMLElement>("[role=row]")?.focus());
  expect(doors()).toEqual(["LS-9"]);
  rerender(table(3));
  expect(doors()).toEqual(["LS-2"]);
});

it("asks for more once for each length, also when another list happens to be as long", () => {
  const more = vi.fn();
  const { rerender } = render(table(20, more));
  rerender(table(20, more));
  expect(more).toHaveBeenCalledTimes(1);
  rerender(table(20));
  rerender(table(20, more));
  expect(more).toHaveBeenCalledTimes(2);
});

it("tells screen readers how many rows there are, or that nobody knows", () => {
  const { rerender } = render(table(3));
  expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("4");
  rerender(table(3, () => {}));
  expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("-1");
});
