import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { Mail, SkipForward } from "lucide-react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { BRIEF, CLOCK, useFace } from "@/features/cases";
import { useAct } from "@/features/forms";
import { useCommands } from "@/lib/commands";
import { graphql, read, type ResultOf } from "@/lib/graphql";
import { KEY_MAPS } from "@/lib/keymaps";
import { useRead } from "@/lib/read";
import { useNow } from "@/lib/time";
import { Can, useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { ClientMark } from "@/ui/ClientMark";
import { MenuButton } from "@/ui/Menu";
import { Ring } from "@/ui/Ring";
import { StandingMark, useStandingWord } from "@/ui/Standing";
import { Skeleton } from "@/ui/States";
import { toast } from "@/ui/Toast";
import type { SkipReason } from "@/gql/graphql";

const NEXT = graphql(`
  query NextForMe {
    nextForMe {
      id
      case {
        id
        language
        ...CaseBrief
      }
    }
  }
`);
const SERVE = graphql(`
  mutation ServeNext {
    serveNext {
      ... on Served {
        case {
          id
          number
          assignee {
            id
            name
          }
        }
      }
      ... on NothingWaiting {
        ok
      }
      ...ConflictWords
    }
  }
`);
const SKIP = graphql(`
  mutation SkipOffer($input: SkipOfferInput!) {
    skipOffer(input: $input) {
      ... on OfferSkipped {
        next {
          id
        }
      }
      ...ConflictWords
    }
  }
`);

type Offer = NonNullable<ResultOf<typeof NEXT>["nextForMe"]>;

/** "Next for you": the case that is due first, with its client, language and deadline in sight before it is taken. */
export function NextCard() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data, problem, again } = useRead({ query: NEXT, variables: {}, topics: ["CASE"] });
  const serve = useAct(SERVE);
  const skip = useAct(SKIP);
  const offer = data?.nextForMe;

  async function take() {
    const served = await serve.run({});
    if (served?.__typename === "Served") void navigate({ to: "/desk/$number", params: { number: served.case.number } });
    else if (served) toast({ text: t`Nothing is waiting` });
    again();
  }
  async function pass(reason: SkipReason) {
    if (!offer) return;
    await skip.run({ input: { case: offer.case.id, reason } });
    again();
  }
  useCommands([
    { id: "serve", text: t`Serve the next case`, hint: "N", code: "KeyN", disabled: !offer, run: () => void take() },
  ]);

  return (
    <Can do="case.serve">
      <section
        aria-label={t`Next for you`}
        className="mx-3 mt-[14px] mb-[6px] rounded-[14px] border border-accent/25 bg-surface px-[14px] py-[13px] shadow-card"
      >
        {problem && !data && <ProblemPanel problem={problem} what={t`Next for you`} onRetry={again} />}
        {!problem && !data && <Skeleton className="h-32 w-full" />}
        {offer && (
          <Offered
            key={offer.id}
            offer={offer}
            busy={serve.busy}
            onTake={() => void take()}
            onSkip={(reason) => void pass(reason)}
          />
        )}
        {data && !offer && (
          <>
            <h2 className="text-base">
              <Trans>Next for you</Trans>
            </h2>
            <p className="mt-1 text-mute">
              <Trans>Nobody is waiting. The next case appears here by itself.</Trans>
            </p>
          </>
        )}
      </section>
    </Can>
  );
}

function Offered(props: { offer: Offer; busy: boolean; onTake: () => void; onSkip: (reason: SkipReason) => void }) {
  const { t } = useLingui();
  const { zone, keyMap } = useViewer();
  const now = useNow();
  const toFace = useFace();
  const { offer } = props;
  const word = useStandingWord();
  const brief = read(BRIEF, offer.case);
  const clock = brief.clock ? toFace(read(CLOCK, brief.clock), now, zone) : null;
  const reasons: { id: SkipReason; text: string }[] = [
    { id: "LANGUAGE", text: t`I do not write this language well enough` },
    { id: "LACKS_KNOWLEDGE", text: t`I do not know this matter` },
    { id: "PERSONAL", text: t`I should not answer this person` },
    { id: "SHIFT_ENDS", text: t`My shift ends` },
    { id: "OTHER", text: t`Another reason` },
  ];
  return (
    <>
      <div className="flex items-center gap-2">
        <h2 className="flex-1 text-base">
          <Trans>Next for you</Trans>
        </h2>
        {clock && <StandingMark standing={clock.standing}>{clock.text}</StandingMark>}
      </div>
      <div className="mt-[10px] flex gap-3">
        <Ring
          share={clock && clock.standing !== "BREACHED" ? 1 - Math.min(1, clock.used) : 1}
          standing={clock?.standing ?? "PAUSED"}
          size={44}
          label={clock ? `${word(clock.standing)} ${clock.text}` : t`No deadline`}
        >
          <Mail size={17} strokeWidth={1.8} />
        </Ring>
        <div className="min-w-0 flex-1">
          <p className="flex items-center gap-2">
            <b className="truncate font-semibold">{brief.customer.name}</b>
            {offer.case.language && <Badge>{offer.case.language.toUpperCase()}</Badge>}
          </p>
          <p className="truncate text-sm text-mute">{brief.subject}</p>
          <ClientMark client={brief.client} />
        </div>
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <span className="flex flex-1 flex-col">
          <Button
            look="primary"
            wide
            hint={KEY_MAPS[keyMap]["serve"]?.hint ?? "N"}
            busy={props.busy}
            onPress={props.onTake}
          >
            <Trans>Serve now</Trans>
          </Button>
        </span>
        <MenuButton
          label={t`Why skip?`}
          lines={reasons.map((reason) => ({ ...reason, icon: SkipForward, run: () => props.onSkip(reason.id) }))}
        >
          <Button>
            <Trans>Skip</Trans>
          </Button>
        </MenuButton>
      </div>
    </>
  );
}
