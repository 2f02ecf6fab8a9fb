import { Trans, useLingui } from "@lingui/react/macro";
import { Download } from "lucide-react";
import { useState } from "react";
import { useClient } from "urql";
import { PaperButtons } from "@/features/papers";
import type { DocumentFormat } from "@/gql/graphql";
import { refusalIn, useRefusal } from "@/lib/refusals";
import { saveText } from "@/lib/saveFile";
import { instant } from "@/lib/time";
import { useCan, useViewer } from "@/lib/viewer";
import { problemOf } from "@/lib/problem";
import { Badge } from "@/ui/Badge";
import { Button, LinkButton } from "@/ui/Button";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";
import { Behind } from "./Behind";
import { DisputeDialog } from "./DisputeDialog";
import { FILE, type Dispute, type Document, type Line, type Result } from "./documents";
import { LineTable } from "./LineTable";
import { called, useKindWord } from "./words";

/** An issued document: its lines that open, its sums, its files. The shop disputes a line here. */
export function DocumentPanel(props: { document: Document; results: readonly Result[]; disputes: readonly Dispute[] }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const kind = useKindWord();
  const may = useCan("invoice.dispute");
  const [behind, setBehind] = useState<Line | null>(null);
  const [disputed, setDisputed] = useState<Line | null>(null);
  const { document } = props;
  const here = props.disputes.filter((each) => each.document === document.id);
  const open = (line: Line) => here.find((each) => each.line === line.place && each.state === "OPEN");
  const issued = instant(document.issuedAt, "day", i18n.locale, zone);
  const number = document.number;
  return (
    <Panel
      report
      title={
        <>
          {kind(document.kind)} {number}
        </>
      }
      aside={<Files document={document} />}
      sub={
        document.corrects
          ? t`Issued ${issued} to ${document.buyer}; corrects ${document.corrects}`
          : t`Issued ${issued} to ${document.buyer}`
      }
    >
      {document.reason && <p className="mt-2 text-ink-2">{document.reason}</p>}
      <LineTable
        label={t`Lines of ${number}`}
        lines={document.lines}
        sums={document}
        results={props.results}
        onBehind={setBehind}
        renderAside={(line) =>
          open(line) ? (
            <Badge tone="risk">
              <Trans>disputed</Trans>
            </Badge>
          ) : may ? (
            <LinkButton aria-label={t`Dispute ${called(line)}`} onPress={() => setDisputed(line)}>
              <Trans>Dispute</Trans>
            </LinkButton>
          ) : null
        }
      />
      <p className="mt-2 font-mono text-xs break-all text-mute">
        <Trans>Checksum {document.checksum}</Trans>
      </p>
      {behind && (
        <Behind
          document={document.id}
          place={behind.place}
          title={t`Behind ${called(behind)}`}
          onClose={() => setBehind(null)}
        />
      )}
      {disputed && (
        <DisputeDialog
          document={document.id}
          about={{ line: disputed.place }}
          title={t`Dispute ${called(disputed)}`}
          onClose={() => setDisputed(null)}
        />
      )}
    </Panel>
  );
}

const FORMATS: readonly { id: DocumentFormat; text: string }[] = [
  { id: "JSON", text: "JSON" },
  { id: "UBL", text: "UBL" },
  { id: "KSEF", text: "KSeF" },
];

const PAGES = ["pdf"] as const;

function Files(props: { document: Document }) {
  const { t } = useLingui();
  const client = useClient();
  const refusal = useRefusal();
  async function save(format: DocumentFormat) {
    const answer = await client.query(FILE, { id: props.document.id, format }).toPromise();
    const file = answer.data?.document?.file;
    if (file?.__typename === "DocumentFile") return saveText(file.name, file.text, file.mediaType);
    const why = await refusal({ payload: refusalIn(file), problem: problemOf(answer.error) });
    toast({ ...(why ?? { text: t`This file cannot be made.` }), tone: "problem" });
  }
  const number = props.document.number;
  return (
    <span className="flex flex-wrap gap-2">
      <PaperButtons small name={number} path={`/papers/document/${props.document.id}`} formats={PAGES} />
      {FORMATS.map(({ id, text }) => (
        <Button
          key={id}
          size="small"
          look="quiet"
          icon={Download}
          aria-label={t`Download ${number} as ${text}`}
          onPress={() => void save(id)}
        >
          {text}
        </Button>
      ))}
    </span>
  );
}
