import { useLingui } from "@lingui/react/macro";
import { MessageSquarePlus } from "lucide-react";
import { Suspense, useState } from "react";
import { lazily } from "@/lib/lazily";
import { useCan } from "@/lib/viewer";
import { IconButton } from "@/ui/Button";

const CommentDialog = lazily(async () => (await import("./CommentDialog")).CommentDialog);

/** A way to say something about a number, with the view in which it stands. Nothing for those who may not. */
export function CommentOn(props: { client: string; number: string; shown: string }) {
  const { t } = useLingui();
  const can = useCan("figure.comment");
  const [open, setOpen] = useState(false);
  if (!can) return null;
  return (
    <span className="relative z-10 inline-flex">
      <IconButton icon={MessageSquarePlus} label={t`Comment on ${props.number}`} onPress={() => setOpen(true)} />
      <Suspense>{open && <CommentDialog {...props} onClose={() => setOpen(false)} />}</Suspense>
    </span>
  );
}
