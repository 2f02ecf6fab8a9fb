import { Trans, useLingui } from "@lingui/react/macro";
import { Copy } from "lucide-react";
import { Button } from "@/ui/Button";
import { Panel } from "@/ui/Panel";
import { toast } from "@/ui/Toast";
import type { Widget } from "./documents";
import { snippet } from "./draft";

const CODE = "block rounded-[5px] bg-fill px-2 py-1 font-mono text-sm break-all select-all";

/** What the shop puts on its pages, and the secret with which it may say who its customer is. */
export function Snippet(props: { widget: Widget; language: string }) {
  const { t } = useLingui();
  const { key, secret, queue } = props.widget;
  const code = snippet(location.origin, key, props.language);
  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      toast({ text: t`Copied` });
    } catch {
      toast({ text: t`The browser does not let us copy. Mark it and copy it yourself.`, tone: "problem" });
    }
  }
  return (
    <Panel
      title={t`On the shop's pages`}
      sub={t`queue: ${queue.name}`}
      aside={
        <Button size="small" icon={Copy} onPress={() => void copy(code)}>
          <Trans>Copy</Trans>
        </Button>
      }
    >
      <code data-snippet className={`${CODE} mt-2`}>
        {code}
      </code>
      {secret && (
        <details className="mt-2 text-sm">
          <summary className="cursor-pointer text-ink-2">
            <Trans>Secret for signing who the customer is</Trans>
          </summary>
          <code className={`${CODE} mt-1`}>{secret}</code>
          <p className="mt-1 text-mute">
            <Trans>For the shop's server only. Never put it on a page.</Trans>
          </p>
        </details>
      )}
    </Panel>
  );
}
