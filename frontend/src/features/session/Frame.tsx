import { Trans, useLingui } from "@lingui/react/macro";
import type { FormEvent, ReactNode } from "react";
import { useTitle } from "@/lib/useTitle";
import { LOCALES, speak, type Locale } from "@/lib/locale";

/** The page around every form of somebody who is not signed in yet. */
export function Frame(props: { title: string; lead?: ReactNode; children: ReactNode; below?: ReactNode }) {
  useTitle(props.title);
  return (
    <div className="grid min-h-screen grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)] max-lg:grid-cols-1">
      <aside className="flex flex-col justify-between bg-rail p-12 text-rail-ink max-lg:hidden">
        <div className="flex items-center gap-3 text-lg font-semibold">
          <img src="/mark.svg" alt="" className="size-[34px]" />
          Manyhands
        </div>
        <p className="max-w-[18ch] text-[38px] leading-[1.14] font-semibold tracking-[-0.022em]">
          <Trans>Every answer on time, in the right name.</Trans>
        </p>
        <p className="max-w-[46ch] text-md text-rail-mute">
          <Trans>One desk for all the shops you answer for. Each deadline opens its rule, each figure its proof.</Trans>
        </p>
      </aside>
      <main className="flex flex-col items-center justify-center px-6 py-10">
        <div className="w-full max-w-[380px]">
          <img src="/mark.svg" alt="" className="mb-6 size-[34px] lg:hidden" />
          <h1 className="text-xl">{props.title}</h1>
          {props.lead && <p className="mt-1 text-mute">{props.lead}</p>}
          <div className="mt-6">{props.children}</div>
          {props.below}
          <Languages />
        </div>
      </main>
    </div>
  );
}

function Languages() {
  const { i18n } = useLingui();
  return (
    <div className="mt-10 flex flex-wrap gap-3 text-sm">
      {(Object.keys(LOCALES) as Locale[]).map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={i18n.locale === locale}
          onClick={() => void speak(locale)}
          className="min-h-6 rounded-[4px] text-mute hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink"
        >
          {LOCALES[locale]}
        </button>
      ))}
    </div>
  );
}

/** A form whose submit never reloads the page. */
export function Form(props: { onSubmit: () => void; children: ReactNode; label: string }) {
  function submit(event: FormEvent) {
    event.preventDefault();
    props.onSubmit();
  }
  return (
    <form aria-label={props.label} onSubmit={submit} noValidate className="flex flex-col gap-4">
      {props.children}
    </form>
  );
}
