import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { type ComponentType, Suspense } from "react";
import { Boundary } from "@/app/Boundary";
import { useTitle } from "@/lib/useTitle";
import { SkeletonRows } from "@/ui/States";

type Item = { client: string; item: string | undefined; onItem: (next: string | undefined) => void };

/** A page of the shop that the house has as a tab of the client; what is open in it stands in the address. */
export function PortalItem(props: {
  name: string;
  path: "contract" | "plans" | "settlement";
  tab: ComponentType<Item>;
}) {
  const { name, tab: Tab } = props;
  useTitle(name);
  const path = `/portal/$client/${props.path}` as const;
  const { client } = useParams({ from: "/portal/$client" });
  const { item } = useSearch({ from: path });
  const navigate = useNavigate({ from: path });
  return (
    <div className="mx-auto w-full max-w-[1240px] px-5 py-6">
      <h1 className="mb-4 text-xl">{name}</h1>
      <Boundary name={name}>
        <Suspense fallback={<SkeletonRows rows={6} />}>
          <Tab
            client={client}
            item={item}
            onItem={(next) => void navigate({ search: next ? { item: next } : {}, replace: true })}
          />
        </Suspense>
      </Boundary>
    </div>
  );
}
