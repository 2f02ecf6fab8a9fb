import { useLingui } from "@lingui/react/macro";
import { useAct } from "@/features/forms";
import { graphql } from "@/lib/graphql";
import { LOCALES, speak, type Locale } from "@/lib/locale";
import { useViewer } from "@/lib/viewer";
import { SelectField, SwitchField } from "@/ui/Field";
import { PageHead, Panel } from "@/ui/Panel";
import { Boundary } from "@/app/Boundary";
import { Password } from "./Password";
import { Sessions } from "./Sessions";
import { SecondStep } from "./SecondStep";

const PREFER = graphql(`
  mutation UpdatePreferences($input: PreferencesInput!) {
    updatePreferences(input: $input) {
      ... on ViewerChanged {
        viewer {
          id
          locale
          density
          theme
          keyMap
          singleKeys
        }
      }
      ...InvalidFields
    }
  }
`);

/** My settings: how the screens look for me, and how my account is kept. */
export function MePage() {
  const { t } = useLingui();
  const viewer = useViewer();
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <PageHead title={t`My settings`} sub={`${viewer.name} · ${viewer.email}`} />
      <div className="grid max-w-[1080px] items-start gap-4 px-6 pb-10 max-md:px-3 lg:grid-cols-2">
        <Looks />
        <Password />
        <Boundary name={t`Two-step sign-in`}>
          <SecondStep />
        </Boundary>
        <Boundary name={t`Where I am signed in`}>
          <Sessions />
        </Boundary>
      </div>
    </div>
  );
}

function Looks() {
  const { t } = useLingui();
  const viewer = useViewer();
  const { run } = useAct(PREFER);
  const prefer = (input: Parameters<typeof run>[0]["input"]) => void run({ input });
  return (
    <Panel title={t`Language and look`}>
      <div className="mt-3 flex flex-col gap-4">
        <SelectField<Locale>
          label={t`Language`}
          choices={(Object.keys(LOCALES) as Locale[]).map((id) => ({ id, text: LOCALES[id] }))}
          value={viewer.locale as Locale}
          onChange={(locale) => {
            void speak(locale);
            prefer({ locale });
          }}
        />
        <SelectField
          label={t`Brightness`}
          choices={[
            { id: "SYSTEM", text: t`As the computer` },
            { id: "LIGHT", text: t`Light` },
            { id: "DARK", text: t`Dark` },
          ]}
          value={viewer.theme}
          onChange={(theme) => prefer({ theme })}
        />
        <SelectField
          label={t`Density`}
          choices={[
            { id: "COSY", text: t`Cosy` },
            { id: "COMPACT", text: t`Compact` },
          ]}
          value={viewer.density}
          onChange={(density) => prefer({ density })}
        />
        <SelectField
          label={t`Keys`}
          choices={[
            { id: "PLAIN", text: t`Plain letters` },
            { id: "GMAIL", text: t`As in Gmail` },
            { id: "ZENDESK", text: t`As in Zendesk` },
          ]}
          value={viewer.keyMap}
          onChange={(keyMap) => prefer({ keyMap })}
        />
        <SwitchField isSelected={viewer.singleKeys} onChange={(singleKeys) => prefer({ singleKeys })}>
          {t`Single-letter keys, outside text fields`}
        </SwitchField>
      </div>
    </Panel>
  );
}
