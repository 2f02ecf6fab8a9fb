import { Trans } from "@lingui/react/macro";
import { Footprints } from "lucide-react";
import { Suspense, useState } from "react";
import { lazily } from "@/lib/lazily";
import { Button } from "@/ui/Button";

const VisitorsDrawer = lazily(async () => (await import("./VisitorsDrawer")).VisitorsDrawer);

/** Opens the list of who is on the shops' pages. Nobody's page is asked to tell more while it is closed. */
export function VisitorsButton() {
  const [open, setOpen] = useState(false);
  return (
    <div className="shrink-0 px-3 pt-2">
      <Button size="small" look="quiet" icon={Footprints} onPress={() => setOpen(true)}>
        <Trans>Visitors now</Trans>
      </Button>
      {open && (
        <Suspense fallback={null}>
          <VisitorsDrawer onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
