import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { UserPlus } from "lucide-react";
import { Suspense, useState } from "react";
import { Boundary } from "@/app/Boundary";
import { InviteDialog, PersonDrawer } from "@/features/people/opened";
import { PeopleTable } from "@/features/people/PeopleTable";
import { useTitle } from "@/lib/useTitle";
import { Can } from "@/lib/viewer";
import { Button } from "@/ui/Button";

/** The shop's own people: who reads the report, who answers. */
export function PortalPeople() {
  const { t } = useLingui();
  useTitle(t`People`);
  const { client } = useParams({ from: "/portal/$client" });
  const [inviting, setInviting] = useState(false);
  const [person, setPerson] = useState<string>();
  return (
    <div className="mx-auto flex w-full max-w-[1240px] flex-1 flex-col px-5 py-6">
      <div className="mb-4 flex items-center gap-3">
        <h1 className="flex-1 text-xl">{t`People`}</h1>
        <Can do="people.edit">
          <Button look="primary" icon={UserPlus} onPress={() => setInviting(true)}>
            <Trans>Invite</Trans>
          </Button>
        </Can>
      </div>
      <div className="flex h-[60vh] flex-col overflow-hidden rounded-report bg-surface shadow-card">
        <Boundary name={t`People`}>
          <PeopleTable search={{ employer: client }} onOpen={setPerson} onClear={() => {}} />
        </Boundary>
      </div>
      <Suspense>
        {inviting && <InviteDialog employer={client} onClose={() => setInviting(false)} />}
        {person && <PersonDrawer id={person} onClose={() => setPerson(undefined)} />}
      </Suspense>
    </div>
  );
}
