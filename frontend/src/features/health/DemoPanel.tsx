import { Trans, useLingui } from "@lingui/react/macro";
import { useSave } from "@/features/forms";
import { graphql } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { When } from "@/lib/When";
import { SwitchField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";

const DEMO = graphql(`
  query DemoPanel {
    demo {
      writing
      letters {
        to
        subject
        text
        at
      }
    }
  }
`);
const SET_TRAFFIC = graphql(`
  mutation SetDemoTraffic($input: DemoTrafficInput!) {
    setDemoTraffic(input: $input) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

/** Only in the demo: whether its customers write, and what the house wrote to its people, since nobody has their mailboxes. */
export function DemoPanel() {
  const { t } = useLingui();
  const { data, again } = useRead({ query: DEMO, variables: {}, topics: ["PERSON"] });
  const set = useSave(SET_TRAFFIC);
  const demo = data?.demo;
  if (!demo) return null;
  async function turn(writing: boolean) {
    await set.save({ input: { writing } });
    again();
  }
  return (
    <Panel title={t`The demo`}>
      <div className="mt-2">
        <SwitchField isSelected={demo.writing} onChange={(writing) => void turn(writing)}>
          <Trans>Customers write by themselves</Trans>
        </SwitchField>
        <p className="mt-1 text-sm text-mute">
          <Trans>About one a minute, by real mail. Switched off, nobody writes and nobody answers.</Trans>
        </p>
      </div>
      {demo.letters.length > 0 && (
        <>
          <h3 className="mt-4 text-sm font-semibold text-mute">
            <Trans>Letters of the house, since the start</Trans>
          </h3>
          <ul>
            {demo.letters.map((letter) => (
              <li key={`${letter.at} ${letter.to}`} className="border-t border-line py-2 first:border-0">
                <details>
                  <summary className="cursor-pointer">
                    <b className="font-medium">{letter.subject}</b>{" "}
                    <span className="text-sm text-mute">
                      {letter.to} · <When at={letter.at} />
                    </span>
                  </summary>
                  <p className="mt-2 rounded-control bg-sunk p-3 break-words whitespace-pre-wrap">
                    <Linked text={letter.text} />
                  </p>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function Linked(props: { text: string }) {
  return props.text.split(/(https?:\/\/\S+)/u).map((part, at) =>
    /^https?:\/\//u.test(part) ? (
      <a key={at} href={part} className="font-medium text-accent-ink underline" rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
