import { useLingui } from "@lingui/react/macro";
import { Send } from "lucide-react";
import { Suspense, useState } from "react";
import type { CatalogueReportInput } from "@/gql/graphql";
import { lazily } from "@/lib/lazily";
import { Button } from "@/ui/Button";
import { MenuButton } from "@/ui/Menu";
import type { Given } from "./Subject";

const ScheduleDialog = lazily(async () => (await import("./ScheduleDialog")).ScheduleDialog);
const ShareDialog = lazily(async () => (await import("./ShareDialog")).ShareDialog);

/** A report of the catalogue, handed out as it is on the page. */
export function HandOut(props: { client: string; report: CatalogueReportInput; from: string; until: string }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<"schedule" | "link" | null>(null);
  const { client, report, from, until } = props;
  const given: Given = { report, from, until };
  const dialog = { client, given, onClose: () => setOpen(null), onMade: () => undefined };
  return (
    <>
      <MenuButton
        label={t`Send or share`}
        lines={[
          { id: "schedule", text: t`Send it regularly`, run: () => setOpen("schedule") },
          { id: "link", text: t`Share it by a link`, run: () => setOpen("link") },
        ]}
      >
        <Button icon={Send}>{t`Send or share`}</Button>
      </MenuButton>
      <Suspense>
        {open === "schedule" && <ScheduleDialog {...dialog} />}
        {open === "link" && <ShareDialog {...dialog} />}
      </Suspense>
    </>
  );
}
