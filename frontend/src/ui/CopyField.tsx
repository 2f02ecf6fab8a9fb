import { Trans, useLingui } from "@lingui/react/macro";
import { Copy } from "lucide-react";
import { Button } from "./Button";
import { TextField } from "./Field";
import { toast } from "./Toast";

/** A text to be taken elsewhere, with a button that does it. */
export function CopyField(props: { label: string; value: string }) {
  const { t } = useLingui();
  async function copy() {
    await navigator.clipboard.writeText(props.value);
    toast({ text: t`Copied` });
  }
  return (
    <div className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <TextField label={props.label} value={props.value} isReadOnly mono />
      </div>
      <Button icon={Copy} onPress={() => void copy()}>
        <Trans>Copy</Trans>
      </Button>
    </div>
  );
}
