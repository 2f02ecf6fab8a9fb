import { expect, it } from "vitest";
import { csvOf } from "./download";

it("writes one line a day, with both promises side by side, as a spreadsheet of that language reads it", () => {
  const series = (name: string) => ({
    share: `${name} %`,
    inTime: `${name} ok`,
    due: `${name} due`,
    late: `${name}; late`,
  });
  const day = {
    __typename: "DayResult" as const,
    date: "2026-11-02",
    good: 13,
    base: 14,
    share: 92.86,
    below: true,
    volume: 21,
    late: 1,
  };

  const text = csvOf(
    { reply: [day], resolution: [{ ...day, share: null, good: 0, base: 0, late: 0 }] },
    { day: "Day", contacts: "Contacts", reply: series("Reply"), resolution: series("Res") },
  );

  expect(text.split("\r\n")).toEqual([
    '\uFEFFDay;Contacts;Reply %;Reply ok;Reply due;"Reply; late";Res %;Res ok;Res due;"Res; late"',
    "2026-11-02;21;92,86;13;14;1;;0;0;0",
    "",
  ]);
});
