import { Trans, useLingui } from "@lingui/react/macro";
import { Paperclip, Trash2, Zap } from "lucide-react";
import { useRef, type ReactNode } from "react";
import { Button, IconButton } from "@/ui/Button";

/** Below the text: files, macros, form, and the sends. */
export function Toolbar({
  onBar,
  ...props
}: {
  /** Where the editor puts its own buttons. */
  onBar: (slot: HTMLElement | null) => void;
  hasText: boolean;
  onFiles: (files: FileList) => void;
  onMacros: () => void;
  onThrowAway: () => void;
  children: ReactNode;
}) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
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
      <span className="ml-auto flex flex-wrap justify-end gap-[6px]">{props.children}</span>
    </div>
  );
}
