import { Trans, useLingui } from "@lingui/react/macro";
import { Paperclip, Trash2, Zap } from "lucide-react";
import { useRef, type ReactNode } from "react";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Button, IconButton } from "@/ui/Button";

/** Below the text: files, macros, when the draft was saved, and the sends. */
export function Toolbar({
  onBar,
  ...props
}: {
  /** Where the editor puts its own buttons. */
  onBar: (slot: HTMLElement | null) => void;
  savedAt: number | null;
  hasText: boolean;
  onFiles: (files: FileList) => void;
  onMacros: () => void;
  onThrowAway: () => void;
  children: ReactNode;
}) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const input = useRef<HTMLInputElement>(null);
  const saved = props.savedAt ? instant(props.savedAt, "time", i18n.locale, zone) : "";
  return (
    <div className="flex flex-wrap items-center gap-[3px] px-2 pt-[7px] pb-2 text-ink-2">
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          if (event.target.files) props.onFiles(event.target.files);
          event.target.value = "";
        }}
      />
      <IconButton icon={Paperclip} label={t`Attach files`} onPress={() => input.current?.click()} />
      <Button look="quiet" size="small" icon={Zap} hint="/" onPress={props.onMacros}>
        <Trans>Macros</Trans>
      </Button>
      <span ref={onBar} className="contents" />
      {props.hasText && <IconButton icon={Trash2} label={t`Throw the draft away`} onPress={props.onThrowAway} />}
      <span className="flex-1" />
      {saved && props.hasText && (
        <span className="mr-2 text-[12px] text-mute max-md:hidden">
          <Trans>draft saved {saved}</Trans>
        </span>
      )}
      <span className="flex gap-[6px]">{props.children}</span>
    </div>
  );
}
