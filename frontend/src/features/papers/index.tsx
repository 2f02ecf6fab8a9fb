import { Suspense, type ComponentProps } from "react";
import { lazily, withWords } from "@/lib/lazily";

const Buttons = lazily(async () => (await withWords("papers", () => import("./PaperButtons"))).PaperButtons);

/** Every format that the server makes. */
export const ALL_FORMATS = ["csv", "xlsx", "pdf"] as const;

/** Files of what is on the page; they come after the page itself. */
export function PaperButtons(props: ComponentProps<typeof Buttons>) {
  return (
    <Suspense fallback={<span className="block h-control" />}>
      <Buttons {...props} />
    </Suspense>
  );
}
