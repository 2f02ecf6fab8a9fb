import { useLingui } from "@lingui/react/macro";
import { Download } from "lucide-react";
import { useState } from "react";
import { savePaper, type PaperAnswer } from "@/lib/savePaper";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/Toast";

type Format = "csv" | "xlsx" | "pdf";

/** What is on the page as files that the server makes of the same rows. */
export function PaperButtons(props: {
  /** What it is, as in "Download the report as PDF". */
  name: string;
  /** The address without its end: `/papers/…/month/2026-10`. */
  path: string;
  search?: Record<string, string>;
  formats?: readonly Format[];
  small?: boolean;
}) {
  const { t, i18n } = useLingui();
  const told = useTold();
  const [busy, setBusy] = useState<Format | null>(null);
  async function save(format: Format) {
    setBusy(format);
    const search = new URLSearchParams({ ...props.search, language: i18n.locale });
    const answer = await savePaper(`${props.path}.${format}?${search}`);
    setBusy(null);
    const text = told(answer);
    if (text) toast({ text, tone: "problem" });
  }
  return (
    <span className="flex flex-wrap gap-2">
      {(props.formats ?? (["xlsx", "pdf"] as const)).map((format) => {
        const [name, kind] = [props.name, format.toUpperCase()];
        return (
          <Button
            key={format}
            {...(props.small ? { size: "small", look: "quiet" } : {})}
            icon={Download}
            busy={busy === format}
            aria-label={t`Download ${name} as ${kind}`}
            onPress={() => void save(format)}
          >
            {kind}
          </Button>
        );
      })}
    </span>
  );
}

/** Why there is no file; nothing when there is one. */
function useTold(): (answer: PaperAnswer) => string | null {
  const { t } = useLingui();
  return (answer) =>
    ({
      saved: null,
      tooLong: t`This is too long for one file. Choose fewer days or figures.`,
      denied: t`You may not take this along.`,
      missing: t`This is not there any more.`,
      offline: t`There is no line to the server.`,
      broken: t`The file could not be made. Try again in a moment.`,
    })[answer];
}
