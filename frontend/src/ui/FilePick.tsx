import { FileUp } from "lucide-react";
import { type ReactNode, useId } from "react";

/** A button that asks for one file and hands it over; the same file may be chosen again afterwards. */
export function FilePick(props: {
  children: ReactNode;
  accept: string;
  busy: boolean;
  onPick: (file: File) => Promise<void>;
}) {
  const id = useId();
  return (
    <label
      htmlFor={id}
      className="inline-flex h-control w-fit cursor-pointer items-center gap-2 rounded-control border border-line-strong bg-surface px-3 font-medium hover:border-accent focus-within:outline-2 focus-within:outline-offset-2"
    >
      <FileUp aria-hidden size={16} />
      {props.children}
      <input
        id={id}
        type="file"
        className="sr-only"
        accept={props.accept}
        disabled={props.busy}
        onChange={(event) => {
          const input = event.target;
          const file = input.files?.[0];
          if (!file) return;
          void props.onPick(file).then(() => {
            input.value = "";
          });
        }}
      />
    </label>
  );
}
