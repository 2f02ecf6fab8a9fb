import { useLingui } from "@lingui/react/macro";
import { useCommands } from "@/lib/commands";

type Offered = { id: string; name: string; title: string };

/** The client's macros in the palette: found by their names there too, put in where the caret was. */
export function useMacroCommands<T extends Offered>(macros: readonly T[], put: (macro: T) => void): void {
  const { t } = useLingui();
  useCommands(
    macros.map((macro) => ({
      id: `macro ${macro.id}`,
      text: t`Macro /${macro.name}`,
      detail: macro.title,
      quiet: true,
      run: () => put(macro),
    })),
  );
}
