import { useLingui } from "@lingui/react/macro";
import { Paperclip } from "lucide-react";
import { bytes } from "@/lib/numbers";
import type { MailItem } from "../documents";

/** Files of a mail. */
export function Attachments(props: { files: MailItem["attachments"] }) {
  const { t, i18n } = useLingui();
  const files = props.files.filter((file) => !file.inline);
  if (files.length === 0) return null;
  return (
    <ul aria-label={t`Attachments`} className="mt-2 flex flex-wrap gap-2">
      {files.map((file) => (
        <li key={file.id} className="max-w-full">
          <a
            href={file.url}
            target="_blank"
            rel="noreferrer"
            className="inline-flex h-7 max-w-full items-center gap-2 rounded-[7px] border border-line-strong bg-surface px-[9px] text-sm hover:bg-sunk"
          >
            <Paperclip aria-hidden size={14} className="shrink-0" />
            <span className="truncate">{file.name}</span>
            <span className="text-mute">{bytes(file.size, i18n.locale)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
