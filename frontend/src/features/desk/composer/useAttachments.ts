import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { rest } from "@/lib/rest";
import { toast } from "@/ui/Toast";

export type Uploaded = { id: string; name: string; size: number; contentType: string };

/** Files of the answer: sent up at once, so that sending the mail itself is quick. */
export function useAttachments(matter: string) {
  const { t } = useLingui();
  const [files, setFiles] = useState<Uploaded[]>([]);
  const [busy, setBusy] = useState(0);
  async function add(list: FileList | readonly File[]) {
    for (const file of list) {
      const form = new FormData();
      form.set("case", matter);
      form.set("file", file);
      setBusy((before) => before + 1);
      const { status, body } = await rest.upload<Uploaded>("/files", form);
      setBusy((before) => before - 1);
      if (status === 201 && body) setFiles((before) => [...before, body]);
      else
        toast({
          text: t`${file.name} could not be attached`,
          ...(status === 413 ? { detail: t`The file is too large.` } : {}),
          tone: "problem",
        });
    }
  }
  return {
    files,
    busy: busy > 0,
    add,
    remove: (id: string) => setFiles((before) => before.filter((file) => file.id !== id)),
    clear: () => setFiles([]),
  };
}
