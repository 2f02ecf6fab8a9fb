import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { Keyboard, Search, Ticket } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { useQuery } from "urql";
import { usePageCommands } from "@/lib/commands";
import { graphql } from "@/lib/graphql";
import { CommandPalette, type Command, type CommandGroup } from "@/ui/CommandPalette";

const FIND = graphql(`
  query PaletteSearch($query: String!) {
    search(query: $query, first: 8) {
      edges {
        node {
          field
          case {
            id
            number
            subject
            client {
              id
              name
            }
            customer {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** The one search: go, do, find. */
export function Palette(props: {
  open: boolean;
  /** What was typed before this had come. */
  start: string;
  onClose: () => void;
  places: readonly Command[];
  onKeys: () => void;
}) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const page = usePageCommands();
  const [text, setText] = useState(props.start);
  const query = useDeferredValue(text.trim());
  const [{ data, fetching }] = useQuery({ query: FIND, variables: { query }, pause: !props.open || query.length < 2 });
  const found = query.length < 2 ? [] : (data?.search.edges.map((edge) => edge.node.case) ?? []);
  const groups: CommandGroup[] = [
    { id: "page", title: t`On this page`, commands: page },
    {
      id: "go",
      title: t`Go to`,
      commands: [
        ...props.places,
        { id: "keys", text: t`Keys of this page`, icon: Keyboard, hint: "?", run: props.onKeys },
      ],
    },
    {
      id: "cases",
      title: t`Cases`,
      commands: [
        ...found.map((each) => ({
          id: each.id,
          text: `${each.number} ${each.subject}`,
          detail: `${each.customer.name} · ${each.client.name}`,
          icon: Ticket,
          words: query,
          run: () => void navigate({ to: "/desk/$number", params: { number: each.number } }),
        })),
        ...(query.length >= 2
          ? [
              {
                id: "all",
                text: t`Search everywhere for “${query}”`,
                icon: Search,
                words: query,
                run: () => void navigate({ to: "/cases", search: { q: query } }),
              },
            ]
          : []),
      ],
    },
  ];
  return (
    <CommandPalette
      open={props.open}
      start={props.start}
      onClose={props.onClose}
      groups={groups}
      onType={setText}
      busy={fetching}
    />
  );
}
