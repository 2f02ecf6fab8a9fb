import { Trans, useLingui } from "@lingui/react/macro";
import { Code, FileText, Mail, Quote, Scissors } from "lucide-react";
import { Suspense, useState } from "react";
import { lazily } from "@/lib/lazily";
import { instant } from "@/lib/time";
import { useCan, useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { cx } from "@/ui/cx";
import type { DeskCase, MailItem } from "../documents";
import { Attachments } from "./Attachments";
import { Delivery } from "./Delivery";
import { MailFrame } from "./MailFrame";

const SplitDialog = lazily(async () => (await import("./SplitDialog")).SplitDialog);

/** One mail: who, when, the words; quotes folded, the original look on demand. */
export function MailCard({ mail, matter, alone }: { mail: MailItem; matter: DeskCase; alone: boolean }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const out = mail.direction === "OUT";
  const [quotes, setQuotes] = useState(false);
  const [original, setOriginal] = useState(false);
  const who = out ? (mail.author?.name ?? mail.from.name ?? mail.from.email) : (mail.from.name ?? mail.from.email);
  const cc = mail.cc.map((each) => each.email).join(", ");
  return (
    <article aria-label={t`E-mail from ${who}`} className="flex items-start gap-[10px]">
      <span
        className={cx(
          "grid size-[30px] shrink-0 place-items-center rounded-[9px] max-md:hidden",
          out ? "bg-accent-soft text-accent-ink" : "bg-fill text-ink-2",
        )}
      >
        <Mail aria-hidden size={15} strokeWidth={1.7} />
      </span>
      <div
        className={cx(
          "min-w-0 flex-1 rounded-card border px-[13px] py-[10px]",
          out ? "border-transparent bg-accent-soft" : "border-line bg-surface",
        )}
      >
        <div className="flex flex-wrap items-baseline gap-x-2 text-[12px] text-mute">
          <b className="text-[13px] font-semibold text-ink">{who}</b>
          <span title={mail.from.email}>
            {out ? t`e-mail to ${mail.to.map((each) => each.email).join(", ")}` : t`e-mail`} ·{" "}
            {instant(mail.at, "time", i18n.locale, zone)}
            {out && mail.employer && ` · ${mail.employer.name}`}
            {cc && ` · ${t`copy: ${cc}`}`}
          </span>
          <span className="flex-1" />
          <Marks mail={mail} />
        </div>
        {original && mail.htmlUrl ? (
          <MailFrame mail={mail} />
        ) : (
          <div
            className={cx(
              "mt-[3px] break-words whitespace-pre-wrap",
              out ? "text-accent-ink dark:text-ink" : "text-ink-2",
            )}
          >
            {mail.text}
          </div>
        )}
        {quotes && mail.quoted && (
          <blockquote className="mt-2 border-l-2 border-line-strong pl-3 break-words whitespace-pre-wrap text-mute">
            {mail.quoted}
          </blockquote>
        )}
        <Attachments files={mail.attachments} />
        <Tools
          mail={mail}
          matter={matter}
          alone={alone}
          quotes={quotes}
          original={original}
          onQuotes={() => setQuotes(!quotes)}
          onOriginal={() => setOriginal(!original)}
        />
        {out && <Delivery mail={mail} matter={matter} />}
      </div>
    </article>
  );
}

function Tools(props: {
  mail: MailItem;
  matter: DeskCase;
  /** The only mail of the customer: there is nothing to split it from. */
  alone: boolean;
  quotes: boolean;
  original: boolean;
  onQuotes: () => void;
  onOriginal: () => void;
}) {
  const { mail, matter, alone } = props;
  const [splitting, setSplitting] = useState(false);
  const maySplit =
    useCan("case.merge") && mail.direction === "IN" && mail.threadedBy !== null && matter.state !== "MERGED" && !alone;
  if (!mail.quoted && !mail.hasHtml && !maySplit) return null;
  return (
    <div className="mt-1 -ml-2 flex flex-wrap gap-1">
      {mail.quoted && (
        <Button look="quiet" size="small" icon={Quote} aria-expanded={props.quotes} onPress={props.onQuotes}>
          {props.quotes ? <Trans>Hide the quoted text</Trans> : <Trans>Quoted text</Trans>}
        </Button>
      )}
      {mail.hasHtml && mail.htmlUrl && (
        <Button look="quiet" size="small" icon={props.original ? FileText : Code} onPress={props.onOriginal}>
          {props.original ? <Trans>As text</Trans> : <Trans>As it was sent</Trans>}
        </Button>
      )}
      {maySplit && (
        <Button look="quiet" size="small" icon={Scissors} onPress={() => setSplitting(true)}>
          <Trans>Split off</Trans>
        </Button>
      )}
      <Suspense>
        {splitting && <SplitDialog mail={mail} matter={matter.id} onClose={() => setSplitting(false)} />}
      </Suspense>
    </div>
  );
}

function Marks({ mail }: { mail: MailItem }) {
  const { t } = useLingui();
  const kinds: Record<string, string> = {
    AUTO_REPLY: t`automatic reply`,
    BOUNCE: t`could not be delivered`,
    SPAM: t`spam`,
    DUPLICATE: t`duplicate`,
    PROBE: t`test`,
    NO_ANSWER_NEEDED: t`needs no answer`,
  };
  const { confidence } = mail;
  return (
    <>
      {kinds[mail.kind] && <Badge tone={mail.kind === "BOUNCE" ? "breach" : "plain"}>{kinds[mail.kind]}</Badge>}
      {mail.automatic && mail.direction === "OUT" && <Badge>{t`sent by a rule`}</Badge>}
      {mail.direction === "IN" && mail.threadedBy !== null && confidence !== "high" && (
        <Badge tone="risk">{t`may belong elsewhere`}</Badge>
      )}
    </>
  );
}
