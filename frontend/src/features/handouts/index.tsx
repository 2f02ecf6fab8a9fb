import { Suspense, type ComponentProps } from "react";
import { lazily, withWords } from "@/lib/lazily";
import { useCan } from "@/lib/viewer";

/** The tab comes when it is opened. */
export const HandoutsTab = lazily(
  async () => (await withWords("handouts", () => import("./HandoutsTab"))).HandoutsTab,
  "onDemand",
);

const Menu = lazily(async () => (await withWords("handouts", () => import("./HandOut"))).HandOut);

/** Has what is on the page sent regularly, or shared by a link; for those who may. It comes after the page itself. */
export function HandOut(props: ComponentProps<typeof Menu>) {
  const may = useCan("report.share");
  if (!may) return null;
  return (
    <Suspense fallback={<span className="block h-control" />}>
      <Menu {...props} />
    </Suspense>
  );
}
