import { Trans, useLingui } from "@lingui/react/macro";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useAct } from "@/features/forms";
import { useRead } from "@/lib/read";
import { graphql } from "@/lib/graphql";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Panel } from "@/ui/Panel";
import { SkeletonRows } from "@/ui/States";

const SESSIONS = graphql(`
  query Sessions {
    viewer {
      id
      sessions {
        id
        current
        device
        address
        startedAt
        lastSeenAt
      }
    }
  }
`);
const REVOKE = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      ... on Done {
        ok
      }
      ...ConflictWords
    }
  }
`);
const REVOKE_OTHERS = graphql(`
  mutation RevokeOtherSessions {
    revokeOtherSessions {
      ... on Done {
        ok
      }
      ...ConflictWords
    }
  }
`);

/** A browser and its system, from what the browser says about itself; what is not understood stays as it is. */
export function deviceName(said: string): string {
  const browser = ["Edg", "OPR", "Firefox", "Chrome", "Safari"].find((each) => said.includes(`${each}/`));
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(said)?.[1];
  const names: Record<string, string> = { Edg: "Edge", OPR: "Opera", "Mac OS X": "macOS" };
  const words = [browser, system].filter((word) => word !== undefined).map((word) => names[word] ?? word);
  return words.length > 0 ? words.join(", ") : said;
}

/** Where I am signed in; any other place can be signed out from here. */
export function Sessions() {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const { data, problem, again } = useRead({ query: SESSIONS, variables: {} });
  const revoke = useAct(REVOKE);
  const others = useAct(REVOKE_OTHERS);
  const sessions = data?.viewer.sessions ?? [];
  async function end(id: string) {
    await revoke.run({ input: { id } });
    again();
  }
  async function endOthers() {
    await others.run({});
    again();
  }
  return (
    <Panel
      title={t`Where I am signed in`}
      aside={
        sessions.length > 1 && (
          <Button size="small" busy={others.busy} onPress={() => void endOthers()}>
            <Trans>Sign out everywhere else</Trans>
          </Button>
        )
      }
    >
      {!data && !problem && <SkeletonRows rows={2} />}
      {problem && !data && <ProblemPanel problem={problem} what={t`Where I am signed in`} onRetry={again} />}
      <ul className="mt-2">
        {sessions.map((session) => (
          <li key={session.id} className="flex items-center gap-3 border-t border-line py-2 first:border-0">
            <span className="min-w-0 flex-1">
              <b className="block truncate font-medium">{deviceName(session.device)}</b>
              <span className="text-sm text-mute">
                {session.address} · {instant(session.lastSeenAt, "full", i18n.locale, zone)}
              </span>
            </span>
            {session.current ? (
              <Badge tone="ok">
                <Trans>this one</Trans>
              </Badge>
            ) : (
              <Button size="small" onPress={() => void end(session.id)}>
                <Trans>Sign out</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
