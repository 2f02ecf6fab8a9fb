import { Trans, useLingui } from "@lingui/react/macro";
import { Download } from "lucide-react";
import type { AuditFilter } from "@/gql/graphql";
import { useChange } from "@/lib/change";
import { graphql } from "@/lib/graphql";
import { count } from "@/lib/numbers";
import { useReason } from "@/lib/reasons";
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
  const reason = useReason();
  const { run, busy } = useChange(EXPORT);
  async function take() {
    const { payload: taken, problem } = await run({ input: props.filter });
    if (taken?.__typename !== "AuditExported") {
      const why = taken?.__typename === "InvalidInput" ? reason(taken.fields[0]) : undefined;
      if (taken ?? problem) toast({ text: why ?? t`This did not work. Nothing was changed.`, tone: "problem" });
      return;
    }
    keep(taken.csv, `manyhands-log-${new Date().toISOString().slice(0, 10)}.csv`);
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

/** Hands a text to the browser as a download. */
function keep(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
