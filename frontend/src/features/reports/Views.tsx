//! Views that the reader keeps: a name for a report with its filters.
import { Trans, useLingui } from "@lingui/react/macro";
import { Link2, Trash2 } from "lucide-react";
import { Suspense, useState } from "react";
import { useAct } from "@/features/forms";
import { lazily } from "@/lib/lazily";
import { useRead } from "@/lib/read";
import { Button, IconButton } from "@/ui/Button";
import { Press } from "@/ui/Press";
import { toast } from "@/ui/Toast";
import { REMOVE_VIEW, VIEWS, type Report } from "./documents";
import type { ReportsProps } from "./Reports";
import { searchOf } from "./asked";
import type { ReportsSearch } from "./search";

const KeepDialog = lazily(async () => (await import("./KeepDialog")).KeepDialog);

/** The views that the reader keeps of a client; nothing while there are none. */
export function KeptViews(props: ReportsProps & { reports: readonly Report[] }) {
  const { t } = useLingui();
  const { data, again } = useRead({ query: VIEWS, variables: { client: props.client } });
  const { run } = useAct(REMOVE_VIEW);
  const views = data?.savedViews ?? [];
  if (views.length === 0) return null;
  async function forget(id: string) {
    if (await run({ input: { id } })) again();
  }
  return (
    <section aria-labelledby="kept-views">
      <h2 id="kept-views" className="mb-2 text-md font-semibold">
        <Trans>My views</Trans>
      </h2>
      <ul className="flex flex-wrap gap-2">
        {views.map((view) => (
          <li key={view.id} className="flex items-center rounded-report bg-surface shadow-card">
            <Press
              onPress={() => props.onOpen(searchOf(view))}
              title={props.reports.find((report) => report.number === view.report)?.name}
              className="max-w-[260px] truncate rounded-report px-4 py-2 font-medium hover:bg-sunk"
            >
              {view.name}
            </Press>
            <IconButton icon={Trash2} label={t`Forget the view ${view.name}`} onPress={() => void forget(view.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Keeps what is seen under a name, and copies its address for others of the house or the shop. */
export function KeepView(props: { client: string; report: Report; search: ReportsSearch }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(window.location.href);
    toast({ text: t`The address is copied. It opens for those who may read these reports.` });
  }
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Trans>Keep this view</Trans>
      </Button>
      <IconButton icon={Link2} label={t`Copy the address of this view`} onPress={() => void copy()} />
      <Suspense>{open && <KeepDialog {...props} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
