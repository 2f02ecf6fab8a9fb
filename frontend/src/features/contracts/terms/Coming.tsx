import { Trans, useLingui } from "@lingui/react/macro";
import { Pick, useSheet } from "./sheet";
import { useTermWords } from "./words";

/** How a version comes after the one before it; told only where it is not the usual way. */
export function Coming() {
  const { t } = useLingui();
  const { edit, at } = useSheet();
  const words = useTermWords();
  const way = <Pick at={["succession"]} label={t`How it follows`} words={words.succession} usual="seamless" />;
  if (!edit && (at(["succession"]) ?? "seamless") === "seamless") return null;
  return (
    <p className={edit ? "leading-8" : "leading-7"}>
      <Trans>It comes {way}.</Trans>
    </p>
  );
}
