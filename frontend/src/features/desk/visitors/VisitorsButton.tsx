import { Trans, useLingui } from "@lingui/react/macro";
import { Footprints } from "lucide-react";
import { Suspense, useState } from "react";
import { Boundary } from "@/app/Boundary";
import { lazily } from "@/lib/lazily";
import { Button } from "@/ui/Button";
import { Drawer } from "@/ui/Dialog";
import { SkeletonRows } from "@/ui/States";

const Visitors = lazily(async () => (await import("./Visitors")).Visitors, "onDemand");

/** Opens the list of who is on the shops' pages. Nobody's page is asked to tell more while it is closed. */
export function VisitorsButton() {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div className="shrink-0 px-3 pt-2">
      <Button size="small" look="quiet" icon={Footprints} onPress={() => setOpen(true)}>
        <Trans>Visitors now</Trans>
      </Button>
      <Drawer title={t`Visitors now`} open={open} onClose={close}>
        <Boundary name={t`Visitors now`}>
          <Suspense fallback={<SkeletonRows rows={4} height="h-20 w-full" />}>
            <Visitors onLeave={close} />
          </Suspense>
        </Boundary>
      </Drawer>
    </div>
  );
}
