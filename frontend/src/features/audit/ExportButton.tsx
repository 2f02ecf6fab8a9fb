import { Trans, useLingui } from "@lingui/react/macro";
import { Download } from "lucide-react";
import { useAct } from "@/features/forms";
import type { AuditFilter } from "@/gql/graphql";
import { graphql } from "@/lib/graphql";
import { count } from "@/lib/numbers";
import { saveCsv } from "@/lib/saveFile";
import { serverNow } from "@/lib/time";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/Toast";

const EXPORT = graphql(`
  mutation ExportAudit($input: AuditFilter!) {
    exportAudit(input: $input) {
      ... on AuditExported {
        csv
        entries
        cut
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

/** The lines that the filters leave, as a file. Taking it stands in the log. */
export function ExportButton(props: { filter: AuditFilter }) {
  const { t, i18n } = useLingui();
  const { run, busy } = useAct(EXPORT);
  async function take() {
    const taken = await run({ input: props.filter });
    if (!taken) return;
    saveCsv(`manyhands-log-${new Date(serverNow()).toISOString().slice(0, 10)}.csv`, taken.csv);
    const many = count(taken.entries, i18n.locale);
    toast({
      text: t`Changes in the file: ${many}`,
      ...(taken.cut ? { detail: t`There are older ones too: narrow the dates to take them.` } : {}),
    });
  }
  return (
    <Button icon={Download} busy={busy} onPress={() => void take()}>
      <Trans>Export CSV</Trans>
    </Button>
  );
}
